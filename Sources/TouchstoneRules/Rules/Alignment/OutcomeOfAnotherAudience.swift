import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A competency for one audience that leads to an outcome for another.
struct OutcomeOfAnotherAudience: Rule {
  static let definition = DiagnosticDefinition(
    "TS4113", "alignment/outcome-of-another-audience", .quality(.warning),
    basis: [.principle(1), .principle(10), .seed("000", 558, 1360), .seed("002", 1114, 1116)],
    page: DiagnosticPage(
      what: """
        A competency of educators or leaders names an outcome of learners in `outcomes`, or the other way round. \
        Educators and leaders are not told apart here.
        """,
      why: """
        An outcome is reached by those to whom it is promised. If an educator's competency is counted as leading to it, \
        the promise looks kept although no learner works towards it.
        """,
      next: """
        Name an outcome of the competency's own profile. To say that it helps learners, name their competencies in \
        `develops`. Where only the `audience` is missing, add it to the competency or its domain.
        """,
      waive: "Where one profile is meant for learners and adults alike.",
      example: """
        [[competency]]
        id = "coaching.feedback"
        audience = "educator"
        outcomes = ["communicates"]   # <-- an outcome of the graduate profile
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    guard framework.speaksOfAdults else { return }
    for (id, competency) in framework.each(Competency.self) where !competency.isRetired && !competency.outcomes.isEmpty
    {
      let isForAdults = framework.isForAdults(id)
      for position in competency.outcomes.indices {
        let reference = competency.outcomes[position]
        guard framework.isForAdults(reference.target) != isForAdults else { continue }
        findings.report(
          .another(framework.named(id), framework.quoted(reference.target), isForAdults: isForAdults), about: id,
          at: reference.span, help: isForAdults ? .develops : .ownProfile)
      }
    }
  }
}

extension String {
  fileprivate static func another(_ competency: String, _ outcome: String, isForAdults: Bool) -> String {
    isForAdults
      ? "the \(competency) is for adults, and leads to \(outcome), which is promised to learners"
      : "the \(competency) is for learners, and leads to \(outcome), which is promised of adults"
  }

  fileprivate static let develops = """
    name an outcome of the adults' own profile, and say in `develops` which competencies of learners it helps
    """

  fileprivate static let ownProfile = """
    name an outcome of the learners' profile; if the competency is for adults, say so with `audience`
    """
}
