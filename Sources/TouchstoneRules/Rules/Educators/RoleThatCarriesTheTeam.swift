import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A role that takes everything which a team is to bring together.
struct RoleThatCarriesTheTeam: Rule {
  static let definition = DiagnosticDefinition(
    "TS5203", "educators/role-that-carries-the-team", .quality(.warning),
    basis: [.principle(5), .principle(13), .seed("000", 1725), .seed("002", 367, 485)],
    page: DiagnosticPage(
      what: """
        A role requires every competency that is marked `expectation = "distributed"`, which means that a team has it \
        together. There are at least two of them.
        """,
      why: """
        No single adult can be proficient at everything all the time, and a role that says so wears people out. \
        Learners need a team in which somebody is good at each thing.
        """,
      next: "Share them among several roles, or mark what each single adult really needs as `foundational`.",
      waive: "In a school so small that the team is one person.",
      example: """
        [[competency]]
        id = "coaching.feedback"
        expectation = "distributed"   # <-- of a team together, as is assessment.design

        [[role]]
        id = "facilitator"
        requires = ["coaching.feedback", "assessment.design"]   # <-- all of them, in one role
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    guard !framework.own(Role.self).isEmpty else { return }
    let distributed = framework.adultCompetencies.filter { $0.value.expectation?.value == .distributed }
    guard distributed.count > 1 else { return }
    for (id, role) in framework.each(Role.self) where role.isExpectedComplete && !role.requires.isEmpty {
      var cover = CompetencyCover()
      // A choice leaves something to the others of the team.
      cover.insert(role.requires.filter { $0.target != nil }, framework)
      guard distributed.allSatisfy({ cover.contains($0.id, $0.value) }) else { continue }
      findings.report(
        .everything(framework.named(id), distributed.count), about: id, at: role.idSpan,
        labels: distributed.prefix(5).compactMap(\.value.expectation)
          .map { Label($0.span, "of a team together") },
        help: "which other role of the team could bring some of them?")
    }
  }
}

extension String {
  fileprivate static func everything(_ role: String, _ count: Int) -> String {
    "the \(role) requires \(count == 2 ? "both" : "all \(count)") competencies that a team is to have together"
  }
}
