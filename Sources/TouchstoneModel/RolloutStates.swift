public import TouchstoneLanguage

/// How far each part of the framework is in use.
///
/// ```toml
/// [[rollout]]
/// id = "moderation"
/// component = "moderation"
/// state = "piloted"   # <-- as far as moderation is, unless another rollout of it is further
/// ```
public struct RolloutStates: Sendable {
  /// For each part, the rollout that is furthest; schools may be ahead of their district.
  private var furthest: [RolloutComponent: EntityID] = [:]

  public init(_ framework: Framework) {
    for (id, rollout) in framework.each(Rollout.self) where rollout.isExpectedComplete {
      guard let part = rollout.component?.value, let state = rollout.state?.value else { continue }
      if let other = furthest[part].flatMap({ framework.state(of: $0) }), other.position >= state.position { continue }
      furthest[part] = id
    }
  }

  /// The rollout that is furthest with a part; `nil` where nobody says.
  public subscript(_ part: RolloutComponent) -> EntityID? { furthest[part] }

  /// The rollout by which a part is not in use yet; `nil` where it is live somewhere, or where nobody says.
  public func waiting(_ part: RolloutComponent, _ framework: Framework) -> EntityID? {
    furthest[part].flatMap { framework.state(of: $0) == .live ? nil : $0 }
  }
}

extension Framework {
  /// How far a rollout is.
  public func state(of rollout: EntityID) -> RolloutState? {
    value(Rollout.self, rollout)?.state?.value
  }

  /// Visits every rollout by which a part is live although parts that come before it are not, with those.
  ///
  /// A part that nobody says anything about is not asked for, nor what the rollout itself names in `after`.
  public func forEachLiveTooEarly(
    _ part: RolloutComponent,
    _ visit: (_ id: EntityID, _ rollout: Rollout, _ waiting: [EntityID]) -> Void
  ) {
    guard own(Rollout.self).count > 1 else { return }
    let states = RolloutStates(self)
    for (id, rollout) in each(Rollout.self) where rollout.isExpectedComplete {
      guard rollout.component?.value == part, rollout.state?.value == .live else { continue }
      let named = rollout.after.compactMap { value(Rollout.self, $0.target)?.component?.value }
      let waiting = part.comesAfter.filter { !named.contains($0) }.compactMap { states.waiting($0, self) }
      if !waiting.isEmpty { visit(id, rollout, waiting) }
    }
  }
}

extension RolloutState {
  /// 0 for what has not started, then upwards.
  fileprivate var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The word as it stands in a sentence.
  public var words: String {
    switch self {
    case .notStarted: "not started"
    case .drafted: "drafted"
    case .piloted: "piloted"
    case .live: "live"
    }
  }
}

extension RolloutComponent {
  /// The parts that carry this one, and so come into use before it: a grade is fair only where judgements mean the same.
  public var comesAfter: [RolloutComponent] {
    switch self {
    case .grading: [.framework, .alignedInstruction, .alignedAssessment, .moderation, .calibration, .supports]
    case .evaluation, .buildingBlocks: [.professionalLearning]
    case .framework: [.learningCommunities]
    case .diploma: [.framework]
    case .sharedPurpose, .alignedInstruction, .alignedAssessment, .moderation, .calibration, .supports, .reporting,
      .professionalLearning, .learningCommunities, .transcript:
      []
    }
  }

  /// What the part is called in a sentence.
  public var words: String {
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
