public import TouchstoneDiagnostics
public import TouchstoneLanguage
import TouchstoneModel

/// What one rule has found so far.
public struct Findings: Sendable {
  /// A finding with the thing that it is about, so that a waiver for that thing can reach it.
  public struct Item: Sendable {
    public var diagnostic: Diagnostic
    public var about: EntityID?
  }

  public private(set) var items: [Item] = []
  private let definition: DiagnosticDefinition
  private let severity: Severity
  private let framework: Framework

  init(_ definition: DiagnosticDefinition, severity: Severity, framework: Framework) {
    self.definition = definition
    self.severity = severity
    self.framework = framework
  }

  /// Reports a finding.
  ///
  /// - Parameters:
  ///   - about: the thing that a waiver would name; `nil` for the framework as a whole.
  ///   - span: the place that a teacher should look at first; the shortest that says it (an id, a reference, a text).
  public mutating func report(
    _ message: String, about: EntityID?, at span: SourceSpan, label: String = "", labels: [Label] = [],
    notes: [String] = [], help: String...
  ) {
    var diagnostic = Diagnostic(
      definition, message, at: span, label: label, labels: labels, notes: notes, help: help,
      subject: about.map { framework.subject($0) })
    diagnostic.severity = severity
    items.append(Item(diagnostic: diagnostic, about: about))
  }
}
