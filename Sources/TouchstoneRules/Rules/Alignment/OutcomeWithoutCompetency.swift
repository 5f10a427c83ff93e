import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// An outcome that no competency leads to.
struct OutcomeWithoutCompetency: Rule {
  static let definition = DiagnosticDefinition(
    "TS4101", "alignment/outcome-without-competency", .quality(.error),
    basis: [.principle(1), .principle(10), .seed("000", 558, 580, 1360, 1504), .seed("001", 1974, 1980)],
    page: DiagnosticPage(
      what: "An outcome of the profile that no competency names, while other outcomes have competencies.",
      why: """
        Families read the profile as a promise. Without a competency under it nobody teaches towards it, and no \
        learner can show it.
        """,
      next: "Add the outcome to the `outcomes` of the competencies that lead to it, or write the one that is missing.",
      waive: "While the competencies of a new outcome are being written.",
      example: """
        [[outcome]]
        id = "numerate"
        statement = "Uses numbers to decide well."

        [[outcome]]
        id = "citizen"   # <-- no competency names it
        statement = "Takes part in the life of the community."

        [[competency]]
        id = "math.ratios"
        outcomes = "numerate"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    var reached = Set<EntityID>()
    for competency in framework.own(Competency.self) where !competency.isRetired {
      reached.formUnion(competency.outcomes.lazy.map(\.target))
    }
    guard !reached.isEmpty else { return }
    for (id, outcome) in framework.each(Outcome.self) where outcome.isExpectedComplete && !reached.contains(id) {
      findings.report(
        .unreached(framework.named(id)), about: id, at: outcome.idSpan,
        help: "name it in the `outcomes` of the competencies that build it, or write the first of them")
    }
  }
}

extension String {
  fileprivate static func unreached(_ outcome: String) -> String {
    "no competency leads to the \(outcome) yet"
  }
}
