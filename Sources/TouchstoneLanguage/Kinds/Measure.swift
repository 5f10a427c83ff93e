/// How the district finds out whether its promise is kept.
public final class Measure: Common, Declaration, @unchecked Sendable {
  public var subjects: [Reference] = []
  public var type: Located<MeasureType>?
  public var inputs: [Located<MeasureSource>] = []
  public var disaggregated: [Text] = []
  public var cadence: Text?

  public static let kind = Kind.measure
  public static let table = TablePath<Measure>(\.measures) { $1(&$0.measures) }
  public static let meaning = """
    How the district finds out whether its promise is kept, for whom, and from what. It holds no results and no \
    data of learners.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Measure>] = [
    .references(
      "for", \.subjects, { $0.subjects = $1 }, to: .outcome, .strand, .domain, .competency, .support, .pathway,
      meaning: "What it is a measure of.", example: #"["thinks-critically"]"#
    ).required,
    .choice(
      "type", \.type, { $0.type = $1 }, "Numbers, or words.", example: #""qualitative""#),
    .choices(
      "from", \.inputs, { $0.inputs = $1 }, "What it is drawn from.", example: #"["student-work", "interview"]"#),
    .labels(
      "disaggregated", \.disaggregated, { $0.disaggregated = $1 }, "By which groups it is looked at.",
      example: #"["home language", "disability"]"#),
    .label(
      "cadence", \.cadence, { $0.cadence = $1 }, "How often it is looked at.", example: #""each term""#),
  ]
}

/// Numbers or words.
public enum MeasureType: String, ClosedValue {
  case quantitative
  case qualitative
}

/// What a measure is drawn from.
public enum MeasureSource: String, ClosedValue {
  case formative
  case summative
  case diagnostic
  case studentWork = "student-work"
  case survey
  case interview
  case observation
}
