/// What comes before what: every `requires`, `builds_on` and `alongside` of competencies, skills, targets and
/// standards, as small numbers.
struct PrerequisiteGraph: Sendable {
  /// The kinds that may have prerequisites, in the order of their nodes.
  static let kinds: [EntityKind] = [.competency, .skill, .target, .standard]

  /// One thing that comes before another, or grows together with it.
  struct Edge: Sendable {
    var to: Int
    /// The level that it must reach, where a level is named.
    var level: String?
  }

  private var offsets = [0]
  /// What each node waits for.
  private(set) var requires: [[Edge]] = []
  /// What helps each node if it comes first.
  private(set) var buildsOn: [[Edge]] = []
  /// What each node grows together with, in both directions.
  private(set) var alongside: [[Edge]] = []
  /// The nodes that wait for each node.
  private(set) var unlocks: [[Int]] = []
  /// The nodes that each node helps.
  private(set) var helps: [[Int]] = []
  /// Every node after all that it requires.
  private(set) var order: [Int] = []

  init(_ store: BundleStore) {
    for kind in PrerequisiteGraph.kinds { offsets.append((offsets.last ?? 0) + store.count(of: kind)) }
    let count = offsets.last ?? 0
    requires = Array(repeating: [], count: count)
    buildsOn = requires
    alongside = requires
    unlocks = Array(repeating: [], count: count)
    helps = unlocks
    store.scan { scanner in
      for node in 0..<count {
        let place = self.place(node)
        guard let range = store.range(place.kind, at: place.position) else { continue }
        readEdges(of: node, range, scanner, store)
      }
    }
    order = sorted()
  }

  private mutating func readEdges(of node: Int, _ range: Range<Int>, _ scanner: JSONScanner, _ store: BundleStore) {
    _ = scanner.forEachMember(of: range) { key, value in
      // The first letters tell almost all fields apart.
      switch scanner.bytes[key.lowerBound + 1] {
      case UInt8(ascii: "r"):
        guard scanner.isString(key, "requires") else { return true }
        for edge in edges(value, scanner, store) {
          requires[node].append(edge)
          unlocks[edge.to].append(node)
        }
      case UInt8(ascii: "b"):
        guard scanner.isString(key, "builds_on") else { return true }
        for edge in edges(value, scanner, store) {
          buildsOn[node].append(edge)
          helps[edge.to].append(node)
        }
      case UInt8(ascii: "a"):
        guard scanner.isString(key, "alongside") else { return true }
        for edge in edges(value, scanner, store) {
          alongside[node].append(edge)
          alongside[edge.to].append(Edge(to: node))
        }
      case _: return true
      }
      return true
    }
  }

  private func edges(_ list: Range<Int>, _ scanner: JSONScanner, _ store: BundleStore) -> [Edge] {
    var edges: [Edge] = []
    _ = scanner.forEachItem(of: list) { item in
      guard let (kind, id) = scanner.name(item), let to = self.node(kind, id, store) else { return }
      let level = scanner.member("level", of: item).flatMap { scanner.name($0)?.id }
      edges.append(Edge(to: to, level: level))
    }
    return edges
  }

  /// Each node after what it requires; nodes that wait for each other, which no compiled framework has, come last.
  private func sorted() -> [Int] {
    var waiting = requires.map(\.count)
    var order = waiting.indices.filter { waiting[$0] == 0 }
    var next = 0
    while next < order.count {
      for node in unlocks[order[next]] {
        waiting[node] -= 1
        if waiting[node] == 0 { order.append(node) }
      }
      next += 1
    }
    return order.count == waiting.count ? order : order + waiting.indices.filter { waiting[$0] > 0 }
  }
}

// MARK: - Nodes

extension PrerequisiteGraph {
  /// The number of a thing; `nil` where it is none of the framework's own, or of a kind without prerequisites.
  func node(_ kind: EntityKind, _ id: String, _ store: BundleStore) -> Int? {
    guard let row = PrerequisiteGraph.kinds.firstIndex(of: kind), let position = store.position(kind, id) else {
      return nil
    }
    return offsets[row] + position
  }

  func place(_ node: Int) -> (kind: EntityKind, position: Int) {
    let row = node < offsets[1] ? 0 : node < offsets[2] ? 1 : node < offsets[3] ? 2 : 3
    return (PrerequisiteGraph.kinds[row], node - offsets[row])
  }

  /// Everything reached from some nodes by steps of one sort, without these nodes themselves.
  func reached(from start: [Int], _ steps: (Int) -> [Int]) -> Set<Int> {
    var reached: Set<Int> = []
    var open = start
    while let node = open.popLast() {
      for next in steps(node) where reached.insert(next).inserted { open.append(next) }
    }
    return reached.subtracting(start)
  }
}
