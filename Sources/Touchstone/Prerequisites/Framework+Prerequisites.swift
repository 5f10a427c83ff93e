/// How strongly one thing waits for another.
public enum PrerequisiteStrength: String, CaseIterable, Codable, Sendable {
  /// What a learner must be able to do first.
  case requires
  /// What helps to have done first; it never holds anybody back.
  case buildsOn = "builds_on"
  /// What grows together with it, in both directions.
  case alongside
}

/// The prerequisites of a framework: what a thing waits for, and what waits for it.
///
/// Nothing is inherited: a target waits for what it names itself, not for what its competency does.
extension Framework {
  var graph: PrerequisiteGraph { store.graph { PrerequisiteGraph(store) } }

  /// What a target names as coming first, or as growing with it; of the framework's own things.
  public func prerequisites(
    of target: Definition.Target, _ strength: PrerequisiteStrength = .requires
  ) -> [Thing<Definition>] {
    prerequisites(of: target.thing, strength)
  }

  /// What a competency, skill, target or standard names as coming first, or as growing with it.
  public func prerequisites(
    of thing: Thing<Definition>, _ strength: PrerequisiteStrength = .requires
  ) -> [Thing<Definition>] {
    guard let node = node(thing) else { return [] }
    switch strength {
    case .requires: return graph.requires[node].map { self.thing($0.to) }
    case .buildsOn: return graph.buildsOn[node].map { self.thing($0.to) }
    case .alongside: return graph.alongside[node].map { self.thing($0.to) }
    }
  }

  /// Everything that must come before a target, step by step, each after what it requires itself.
  public func allPrerequisites(of target: Definition.Target) -> [Thing<Definition>] {
    allPrerequisites(of: target.thing)
  }

  /// Everything that must come first, step by step, each after what it requires itself.
  public func allPrerequisites(of thing: Thing<Definition>) -> [Thing<Definition>] {
    guard let node = node(thing) else { return [] }
    return inOrder(graph.reached(from: [node]) { graph.requires[$0].map(\.to) })
  }

  /// What waits for a target directly, so that showing it may open the way.
  public func unlocks(_ target: Definition.Target) -> [Thing<Definition>] {
    unlocks(target.thing)
  }

  /// What waits for a thing directly, so that showing it may open the way.
  public func unlocks(_ thing: Thing<Definition>) -> [Thing<Definition>] {
    guard let node = node(thing) else { return [] }
    return graph.unlocks[node].map { self.thing($0) }
  }

  /// Everything that waits for a target, step by step, each after what it requires.
  public func allUnlocked(by target: Definition.Target) -> [Thing<Definition>] {
    allUnlocked(by: target.thing)
  }

  /// Everything that waits for a thing, step by step, each after what it requires.
  public func allUnlocked(by thing: Thing<Definition>) -> [Thing<Definition>] {
    guard let node = node(thing) else { return [] }
    return inOrder(graph.reached(from: [node]) { graph.unlocks[$0] })
  }

  /// All competencies, skills, targets and standards, each after all that it requires.
  public var topologicalOrder: [Thing<Definition>] {
    graph.order.map { thing($0) }
  }

  /// The shortest way to a target: what is still to be shown, in an order in which it can be, and the target at its end.
  ///
  /// ``Standing/route(to:)-(Definition.Target)`` knows what has been shown.
  public func route(
    to goal: Definition.Target, knowing known: Set<Thing<Definition>> = []
  ) -> [Thing<Definition>] {
    route(to: goal.thing, knowing: known)
  }

  /// The shortest way to a goal: what is still to be shown, in an order in which it can be, and the goal at its end.
  ///
  /// Every `requires` must be met, so no way can be shorter. What is known already is passed over, with all that lies
  /// before it: whoever can do a thing need not show again what leads to it.
  public func route(to goal: Thing<Definition>, knowing known: Set<Thing<Definition>> = []) -> [Thing<Definition>] {
    guard let node = node(goal), !known.contains(goal) else { return [] }
    let knownNodes = Set(known.compactMap { self.node($0) })
    let missing = graph.reached(from: [node]) { from in
      graph.requires[from].map(\.to).filter { !knownNodes.contains($0) }
    }
    return inOrder(missing.union([node]))
  }

  func node(_ thing: Thing<Definition>) -> Int? {
    graph.node(thing.kind, thing.id, store)
  }

  func thing(_ node: Int) -> Thing<Definition> {
    let place = graph.place(node)
    return Thing(kind: place.kind, id: store.ids(of: place.kind)[place.position])
  }

  private func inOrder(_ nodes: Set<Int>) -> [Thing<Definition>] {
    graph.order.filter { nodes.contains($0) }.map { thing($0) }
  }
}
