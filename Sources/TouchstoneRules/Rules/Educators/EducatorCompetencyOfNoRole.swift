import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A competency of educators that no role, pathway or credential asks for.
struct EducatorCompetencyOfNoRole: Rule {
  static let definition = DiagnosticDefinition(
    "TS5204", "educators/educator-competency-of-no-role", .quality(.info),
    basis: [.principle(13), .seed("002", 483, 485, 1508)],
    page: DiagnosticPage(
      what: """
        A competency of educators or leaders that nothing asks for, while roles ask for others: no role or \
        responsibility, no pathway or step, no credential. What is `foundational` is expected of everybody and needs no \
        role.
        """,
      why: """
        What belongs to no role is easily everybody's and so nobody's. Learners who need it meet an adult who has it \
        only by luck.
        """,
      next: """
        Name it in the `requires` of the role that brings it to learners, or mark it `expectation = "foundational"`.
        """,
      waive: "While the roles of the district are being written.",
      example: """
        [[competency]]
        id = "assessment.design"   # <-- in no role's requires
        audience = "educator"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    guard !framework.own(Role.self).isEmpty else { return }
    let adults = framework.adultCompetencies
    guard !adults.isEmpty else { return }
    let asked = EducatorCompetencyOfNoRole.asked(framework)
    guard adults.contains(where: { asked.byRoles.contains($0.id, $0.value) }) else { return }
    for (id, competency) in adults where competency.isExpectedComplete {
      guard competency.expectation?.value != .foundational, !asked.byRoles.contains(id, competency),
        !asked.byOthers.contains(id, competency)
      else { continue }
      findings.report(
        .unasked(framework.named(id)), about: id, at: competency.idSpan,
        help: "which role brings it to learners? If everybody needs it, mark it `expectation = \"foundational\"`")
    }
  }

  private static func asked(_ framework: Framework) -> (byRoles: CompetencyCover, byOthers: CompetencyCover) {
    var roles = CompetencyCover()
    var others = CompetencyCover()
    for role in framework.own(Role.self) where !role.isRetired { roles.insert(role.requires, framework) }
    for responsibility in framework.own(Responsibility.self) where !responsibility.isRetired {
      roles.insert(responsibility.subjects, framework)
    }
    for credential in framework.own(Credential.self) where !credential.isRetired {
      others.insert(credential.requires, framework)
    }
    for pathway in framework.own(Pathway.self) where !pathway.isRetired { others.insert(pathway.requires, framework) }
    for step in framework.own(Step.self) where !step.isRetired {
      others.insert(step.requires, framework)
      others.insert(step.subjects, framework)
    }
    return (roles, others)
  }
}

extension String {
  fileprivate static func unasked(_ competency: String) -> String {
    "no role asks for the \(competency)"
  }
}
