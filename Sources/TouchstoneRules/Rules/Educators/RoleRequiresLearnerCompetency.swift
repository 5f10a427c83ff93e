import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A role of adults that asks for something learners are to learn.
struct RoleRequiresLearnerCompetency: Rule {
  static let definition = DiagnosticDefinition(
    "TS5202", "educators/role-requires-learner-competency", .quality(.warning),
    basis: [.principle(10), .principle(13), .seed("002", 483, 1114, 1445)],
    page: DiagnosticPage(
      what: """
        A role requires a competency, skill, target or outcome that is for learners, while the role says itself that it \
        is for educators or leaders, or also requires what is for them. Roles that learners take are left alone.
        """,
      why: """
        What learners show and what an educator needs to help them show it are two things. A page that mixes them tells \
        an educator to learn what she teaches, and nobody what it takes to teach it.
        """,
      next: """
        If the competency is one of educators, give it or its domain `audience = "educator"`. If it is what learners \
        learn, write the competency of educators that `develops` it, and require that.
        """,
      waive: "Where the role truly asks for the same thing, as an interpreter's asks for a language.",
      example: """
        [[role]]
        id = "learner-coach"
        requires = [
          "coaching.feedback",
          "self-direction",      # <-- a competency of learners
        ]
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, role) in framework.each(Role.self) where !role.isRetired && !role.requires.isEmpty {
      var learners: [Reference] = []
      var isForAdults = role.audience.map { $0.value != .graduate }
      for requirement in role.requires {
        requirement.forEachNamed { option in
          guard let target = option.target, RoleRequiresLearnerCompetency.kinds.contains(target.target.kind) else {
            return
          }
          if framework.isForAdults(target.target) {
            isForAdults = isForAdults ?? true
          } else {
            learners.append(target)
          }
        }
      }
      guard isForAdults == true else { continue }
      for reference in learners {
        findings.report(
          .forLearners(framework.named(id), framework.named(reference.target)), about: id, at: reference.span,
          help: .whose)
      }
    }
  }

  private static let kinds: [Kind] = [.competency, .skill, .target, .outcome]
}

extension String {
  fileprivate static func forLearners(_ role: String, _ competency: String) -> String {
    "the \(role) requires the \(competency), which is one for learners"
  }

  fileprivate static let whose = """
    if it is for educators, say so with `audience`; if not, which competency of educators develops it in learners?
    """
}
