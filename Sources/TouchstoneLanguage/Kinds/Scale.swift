/// How good the evidence is: an ordered list of points, one of which is proficient.
///
/// ```toml
/// [[scale]]
/// id = "academic"
/// proficient = "proficient"
/// point = [{ id = "not-yet" }, { id = "proficient" }, { id = "extending" }]
/// ```
public final class Scale: Common, Declaration, @unchecked Sendable {
  public var proficient: Reference?
  public var use: Located<ScaleUse>?
  public var noEvidence: Text?
  public var halfSteps: Located<Bool>?
  public var mapsTo: [ScaleMap] = []

  public static let kind = Kind.scale
  public static let table = TablePath<Scale>(\.scales) { $1(&$0.scales) }
  public static let meaning = """
    How good the evidence is: points in order, one of them proficient. Its words speak of growth, never of failure.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Scale>] = [
    .parts(.point, "The points, from the first to the highest."),
    .reference(
      "proficient", \.proficient, { $0.proficient = $1 }, to: .point,
      meaning: "The point from which work is proficient.",
      example: #""proficient""#
    ).required,
    .choice("kind", \.use, { $0.use = $1 }, "What it judges: academic work, or habits.", example: #""habits""#),
    .label(
      "no_evidence", \.noEvidence, { $0.noEvidence = $1 },
      "What is shown where there is no evidence yet: a label, not a point.",
      example: #""No evidence yet""#),
    .boolean("half_steps", \.halfSteps, { $0.halfSteps = $1 }, "Whether a judgement may lie between two points."),
    Field(
      FieldDescription(
        "maps_to", .scaleMaps, "How every point reads on another scale, never falling.",
        example: #"{ letters = { not-yet = "i", proficient = "b", extending = "a" } }"#),
      .scaleMaps(FieldPath(\.mapsTo, { $0.mapsTo = $1 }))),
  ]
}

/// What a scale judges.
public enum ScaleUse: String, ClosedValue {
  case academic
  case habits
}

/// A point of a scale: `academic.proficient`.
public final class ScalePoint: Common, Declaration, @unchecked Sendable {
  public var description: Text?
  public var value: Located<Double>?
  public var from: Located<Double>?
  public var depth: Reference?

  public static let kind = Kind.point
  public static let table = TablePath<ScalePoint>(\.points) { $1(&$0.points) }
  public static let meaning = "A point of a scale: how good the evidence is. It is not a level."
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<ScalePoint>] = [
    .text(
      "description", \.description, { $0.description = $1 },
      "What work at this point looks like, wherever the scale is used.",
      example: #""Does it alone, in a familiar setting.""#),
    .number("value", \.value, { $0.value = $1 }, "The number that systems store for it.", example: "3"),
    .number(
      "from", \.from, { $0.from = $1 }, "The lowest number that counts as this point, where judgements are ranges.",
      example: "2.5"),
    .reference(
      "depth", \.depth, { $0.depth = $1 }, to: .depth,
      meaning: "The depth of thinking that the point stands for, where it is one.",
      example: "3"),
  ]
}
