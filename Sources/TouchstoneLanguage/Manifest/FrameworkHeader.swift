public import TouchstoneDiagnostics

/// The manifest's `[framework]` table.
public struct FrameworkHeader: FieldOwner, Sendable, Equatable {
  /// The table, or the manifest's beginning where it is missing.
  public var span: SourceSpan
  public var id: Text?
  public var title: Text?
  public var version: Text?
  public var layer: Located<Layer>?
  public var language: Text?
  public var publisher: Text?
  public var uri: Text?
  public var license: Text?
  public var status: Located<AdoptionStatus>?
  public var stage: Located<DeclaredStage>?
  public var statement: Text?
  public var source: Text?
  public var taxonomy: Reference?
  public var released: Located<CalendarDate>?

  public init(span: SourceSpan) {
    self.span = span
  }

  public static let fields = FieldTable<FrameworkHeader>([
    .label("id", \.id, { $0.id = $1 }, "The short name of the framework; it begins no other.", example: #""riverbend""#)
      .required,
    .text("title", \.title, { $0.title = $1 }, "Its name.", example: #""Riverbend Learning Framework""#).required,
    .label("version", \.version, { $0.version = $1 }, "Which edition it is.", example: #""2026.1.0""#).required,
    .choice("layer", \.layer, { $0.layer = $1 }, "Whose framework it is.", example: #""district""#),
    .label(
      "language", \.language, { $0.language = $1 }, "The language of its texts, as BCP 47 has it; `en` unless given.",
      example: #""en""#),
    .text(
      "publisher", \.publisher, { $0.publisher = $1 }, "Who publishes it.", example: #""Riverbend School District""#),
    .label(
      "uri", \.uri, { $0.uri = $1 }, "The web address from which every identifier is made that leaves the package.",
      example: #""https://learning.riverbend.example/framework""#),
    .label(
      "license", \.license, { $0.license = $1 }, "Under what licence others may use it.", example: #""CC-BY-4.0""#),
    .choice("status", \.status, { $0.status = $1 }, "Where it stands in its adoption.", example: #""draft""#),
    .choice(
      "stage", \.stage, { $0.stage = $1 }, "How far along it is, which decides how much findings weigh.",
      example: #""developing""#),
    .text(
      "statement", \.statement, { $0.statement = $1 }, "What the framework is for, in a sentence or two.",
      example: #""What we promise.""#),
    .text(
      "source", \.source, { $0.source = $1 }, "The work that the framework as a whole is drawn from, as one cites it.",
      example: #""Drawn from the state's framework of 2024, CC BY 4.0""#),
    .reference(
      "taxonomy", \.taxonomy, { $0.taxonomy = $1 }, to: .taxonomy,
      meaning: "The taxonomy that `depth = 2` means; `webb` unless given.",
      example: #""webb""#),
    .date(
      "released", \.released, { $0.released = $1 }, "The day on which this edition was published.",
      example: #""2026-08-01""#),
  ])
}

/// Whose framework it is.
public enum Layer: String, ClosedValue {
  case state
  case district
  case school
  case `class`
}

/// Where a framework stands in its adoption; the words are those of CASE, in lower case.
public enum AdoptionStatus: String, ClosedValue {
  case draft
  case pending
  case implemented
  case retired
}

/// How far along a framework is: ``Stage`` as it may be written.
public enum DeclaredStage: String, ClosedValue {
  case early
  case developing
  case mature

  public var stage: Stage {
    switch self {
    case .early: .early
    case .developing: .developing
    case .mature: .mature
    }
  }
}
