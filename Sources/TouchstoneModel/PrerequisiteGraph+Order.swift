import TouchstoneLanguage

extension PrerequisiteGraph {
  /// Groups of nodes that wait for each other, and single nodes that wait for themselves, each sorted; first what must
  /// come first.
  public func cycles() -> [ArraySlice<Int>] {
    components.filter { component in
      component.count > 1 || requirements(of: component[component.startIndex]).contains { $0.to == component.first }
    }
  }

  /// Every node, each after what it requires; nodes on a cycle stand together.
  public func topologicalOrder() -> [Int] {
    components.nodes
  }

  /// For each node, how many steps the longest chain of requirements below it has; 0 where it requires nothing.
  ///
  /// Steps inside a cycle are not counted.
  public func longestChains() -> [Int] {
    var lengths = Array(repeating: 0, count: nodeCount)
    for (number, component) in components.enumerated() {
      let longest = component.lazy
        .flatMap { self.requirements(of: $0) }
        .filter { self.components.number(of: $0.to) != number }
        .reduce(0) { max($0, lengths[$1.to] + 1) }
      for node in component { lengths[node] = longest }
    }
    return lengths
  }
}

/// Every node of a graph once, grouped with those that wait for each other; what must come first comes first.
///
/// Worked out once for a graph, since half a dozen rules ask.
public struct PrerequisiteComponents: RandomAccessCollection, Sendable {
  /// The nodes, group after group.
  public private(set) var nodes: [Int] = []
  private var starts = [0]
  private var numbers: [Int] = []

  init() {}

  init(_ graph: PrerequisiteGraph) {
    numbers = Array(repeating: 0, count: graph.nodeCount)
    nodes.reserveCapacity(graph.nodeCount)
    var search = ComponentSearch(nodeCount: graph.nodeCount)
    for node in 0..<graph.nodeCount where search.order[node] == 0 {
      search.visit(node, in: graph) { members in
        for member in members.sorted() {
          numbers[member] = starts.count - 1
          nodes.append(member)
        }
        starts.append(nodes.count)
      }
    }
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { starts.count - 1 }

  public subscript(_ number: Int) -> ArraySlice<Int> {
    nodes[starts[number]..<starts[number + 1]]
  }

  /// The number of a node's group: things that wait for each other have the same one, and whatever must come first has
  /// a smaller one.
  public func number(of node: Int) -> Int {
    numbers[node]
  }
}

/// The state of a search for strongly connected components: Tarjan's algorithm without recursion, so that a chain of
/// any length is safe.
private struct ComponentSearch {
  /// When a node was first seen, counted from 1; 0 for never.
  var order: [Int]
  private var lowest: [Int]
  private var isOpen: [Bool]
  private var open: [Int] = []
  private var path: [(node: Int, next: Int)] = []
  private var clock = 0

  init(nodeCount: Int) {
    order = Array(repeating: 0, count: nodeCount)
    lowest = order
    isOpen = Array(repeating: false, count: nodeCount)
  }

  mutating func visit(_ root: Int, in graph: PrerequisiteGraph, _ found: (ArraySlice<Int>) -> Void) {
    enter(root, graph)
    while let (node, next) = path.last {
      let edges = graph.requirements(of: node)
      if next < edges.endIndex {
        path[path.count - 1].next += 1
        let to = edges[next].to
        if order[to] == 0 {
          enter(to, graph)
        } else if isOpen[to] {
          lowest[node] = min(lowest[node], order[to])
        }
      } else {
        leave(node, found)
      }
    }
  }

  private mutating func enter(_ node: Int, _ graph: PrerequisiteGraph) {
    clock += 1
    order[node] = clock
    lowest[node] = clock
    isOpen[node] = true
    open.append(node)
    path.append((node, graph.requirements(of: node).startIndex))
  }

  private mutating func leave(_ node: Int, _ found: (ArraySlice<Int>) -> Void) {
    path.removeLast()
    if let parent = path.last?.node { lowest[parent] = min(lowest[parent], lowest[node]) }
    guard lowest[node] == order[node], let start = open.lastIndex(of: node) else { return }
    let members = open[start...]
    for member in members { isOpen[member] = false }
    found(members)
    open.removeSubrange(start...)
  }
}
