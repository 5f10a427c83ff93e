/// Something that somebody in a role does.
public final class Responsibility: Common, Declaration, @unchecked Sendable {
  public var subjects: [Reference] = []

  public static let kind = Kind.responsibility
  public static let table = TablePath<Responsibility>(\.responsibilities) { $1(&$0.responsibilities) }
  public static let meaning = """
    Something that somebody in a role does.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Responsibility>] = [
    .text(
      "statement", \.statement, { $0.statement = $1 }, "What is done.",
      example: #""Leads a conference with each family every term.""#
    ).requiredUnless("title"),
    .references(
      "for", \.subjects, { $0.subjects = $1 }, to: .competency, .skill, .outcome,
      meaning: "The competencies that it rests on.", example: #"["coaching.feedback"]"#),
  ]
}
