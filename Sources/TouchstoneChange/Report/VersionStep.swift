public import TouchstoneLanguage

/// Which number of a version has to rise, for what has changed.
///
/// The first where somebody must act: a system breaks, more is asked of learners, a way is closed, or what was shown no
/// longer counts. The second where there is something new, less is asked, a way is open, or what is asked is told in
/// other words. The third where only words around it are others.
public enum VersionStep: String, Sendable, CaseIterable, Comparable {
  case none
  case third
  case second
  case first

  public static func < (left: VersionStep, right: VersionStep) -> Bool { left.position < right.position }

  private var position: Int {
    switch self {
    case .none: 0
    case .third: 1
    case .second: 2
    case .first: 3
    }
  }
}

extension EffectMeaning {
  /// The number that has to rise for it.
  var step: VersionStep {
    switch self {
    case .learner(.strands), .learner(.raises), .learner(.closes), .consumer(.breaking): .first
    case .learner(.lowers), .learner(.opens), .learner(.rewords), .consumer(.additive): .second
    case .consumer(.documentation): .third
    // What breaks a rule of exchange is to be mended and not to be numbered.
    case .exchange: .none
    }
  }
}

extension FrameworkDiff {
  /// The effects of a change that count for a district that keeps this much for systems.
  public func effects(of change: Change, keeping category: ChangeCategory) -> [Effect] {
    change.effects.filter { effect in
      ChangeRegistry.category(ofRule: effect.rule).map { $0 <= category } ?? true
    }
  }

  /// The number of the version that has to rise, at least.
  ///
  /// The version itself and the day of a release are expected to change.
  public func step(keeping category: ChangeCategory) -> VersionStep {
    changes.filter { !$0.isOfRelease }.reduce(.none) { step, change in
      effects(of: change, keeping: category).reduce(max(step, .third)) { max($0, $1.meaning.step) }
    }
  }
}

extension Change {
  /// Whether it is the version or the day of the release.
  public var isOfRelease: Bool { subject == .framework && (field == "version" || field == "released") }
}

extension ChangeRegistry {
  private static let categories: [String: ChangeCategory] = Dictionary(
    uniqueKeysWithValues: definitions.compactMap { definition in definition.category.map { (definition.id, $0) } })

  static func category(ofRule id: String) -> ChangeCategory? { categories[id] }
}
