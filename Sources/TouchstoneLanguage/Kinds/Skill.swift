/// A component of a competency, or of another skill: what most districts publish, three to six of them each.
public final class Skill: Common, Declaration, HasPrerequisites, DescribesProficiency, @unchecked Sendable {
  // Lists first, which rules walk over; see `Common`.
  public var levels: [LevelEntry] = []
  public var points: [PointEntry] = []
  public var standards: [Reference] = []
  public var requires: [Reference] = []
  public var buildsOn: [Reference] = []
  public var alongside: [Reference] = []
  public var learnerStatement: Text?
  public var familyStatement: Text?
  public var evidenceMinimum: EvidenceMinimum?

  public static let kind = Kind.skill
  public static let table = TablePath<Skill>(\.skills) { $1(&$0.skills) }
  public static let meaning = """
    A component or indicator of a competency, to any depth. Most districts publish three to six for each competency.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Skill>] =
    [
      .text(
        "statement", \.statement, { $0.statement = $1 }, "What a learner can do, in a full sentence.",
        example: #""Compare two quantities by a ratio.""#
      ).requiredUnless("title"),
      .text(
        "learner_statement", \.learnerStatement, { $0.learnerStatement = $1 },
        "The same for the learner, beginning with I can.",
        example: #""I can compare two amounts.""#),
      .text(
        "family_statement", \.familyStatement, { $0.familyStatement = $1 },
        "The same for families, without terms of the trade.",
        example: #""Compares two amounts.""#),
      .references(
        "standards", \.standards, { $0.standards = $1 }, to: .standard,
        meaning: "The standards that it covers, and how much of each.",
        example: #"["6.rp.a.1"]"#),
    ] + proficiencyFields + [
      .parts(.skill, "The skills that it consists of."),
      .parts(.target, "Its learning targets."),
    ] + prerequisiteFields
}
