import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A report that shows where a learner stands among others.
struct RankInReports: Rule {
  static let definition = DiagnosticDefinition(
    "TS4607", "grading/rank-in-reports", .quality(.warning),
    basis: [
      .principle(4), .principle(12), .seed("000", 269, 301, 834, 1553), .seed("001", 639, 645), .seed("004", 164),
    ],
    page: DiagnosticPage(
      what: "What a report shows includes the rank of a learner among others.",
      why: """
        A rank says nothing about what a learner can do: it changes when others learn more. It makes a neighbour's \
        success a loss, where the promise is that everybody reaches proficiency.
        """,
      next: "Show the level and the growth of each learner instead.",
      waive: "Where a college or a law asks for a rank, and it is given on request only.",
      example: """
        [[grading]]
        id = "reports"
        reports = ["level", "growth", "rank"]   # <-- the third
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, grading) in framework.gradings {
      guard let rank = grading.reports.first(where: { $0.value == .rank }) else { continue }
      findings.report(.ranked(framework.named(id)), about: id, at: rank.span, help: .showGrowth)
    }
  }
}

extension String {
  fileprivate static func ranked(_ grading: String) -> String {
    "reports of the \(grading) rank learners against each other"
  }

  fileprivate static let showGrowth = "would the level and the growth of each learner say what the reader needs?"
}
