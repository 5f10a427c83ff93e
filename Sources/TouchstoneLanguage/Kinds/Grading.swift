/// How the district reports on learning: what goes into a grade, and what does not.
public final class Grading: Common, Declaration, @unchecked Sendable {
  public var basis: Located<GradingBasis>?
  public var academicInputs: [Located<GradingInput>] = []
  public var habitsInputs: [Located<GradingInput>] = []
  public var streams: [Located<GradingStream>] = []
  public var revision: Located<Revision>?
  public var averaging: Located<Averaging>?
  public var reports: [Located<ReportContent>] = []
  public var letters: Located<Bool>?
  public var scope: Located<GradingScope>?
  public var effective: Located<CalendarDate>?

  public static let kind = Kind.grading
  public static let table = TablePath<Grading>(\.gradings) { $1(&$0.gradings) }
  public static let meaning = """
    How learning is reported: what goes into an academic grade, what is reported beside it, and what happens \
    after a revision.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Grading>] = [
    .choice(
      "basis", \.basis, { $0.basis = $1 }, "What a grade stands for.", example: #""competency-based""#
    ).required,
    .choices(
      "academic_inputs", \.academicInputs, { $0.academicInputs = $1 }, "What goes into academic grades.",
      example: #"["evidence"]"#),
    .choices(
      "habits_inputs", \.habitsInputs, { $0.habitsInputs = $1 }, "What goes into the report on habits.",
      example: #"["behaviour", "effort"]"#),
    .choices(
      "streams", \.streams, { $0.streams = $1 }, "What is reported apart from each other.",
      example: #"["academic", "habits"]"#),
    .choice(
      "revision", \.revision, { $0.revision = $1 }, "Whether work may be revised and judged again.",
      example: #""expected""#),
    .choice(
      "averaging", \.averaging, { $0.averaging = $1 }, "How several pieces of evidence become one judgement.",
      example: #""most-recent""#),
    .choices(
      "reports", \.reports, { $0.reports = $1 }, "What a report shows.", example: #"["growth", "level"]"#),
    .boolean(
      "letters", \.letters, { $0.letters = $1 }, "Whether a report shows letter grades.", example: "false"),
    .choice(
      "scope", \.scope, { $0.scope = $1 }, "Where it holds.", example: #""district""#),
    .date(
      "effective", \.effective, { $0.effective = $1 }, "The day from which it holds.", example: #""2027-08-20""#),
  ]
}

/// What a grade stands for.
public enum GradingBasis: String, ClosedValue {
  case competencyBased = "competency-based"
  case standardsBased = "standards-based"
  case standardsReferenced = "standards-referenced"
  case points
}

/// What goes into a grade or a report.
public enum GradingInput: String, ClosedValue {
  case evidence
  case test
  case homework
  case participation
  case effort
  case behaviour
  case attendance
  case punctuality
  case extraCredit = "extra-credit"
}

/// A part of a report that stands apart.
public enum GradingStream: String, ClosedValue {
  case academic
  case habits
}

/// Whether work may be revised.
public enum Revision: String, ClosedValue {
  case expected
  case allowed
  case forbidden
}

/// How several pieces of evidence become one judgement.
public enum Averaging: String, ClosedValue {
  case none
  case mostRecent = "most-recent"
  case professionalJudgement = "professional-judgement"
  case decaying
  case mean
}

/// What a report shows.
public enum ReportContent: String, ClosedValue {
  case level
  case growth
  case pace
  case gradeLevel = "grade-level"
  case rank
}

/// Where a way of grading holds.
public enum GradingScope: String, ClosedValue {
  case classroom
  case school
  case district
}
