/// What somebody does in the district, and which competencies that asks for.
public final class Role: Common, Declaration, @unchecked Sendable {
  public var purpose: Text?
  public var requires: [Requirement] = []

  public static let kind = Kind.role
  public static let table = TablePath<Role>(\.roles) { $1(&$0.roles) }
  public static let meaning = """
    What somebody does for learners, with the responsibilities that go with it and the competencies that it asks \
    for. It names no person.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Role>] = [
    .text(
      "purpose", \.purpose, { $0.purpose = $1 }, "What the role is for.",
      example: #""Knows every learner in her care.""#),
    .parts(.responsibility, "What somebody in the role does."),
    .requirements(
      "requires", \.requires, { $0.requires = $1 }, meaning: "What somebody in the role can do.",
      example: #"["coaching.feedback"]"#),
  ]
}
