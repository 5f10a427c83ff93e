import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Something in use although what its own `after` names is not.
struct LiveBeforeItsPrerequisite: Rule {
  static let definition = DiagnosticDefinition(
    "TS5301", "change-readiness/live-before-its-prerequisite", .always(.error),
    basis: [.principle(10), .principle(11), .seed("000", 1525, 1527, 1594)],
    page: DiagnosticPage(
      what: """
        A rollout is live, and a rollout that its own `after` names is not. One of the two declarations is out of date, \
        or the order was not kept.
        """,
      why: """
        The district wrote down what has to carry what. Families who read both pages cannot tell which of them holds, \
        and a teacher is asked for something before what it rests on is there.
        """,
      next: """
        Bring the earlier part into use, say that the later one is still a pilot, or, if the order has turned out not \
        to matter, take the name out of `after`.
        """,
      waive: "Where the earlier part goes live on a day that is already set.",
      example: """
        [[rollout]]
        id = "reports"
        component = "reporting"
        state = "live"
        after = ["grading"]   # <-- which is only piloted
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, rollout) in framework.each(Rollout.self) where rollout.isExpectedComplete {
      guard let state = rollout.state, state.value == .live else { continue }
      for reference in rollout.after where !framework[reference.target].isRetired && reference.target != id {
        guard let earlier = framework.state(of: reference.target), earlier != .live else { continue }
        findings.report(
          .tooSoon(framework.named(id), framework.quoted(reference.target), earlier.words), about: id,
          at: reference.span,
          labels: [Label(state.span, "live")] + framework.stateLabels([reference.target]),
          help: .catchUp(framework.quoted(reference.target)))
      }
    }
  }
}

extension String {
  fileprivate static func tooSoon(_ rollout: String, _ earlier: String, _ state: String) -> String {
    "the \(rollout) is live, but comes after \(earlier), which is not live yet (\(state))"
  }

  fileprivate static func catchUp(_ earlier: String) -> String {
    "is \(earlier) further than it says? If not, what would it take to bring it into use?"
  }
}
