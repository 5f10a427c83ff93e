import TouchstoneLanguage
import TouchstoneModel

/// What things require by way of others, where that is different though they themselves require what they did.
///
/// ```toml
/// [[target]]
/// id = "math.rates"
/// requires = ["math.tables"]     # <-- untouched
/// [[target]]
/// id = "math.tables"
/// requires = ["math.division"]   # <-- new: so math.rates requires it too
/// ```
struct ClosureChanges {
  private(set) var changes: [Change] = []
  private let correspondence: Correspondence
  private let before: NeutralGraph
  private let after: NeutralGraph
  /// Steps that may still be taken; a framework in which one edge changes what ten thousand things require would
  /// otherwise cost more than everything else together.
  private var budget = 50_000_000

  init(_ correspondence: Correspondence) {
    self.correspondence = correspondence
    let new = correspondence.new.prerequisites
    let old = correspondence.old.prerequisites
    after = NeutralGraph(new, count: new.nodeCount + old.nodeCount) { $0 }
    let numbers = (0..<old.nodeCount).map { node in
      correspondence.new(of: old.entity(node)).flatMap { new.node(of: $0) } ?? new.nodeCount + node
    }
    before = NeutralGraph(old, count: new.nodeCount + old.nodeCount) { numbers[$0] }
    compare(new)
  }

  private mutating func compare(_ graph: PrerequisiteGraph) {
    let changed = (0..<after.count).filter { before[$0] != after[$0] }
    guard !changed.isEmpty else { return }
    let affected = before.dependents(of: changed).union(after.dependents(of: changed)).sorted()
    var search = ClosureSearch(count: after.count)
    for node in affected where node < graph.nodeCount && budget > 0 {
      let thing = graph.entity(node)
      guard correspondence.new.isOwn(thing), let was = correspondence.old(of: thing) else { continue }
      let required = search.closure(of: node, before)
      let requires = search.closure(of: node, after)
      budget -= required.count + requires.count + 1
      // What it has gained or lost itself is told as a change of the thing.
      let direct = Set(before[node]).symmetricDifference(after[node])
      let subject = ChangeSubject(old: was, new: thing)
      add(subject, .requiresMore, requires.subtracting(required).subtracting(direct), graph)
      add(subject, .requiresLess, required.subtracting(requires).subtracting(direct), graph)
    }
  }

  private mutating func add(
    _ subject: ChangeSubject, _ action: ChangeAction, _ nodes: Set<Int>, _ graph: PrerequisiteGraph
  ) {
    guard !nodes.isEmpty else { return }
    var change = Change(subject, action)
    change.others = nodes.sorted().map { node in
      node < graph.nodeCount
        ? correspondence.subject(new: graph.entity(node))
        : ChangeSubject(old: correspondence.old.prerequisites.entity(node - graph.nodeCount))
    }
    changes.append(change)
  }
}

/// What requires what in one edition, by numbers that mean the same in both.
private struct NeutralGraph {
  private var required: [[Int]]
  private var requiring: [[Int]]

  init(_ graph: PrerequisiteGraph, count: Int, _ number: (Int) -> Int) {
    required = Array(repeating: [], count: count)
    requiring = required
    for edge in graph.edges {
      let (from, to) = (number(edge.from), number(edge.to))
      required[from].append(to)
      requiring[to].append(from)
    }
    for node in required.indices where required[node].count > 1 { required[node].sort() }
  }

  var count: Int { required.count }

  /// What a node requires itself.
  subscript(_ node: Int) -> [Int] { required[node] }

  /// These nodes and everything that requires one of them at any distance.
  func dependents(of nodes: [Int]) -> Set<Int> {
    var found = Set(nodes)
    var waiting = nodes
    while let next = waiting.popLast() {
      for node in requiring[next] where found.insert(node).inserted { waiting.append(node) }
    }
    return found
  }
}

/// Walks from things to everything that they require.
private struct ClosureSearch {
  private var visited: [Int]
  private var walk = 0

  init(count: Int) {
    visited = Array(repeating: 0, count: count)
  }

  /// Everything that a node requires at any distance; the node itself only where it is on a circle.
  mutating func closure(of node: Int, _ graph: NeutralGraph) -> Set<Int> {
    walk += 1
    var found: Set<Int> = []
    var waiting = graph[node]
    while let next = waiting.popLast() {
      guard visited[next] != walk else { continue }
      visited[next] = walk
      found.insert(next)
      waiting += graph[next]
    }
    return found
  }
}
