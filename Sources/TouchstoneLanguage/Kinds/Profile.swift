/// What a graduate should know, can do and is: the root of a framework.
///
/// ```toml
/// [[profile]]
/// id = "graduate"
/// statement = "Every graduate thinks for herself, works with others and serves."
/// ```
package final class Profile: Declaration, @unchecked Sendable {
  package var common: Common
  package var purpose: Text?
  package var revisit: Located<CalendarDate>?
  package var develops: [Reference] = []

  package init(common: Common) {
    self.common = common
  }

  package static let kind = Kind.profile
  package static let table: TablePath<Profile> = \.profiles
  package static let meaning = """
    What a graduate should know, can do and is. It is the root of a framework: outcomes belong to it.
    """
  package static let fields = FieldTable(own: ownFields)
  package static let ownFields: [Field<Profile>] = [
    .text(
      "statement", \.common.statement, "The promise to every learner, in a sentence or two.",
      example: #""Every graduate thinks, works with others and serves.""#
    ).required,
    .text(
      "purpose", \.purpose, "Why the profile exists and how it is used.",
      example: #""Everything we teach answers to this page.""#),
    .date("revisit", \.revisit, "The day by which the community looks at it again.", example: #""2028-06-30""#),
    .references(
      "develops", \.develops, to: .profile, .competency,
      meaning: "What of another audience it serves: an educator profile develops what learners can do.",
      example: #"["graduate"]"#),
  ]
}
