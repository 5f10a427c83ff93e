/// What each thing still waits for, worked out once for all targets of a framework.
struct WaitingState: Sendable {
  /// A thing that must come first and has not been shown.
  struct Need: Hashable, Sendable {
    var node: Int
    /// The level at which it is required.
    var level: Int?
  }

  /// How near a target is, the farthest first.
  enum Step: Sendable {
    case waiting
    case almostReady
    case alongside
    case ready
    case shown
  }

  /// By node: what it requires and what is not met.
  private(set) var unmet: [[Need]] = []
  /// The node of the first target.
  let firstTarget: Int
  private let graph: PrerequisiteGraph
  private let expectations: Expectations
  private let shown: ShownThings
  /// Whether all that is open in something can be taken on now.
  private var isWithinReach: [Need: Bool] = [:]

  init(_ graph: PrerequisiteGraph, _ assessor: Assessor, _ shown: ShownThings, _ store: BundleStore) {
    self.graph = graph
    self.shown = shown
    expectations = assessor.expectations
    firstTarget = store.count(of: .competency) + store.count(of: .skill)
    var known: [Need: Bool] = [:]
    for edges in graph.requires {
      var needs: [Need] = []
      for edge in edges {
        let need = Need(node: edge.to, level: edge.level.flatMap { store.position(.level, $0) })
        let isMet = known[need] ?? WaitingState.isMet(need, graph, assessor, shown)
        known[need] = isMet
        if !isMet, !needs.contains(need) { needs.append(need) }
      }
      unmet.append(needs)
    }
    for needs in unmet {
      for need in needs where isWithinReach[need] == nil {
        isWithinReach[need] = unmet[need.node].isEmpty && open(need).allSatisfy { unmet[$0].isEmpty }
      }
    }
  }

  private static func isMet(
    _ need: Need, _ graph: PrerequisiteGraph, _ assessor: Assessor, _ shown: ShownThings
  ) -> Bool {
    let place = graph.place(need.node)
    let expectations = assessor.expectations
    switch place.kind {
    case .target:
      return shown.targets[place.position] || expectations.targets[place.position].isRetired
    case .skill:
      if expectations.skills[place.position].isRetired { return true }
      guard let level = need.level else { return shown.skills[place.position] }
      return assessor.skill(place.position, at: level).isShown
    case .competency:
      if expectations.competencies[place.position].isRetired { return true }
      guard let level = need.level else { return shown.competencies[place.position] }
      return shown.competencyLevels[place.position][level] ?? assessor.competency(place.position, at: level).isShown
    case .standard:
      return expectations.targetsOfStandard[place.position].allSatisfy { shown.targets[$0] }
    case _: return true
    }
  }

  /// How near a target is.
  func step(of node: Int, _ target: Int) -> Step {
    if shown.targets[target] { return .shown }
    let needs = unmet[node]
    if needs.isEmpty { return .ready }
    let together = graph.alongside[node]
    if needs.allSatisfy({ need in together.contains { $0.to == need.node } }) { return .alongside }
    return needs.allSatisfy { isWithinReach[$0] == true } ? .almostReady : .waiting
  }

  /// The targets in a competency, a skill or a standard that are not shown, as nodes.
  private func open(_ need: Need) -> [Int] {
    let place = graph.place(need.node)
    let targets: [Int] =
      switch place.kind {
      case .competency: competencyTargets(place.position, need.level)
      case .skill:
        expectations.skills[place.position].targets.filter {
          need.level == nil || expectations.targets[$0].level == need.level
        }
      case .standard: expectations.targetsOfStandard[place.position]
      case _: []
      }
    return targets.filter { !shown.targets[$0] }.map { firstTarget + $0 }
  }

  private func competencyTargets(_ competency: Int, _ level: Int?) -> [Int] {
    let facts = expectations.competencies[competency]
    return (level.map { [$0] } ?? facts.whole).flatMap { facts.targets[$0] ?? [] }
  }

  /// What is still to be shown on the way to some things, each after all that it waits for; things that wait for each
  /// other, which no compiled framework has, come in the order in which they are met.
  func route(to goals: [Int]) -> [Int] {
    var route: [Int] = []
    var entered: Set<Need> = []
    var written: Set<Int> = []
    // Each with what of it has been looked at already; no recursion, since ways may be thousands of steps long.
    var path: [(need: Need, before: [Need], next: Int)] = []
    for goal in goals {
      let need = Need(node: goal, level: nil)
      guard entered.insert(need).inserted else { continue }
      path.append((need, before(need), 0))
      while let last = path.last {
        if last.next < last.before.count {
          path[path.count - 1].next += 1
          let next = last.before[last.next]
          if entered.insert(next).inserted { path.append((next, before(next), 0)) }
          continue
        }
        path.removeLast()
        let isStep = isStep(last.need)
        if isStep, written.insert(last.need.node).inserted { route.append(last.need.node) }
      }
    }
    return route
  }

  /// Whether something is to be shown by itself, beside the targets in it.
  private func isStep(_ need: Need) -> Bool {
    let place = graph.place(need.node)
    if place.kind == .target || open(need).isEmpty { return true }
    guard place.kind == .competency else { return false }
    let facts = expectations.competencies[place.position]
    return (need.level.map { [$0] } ?? facts.whole).contains { level in
      facts.targets[level] == nil && shown.competencyLevels[place.position][level] != true
    }
  }

  /// What must be shown before something: what it requires, and what is open in it.
  private func before(_ need: Need) -> [Need] {
    unmet[need.node] + open(need).map { Need(node: $0, level: nil) }
  }
}

extension Standing {
  var waitingState: WaitingState {
    waiting { WaitingState(framework.graph, assessor, shown, framework.store) }
  }
}
