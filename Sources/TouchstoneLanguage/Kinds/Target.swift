/// A learning target: a step small enough to teach, show and judge, on the way to a competency.
///
/// ```toml
/// [[target]]
/// id = "math.ratios.unit-rate"   # <-- lies in the competency math.ratios
/// statement = "Find and use a unit rate."
/// level = 8
/// ```
package final class Target: Declaration, HasPrerequisites, @unchecked Sendable {
  package var common: Common
  package var learnerStatement: Text?
  package var level: Reference?
  package var depth: Reference?
  package var know: Text?
  package var performance: Text?
  package var why: Text?
  package var points: [PointEntry] = []
  package var evidenceMinimum: EvidenceMinimum?
  package var standards: [Reference] = []
  package var foundational: Located<Bool>?
  package var terminal: Located<Bool>?
  package var requires: [Reference] = []
  package var buildsOn: [Reference] = []
  package var alongside: [Reference] = []

  package init(common: Common) {
    self.common = common
  }

  package static let kind = Kind.target
  package static let table: TablePath<Target> = \.targets
  package static let meaning = """
    A learning target, which some call an objective: a step small enough to teach, to show and to judge.
    """
  package static let fields = FieldTable(own: ownFields)
  package static let ownFields: [Field<Target>] =
    [
      .text(
        "statement", \.common.statement, "What a learner does, in a full sentence.",
        example: #""Find and use a unit rate.""#
      ).required,
      .text(
        "learner_statement", \.learnerStatement, "The same for the learner, beginning with I can.",
        example: #""I can find a unit rate.""#),
      .reference("level", \.level, to: .level, meaning: "The level at which it is learned.", example: "8"),
      .reference(
        "depth", \.depth, to: .depth, meaning: "How deep the thinking is, on the framework's taxonomy.", example: "2"),
      .text("know", \.know, "What a learner knows.", example: #""A rate compares two units.""#),
      .text("do", \.performance, "What a learner does with it.", example: #""Compares two offers by price per unit.""#),
      .text("why", \.why, "Why it matters to the learner.", example: #""Shops hide the better price.""#),
      Field(
        FieldDescription(
          "points", .points, "What each point of the scale looks like here.",
          example: #"{ not-yet = "Names the two quantities.", proficient = "Compares by a unit rate." }"#),
        .points(\.points)),
      Field(
        FieldDescription(
          "evidence_min", .evidenceMinimum, "How many pieces of evidence are asked for.", example: "2"),
        .evidenceMinimum(\.evidenceMinimum)),
      .references(
        "standards", \.standards, to: .standard, meaning: "The standards that it covers, and how much of each.",
        example: #"["6.rp.a.2"]"#),
      .boolean("foundational", \.foundational, "Whether much else rests on it."),
      .boolean("terminal", \.terminal, "Whether it is an end in itself, so that nothing needs to build on it."),
    ] + prerequisiteFields
}
