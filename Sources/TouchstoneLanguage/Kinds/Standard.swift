/// An expectation that somebody else wrote, usually a state: competencies and targets align to it.
public final class Standard: Common, Declaration, @unchecked Sendable {
  public var level: Reference?
  public var grades: [Text] = []
  public var depth: Reference?
  public var priority: Located<Priority>?
  public var parents: [Reference] = []
  public var requires: [Reference] = []
  public var buildsOn: [Reference] = []
  public var alongside: [Reference] = []

  public static let kind = Kind.standard
  public static let table = TablePath<Standard>(\.standards) { $1(&$0.standards) }
  public static let meaning = """
    An expectation set elsewhere, mostly by a state. Many standards may lie under one competency, and the reverse.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Standard>] =
    [
      .text(
        "statement", \.statement, { $0.statement = $1 }, "The standard's own words.",
        example: #""Find a percent of a quantity.""#
      ).required,
      .reference(
        "level", \.level, { $0.level = $1 }, to: .level, meaning: "The level at which it is expected.", example: "6"),
      .labels("grades", \.grades, { $0.grades = $1 }, "The grades for which it was written.", example: "[6]"),
      .reference(
        "depth", \.depth, { $0.depth = $1 }, to: .depth, meaning: "The depth of thinking that it asks for.",
        example: "2"),
      .choice(
        "priority", \.priority, { $0.priority = $1 }, "Whether it is needed, or nice to have.", example: #""need""#),
      .references(
        "parents", \.parents, { $0.parents = $1 }, to: .standard,
        meaning: "The standards or clusters that it is part of.",
        example: #"["6.rp.a"]"#),
    ] + prerequisiteFields
}

/// Whether something is needed, or nice to have.
public enum Priority: String, ClosedValue {
  case need
  case nice
}

extension Standard: HasPrerequisites {}
