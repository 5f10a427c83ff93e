import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// An experience in which learners choose nothing, where others let them choose.
struct ExperienceWithoutChoice: Rule {
  static let definition = DiagnosticDefinition(
    "TS5104", "agency/experience-without-choice", .quality(.info),
    basis: [.principle(7), .seed("000", 347, 368, 1090, 1128), .seed("004", 350, 582)],
    page: DiagnosticPage(
      what: """
        Other experiences say in `choices` what learners choose, or have phases in which they do. This one has neither.
        """,
      why: "Whether learners have a say should not depend on which experience they happen to be in.",
      next: "Name what learners could decide here: the goal, the way, the context, the evidence or the pace.",
      waive: "Where safety or a short drill leaves nothing to choose.",
      example: """
        [[experience]]
        id = "water-study"
        for = "math.ratios"
        choices = ["context", "evidence"]

        [[experience]]
        id = "price-study"   # <-- what do learners choose here?
        for = "math.ratios"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let experiences = framework.forLearners(Experience.self)
    let fixed = experiences.filter { !framework.offersChoice($0.id, $0.value) }
    guard fixed.count < experiences.count else { return }
    for (id, experience) in fixed where experience.isExpectedComplete {
      findings.report(
        .fixed(framework.named(id)), about: id, at: experience.idSpan,
        help: "what could they decide here? Name it in `choices`")
    }
  }
}

extension Framework {
  fileprivate func offersChoice(_ id: EntityID, _ experience: Experience) -> Bool {
    !experience.choices.isEmpty
      || parts[id, .phase].contains { phase in
        value(Phase.self, phase)?.isChosenByLearners ?? false
      }
  }
}

extension String {
  fileprivate static func fixed(_ experience: String) -> String {
    "the \(experience) does not say what learners choose in it"
  }
}
