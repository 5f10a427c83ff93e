/// What a learner can do with what she knows: explicit, measurable, and usable in new situations.
///
/// ```toml
/// [[competency]]
/// id = "math.ratios"
/// statement = "Reason with ratios and rates in situations that are new to me."
/// domains = "math"
/// levels.8 = "Uses a unit rate in a familiar setting."
/// ```
public final class Competency: Common, Declaration, HasPrerequisites, DescribesProficiency, @unchecked Sendable {
  // Lists first, which rules walk over; see `Common`.
  public var domains: [Reference] = []
  public var outcomes: [Reference] = []
  public var levels: [LevelEntry] = []
  public var points: [PointEntry] = []
  public var standards: [Reference] = []
  public var requires: [Reference] = []
  public var buildsOn: [Reference] = []
  public var alongside: [Reference] = []
  public var strands: [Reference] = []
  public var develops: [Reference] = []
  public var transfer: [Text] = []
  public var learnerStatement: Text?
  public var familyStatement: Text?
  public var why: Text?
  public var scale: Reference?
  public var levelSpan: LevelSpan?
  public var continuum: Text?
  public var evidenceMinimum: EvidenceMinimum?
  public var expectation: Located<Expectation>?

  public static let kind = Kind.competency
  public static let table = TablePath<Competency>(\.competencies) { $1(&$0.competencies) }
  public static let meaning = """
    What a learner can do with what she knows: explicit, measurable and usable in new situations. `levels` says where \
    on the continuum, `points` how good the work is; one, the other or both.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Competency>] =
    [
      .text(
        "statement", \.statement, { $0.statement = $1 }, "What a learner can do, in a full sentence.",
        example: #""Reason with ratios and rates in situations that are new to me.""#
      ).required,
      .text(
        "learner_statement", \.learnerStatement, { $0.learnerStatement = $1 },
        "The same for the learner, beginning with I can.",
        example: #""I can use ratios to decide.""#),
      .text(
        "family_statement", \.familyStatement, { $0.familyStatement = $1 },
        "The same for families, without terms of the trade.",
        example: #""Compares prices, speeds and recipes, and explains how.""#),
      .text(
        "why", \.why, { $0.why = $1 }, "Why it matters to the learner.",
        example: #""Prices, maps and medicine run on ratios.""#),
      .references(
        "strands", \.strands, { $0.strands = $1 }, to: .strand, meaning: "The strands of the profile that it serves.",
        example: #"["academic"]"#),
      .references(
        "domains", \.domains, { $0.domains = $1 }, to: .domain, meaning: "The domains that it belongs to.",
        example: #""math""#),
      .references(
        "outcomes", \.outcomes, { $0.outcomes = $1 }, to: .outcome,
        meaning: "The outcomes of the profile that it leads to.",
        example: #"["thinks-critically"]"#),
      .references(
        "standards", \.standards, { $0.standards = $1 }, to: .standard,
        meaning: "The standards that it covers, and how much of each.",
        example: #"["6.rp.a.1", { standard = "6.rp.a.2", strength = "part" }]"#),
      .reference(
        "scale", \.scale, { $0.scale = $1 }, to: .scale,
        meaning: "The scale by which work is judged; may be left out where there is one academic scale.",
        example: #""academic""#),
      Field(
        FieldDescription(
          "span", .span, "The first and the last level that it promises to reach over.",
          example: "{ from = 6, to = 12 }"),
        .span(FieldPath(\.levelSpan, { $0.levelSpan = $1 }))),
      .label(
        "continuum", \.continuum, { $0.continuum = $1 },
        "The first part of its levels' ids, where the framework has several lists of levels.",
        example: #""professional""#),
    ] + proficiencyFields + [
      .texts(
        "transfer", \.transfer, { $0.transfer = $1 },
        "Situations in which a learner uses it beyond where it was taught.",
        example: #"["A budget for a club", "A science investigation"]"#),
      .references(
        "develops", \.develops, { $0.develops = $1 }, to: .competency, meaning: "What of another audience it serves.",
        example: #"["math.ratios"]"#),
      .choice(
        "expectation", \.expectation, { $0.expectation = $1 },
        "Of whom it is expected: of all, of a team together, or of specialists.",
        example: #""foundational""#),
      .parts(.skill, "The skills that it consists of."),
      .parts(.target, "Its learning targets."),
    ] + prerequisiteFields
}

/// Of whom a competency is expected.
public enum Expectation: String, ClosedValue {
  case foundational
  case distributed
  case specialised
}
