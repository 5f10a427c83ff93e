/// How work is judged: criteria, each with words for every point of a scale.
package final class Rubric: Declaration, @unchecked Sendable {
  package var common: Common
  package var subjects: [Reference] = []
  package var scale: Reference?
  package var level: Reference?

  package init(common: Common) {
    self.common = common
  }

  package static let kind = Kind.rubric
  package static let table: TablePath<Rubric> = \.rubrics
  package static let meaning = """
    How work is judged: criteria with words for every point of a scale. Rubrics of academic work hold no behaviour.
    """
  package static let fields = FieldTable(own: ownFields)
  package static let ownFields: [Field<Rubric>] = [
    .references(
      "for", \.subjects, to: .competency, .skill, .target, .standard, meaning: "What it judges.",
      example: #"["math.ratios"]"#
    ).required,
    .reference(
      "scale", \.scale, to: .scale, meaning: "The scale of its points; that of what it judges unless given.",
      example: #""academic""#),
    .reference("level", \.level, to: .level, meaning: "The level at which it is used.", example: "8"),
    .parts(.criterion, "What is looked at."),
  ]
}

/// One thing that a rubric looks at, with words for every point of the scale.
package final class Criterion: Declaration, @unchecked Sendable {
  package var common: Common
  package var weight: Located<Double>?
  package var points: [PointEntry] = []
  package var evidence: Text?

  package init(common: Common) {
    self.common = common
  }

  package static let kind = Kind.criterion
  package static let table: TablePath<Criterion> = \.criteria
  package static let meaning = "One thing that a rubric looks at, with words for every point of the scale."
  package static let fields = FieldTable(own: ownFields)
  package static let ownFields: [Field<Criterion>] = [
    .text(
      "statement", \.common.statement, "What is looked at.", example: #""Chooses a model and defends it.""#
    ).requiredUnless("title"),
    .number("weight", \.weight, "How much it counts beside the others.", example: "2"),
    Field(
      FieldDescription(
        "points", .points, "What each point of the scale looks like for this criterion.",
        example: #"{ not-yet = "Names a model.", proficient = "Chooses one and says why." }"#),
      .points(\.points)),
    .text("evidence", \.evidence, "What a learner hands in or shows.", example: #""A written comparison.""#),
  ]
}
