import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A rule by which learners may move on with something missing, and nobody says what becomes of it.
struct GapsWithoutPlan: Rule {
  static let definition = DiagnosticDefinition(
    "TS4311", "mastery/gaps-without-plan", .quality(.warning),
    basis: [
      .principle(9), .principle(16), .seed("000", 173, 1247, 1296, 1976, 2002), .seed("002", 353),
    ],
    page: DiagnosticPage(
      what: """
        An advancement lets learners move on at the end of a term or of a year, and has no `gap_plan`. One that lets them \
        move on below the proficient point is left to `mastery/advancement-below-proficient`, which asks for the plan too.
        """,
      why: """
        What was not learned is taken along, and the next things rest on it. Without a plan a learner may carry the \
        same gap for years and be told every time to catch up alone.
        """,
      next: "Say under `gap_plan` who looks at what is missing, how soon, and when there is time to learn it.",
      waive: "Where a policy of the district says it for all.",
      example: """
        [[advancement]]
        id = "by-year"   # <-- no `gap_plan`
        scope = "level"
        point = "proficient"
        when = "end-of-year"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, advancement) in framework.each(Advancement.self) where advancement.isExpectedComplete {
      guard advancement.gapPlan == nil, let when = advancement.when,
        when.value == .endOfTerm || when.value == .endOfYear,
        advancement.point.flatMap({ framework.proficient(above: $0.target) }) == nil
      else { continue }
      findings.report(
        .gaps(framework.named(id), framework.people(id)), about: id, at: advancement.idSpan,
        labels: [Label(when.span, "so something may be missing")], help: .plan)
    }
  }
}

extension String {
  fileprivate static func gaps(_ advancement: String, _ people: String) -> String {
    "by the \(advancement) \(people) may move on with gaps, and it does not say what happens with these"
  }

  fileprivate static let plan = "who looks at what is missing, and when is there time for it? gap_plan can say so"
}
