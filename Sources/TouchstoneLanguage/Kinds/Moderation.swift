/// A time at which people compared how they judge the same work.
public final class Moderation: Common, Declaration, @unchecked Sendable {
  public var covers: [Reference] = []
  public var version: Text?
  public var date: Located<CalendarDate>?
  public var scope: Located<ModerationScope>?
  public var direction: Located<ModerationDirection>?
  public var participants: [Text] = []
  public var rescoredBy: [Text] = []
  public var agreement: Located<Double>?
  public var method: Text?
  public var finding: Text?

  public static let kind = Kind.moderation
  public static let table = TablePath<Moderation>(\.moderations) { $1(&$0.moderations) }
  public static let meaning = """
    People compared how they judge the same work, to find out whether their judgements mean the same. It \
    evaluates; a calibration adjusts after it. It names roles and schools, never persons.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Moderation>] = [
    .references(
      "covers", \.covers, { $0.covers = $1 }, to: .rubric, .criterion, .assessment, .competency, .skill, .target,
      meaning: "What was judged.", example: #"[{ rubric = "math.ratios" }]"#
    ).required,
    .label(
      "version", \.version, { $0.version = $1 }, "The release of the framework that was looked at.",
      example: #""2026.1.0""#
    ).required,
    .date(
      "date", \.date, { $0.date = $1 }, "The day, or the last day, on which it took place.", example: #""2026-05-12""#
    ).required,
    .choice(
      "scope", \.scope, { $0.scope = $1 }, "How far apart those who compared work.", example: #""across-schools""#),
    .choice(
      "direction", \.direction, { $0.direction = $1 }, "Whether one level was compared, or levels above each other.",
      example: #""horizontal""#),
    .labels(
      "by", \.participants, { $0.participants = $1 }, "Who took part, as schools or roles.",
      example: #"["mathematics teachers of both middle schools"]"#),
    .labels(
      "rescored_by", \.rescoredBy, { $0.rescoredBy = $1 },
      "Who judged the work a second time, as schools, districts or roles.", example: #"["Lakeshore mathematics team"]"#),
    .number(
      "agreement", \.agreement, { $0.agreement = $1 }, "How often the judgements agreed, from 0 to 1.", example: "0.82"),
    .label(
      "protocol", \.method, { $0.method = $1 }, "How it was done.", example: #""Blind double scoring of 20 pieces""#),
    .text(
      "finding", \.finding, { $0.finding = $1 }, "What was found.",
      example: #""Model was read more strictly in one school.""#),
  ]
}

/// How far apart those who compare work.
public enum ModerationScope: String, ClosedValue {
  case withinSchool = "within-school"
  case acrossSchools = "across-schools"
  case acrossDistricts = "across-districts"
}

/// Whether one level is compared, or levels above each other.
public enum ModerationDirection: String, ClosedValue {
  case horizontal
  case vertical
}
