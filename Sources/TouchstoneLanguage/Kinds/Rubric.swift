/// How work is judged: criteria, each with words for every point of a scale.
public final class Rubric: Common, Declaration, @unchecked Sendable {
  public var subjects: [Reference] = []
  public var scale: Reference?
  public var level: Reference?

  public static let kind = Kind.rubric
  public static let table = TablePath<Rubric>(\.rubrics) { $1(&$0.rubrics) }
  public static let meaning = """
    How work is judged: criteria with words for every point of a scale. Rubrics of academic work hold no behaviour.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Rubric>] = [
    .references(
      "for", \.subjects, { $0.subjects = $1 }, to: .competency, .skill, .target, .standard, meaning: "What it judges.",
      example: #"["math.ratios"]"#
    ).required,
    .reference(
      "scale", \.scale, { $0.scale = $1 }, to: .scale,
      meaning: "The scale of its points; that of what it judges unless given.",
      example: #""academic""#),
    .reference(
      "level", \.level, { $0.level = $1 }, to: .level, meaning: "The level at which it is used.", example: "8"),
    .parts(.criterion, "What is looked at."),
  ]
}

/// One thing that a rubric looks at, with words for every point of the scale.
public final class Criterion: Common, Declaration, @unchecked Sendable {
  public var weight: Located<Double>?
  public var points: [PointEntry] = []
  public var evidence: Text?

  public static let kind = Kind.criterion
  public static let table = TablePath<Criterion>(\.criteria) { $1(&$0.criteria) }
  public static let meaning = "One thing that a rubric looks at, with words for every point of the scale."
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Criterion>] = [
    .text(
      "statement", \.statement, { $0.statement = $1 }, "What is looked at.",
      example: #""Chooses a model and defends it.""#
    ).requiredUnless("title"),
    .number("weight", \.weight, { $0.weight = $1 }, "How much it counts beside the others.", example: "2"),
    Field(
      FieldDescription(
        "points", .points, "What each point of the scale looks like for this criterion.",
        example: #"{ not-yet = "Names a model.", proficient = "Chooses one and says why." }"#),
      .points(FieldPath(\.points, { $0.points = $1 }))),
    .text(
      "evidence", \.evidence, { $0.evidence = $1 }, "What a learner hands in or shows.",
      example: #""A written comparison.""#),
  ]
}
