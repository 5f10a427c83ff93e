/// What a change means, by one rule.
public struct Effect: Sendable, Equatable {
  /// The rule that says so: `learner/evidence-changed`.
  public var rule: String
  public var meaning: EffectMeaning
  /// Why, in a sentence without a full stop.
  public var reason: String
}

/// For whom a change means something, and what.
public enum EffectMeaning: Sendable, Equatable {
  /// For those who learn: what is asked of them, and which ways are open to them.
  case learner(LearnerEffect)
  /// For systems that join on what the framework publishes.
  case consumer(ConsumerEffect)
  /// For those with whom frameworks are exchanged, by the rules of CASE.
  case exchange(ExchangeEffect)

  public var axis: ChangeAxis {
    switch self {
    case .learner: .learner
    case .consumer: .consumer
    case .exchange: .exchange
    }
  }

  /// The effect in one word.
  public var word: String {
    switch self {
    case .learner(let effect): effect.rawValue
    case .consumer(let effect): effect.rawValue
    case .exchange(let effect): effect.rawValue
    }
  }
}

/// The sides from which a change is looked at.
public enum ChangeAxis: String, Sendable, CaseIterable {
  case learner
  case consumer
  case exchange
}

/// What a change means for learners. What keeps everything as it was has no effect.
public enum LearnerEffect: String, Sendable, CaseIterable {
  /// Somebody is in the middle of it: what was shown already no longer counts.
  case strands
  /// More is asked.
  case raises
  /// Less is asked.
  case lowers
  /// A way is closed that was open.
  case closes
  /// A way is open that was closed.
  case opens
  /// The same is asked in other words; whether they mean the same, people must read.
  case rewords
}

/// What a change means for systems.
public enum ConsumerEffect: String, Sendable, CaseIterable {
  /// What they have stored or compiled means something else, or nothing.
  case breaking
  /// There is something new, and everything that was is still there.
  case additive
  /// Words changed that no system relies on.
  case documentation
}

/// What a change means by the rules under which frameworks are exchanged.
public enum ExchangeEffect: String, Sendable, CaseIterable {
  /// A rule is broken.
  case broken
  /// A rule asks for care.
  case advice
}
