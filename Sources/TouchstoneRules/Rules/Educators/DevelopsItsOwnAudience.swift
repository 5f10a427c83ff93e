import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Something that develops what is for its own audience, where another audience is meant.
struct DevelopsItsOwnAudience: Rule {
  static let definition = DiagnosticDefinition(
    "TS5207", "educators/develops-its-own-audience", .quality(.warning),
    basis: [.principle(10), .seed("002", 1114, 1116, 1593)],
    page: DiagnosticPage(
      what: """
        A competency or a profile names in `develops` something for the same audience as itself. The field is for what \
        it serves of another audience: what educators can do develops what learners can do.
        """,
      why: """
        A reader of the map takes the arrow to say who helps whom. Pointing from learners to learners it says that a \
        learner's competency is there to teach another, and the educator who really helps is not on the map.
        """,
      next: """
        If one grows out of the other, write `builds_on`. If this one is for educators or leaders, give it or its \
        domain the `audience`.
        """,
      waive: "Where learners coach other learners, and the arrow is meant so.",
      example: """
        [[competency]]
        id = "math.ratios"
        develops = ["math.functions"]   # <-- both are for learners
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, competency) in framework.each(Competency.self) where !competency.isRetired && !competency.develops.isEmpty
    {
      check(competency.develops, of: id, framework, &findings)
    }
    for (id, profile) in framework.each(Profile.self) where !profile.isRetired && !profile.develops.isEmpty {
      check(profile.develops, of: id, framework, &findings)
    }
  }

  private func check(_ develops: [Reference], of id: EntityID, _ framework: Framework, _ findings: inout Findings) {
    let audience = framework.audience(of: id)
    for reference in develops where framework.audience(of: reference.target) == audience {
      findings.report(
        .sameAudience(framework.named(id), framework.quoted(reference.target), audience.people), about: id,
        at: reference.span, help: .whichArrow(isCompetency: id.kind == .competency))
    }
  }
}

extension String {
  fileprivate static func sameAudience(_ one: String, _ other: String, _ people: String) -> String {
    "the \(one) develops \(other), and both are for \(people)"
  }

  fileprivate static func whichArrow(isCompetency: Bool) -> String {
    isCompetency
      ? "write `builds_on` where one grows out of the other, or give this one the `audience` that it is for"
      : "give this one the `audience` that it is for, or name what it serves of another audience"
  }
}
