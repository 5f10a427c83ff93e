import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A profile that nobody is said to have shaped, while other parts have their engagements.
struct ProfileWithoutEngagement: Rule {
  static let definition = DiagnosticDefinition(
    "TS5314", "change-readiness/profile-without-engagement", .quality(.info),
    basis: [.principle(1), .principle(2), .seed("000", 538, 540, 606, 667, 692), .seed("002", 489, 1116)],
    page: DiagnosticPage(
      what: """
        Engagements about things for the same people are written down, and none is for this profile or for one of its \
        outcomes. An engagement without `for` is about the whole and counts.
        """,
      why: """
        The profile is what a community promises its children. Families can see that they were asked about smaller \
        things, and not whether they were asked about this one.
        """,
      next: "Add the profile to the `for` of the engagement in which it was shaped, or plan the next one about it.",
      waive: "Where the profile was adopted from the state, and how it was made is written down there.",
      example: """
        [[profile]]
        id = "graduate"   # <-- who was asked about it?

        [[engagement]]
        id = "listening-2025"
        date = "2025-11-04"
        for = [{ grading = "reports" }]
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    var shaped = EntitySet()
    var audiences = Set<Audience>()
    for engagement in framework.own(Engagement.self) where !engagement.isRetired {
      if engagement.subjects.isEmpty { return }
      for reference in engagement.subjects {
        shaped.insert(reference.target)
        audiences.insert(framework.audience(of: reference.target))
        guard let outcome = framework.value(Outcome.self, reference.target) else { continue }
        framework.profile(of: outcome).map { _ = shaped.insert($0) }
      }
    }
    guard !shaped.isEmpty else { return }
    for (id, profile) in framework.each(Profile.self) where profile.isExpectedComplete && !shaped.contains(id) {
      guard audiences.contains(framework.audience(of: id)) else { continue }
      findings.report(
        .nobody(framework.named(id)), about: id, at: profile.statement?.span ?? profile.idSpan,
        help: "who shaped it, and when? Name it in the `for` of that engagement")
    }
  }
}

extension String {
  fileprivate static func nobody(_ profile: String) -> String {
    "engagements are written down, and none says who shaped the \(profile)"
  }
}
