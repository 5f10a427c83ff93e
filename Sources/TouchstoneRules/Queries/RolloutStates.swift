import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// How far each part of the framework is in use.
///
/// ```toml
/// [[rollout]]
/// id = "moderation"
/// component = "moderation"
/// state = "piloted"   # <-- as far as moderation is, unless another rollout of it is further
/// ```
struct RolloutStates {
  /// For each part, the rollout that is furthest; schools may be ahead of their district.
  private var furthest: [RolloutComponent: EntityID] = [:]

  init(_ framework: Framework) {
    for (id, rollout) in framework.each(Rollout.self) where rollout.isExpectedComplete {
      guard let part = rollout.component?.value, let state = rollout.state?.value else { continue }
      if let other = furthest[part].flatMap({ framework.state(of: $0) }), other.position >= state.position { continue }
      furthest[part] = id
    }
  }

  /// The rollout by which a part is not in use yet; `nil` where it is live somewhere, or where nobody says.
  func waiting(_ part: RolloutComponent, _ framework: Framework) -> EntityID? {
    furthest[part].flatMap { framework.state(of: $0) == .live ? nil : $0 }
  }
}

extension Framework {
  /// How far a rollout is.
  func state(of rollout: EntityID) -> RolloutState? {
    value(Rollout.self, rollout)?.state?.value
  }

  /// Visits every rollout by which a part is live although parts that come before it are not, with those.
  ///
  /// A part that nobody says anything about is not asked for. What the rollout itself names in `after` is left to
  /// ``LiveBeforeItsPrerequisite``.
  func forEachLive(
    _ part: RolloutComponent, before earlier: [RolloutComponent],
    _ visit: (_ id: EntityID, _ rollout: Rollout, _ waiting: [EntityID]) -> Void
  ) {
    guard own(Rollout.self).count > 1 else { return }
    let states = RolloutStates(self)
    for (id, rollout) in each(Rollout.self) where rollout.isExpectedComplete {
      guard rollout.component?.value == part, rollout.state?.value == .live else { continue }
      let named = rollout.after.compactMap { value(Rollout.self, $0.target)?.component?.value }
      let waiting = earlier.filter { !named.contains($0) }.compactMap { states.waiting($0, self) }
      if !waiting.isEmpty { visit(id, rollout, waiting) }
    }
  }

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

extension RolloutState {
  /// 0 for what has not started, then upwards.
  fileprivate var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The word as it stands in a sentence.
  var words: String {
    switch self {
    case .notStarted: "not started"
    case .drafted: "drafted"
    case .piloted: "piloted"
    case .live: "live"
    }
  }
}

extension RolloutComponent {
  /// What the part is called in a sentence.
  var words: String {
    switch self {
    case .sharedPurpose: "the shared purpose"
    case .framework: "the framework"
    case .alignedInstruction: "aligned instruction"
    case .alignedAssessment: "aligned assessment"
    case .moderation: "moderation"
    case .calibration: "calibration"
    case .supports: "supports"
    case .grading: "grading"
    case .reporting: "reporting"
    case .diploma: "the diploma"
    case .professionalLearning: "professional learning"
    case .learningCommunities: "learning communities"
    case .evaluation: "evaluation"
    case .buildingBlocks: "the building blocks of learning"
    case .transcript: "the transcript"
    }
  }
}
