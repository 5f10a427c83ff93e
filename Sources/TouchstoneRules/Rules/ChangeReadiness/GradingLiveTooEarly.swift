import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Grading by what learners can do, live before what makes it fair.
struct GradingLiveTooEarly: Rule {
  static let definition = DiagnosticDefinition(
    "TS5303", "change-readiness/grading-live-too-early", .always(.error),
    basis: [.principle(11), .seed("000", 767, 1525, 1527, 1594), .seed("001", 233, 235)],
    page: DiagnosticPage(
      what: """
        Grading is live, while the framework itself, aligned instruction, aligned assessment, moderation, calibration or \
        supports are declared and not live anywhere. A part that no rollout mentions is not asked for.
        """,
      why: """
        Without the parts before it, a grade by learning targets still means something else in every classroom, and a \
        learner who is not there yet has nowhere to go for help. Families see new words on the report and the old \
        differences behind them, and stop believing in both.
        """,
      next: """
        See which of the earlier parts can come into use next, and say of grading that it is piloted until then. Where an \
        earlier part is further than its rollout says, correct the rollout.
        """,
      waive: "Where the law or the state set the day on which grading changed.",
      example: """
        [[rollout]]
        id = "grading"
        component = "grading"
        state = "live"   # <-- while moderation is only drafted
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    framework.forEachLiveTooEarly(.grading) { id, rollout, waiting in
      findings.report(
        .tooSoon(framework.parts(of: waiting)), about: id, at: rollout.state?.span ?? rollout.idSpan,
        labels: framework.stateLabels(waiting), help: .ask)
    }
  }
}

extension String {
  fileprivate static func tooSoon(_ earlier: String) -> String {
    "grading is live, but not yet \(earlier)"
  }

  fileprivate static let ask = """
    which of these could come into use next? Until then, could grading be a pilot that counts against nobody?
    """
}
