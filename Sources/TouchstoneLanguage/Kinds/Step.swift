/// A step of a progression or of a pathway.
public final class Step: Common, Declaration, @unchecked Sendable {
  public var level: Reference?
  public var subjects: [Reference] = []
  public var requires: [Requirement] = []
  public var experiences: [Reference] = []
  public var duration: Text?

  public static let kind = Kind.step
  public static let table = TablePath<Step>(\.steps) { $1(&$0.steps) }
  public static let meaning = """
    A step of a progression, or of a pathway. The order written is the order taken.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Step>] = [
    .text(
      "statement", \.statement, { $0.statement = $1 }, "What happens at this step, or what a learner can do.",
      example: #""Compares rates by building up.""#
    ).requiredUnless("title"),
    .reference(
      "level", \.level, { $0.level = $1 }, to: .level, meaning: "The level at which it usually comes.", example: "6"),
    .references(
      "for", \.subjects, { $0.subjects = $1 }, to: .competency, .skill, .target, .standard,
      meaning: "What is learned at it.", example: #"["math.ratios.compare"]"#),
    .requirements(
      "requires", \.requires, { $0.requires = $1 }, meaning: "What must be shown to complete it.",
      example: #"["math.ratios"]"#),
    .references(
      "experiences", \.experiences, { $0.experiences = $1 }, to: .experience, meaning: "Where it is learned.",
      example: #"["water-study"]"#),
    .label(
      "duration", \.duration, { $0.duration = $1 }, "How long it usually takes.", example: #""one term""#),
  ]
}
