/// An occasion on which learners show what they can do.
///
/// ```toml
/// [[assessment]]
/// id = "market-stall"
/// for = ["math.ratios.unit-rate"]
/// purpose = "summative"
/// depth = 3
/// ```
public final class Assessment: Common, Declaration, @unchecked Sendable {
  public var subjects: [Reference] = []
  public var purpose: Located<AssessmentPurpose>?
  public var mode: Located<AssessmentMode>?
  public var depth: Reference?
  public var timing: Located<AssessmentTiming>?
  public var attempts: Located<Int>?
  public var penalty: Located<Bool>?
  public var evidenceForms: [Text] = []
  public var settings: [Located<LearningSetting>] = []
  public var rubric: Reference?
  public var isCommon: Located<Bool>?
  public var givenBy: [Text] = []
  public var feedback: Text?
  public var validated: Text?
  public var opens: [Requirement] = []
  public var places: [Reference] = []

  public static let kind = Kind.assessment
  public static let table = TablePath<Assessment>(\.assessments) { $1(&$0.assessments) }
  public static let meaning = """
    An occasion on which learners show what they can do. At least one for each target should reach the depth \
    that the target asks for.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Assessment>] = [
    .references(
      "for", \.subjects, { $0.subjects = $1 }, to: .outcome, .competency, .skill, .target, .standard,
      meaning: "What is shown.", example: #"["math.ratios.unit-rate"]"#
    ).required,
    .choice(
      "purpose", \.purpose, { $0.purpose = $1 }, "What is done with what it shows.", example: #""summative""#
    ).required,
    .choice(
      "mode", \.mode, { $0.mode = $1 }, "How it is shown.", example: #""performance-task""#),
    .reference(
      "depth", \.depth, { $0.depth = $1 }, to: .depth, meaning: "The depth of thinking that it asks for.", example: "3"),
    .choice(
      "timing", \.timing, { $0.timing = $1 }, "Whether learners take it when they are ready, or on a day that is set.",
      example: #""when-ready""#),
    .wholeNumber(
      "attempts", \.attempts, { $0.attempts = $1 }, "How often it may be tried; left out where there is no limit.",
      example: "3"),
    .boolean(
      "penalty", \.penalty, { $0.penalty = $1 }, "Whether an earlier try lowers the result of a later one.",
      example: "false"),
    .labels(
      "evidence_forms", \.evidenceForms, { $0.evidenceForms = $1 },
      "What learners may hand in or show; several let them choose.", example: #"["model", "report", "talk"]"#),
    .choices(
      "settings", \.settings, { $0.settings = $1 }, "Where it may be shown.", example: #"["classroom", "community"]"#),
    .reference(
      "rubric", \.rubric, { $0.rubric = $1 }, to: .rubric, meaning: "The rubric by which it is judged.",
      example: #""math.ratios""#),
    .boolean(
      "common", \.isCommon, { $0.isCommon = $1 },
      "Whether several schools use it, so that their judgements can be compared."),
    .labels(
      "given_by", \.givenBy, { $0.givenBy = $1 }, "Who gives it, as schools, districts or roles.",
      example: #"["all middle schools"]"#),
    .text(
      "feedback", \.feedback, { $0.feedback = $1 }, "What learners hear back, and how soon.",
      example: #""A talk about the next step, within a week.""#),
    .text(
      "validated", \.validated, { $0.validated = $1 }, "How it was checked that it shows what it should.",
      example: #""Tried with two schools in 2025.""#),
    .requirements(
      "opens", \.opens, { $0.opens = $1 }, to: [.domain],
      meaning: "The level that it opens: it is a gate before that level.", example: #"{ domain = "math", level = 9 }"#),
    .references(
      "places", \.places, { $0.places = $1 }, to: .domain,
      meaning: "The domains in which it finds the level that a new learner begins at.", example: #"["math"]"#),
  ]
}

/// What is done with what an assessment shows.
public enum AssessmentPurpose: String, ClosedValue {
  case diagnostic
  case formative
  case interim
  case summative
}

/// How something is shown.
public enum AssessmentMode: String, ClosedValue {
  case test
  case performanceTask = "performance-task"
  case project
  case portfolio
  case observation
  case conference
  case exhibition
  case selfAssessment = "self-assessment"
  case peerAssessment = "peer-assessment"
}

/// When an assessment is taken.
public enum AssessmentTiming: String, ClosedValue {
  case whenReady = "when-ready"
  case scheduled
}

/// Where learning takes place and is shown.
public enum LearningSetting: String, ClosedValue {
  case classroom
  case online
  case home
  case community
  case workplace
}
