import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A profile without a date on which the community looks at it again.
struct ProfileWithoutRevisit: Rule {
  static let definition = DiagnosticDefinition(
    "TS4014", "structure/profile-without-revisit", .quality(.info),
    basis: [.principle(1), .principle(15), .seed("000", 538, 606)],
    page: DiagnosticPage(
      what: "The profile has no `revisit` date.",
      why: """
        A profile belongs to those who made it: learners, families, community. A date keeps the conversation open, and \
        keeps the profile from resting with the one person who set it.
        """,
      next: "Agree on a day and write it down: `revisit = \"2028-06-30\"`. Every three to five years is common.",
      waive: "When another body, such as the state, decides when the profile is looked at again.",
      example: """
        [[profile]]
        id = "graduate"   # <-- when is it looked at again? revisit = "2028-06-30"
        statement = "Our graduates reason, create and care for their community."
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, profile) in framework.each(Profile.self) where profile.isExpectedComplete && profile.revisit == nil {
      findings.report(
        .noDate(framework.named(id)), about: id, at: profile.idSpan,
        help: "add `revisit` with the day by which the community looks at it again")
    }
  }
}

extension String {
  fileprivate static func noDate(_ profile: String) -> String {
    "the \(profile) has no date for looking at it again"
  }
}
