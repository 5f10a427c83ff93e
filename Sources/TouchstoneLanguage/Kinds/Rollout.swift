/// How far a part of the framework is in use.
public final class Rollout: Common, Declaration, @unchecked Sendable {
  public var component: Located<RolloutComponent>?
  public var state: Located<RolloutState>?
  public var since: Located<CalendarDate>?
  public var after: [Reference] = []
  public var scope: Located<GradingScope>?

  public static let kind = Kind.rollout
  public static let table = TablePath<Rollout>(\.rollouts) { $1(&$0.rollouts) }
  public static let meaning = """
    How far a part of the framework is in use. Some parts must be live before others: grading comes after \
    moderation, evaluation after professional learning.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Rollout>] = [
    .choice(
      "component", \.component, { $0.component = $1 }, "Which part.", example: #""grading""#
    ).required,
    .choice(
      "state", \.state, { $0.state = $1 }, "How far it is.", example: #""piloted""#
    ).required,
    .date(
      "since", \.since, { $0.since = $1 }, "Since when.", example: #""2026-08-20""#),
    .references(
      "after", \.after, { $0.after = $1 }, to: .rollout, meaning: "What must be live before it.",
      example: #"["moderation"]"#),
    .choice(
      "scope", \.scope, { $0.scope = $1 }, "Where.", example: #""district""#),
  ]
}

/// A part of a framework that comes into use by itself.
public enum RolloutComponent: String, ClosedValue {
  case sharedPurpose = "shared-purpose"
  case framework
  case alignedInstruction = "aligned-instruction"
  case alignedAssessment = "aligned-assessment"
  case moderation
  case calibration
  case supports
  case grading
  case reporting
  case diploma
  case professionalLearning = "professional-learning"
  case learningCommunities = "learning-communities"
  case evaluation
  case buildingBlocks = "building-blocks"
  case transcript
}

/// How far something is in use.
public enum RolloutState: String, ClosedValue {
  case notStarted = "not-started"
  case drafted
  case piloted
  case live
}
