import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A framework in use before the adults have a place to learn it together.
struct FrameworkLiveBeforeLearningCommunities: Rule {
  static let definition = DiagnosticDefinition(
    "TS5307", "change-readiness/framework-live-before-learning-communities", .quality(.warning),
    basis: [.principle(5), .principle(13), .seed("000", 920, 1763)],
    page: DiagnosticPage(
      what: """
        The framework is live, while learning communities of educators are declared and not live anywhere.
        """,
      why: """
        A framework comes to learners through adults who plan with it, look at work together and change their minds. \
        Without a time and a place for that, it stays a document, and each classroom reads it in its own way.
        """,
      next: """
        Give educators time together in the school day before the framework is asked of them, and write down when it began.
        """,
      waive: "Where educators already learn together in a form that is not a part of this rollout.",
      example: """
        [[rollout]]
        id = "framework"
        component = "framework"
        state = "live"   # <-- while learning communities have not started
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    framework.forEachLiveTooEarly(.framework) { id, rollout, waiting in
      findings.report(
        .tooSoon(framework.parts(of: waiting)), about: id, at: rollout.state?.span ?? rollout.idSpan,
        labels: framework.stateLabels(waiting), help: .ask)
    }
  }
}

extension String {
  fileprivate static func tooSoon(_ earlier: String) -> String {
    "the framework is live, but not yet \(earlier)"
  }

  fileprivate static let ask = """
    when and where do educators plan and learn with the framework together?
    """
}
