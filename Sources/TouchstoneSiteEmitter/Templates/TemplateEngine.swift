import TouchstoneDiagnostics

/// Fills the templates that a district wrote for what stands around every page.
///
/// The emitter knows no template language: only who uses the tool itself pays for one.
public protocol TemplateEngine: Sendable {
  /// Makes templates ready, by their names; `nil` where one of them cannot be read after all.
  func load(_ templates: [String: String]) -> (any LoadedTemplates)?
}

/// Templates that can be filled.
public protocol LoadedTemplates: Sendable {
  /// The template of a name with these values, which are HTML already and are put in as they are.
  ///
  /// What a page does not have is missing among the values.
  func fill(_ name: String, _ values: [String: String]) -> String
}

/// A template as its author wrote it.
struct WrittenTemplate: Sendable {
  var template: PageTemplate
  var text: String
  var source: SourceID
}
