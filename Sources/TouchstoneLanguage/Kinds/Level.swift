/// A step of the continuum: how far a learner has come in a domain, whatever the learner's age or grade.
///
/// All levels stand in one file, in order. Levels whose ids share a first part (`professional.1`) are a list of
/// their own.
public final class Level: Common, Declaration, @unchecked Sendable {
  public var grades: [Text] = []
  public var ages: Text?
  public var band: Text?
  public var entitlements: [Text] = []

  /// The list that the level belongs to: the id without its last part; empty for the usual list.
  public var continuum: Substring {
    guard let dot = id.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return id[..<dot]
  }

  public static let kind = Kind.level
  public static let table = TablePath<Level>(\.levels) { $1(&$0.levels) }
  public static let meaning = """
    A step of the continuum, in the order written, all in one file. It is not a grade, and not a point of a scale.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Level>] = [
    .labels(
      "grades", \.grades, { $0.grades = $1 }, "The grades in which learners are usually here: a label, not a gate.",
      example: "[7, 8]"),
    .label("ages", \.ages, { $0.ages = $1 }, "The ages at which learners are usually here.", example: #""12 to 14""#),
    .label(
      "band", \.band, { $0.band = $1 }, "The name of the group of levels that it belongs to.",
      example: #""Middle years""#),
    .texts(
      "entitlements", \.entitlements, { $0.entitlements = $1 }, "What a learner at this level may do or have.",
      example: #"["Chooses the topic of one project a term"]"#),
  ]
}
