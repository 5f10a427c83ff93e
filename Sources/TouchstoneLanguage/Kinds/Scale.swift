/// How good the evidence is: an ordered list of points, one of which is proficient.
///
/// ```toml
/// [[scale]]
/// id = "academic"
/// proficient = "proficient"
/// point = [{ id = "not-yet" }, { id = "proficient" }, { id = "extending" }]
/// ```
package final class Scale: Declaration, @unchecked Sendable {
  package var common: Common
  package var proficient: Reference?
  package var use: Located<ScaleUse>?
  package var noEvidence: Text?
  package var halfSteps: Located<Bool>?
  package var mapsTo: [ScaleMap] = []

  package init(common: Common) {
    self.common = common
  }

  package static let kind = Kind.scale
  package static let table: TablePath<Scale> = \.scales
  package static let meaning = """
    How good the evidence is: points in order, one of them proficient. Its words speak of growth, never of failure.
    """
  package static let fields = FieldTable(own: ownFields)
  package static let ownFields: [Field<Scale>] = [
    .parts(.point, "The points, from the first to the highest."),
    .reference(
      "proficient", \.proficient, to: .point, meaning: "The point from which work is proficient.",
      example: #""proficient""#
    ).required,
    .choice("kind", \.use, "What it judges: academic work, or habits.", example: #""habits""#),
    .label(
      "no_evidence", \.noEvidence, "What is shown where there is no evidence yet: a label, not a point.",
      example: #""No evidence yet""#),
    .boolean("half_steps", \.halfSteps, "Whether a judgement may lie between two points."),
    Field(
      FieldDescription(
        "maps_to", .scaleMaps, "How every point reads on another scale, never falling.",
        example: #"{ letters = { not-yet = "i", proficient = "b", extending = "a" } }"#),
      .scaleMaps(\.mapsTo)),
  ]
}

/// What a scale judges.
package enum ScaleUse: String, ClosedValue {
  case academic
  case habits
}

/// A point of a scale: `academic.proficient`.
package final class ScalePoint: Declaration, @unchecked Sendable {
  package var common: Common
  package var description: Text?
  package var value: Located<Double>?
  package var from: Located<Double>?
  package var depth: Reference?

  package init(common: Common) {
    self.common = common
  }

  package static let kind = Kind.point
  package static let table: TablePath<ScalePoint> = \.points
  package static let meaning = "A point of a scale: how good the evidence is. It is not a level."
  package static let fields = FieldTable(own: ownFields)
  package static let ownFields: [Field<ScalePoint>] = [
    .text(
      "description", \.description, "What work at this point looks like, wherever the scale is used.",
      example: #""Does it alone, in a familiar setting.""#),
    .number("value", \.value, "The number that systems store for it.", example: "3"),
    .number(
      "from", \.from, "The lowest number that counts as this point, where judgements are ranges.", example: "2.5"),
    .reference(
      "depth", \.depth, to: .depth, meaning: "The depth of thinking that the point stands for, where it is one.",
      example: "3"),
  ]
}
