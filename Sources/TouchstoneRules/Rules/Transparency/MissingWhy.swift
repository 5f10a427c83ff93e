import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A competency that does not say why it matters, where others do.
struct MissingWhy: Rule {
  static let definition = DiagnosticDefinition(
    "TS4803", "transparency/missing-why", .quality(.info),
    basis: [.principle(7), .principle(12), .seed("000", 598, 1131, 1378, 1629, 1631)],
    page: DiagnosticPage(
      what: "Other competencies for the same people say in `why` what they are good for; this one does not.",
      why: """
        Learners stay with hard things when they can say what they are for. If the framework does not say it, each \
        teacher has to find an answer alone.
        """,
      next: "Write one sentence in `why`, to the learner or the educator whose it is: where this will be needed.",
      waive: "When the outcome that it leads to says it already.",
      example: """
        [[competency]]
        id = "math.ratios"
        statement = "Reason with ratios in new situations."
        why = "Prices, recipes and maps all compare by ratios."

        [[competency]]
        id = "math.data"   # <-- and what is this one good for?
        statement = "Ask a question and answer it with data."
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (audience, competencies) in framework.byAudience(Competency.self)
    where competencies.contains(where: { $0.value.why != nil }) {
      for (id, competency) in competencies where competency.why == nil && competency.isExpectedComplete {
        findings.report(
          .unexplained(framework.named(id)), about: id, at: competency.idSpan, help: .sayWhere(audience))
      }
    }
  }
}

extension String {
  fileprivate static func unexplained(_ competency: String) -> String {
    "the \(competency) does not say yet why it matters"
  }

  fileprivate static func sayWhere(_ audience: Audience) -> String {
    let place = audience == .graduate ? "in a learner's life" : "in the work of \(audience.people)"
    return "write one sentence in `why`: where \(place) this will be needed"
  }
}
