import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Educators judged by new practices before they could learn them.
struct EvaluationLiveBeforeProfessionalLearning: Rule {
  static let definition = DiagnosticDefinition(
    "TS5304", "change-readiness/evaluation-live-before-professional-learning", .quality(.warning),
    basis: [.principle(5), .principle(13), .seed("000", 909, 1741, 1749, 1764)],
    page: DiagnosticPage(
      what: """
        The evaluation of educators is live, while professional learning is declared and not live anywhere.
        """,
      why: """
        Nobody tries a new practice in front of learners who may be penalised for not knowing it yet. Learners then get \
        the safe lesson, and not the one that the framework promises.
        """,
      next: """
        Bring professional learning into use first, and let evaluation follow when educators have had time to practise. \
        Until then, look at practice together without judging it.
        """,
      waive: "Where evaluation is live only for practices that educators have long had support for.",
      example: """
        [[rollout]]
        id = "evaluation"
        component = "evaluation"
        state = "live"   # <-- while professional learning is only piloted
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    framework.forEachLiveTooEarly(.evaluation) { id, rollout, waiting in
      findings.report(
        .tooSoon(framework.parts(of: waiting)), about: id, at: rollout.state?.span ?? rollout.idSpan,
        labels: framework.stateLabels(waiting), help: .ask)
    }
  }
}

extension String {
  fileprivate static func tooSoon(_ earlier: String) -> String {
    "evaluation is live, but not yet \(earlier)"
  }

  fileprivate static let ask = """
    could educators be supported in the new practices for a time before they are evaluated by them?
    """
}
