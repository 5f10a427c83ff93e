/// Whether a learner can take on a learning target now.
///
/// Only `requires` can hold anybody back. What merely `builds_on` something may be taken on at any time: "it is possible
/// that doing the higher-level studies may actually help students" (Quality Principles for Competency-Based Education,
/// line 1638).
public enum Readiness<Definition: FrameworkDefinition>: Hashable, Sendable {
  /// The target has been shown.
  case shown
  /// Everything that it requires has been shown, or it requires nothing.
  case ready
  /// What is missing grows together with it (`alongside`), so that both can be taken on together.
  case alongside([LearningGoal<Definition>])
  /// What is missing can be taken on now.
  case almostReady(gaps: [LearningGoal<Definition>])
  /// There is more on the way: the targets that are still to be shown, in an order in which they can be, the target
  /// itself last. Competencies and skills that have no targets stand for themselves.
  case waiting(route: [Thing<Definition>])
}

extension Readiness: CustomStringConvertible {
  /// The readiness in plain English words.
  public var description: String {
    switch self {
    case .shown: "shown"
    case .ready: "ready"
    case .alongside(let others): "can be learned together with \(others.map(\.description).joined(separator: ", "))"
    case .almostReady(let gaps): "almost ready; first \(gaps.map(\.description).joined(separator: ", "))"
    case .waiting(let route):
      "waiting; \(CountWords.spelled(max(0, route.count - 1))) "
        + "\(route.count == 2 ? "step comes" : "steps come") first"
    }
  }
}

extension Standing {
  /// Whether the learner can take on a target; `nil` where the framework has no such target, or no longer uses it.
  ///
  /// A required competency is met when it is demonstrated at the level that the requirement names, or as a whole; a
  /// required skill when its targets are shown; a required standard when all the framework's own targets that name it
  /// are shown. A standard that no target names, and a thing that is retired, hold nobody back.
  public func readiness(of target: Definition.Target) -> Readiness<Definition>? {
    guard let position = framework.store.position(.target, target.rawValue),
      let node = framework.node(target.thing), !expectations.targets[position].isRetired
    else { return nil }
    let state = waitingState
    let unmet = state.unmet[node]
    switch state.step(of: node, position) {
    case .shown: return .shown
    case .ready: return .ready
    case .alongside: return .alongside(unmet.map(expectation))
    case .almostReady: return .almostReady(gaps: unmet.map(expectation))
    case .waiting: return .waiting(route: state.route(to: [node]).map { framework.thing($0) })
    }
  }

  /// The targets that can be taken on now, in the order of the framework: not yet shown, with everything shown that they
  /// require.
  ///
  /// A competency may lie in several domains, and then its targets are in the lists of all of them.
  ///
  /// - Parameters:
  ///   - domain: one domain; all of them without it.
  ///   - level: one level; all of them without it.
  public func readyTargets(in domain: Definition.Domain? = nil, at level: Definition.Level? = nil) -> [Definition
    .Target]
  {
    targets(.ready, domain, level)
  }

  /// The targets that can be taken on together with what they still require.
  public func alongsideTargets(
    in domain: Definition.Domain? = nil, at level: Definition.Level? = nil
  ) -> [Definition.Target] {
    targets(.alongside, domain, level)
  }

  /// The targets of which everything that is missing can be taken on now.
  public func almostReadyTargets(
    in domain: Definition.Domain? = nil, at level: Definition.Level? = nil
  ) -> [Definition.Target] {
    targets(.almostReady, domain, level)
  }

  private func targets(
    _ step: WaitingState.Step, _ domain: Definition.Domain?, _ level: Definition.Level?
  ) -> [Definition.Target] {
    let store = framework.store
    let inDomain = domain.map { store.position(.domain, $0.rawValue) }
    let atLevel = level.map { store.position(.level, $0.rawValue) }
    // A domain or a level that the framework does not have holds nothing.
    if inDomain == .some(nil) || atLevel == .some(nil) { return [] }
    let ids = store.ids(of: .target)
    let state = waitingState
    return expectations.targets.enumerated().compactMap { position, facts in
      guard !facts.isRetired, facts.level == (atLevel ?? nil) ?? facts.level else { return nil }
      if let domain = inDomain ?? nil {
        let domains = facts.competency.map { expectations.competencies[$0].domains } ?? []
        guard domains.contains(domain) else { return nil }
      }
      guard state.step(of: state.firstTarget + position, position) == step else { return nil }
      return Definition.Target(rawValue: ids[position])
    }
  }
}

// MARK: - The way to a goal

extension Standing {
  /// The shortest way to a target from what has been shown: what is still to be shown, each after what it requires, and
  /// the target at its end; empty where it has been shown.
  public func route(to target: Definition.Target) -> [Thing<Definition>] {
    route(to: target.thing)
  }

  /// The shortest way to a competency, skill, target or standard from what has been shown.
  public func route(to goal: Thing<Definition>) -> [Thing<Definition>] {
    let shown = framework.allPrerequisites(of: goal).filter { isShown($0) }
    return isShown(goal) ? [] : framework.route(to: goal, knowing: Set(shown))
  }
}

// MARK: - Gaps

extension Standing {
  /// What is missing below a level in a domain: targets of earlier levels that are not shown, in an order in which they
  /// can be, so that gaps are repaired and not carried along.
  ///
  /// "Each and every student is expected to reach proficiency with gaps … repaired" (Quality Principles for
  /// Competency-Based Education, lines 1974–1979).
  ///
  /// - Parameters:
  ///   - domain: the domain.
  ///   - level: the level that the learner works at; without it, the highest at which the learner has shown anything in
  ///     the domain.
  public func gaps(in domain: Definition.Domain, below level: Definition.Level? = nil) -> [Definition.Target] {
    let store = framework.store
    guard let position = store.position(.domain, domain.rawValue),
      let limit = level.map({ store.position(.level, $0.rawValue) }) ?? highestLevelTouched(in: position)
    else { return [] }
    let place = expectations.levels[limit]
    let state = waitingState
    var missing: [(rank: Int, target: Int)] = []
    for competency in expectations.domains[position].competencies {
      for (level, targets) in expectations.competencies[competency].targets where level >= 0 {
        let here = expectations.levels[level]
        guard here.continuum == place.continuum, here.rank < place.rank else { continue }
        missing += targets.filter { !shown.targets[$0] }.map { (here.rank, $0) }
      }
    }
    let nodes = missing.sorted { $0 < $1 }.map { state.firstTarget + $0.target }
    let wanted = Set(nodes)
    let ids = store.ids(of: .target)
    return state.route(to: nodes).filter(wanted.contains).compactMap {
      Definition.Target(rawValue: ids[$0 - state.firstTarget])
    }
  }

  /// The highest level at which a target, or a competency that has no targets there, is shown in a domain.
  private func highestLevelTouched(in domain: Int) -> Int? {
    let facts = expectations.domains[domain]
    return facts.ladder.last { level in
      facts.competencies.contains { competency in
        if let targets = expectations.competencies[competency].targets[level] {
          return targets.contains { shown.targets[$0] }
        }
        return shown.competencyLevels[competency][level] == true
      }
    }
  }

  private func expectation(_ need: WaitingState.Need) -> LearningGoal<Definition> {
    LearningGoal(thing: framework.thing(need.node), level: need.level.flatMap { self.level(at: $0) })
  }
}
