import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A competency that belongs to no domain, where others do.
struct CompetencyWithoutDomain: Rule {
  static let definition = DiagnosticDefinition(
    "TS4106", "alignment/competency-without-domain", .quality(.warning),
    basis: [.principle(10), .principle(12), .seed("000", 570, 1376, 1627)],
    page: DiagnosticPage(
      what: """
        Other competencies for the same people name their domains, and this one names none. Competencies whose strands \
        are not academic may stand above all domains.
        """,
      why: """
        A learner has a level in each domain. A competency outside all domains has no place on the learner's page, and \
        work on it moves nothing forward.
        """,
      next: "Name its domain in `domains`, or several where it is used in several.",
      waive: "When the competency spans all domains on purpose.",
      example: """
        [[competency]]
        id = "math.ratios"
        statement = "Reason with ratios in new situations."
        domains = "math"

        [[competency]]
        id = "math.data"   # <-- names no domain
        statement = "Ask a question and answer it with data."

        [[domain]]
        id = "math"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (_, competencies) in framework.byAudience(Competency.self)
    where competencies.contains(where: { !$0.value.domains.isEmpty }) {
      for (id, competency) in competencies where competency.domains.isEmpty && competency.isExpectedComplete {
        let kinds = framework.strandKinds(of: competency)
        guard kinds.isEmpty || kinds.contains(.academic) else { continue }
        findings.report(
          .homeless(framework.named(id)), about: id, at: competency.idSpan,
          help: "name its domain: `domains = …`, one or several of those that the framework declares")
      }
    }
  }
}

extension String {
  fileprivate static func homeless(_ competency: String) -> String {
    "the \(competency) belongs to no domain yet"
  }
}
