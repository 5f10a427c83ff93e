package import TouchstoneDiagnostics

/// The manifest's `[framework]` table.
package struct FrameworkHeader: Sendable, Equatable {
  /// The table, or the manifest's beginning where it is missing.
  package var span: SourceSpan
  package var id: Text?
  package var title: Text?
  package var version: Text?
  package var layer: Located<Layer>?
  package var language: Text?
  package var publisher: Text?
  package var uri: Text?
  package var license: Text?
  package var status: Located<AdoptionStatus>?
  package var stage: Located<DeclaredStage>?
  package var statement: Text?
  package var taxonomy: Reference?
  package var released: Located<CalendarDate>?

  package init(span: SourceSpan) {
    self.span = span
  }

  package static let fields = FieldTable<FrameworkHeader>([
    .label("id", \.id, "The short name of the framework; it begins no other.", example: #""riverbend""#).required,
    .text("title", \.title, "Its name.", example: #""Riverbend Learning Framework""#).required,
    .label("version", \.version, "Which edition it is.", example: #""2026.1.0""#).required,
    .choice("layer", \.layer, "Whose framework it is.", example: #""district""#),
    .label(
      "language", \.language, "The language of its texts, as BCP 47 has it; `en` unless given.", example: #""en""#),
    .text("publisher", \.publisher, "Who publishes it.", example: #""Riverbend School District""#),
    .label(
      "uri", \.uri, "The web address from which every identifier is made that leaves the package.",
      example: #""https://learning.riverbend.example/framework""#),
    .label("license", \.license, "Under what licence others may use it.", example: #""CC-BY-4.0""#),
    .choice("status", \.status, "Where it stands in its adoption.", example: #""draft""#),
    .choice("stage", \.stage, "How far along it is, which decides how much findings weigh.", example: #""developing""#),
    .text(
      "statement", \.statement, "What the framework is for, in a sentence or two.", example: #""What we promise.""#),
    .reference(
      "taxonomy", \.taxonomy, to: .taxonomy, meaning: "The taxonomy that `depth = 2` means; `webb` unless given.",
      example: #""webb""#),
    .date("released", \.released, "The day on which this edition was published.", example: #""2026-08-01""#),
  ])
}

/// Whose framework it is.
package enum Layer: String, ClosedValue {
  case state
  case district
  case school
  case `class`
}

/// Where a framework stands in its adoption; the words are those of CASE, in lower case.
package enum AdoptionStatus: String, ClosedValue {
  case draft
  case pending
  case implemented
  case retired
}

/// How far along a framework is: ``Stage`` as it may be written.
package enum DeclaredStage: String, ClosedValue {
  case early
  case developing
  case mature

  package var stage: Stage {
    switch self {
    case .early: .early
    case .developing: .developing
    case .mature: .mature
    }
  }
}
