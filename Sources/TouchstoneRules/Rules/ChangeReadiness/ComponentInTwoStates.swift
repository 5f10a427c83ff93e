import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// One part of the framework that two rollouts say different things about.
struct ComponentInTwoStates: Rule {
  static let definition = DiagnosticDefinition(
    "TS5308", "change-readiness/component-in-two-states", .quality(.warning),
    basis: [.principle(10), .principle(12), .seed("000", 1347, 1870)],
    page: DiagnosticPage(
      what: """
        Two rollouts of one part, both of the whole district or with no `scope`, say different things about how far it \
        is. Rollouts of single schools or classrooms may differ and are left alone.
        """,
      why: """
        A family that reads that something is in use, and a teacher who reads that it is a draft, cannot both be right. \
        Neither knows what to expect next week.
        """,
      next: "Keep the rollout that is up to date, or say by `scope` that one of them is about a school or a classroom.",
      waive: "Where two divisions of the district move at their own pace, and the titles say so.",
      example: """
        [[rollout]]
        id = "grading"
        component = "grading"
        state = "live"

        [[rollout]]
        id = "new-reports"
        component = "grading"   # <-- the same part
        state = "drafted"       # <-- and another answer
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    var first: [RolloutComponent: Rollout] = [:]
    for (id, rollout) in framework.each(Rollout.self) where rollout.isExpectedComplete && rollout.isOfTheWhole {
      guard let part = rollout.component, let state = rollout.state else { continue }
      guard let other = first[part.value], let otherState = other.state else {
        first[part.value] = rollout
        continue
      }
      guard otherState.value != state.value else { continue }
      findings.report(
        .twoStates(part.value.words, otherState.value.words, state.value.words), about: id, at: part.span,
        label: state.value.words, labels: [Label(otherState.span, "\(otherState.value.words) here")], help: .keepOne)
    }
  }
}

extension Rollout {
  /// Whether it is about the district as a whole.
  fileprivate var isOfTheWhole: Bool {
    scope == nil || scope?.value == .district
  }
}

extension String {
  fileprivate static func twoStates(_ part: String, _ one: String, _ other: String) -> String {
    "one rollout says of \(part): \(one); another says: \(other)"
  }

  fileprivate static let keepOne = "keep the one that is up to date, or give each the `scope` that it is about"
}
