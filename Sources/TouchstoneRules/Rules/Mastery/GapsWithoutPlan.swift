import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A rule by which learners may move on with something missing, and nobody says what becomes of it.
///
/// ```toml
/// [[advancement]]
/// id = "by-year"   # <-- no `gap_plan`
/// scope = "level"
/// point = "proficient"
/// when = "end-of-year"
/// ```
struct GapsWithoutPlan: Rule {
  static let definition = DiagnosticDefinition(
    "TS4311", "mastery/gaps-without-plan", .quality(.warning),
    basis: [
      .principle(9), .principle(16), .seed("000", 173, 1247, 1296, 1976, 2002), .seed("002", 353),
    ],
    page: DiagnosticPage(
      what: """
        An advancement lets learners move on at the end of a term or of a year, or below the proficient point, and has \
        no `gap_plan`.
        """,
      why: """
        What was not learned is taken along, and the next things rest on it. Without a plan a learner may carry the \
        same gap for years and be told every time to catch up alone.
        """,
      next: "Say under `gap_plan` who looks at what is missing, how soon, and when there is time to learn it.",
      waive: "Where a policy of the district says it for all."))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, advancement) in framework.each(Advancement.self) where advancement.isExpectedComplete {
      guard advancement.gapPlan == nil else { continue }
      let below = advancement.point.flatMap { framework.proficient(above: $0.target) == nil ? nil : $0 }
      let time = advancement.when.flatMap { $0.value == .endOfTerm || $0.value == .endOfYear ? $0 : nil }
      guard let reason = below?.span ?? time?.span else { continue }
      findings.report(
        .gaps(framework.named(id)), about: id, at: advancement.idSpan,
        labels: [Label(reason, "so something may be missing")], help: .plan)
    }
  }
}

extension String {
  fileprivate static func gaps(_ advancement: String) -> String {
    "by the \(advancement) learners may move on with gaps, and it does not say what happens with these"
  }

  fileprivate static let plan = "who looks at what is missing, and when is there time for it? gap_plan can say so"
}
