/// A learning target: a step small enough to teach, show and judge, on the way to a competency.
///
/// ```toml
/// [[target]]
/// id = "math.ratios.unit-rate"   # <-- lies in the competency math.ratios
/// statement = "Find and use a unit rate."
/// level = 8
/// ```
public final class Target: Common, Declaration, HasPrerequisites, @unchecked Sendable {
  // Lists first, which rules walk over; see `Common`.
  public var level: Reference?
  public var points: [PointEntry] = []
  public var standards: [Reference] = []
  public var requires: [Reference] = []
  public var buildsOn: [Reference] = []
  public var alongside: [Reference] = []
  public var depth: Reference?
  public var learnerStatement: Text?
  public var know: Text?
  public var performance: Text?
  public var why: Text?
  public var evidenceMinimum: EvidenceMinimum?
  public var foundational: Located<Bool>?
  public var terminal: Located<Bool>?

  public static let kind = Kind.target
  public static let table = TablePath<Target>(\.targets) { $1(&$0.targets) }
  public static let meaning = """
    A learning target, which some call an objective: a step small enough to teach, to show and to judge.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Target>] =
    [
      .text(
        "statement", \.statement, { $0.statement = $1 }, "What a learner does, in a full sentence.",
        example: #""Find and use a unit rate.""#
      ).required,
      .text(
        "learner_statement", \.learnerStatement, { $0.learnerStatement = $1 },
        "The same for the learner, beginning with I can.",
        example: #""I can find a unit rate.""#),
      .reference(
        "level", \.level, { $0.level = $1 }, to: .level, meaning: "The level at which it is learned.", example: "8"),
      .reference(
        "depth", \.depth, { $0.depth = $1 }, to: .depth,
        meaning: "How deep the thinking is, on the framework's taxonomy.", example: "2"),
      .text("know", \.know, { $0.know = $1 }, "What a learner knows.", example: #""A rate compares two units.""#),
      .text(
        "do", \.performance, { $0.performance = $1 }, "What a learner does with it.",
        example: #""Compares two offers by price per unit.""#),
      .text(
        "why", \.why, { $0.why = $1 }, "Why it matters to the learner.", example: #""Shops hide the better price.""#),
      Field(
        FieldDescription(
          "points", .points, "What each point of the scale looks like here.",
          example: #"{ not-yet = "Names the two quantities.", proficient = "Compares by a unit rate." }"#),
        .points(FieldPath(\.points, { $0.points = $1 }))),
      Field(
        FieldDescription(
          "evidence_min", .evidenceMinimum, "How many pieces of evidence are asked for.", example: "2"),
        .evidenceMinimum(FieldPath(\.evidenceMinimum, { $0.evidenceMinimum = $1 }))),
      .references(
        "standards", \.standards, { $0.standards = $1 }, to: .standard,
        meaning: "The standards that it covers, and how much of each.",
        example: #"["6.rp.a.2"]"#),
      .boolean("foundational", \.foundational, { $0.foundational = $1 }, "Whether much else rests on it."),
      .boolean(
        "terminal", \.terminal, { $0.terminal = $1 },
        "Whether it is an end in itself, so that nothing needs to build on it."),
    ] + prerequisiteFields
}
