/// The layer of each box, counted from the top, so that every tie leads down and all of them together are as short as
/// they can be.
///
/// A network simplex: a tree of ties that span exactly one layer holds all boxes, and one tie of the tree is exchanged
/// for another as long as that makes the sum of lengths smaller.
struct LayerAssignment {
  private(set) var layers: [Int]

  private let count: Int
  private let edges: [(upper: Int, lower: Int)]
  /// How many ties lead away from a box, less those that lead to it.
  private var balance: [Int]
  private var incident: [[Int]]
  /// Whether a tie is part of the tree.
  private var isInTree: [Bool]
  private var parentEdge: [Int]
  /// Boxes of the tree, each after the one above it.
  private var order: [Int] = []
  private var first: [Int]
  private var last: [Int]

  /// - Parameter edges: between boxes that all hang together; without circles.
  init(boxes count: Int, edges: [(upper: Int, lower: Int)]) {
    self.count = count
    self.edges = edges
    layers = Array(repeating: 0, count: count)
    balance = layers
    parentEdge = Array(repeating: -1, count: count)
    first = layers
    last = layers
    incident = Array(repeating: [], count: count)
    isInTree = Array(repeating: false, count: edges.count)
    for (position, edge) in edges.enumerated() {
      balance[edge.upper] += 1
      balance[edge.lower] -= 1
      incident[edge.upper].append(position)
      incident[edge.lower].append(position)
    }
    guard count > 1 else { return }
    layers = LayerAssignment.longestPaths(count, edges)
    growTree()
    shorten()
    normalise()
    spread()
  }

  /// The longest way to each box from above.
  static func longestPaths(_ count: Int, _ edges: [(upper: Int, lower: Int)]) -> [Int] {
    var layers = Array(repeating: 0, count: count)
    var waiting = layers
    var below: [[Int]] = Array(repeating: [], count: count)
    for edge in edges {
      waiting[edge.lower] += 1
      below[edge.upper].append(edge.lower)
    }
    var ready = (0..<count).filter { waiting[$0] == 0 }
    while let box = ready.popLast() {
      for next in below[box] {
        layers[next] = max(layers[next], layers[box] + 1)
        waiting[next] -= 1
        if waiting[next] == 0 { ready.append(next) }
      }
    }
    return layers
  }

  private func slack(_ edge: Int) -> Int {
    layers[edges[edge].lower] - layers[edges[edge].upper] - 1
  }

  private func other(_ edge: Int, _ box: Int) -> Int {
    edges[edge].upper == box ? edges[edge].lower : edges[edge].upper
  }

  // MARK: - The tree

  /// Makes a tree of ties without slack, moving what it holds already until the next box fits.
  private mutating func growTree() {
    var isHeld = Array(repeating: false, count: count)
    var held = [0]
    isHeld[0] = true
    var next = 0
    while held.count < count {
      while next < held.count {
        for edge in incident[held[next]] where slack(edge) == 0 && !isHeld[other(edge, held[next])] {
          isInTree[edge] = true
          isHeld[other(edge, held[next])] = true
          held.append(other(edge, held[next]))
        }
        next += 1
      }
      var nearest: Int?
      for edge in edges.indices where isHeld[edges[edge].upper] != isHeld[edges[edge].lower] {
        if nearest.map({ slack(edge) < slack($0) }) ?? true { nearest = edge }
      }
      guard let nearest else { break }
      let shift = isHeld[edges[nearest].upper] ? slack(nearest) : -slack(nearest)
      for box in held { layers[box] += shift }
      next = 0
    }
    readTree()
  }

  /// Numbers the boxes of the tree from its root, so that what hangs from a tie is a stretch of numbers.
  private mutating func readTree() {
    order.removeAll(keepingCapacity: true)
    var path: [(box: Int, next: Int)] = [(0, 0)]
    parentEdge[0] = -1
    first[0] = 0
    order.append(0)
    while let (box, next) = path.last {
      guard next < incident[box].count else {
        last[box] = order.count - 1
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let edge = incident[box][next]
      guard isInTree[edge], edge != parentEdge[box] else { continue }
      let child = other(edge, box)
      parentEdge[child] = edge
      first[child] = order.count
      order.append(child)
      path.append((child, 0))
    }
  }

  private func hangs(_ box: Int, from root: Int) -> Bool {
    first[root] <= first[box] && first[box] <= last[root]
  }

  // MARK: - Exchanges

  /// Exchanges ties of the tree until none is worth it, or so often that something must be wrong.
  private mutating func shorten() {
    for _ in 0..<(8 * count + 64) {
      guard let (root, entering) = exchange() else { return }
      let shift = slack(entering)
      let isMovedDown = hangs(edges[entering].upper, from: root)
      if shift > 0 {
        for box in order[first[root]...last[root]] { layers[box] += isMovedDown ? shift : -shift }
      }
      isInTree[parentEdge[root]] = false
      isInTree[entering] = true
      readTree()
    }
  }

  /// The box below a tie whose removal shortens the whole, and the tie that takes its place.
  private func exchange() -> (root: Int, entering: Int)? {
    // Ties inside of what hangs together cancel out, so its balance is that of the ties that cross its border.
    var sums = balance
    for box in order.reversed() where parentEdge[box] >= 0 {
      sums[other(parentEdge[box], box)] += sums[box]
    }
    for root in order.dropFirst() {
      let leaving = parentEdge[root]
      let isUpper = edges[leaving].upper == root
      guard isUpper ? sums[root] < 0 : sums[root] > 0 else { continue }
      var best: Int?
      for edge in edges.indices where !isInTree[edge] {
        let isUpperInside = hangs(edges[edge].upper, from: root)
        guard isUpperInside != hangs(edges[edge].lower, from: root), isUpperInside != isUpper else { continue }
        if best.map({ slack(edge) < slack($0) }) ?? true { best = edge }
      }
      if let best { return (root, best) }
    }
    return nil
  }

  private mutating func normalise() {
    let top = layers.min() ?? 0
    for box in layers.indices { layers[box] -= top }
  }

  /// Moves boxes that may stand in several layers at no cost to the one with the fewest boxes.
  private mutating func spread() {
    var sizes = Array(repeating: 0, count: (layers.max() ?? 0) + 1)
    for layer in layers { sizes[layer] += 1 }
    for box in 0..<count where balance[box] == 0 {
      var highest = 0
      var lowest = sizes.count - 1
      for edge in incident[box] {
        if edges[edge].lower == box {
          highest = max(highest, layers[edges[edge].upper] + 1)
        } else {
          lowest = min(lowest, layers[edges[edge].lower] - 1)
        }
      }
      guard highest < lowest else { continue }
      for layer in highest...lowest where sizes[layer] + 1 < sizes[layers[box]] {
        sizes[layers[box]] -= 1
        sizes[layer] += 1
        layers[box] = layer
      }
    }
  }
}
