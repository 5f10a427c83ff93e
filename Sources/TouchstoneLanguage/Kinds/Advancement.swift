/// When a learner moves on: what has to be shown, and nothing else.
///
/// ```toml
/// [[advancement]]
/// id = "by-level"
/// scope = "level"
/// point = "proficient"
/// evidence_min = 2
/// not_yet = "flex-hour"
/// ```
public final class Advancement: Common, Declaration, @unchecked Sendable {
  public var scope: Located<AdvancementScope>?
  public var point: Reference?
  public var requires: [Requirement] = []
  public var evidenceMinimum: EvidenceMinimum?
  public var methodsMinimum: Located<Int>?
  public var transfer: Located<Bool>?
  public var when: Located<AdvancementTime>?
  public var notYet: [Reference] = []
  public var mayExceedGrade: Located<Bool>?
  public var gapPlan: Text?
  public var domains: [Reference] = []
  public var level: Reference?
  public var scale: Reference?

  public static let kind = Kind.advancement
  public static let table = TablePath<Advancement>(\.advancements) { $1(&$0.advancements) }
  public static let meaning = """
    When a learner moves on. It rests on what has been shown, never on time, age or a seat; the narrowest rule \
    that fits decides.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Advancement>] = [
    .choice(
      "scope", \.scope, { $0.scope = $1 }, "What the learner moves on from.", example: #""level""#
    ).required,
    .reference(
      "point", \.point, { $0.point = $1 }, to: .point, meaning: "The point of the scale that the evidence must reach.",
      example: #""proficient""#
    ).required,
    .requirements(
      "requires", \.requires, { $0.requires = $1 }, meaning: "What else must be shown.",
      example: #"[{ choose = 4, from = ["math.ratios", "math.data", "math.space", "math.change", "math.chance"] }]"#),
    Field(
      FieldDescription("evidence_min", .evidenceMinimum, "How many pieces of evidence are asked for.", example: "2"),
      .evidenceMinimum(FieldPath(\.evidenceMinimum, { $0.evidenceMinimum = $1 }))),
    .wholeNumber(
      "methods_min", \.methodsMinimum, { $0.methodsMinimum = $1 }, "In how many different ways it must be shown.",
      example: "2"),
    .boolean(
      "transfer", \.transfer, { $0.transfer = $1 },
      "Whether one piece of evidence must come from a situation that is new to the learner."),
    .choice(
      "when", \.when, { $0.when = $1 }, "When a learner may move on.", example: #""when-ready""#),
    .references(
      "not_yet", \.notYet, { $0.notYet = $1 }, to: .support, meaning: "What a learner gets who is not there yet.",
      example: #"["flex-hour"]"#),
    .boolean(
      "may_exceed_grade", \.mayExceedGrade, { $0.mayExceedGrade = $1 },
      "Whether a learner may work past the grade that goes with the age."),
    .text(
      "gap_plan", \.gapPlan, { $0.gapPlan = $1 }, "What happens with what is missing from earlier levels.",
      example: #""A plan within two weeks, kept by the advisor.""#),
    .references(
      "domains", \.domains, { $0.domains = $1 }, to: .domain,
      meaning: "The domains for which it holds; all unless given.", example: #"["math"]"#),
    .reference(
      "level", \.level, { $0.level = $1 }, to: .level, meaning: "The level for which it holds; all unless given.",
      example: "8"),
    .reference(
      "scale", \.scale, { $0.scale = $1 }, to: .scale, meaning: "The scale of its point.", example: #""academic""#),
  ]
}

/// What a learner moves on from.
public enum AdvancementScope: String, ClosedValue {
  case target
  case unit
  case course
  case competency
  case level
  case credit
}

/// When a learner may move on.
public enum AdvancementTime: String, ClosedValue {
  case whenReady = "when-ready"
  case endOfUnit = "end-of-unit"
  case endOfTerm = "end-of-term"
  case endOfYear = "end-of-year"
}
