import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// How messages speak of rollouts.
extension Framework {
  /// `moderation (drafted) and supports (not started)`.
  func parts(of rollouts: [EntityID]) -> String {
    rollouts.compactMap { value(Rollout.self, $0) }.compactMap { rollout in
      guard let part = rollout.component?.value, let state = rollout.state?.value else { return nil }
      return "\(part.words) (\(state.words))"
    }.listed()
  }

  /// A mark at the state of each rollout.
  func stateLabels(_ rollouts: [EntityID]) -> [Label] {
    rollouts.compactMap { value(Rollout.self, $0)?.state }.map { state in
      Label(state.span, state.value == .notStarted ? "not started yet" : "only \(state.value.words) so far")
    }
  }
}
