/// Something that learners do to learn: a project, a study, a workshop.
public final class Experience: Common, Declaration, @unchecked Sendable {
  public var subjects: [Reference] = []
  public var rubrics: [Reference] = []
  public var choices: [Located<LearnerChoice>] = []
  public var setting: Located<LearningSetting>?
  public var duration: Text?
  public var depth: Reference?
  public var partner: Text?

  public static let kind = Kind.experience
  public static let table = TablePath<Experience>(\.experiences) { $1(&$0.experiences) }
  public static let meaning = """
    Something that learners do to learn: a project, a study, a workshop, an internship. Others call it a unit or \
    a module.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Experience>] = [
    .references(
      "for", \.subjects, { $0.subjects = $1 }, to: .outcome, .competency, .skill, .target, .standard,
      meaning: "What is learned.", example: #"["math.ratios"]"#
    ).required,
    .references(
      "rubrics", \.rubrics, { $0.rubrics = $1 }, to: .rubric, meaning: "The rubrics by which its work is judged.",
      example: #"["math.ratios"]"#),
    .parts(.phase, "Its phases, in the district's own cycle."),
    .choices(
      "choices", \.choices, { $0.choices = $1 }, "What learners choose in it.", example: #"["context", "evidence"]"#),
    .choice(
      "setting", \.setting, { $0.setting = $1 }, "Where it takes place.", example: #""community""#),
    .label(
      "duration", \.duration, { $0.duration = $1 }, "How long it takes.", example: #""six weeks""#),
    .reference(
      "depth", \.depth, { $0.depth = $1 }, to: .depth, meaning: "The depth of thinking that it asks for.", example: "4"),
    .label(
      "partner", \.partner, { $0.partner = $1 }, "Who from outside the school takes part, as an organisation.",
      example: #""Riverbend Water Works""#),
  ]
}

/// What learners choose for themselves.
public enum LearnerChoice: String, ClosedValue {
  case goal
  case delivery
  case context
  case evidence
  case pace
}
