import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// An outcome of the graduate profile that no diploma asks for.
struct GraduationMissesOutcome: Rule {
  static let definition = DiagnosticDefinition(
    "TS4316", "mastery/graduation-misses-outcome", .quality(.warning),
    basis: [.principle(1), .principle(10), .principle(16), .seed("000", 309, 1502, 1504), .seed("003", 130)],
    page: DiagnosticPage(
      what: """
        No graduation requires an outcome of a graduate profile: neither the outcome nor any competency that leads to \
        it, whether by itself, by its domain, or behind a credential, an assessment or an experience. What may be \
        chosen counts as required here.
        """,
      why: """
        The profile is a promise to families, and the diploma says that it was kept. An outcome that no diploma asks \
        for is the first one for which there is no time.
        """,
      next: "Add the outcome, or the competencies that lead to it, to `requires` of the graduation.",
      waive: "For an outcome that is celebrated in another way, and on purpose not required.",
      example: """
        [[outcome]]
        id = "citizen"   # <-- nothing of it is required

        [[graduation]]
        id = "diploma"
        requires = ["thinks-critically", { domain = "math", level = 10 }]
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let graduations = framework.own(Graduation.self).filter { !$0.isRetired }
    guard graduations.contains(where: \.isExpectedComplete), !framework.own(Outcome.self).isEmpty else { return }
    var required = NamedThings(framework)
    for graduation in graduations { required.insert(graduation.requires) }
    for id in framework.competencies(naming: required.things) { required.insert(id) }
    var reached = EntitySet()
    var led = EntitySet()
    let competencies = framework.declarations.competencies
    for index in competencies.indices where !competencies[index].isRetired {
      led.insert(targetsOf: competencies[index].outcomes)
      if required.hold(EntityID(.competency, index)) { reached.insert(targetsOf: competencies[index].outcomes) }
    }
    for (id, outcome) in framework.each(Outcome.self) where outcome.isExpectedComplete {
      // One to which no competency leads has another question to answer first.
      guard led.contains(id), !reached.contains(id), !required.things.contains(id),
        framework.audience(of: id) == .graduate
      else { continue }
      findings.report(.missed(framework.named(id)), about: id, at: outcome.idSpan, help: .require)
    }
  }
}

extension Framework {
  /// The competencies that name one of these standards, themselves or in a part.
  fileprivate func competencies(naming things: EntitySet) -> [EntityID] {
    guard declarations.standards.indices.contains(where: { things.contains(EntityID(.standard, $0)) }) else {
      return []
    }
    var found: [EntityID] = []
    forEachNamedStandard { from, standard in
      if things.contains(standard.target), let competency = competency(of: from) { found.append(competency) }
    }
    return found
  }
}

extension String {
  fileprivate static func missed(_ outcome: String) -> String {
    "no graduation asks for the \(outcome), or for a competency that leads to it"
  }

  fileprivate static let require = "should every graduate have shown it? then name it under requires"
}
