import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// An outcome that nothing measures, while others are measured.
struct OutcomeWithoutMeasure: Rule {
  static let definition = DiagnosticDefinition(
    "TS5315", "change-readiness/outcome-without-measure", .quality(.info),
    basis: [.principle(1), .principle(15), .seed("000", 599, 1909, 1917)],
    page: DiagnosticPage(
      what: """
        Some outcomes for the same people are measured, and no measure is for this one: neither for itself, nor for its \
        strand, nor for a competency that leads to it, nor for that competency's domain.
        """,
      why: """
        What a district looks at is what it can improve. Academic outcomes are looked at first; a learner whose growth \
        as a citizen or as a learner stands still is noticed by nobody.
        """,
      next: """
        Say in a `[[measure]]` how you will find out. It may be qualitative: interviews, observations, student work.
        """,
      waive: "While the measures are being worked out, one outcome after the other.",
      example: """
        [[outcome]]
        id = "numerate"

        [[outcome]]
        id = "citizen"   # <-- no measure is for it

        [[measure]]
        id = "reasoning"
        for = ["numerate"]
        type = "qualitative"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    guard !framework.own(Measure.self).isEmpty else { return }
    var measured = EntitySet()
    for measure in framework.own(Measure.self) where !measure.isRetired { measured.insert(targetsOf: measure.subjects) }
    guard !measured.isEmpty else { return }
    for competency in framework.own(Competency.self).enumerated() where !competency.element.isRetired {
      let domains = competency.element.domains
      guard
        measured.contains(EntityID(.competency, competency.offset))
          || domains.contains(where: { measured.contains($0.target) })
      else { continue }
      measured.insert(targetsOf: competency.element.outcomes)
    }
    for (audience, outcomes) in framework.byAudience(Outcome.self) {
      let open = outcomes.filter { id, outcome in
        !measured.contains(id) && !outcome.strands.contains { measured.contains($0.target) }
      }
      // Measures of supports and pathways alone say nothing about outcomes yet.
      guard open.count < outcomes.count else { continue }
      for (id, outcome) in open where outcome.isExpectedComplete {
        findings.report(
          .unmeasured(framework.named(id)), about: id, at: outcome.statement?.span ?? outcome.idSpan,
          help: .howWouldYouNotice(audience))
      }
    }
  }
}

extension String {
  fileprivate static func unmeasured(_ outcome: String) -> String {
    "no measure says how the district finds out about the \(outcome)"
  }

  fileprivate static func howWouldYouNotice(_ audience: Audience) -> String {
    "how would you notice that \(audience.people) grow in it? Interviews, observations and their work count too"
  }
}
