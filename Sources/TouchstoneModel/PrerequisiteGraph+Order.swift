import TouchstoneLanguage

extension PrerequisiteGraph {
  /// Groups of nodes that wait for each other, and single nodes that wait for themselves, each sorted; first what must
  /// come first.
  ///
  /// Tarjan's algorithm without recursion, so that a chain of any length is safe.
  package func cycles() -> [[Int]] {
    components().filter { component in
      component.count > 1 || requirements(of: component[0]).contains { $0.to == component[0] }
    }
  }

  /// Every node once, grouped with those that wait for each other; what must come first comes first.
  package func components() -> [[Int]] {
    var search = ComponentSearch(nodeCount: nodeCount)
    for node in 0..<nodeCount where search.order[node] == 0 {
      search.visit(node, in: self)
    }
    return search.components
  }

  /// Every node, each after what it requires; nodes on a cycle stand together.
  package func topologicalOrder() -> [Int] {
    components().flatMap { $0 }
  }

  /// For each node, how many steps the longest chain of requirements below it has; 0 where it requires nothing.
  ///
  /// Steps inside a cycle are not counted.
  package func longestChains() -> [Int] {
    var lengths = Array(repeating: 0, count: nodeCount)
    for component in components() {
      let members = Set(component)
      let longest = component.lazy
        .flatMap { self.requirements(of: $0) }
        .filter { !members.contains($0.to) }
        .reduce(0) { max($0, lengths[$1.to] + 1) }
      for node in component { lengths[node] = longest }
    }
    return lengths
  }
}

/// The state of a search for strongly connected components.
private struct ComponentSearch {
  /// When a node was first seen, counted from 1; 0 for never.
  var order: [Int]
  private var lowest: [Int]
  private var isOpen: [Bool]
  private var open: [Int] = []
  private var path: [(node: Int, next: Int)] = []
  private var clock = 0
  private(set) var components: [[Int]] = []

  init(nodeCount: Int) {
    order = Array(repeating: 0, count: nodeCount)
    lowest = order
    isOpen = Array(repeating: false, count: nodeCount)
  }

  mutating func visit(_ root: Int, in graph: PrerequisiteGraph) {
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
        leave(node)
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

  private mutating func leave(_ node: Int) {
    path.removeLast()
    if let parent = path.last?.node { lowest[parent] = min(lowest[parent], lowest[node]) }
    guard lowest[node] == order[node], let start = open.lastIndex(of: node) else { return }
    let members = open[start...]
    for member in members { isOpen[member] = false }
    components.append(members.sorted())
    open.removeSubrange(start...)
  }
}
