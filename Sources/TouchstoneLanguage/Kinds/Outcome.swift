/// One thing that the profile promises, reached through competencies at every level.
public final class Outcome: Common, Declaration, @unchecked Sendable {
  public var profile: Reference?
  public var strands: [Reference] = []
  public var spheres: [Located<Sphere>] = []
  public var startsAt: StartsAt?

  public static let kind = Kind.outcome
  public static let table = TablePath<Outcome>(\.outcomes) { $1(&$0.outcomes) }
  public static let meaning = """
    One thing that the profile promises. Competencies name the outcomes that they lead to, at every level.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Outcome>] = [
    .text(
      "statement", \.statement, { $0.statement = $1 }, "The promise, in a full sentence.",
      example: #""Communicates with purpose to many audiences.""#
    ).required,
    .reference(
      "profile", \.profile, { $0.profile = $1 }, to: .profile,
      meaning: "The profile that it belongs to; may be left out where there is only one.", example: #""graduate""#),
    .references(
      "strands", \.strands, { $0.strands = $1 }, to: .strand, meaning: "The strands that it stands in.",
      example: #"["transferable"]"#),
    .choices("spheres", \.spheres, { $0.spheres = $1 }, "Where in life it matters.", example: #"["career", "civic"]"#),
    Field(
      FieldDescription(
        "starts_at", .startsAt, "The first level with work towards it, where that is not the first of all, and why.",
        example: #"{ level = 8, because = "It rests on long texts." }"#),
      .startsAt(FieldPath(\.startsAt, { $0.startsAt = $1 }))),
  ]
}

/// Where in life an outcome matters.
public enum Sphere: String, ClosedValue {
  case college
  case career
  case civic
  case personal
}
