/// What a graduate should know, can do and is: the root of a framework.
///
/// ```toml
/// [[profile]]
/// id = "graduate"
/// statement = "Every graduate thinks for herself, works with others and serves."
/// ```
public final class Profile: Common, Declaration, @unchecked Sendable {
  public var purpose: Text?
  public var revisit: Located<CalendarDate>?
  public var develops: [Reference] = []

  public static let kind = Kind.profile
  public static let table = TablePath<Profile>(\.profiles) { $1(&$0.profiles) }
  public static let meaning = """
    What a graduate should know, can do and is. It is the root of a framework: outcomes belong to it.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Profile>] = [
    .text(
      "statement", \.statement, { $0.statement = $1 }, "The promise to every learner, in a sentence or two.",
      example: #""Every graduate thinks, works with others and serves.""#
    ).required,
    .text(
      "purpose", \.purpose, { $0.purpose = $1 }, "Why the profile exists and how it is used.",
      example: #""Everything we teach answers to this page.""#),
    .date(
      "revisit", \.revisit, { $0.revisit = $1 }, "The day by which the community looks at it again.",
      example: #""2028-06-30""#),
    .references(
      "develops", \.develops, { $0.develops = $1 }, to: .profile, .competency,
      meaning: "What of another audience it serves: an educator profile develops what learners can do.",
      example: #"["graduate"]"#),
  ]
}
