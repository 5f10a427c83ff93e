import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Rollouts that come after each other in a circle, so that none of them can be first.
struct RolloutInACircle: Rule {
  static let definition = DiagnosticDefinition(
    "TS5302", "change-readiness/rollout-in-a-circle", .always(.error),
    basis: [.principle(10), .seed("000", 1527, 1594)],
    page: DiagnosticPage(
      what: "Rollouts whose `after` leads round in a circle: each waits for the next, and the last for the first.",
      why: """
        Nothing on the circle can be first, so no school can follow the plan. Those who have to bring the parts to \
        learners are left to find out by themselves where to begin.
        """,
      next: "Decide which part can begin without the others, and take the name out of its `after`.",
      example: """
        [[rollout]]
        id = "moderation"
        after = ["grading"]      # <-- here

        [[rollout]]
        id = "grading"
        after = ["moderation"]   # <-- and here
        """))

  /// More circles than this tell nobody more.
  private static let limit = 20

  func check(_ framework: Framework, _ findings: inout Findings) {
    let rollouts = framework.own(Rollout.self)
    guard rollouts.contains(where: { !$0.after.isEmpty }) else { return }
    var search = CircleWalk(
      rollouts.map { $0.after.map { framework.isOwn($0.target) ? Int($0.target.index) : nil } })
    for circle in search.circles(limit: RolloutInACircle.limit).map(\.fromFirst) {
      let references = circle.map { rollouts[$0.thing].after[$0.arrow] }
      let start = EntityID(.rollout, circle[0].thing)
      findings.report(
        .circle(framework.named(start), references.map { framework.quoted($0.target) }), about: start,
        at: references[0].span, labels: references.dropFirst().map { Label($0.span, "and this comes after") },
        help: "decide which of them can begin without the others, and shorten its `after`")
    }
  }
}

extension [CircleWalk.Step] {
  /// The same circle, told from the rollout that is declared first.
  fileprivate var fromFirst: [CircleWalk.Step] {
    guard let first = indices.min(by: { self[$0].thing < self[$1].thing }) else { return self }
    return Array(self[first...] + self[..<first])
  }
}

extension String {
  fileprivate static func circle(_ start: String, _ others: [String]) -> String {
    others.count == 1
      ? "the \(start) comes after itself"
      : "the \(start) comes after itself, by way of \(Array(others.dropLast()).listed())"
  }
}
