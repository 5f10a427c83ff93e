import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A competency that names no outcome, where there are outcomes for the same people.
struct CompetencyWithoutOutcome: Rule {
  static let definition = DiagnosticDefinition(
    "TS4102", "alignment/competency-without-outcome", .quality(.warning),
    basis: [.principle(1), .principle(10), .seed("000", 1312, 1360, 1408), .seed("001", 493, 1974)],
    page: DiagnosticPage(
      what: "The competency names no outcome, and the framework has outcomes for the same people.",
      why: """
        A learner may ask what a competency is good for, and the outcome is the answer. What leads nowhere also takes \
        time from what leads somewhere.
        """,
      next: """
        Name the outcome in `outcomes`. If none fits, the profile may lack one, or the competency may have had its \
        day.
        """,
      waive: "When a law asks for the competency whatever the profile says.",
      example: """
        [[outcome]]
        id = "numerate"
        statement = "Uses numbers to decide well."

        [[competency]]
        id = "math.ratios"
        statement = "Reason with ratios in new situations."
        outcomes = "numerate"

        [[competency]]
        id = "math.data"   # <-- leads to no outcome
        statement = "Ask a question and answer it with data."
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    var audiences = Set<Audience>()
    for (id, outcome) in framework.each(Outcome.self) where !outcome.isRetired {
      audiences.insert(framework.audience(of: id))
    }
    // Outcomes may also lie in a package that this one uses; then naming one of them begins the relation.
    for (id, competency) in framework.each(Competency.self) where !competency.isRetired && !competency.outcomes.isEmpty
    {
      audiences.insert(framework.audience(of: id))
    }
    guard !audiences.isEmpty else { return }
    for (id, competency) in framework.each(Competency.self)
    where competency.isExpectedComplete && competency.outcomes.isEmpty {
      guard audiences.contains(framework.audience(of: id)) else { continue }
      findings.report(
        .leadsNowhere(framework.named(id)), about: id, at: competency.idSpan,
        help: "name the outcome that it builds in `outcomes`")
    }
  }
}

extension String {
  fileprivate static func leadsNowhere(_ competency: String) -> String {
    "the \(competency) leads to no outcome yet"
  }
}
