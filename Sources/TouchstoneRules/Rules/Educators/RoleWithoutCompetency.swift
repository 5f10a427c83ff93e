import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A role that asks for no competency, in a framework that says what educators can do.
struct RoleWithoutCompetency: Rule {
  static let definition = DiagnosticDefinition(
    "TS5201", "educators/role-without-competency", .quality(.warning),
    basis: [.principle(13), .seed("002", 367, 483, 1508)],
    page: DiagnosticPage(
      what: """
        A role requires nothing, and none of its responsibilities names a competency in `for`, while the framework has \
        competencies of educators or leaders.
        """,
      why: """
        Whoever takes the role cannot see what to learn for it, and nobody can see what to support. Learners depend on \
        what the role does, and not on what it is called.
        """,
      next: """
        Say in `requires` what somebody in the role can do, or in the `for` of a responsibility what that rests on.
        """,
      waive: "Where the role belongs to a partner outside the district, who has a framework of their own.",
      example: """
        [[role]]
        id = "learner-coach"   # <-- requires nothing, and its responsibilities rest on nothing
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let roles = framework.each(Role.self)
    guard !roles.isEmpty, !framework.adultCompetencies.isEmpty else { return }
    for (id, role) in roles where role.isExpectedComplete && role.requires.isEmpty {
      let responsibilities = framework.parts[id, .responsibility].compactMap {
        framework.value(Responsibility.self, $0)
      }
      guard responsibilities.allSatisfy(\.subjects.isEmpty) else { continue }
      findings.report(
        .asksNothing(framework.named(id)), about: id, at: role.idSpan,
        help: "which competencies would somebody need to do this well? Name them in `requires`")
    }
  }
}

extension String {
  fileprivate static func asksNothing(_ role: String) -> String {
    "the \(role) asks for no competency"
  }
}
