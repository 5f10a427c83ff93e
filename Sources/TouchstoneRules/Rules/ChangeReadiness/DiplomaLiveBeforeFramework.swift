import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A diploma that asks for what the framework does not carry yet.
struct DiplomaLiveBeforeFramework: Rule {
  static let definition = DiagnosticDefinition(
    "TS5306", "change-readiness/diploma-live-before-framework", .quality(.warning),
    basis: [.principle(11), .principle(16), .seed("000", 1504)],
    page: DiagnosticPage(
      what: """
        The diploma by proficiency is live, while the framework that says what is learned at every level is declared and \
        not live anywhere.
        """,
      why: """
        A diploma is the last step of a way that begins years before. Where only its end is in use, the learners who come \
        to it first are held to what nobody built up with them, and those with gaps pay for it.
        """,
      next: """
        Bring the framework into use from the early levels on, and let the diploma count for the learners who have come \
        up through it.
        """,
      waive: "Where the diploma counts only for learners who entered after a day that is published.",
      example: """
        [[rollout]]
        id = "diploma"
        component = "diploma"
        state = "live"   # <-- while the framework is only drafted
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    framework.forEachLiveTooEarly(.diploma) { id, rollout, waiting in
      findings.report(
        .tooSoon(framework.parts(of: waiting)), about: id, at: rollout.state?.span ?? rollout.idSpan,
        labels: framework.stateLabels(waiting), help: .ask)
    }
  }
}

extension String {
  fileprivate static func tooSoon(_ earlier: String) -> String {
    "the diploma is live, but not yet \(earlier)"
  }

  fileprivate static let ask = """
    which learners have come up through the framework, and could the diploma begin to count with them?
    """
}
