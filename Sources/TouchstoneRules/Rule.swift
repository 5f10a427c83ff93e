public import TouchstoneDiagnostics
public import TouchstoneModel

/// A principle of the field, as a check of a whole framework.
///
/// A rule judges a framework in which every name is bound; what reading and resolving report is never reported again.
/// Each rule is one file under `Rules`, named after the bad pattern that it finds, with its words at the end.
public protocol Rule: Sendable {
  /// The rule's code, name, weight, basis and page.
  static var definition: DiagnosticDefinition { get }

  init()

  /// Reports what it finds; must take time in proportion to the framework's size.
  func check(_ framework: Framework, _ findings: inout Findings)
}
