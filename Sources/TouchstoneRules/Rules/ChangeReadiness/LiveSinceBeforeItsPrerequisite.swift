import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Something that was in use before what its own `after` names.
struct LiveSinceBeforeItsPrerequisite: Rule {
  static let definition = DiagnosticDefinition(
    "TS5332", "change-readiness/live-since-before-its-prerequisite", .quality(.warning),
    basis: [.principle(10), .principle(11), .seed("000", 1525, 1527, 1594)],
    page: DiagnosticPage(
      what: """
        Two rollouts are live, one comes `after` the other, and by their days it was live first. Where the two are \
        about different scopes, such as a school and the district, nothing is said.
        """,
      why: """
        Either a day is wrong, or the order that the district gave itself was not kept. In that case learners were met \
        for some time by a part that rested on nothing, and what they were told then may need another look.
        """,
      next: """
        Correct the day that is wrong. If the order was not kept, ask what was decided in between, and take the name out \
        of `after` if the order does not matter.
        """,
      waive: "Where everybody knows how it went, and the order still holds for those who come next.",
      example: """
        [[rollout]]
        id = "moderation"
        state = "live"
        since = "2026-08-20"

        [[rollout]]
        id = "grading"
        state = "live"
        since = "2025-08-20"     # <-- a year before
        after = ["moderation"]
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, rollout) in framework.each(Rollout.self) where rollout.isExpectedComplete && !rollout.after.isEmpty {
      guard rollout.state?.value == .live, let since = rollout.since else { continue }
      let later = rollout.after.compactMap { reference -> (id: EntityID, since: Located<CalendarDate>)? in
        guard let earlier = framework.value(Rollout.self, reference.target), !earlier.isRetired,
          earlier.state?.value == .live, let day = earlier.since, since.value < day.value,
          earlier.scope == nil || rollout.scope == nil || earlier.scope?.value == rollout.scope?.value
        else { return nil }
        return (reference.target, day)
      }
      guard let last = later.max(by: { $0.since.value < $1.since.value }) else { continue }
      findings.report(
        .tooSoon(framework.named(id), since.value, framework.quoted(last.id), last.since.value), about: id,
        at: since.span, labels: framework.isOwn(last.id) ? [Label(last.since.span, "live from this day")] : [],
        help: .correct)
    }
  }
}

extension String {
  fileprivate static func tooSoon(
    _ rollout: String, _ since: CalendarDate, _ earlier: String, _ day: CalendarDate
  ) -> String {
    "the \(rollout) is live since \(since), but comes after \(earlier), which is live only since \(day)"
  }

  fileprivate static let correct = "correct the day that is wrong; if both are right, does the order in `after` matter?"
}
