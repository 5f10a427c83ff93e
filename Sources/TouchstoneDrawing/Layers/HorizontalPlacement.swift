/// How far right each box and joint stands.
///
/// After U. Brandes and B. Köpf, "Fast and Simple Horizontal Coordinate Assignment": four times, from above and from
/// below, to the left and to the right, items are stacked into upright blocks with the middle one of what they are
/// joined to; blocks move together as far as there is room, and each item takes the middle of its four places.
struct HorizontalPlacement {
  private let graph: LayeredGraph
  private let layers: [ArraySlice<Int>]
  private let positions: [Int]
  private let halves: [Int]
  private let spacing: Spacing
  /// Segments that cross a line's way past a layer, and are never made upright: upper and lower item.
  private var bent: Set<Diagram.Tie> = []

  /// The middle of each item.
  private(set) var centres: [Int]

  /// - Parameter widths: by item; nothing for joints.
  init(_ order: LayerOrder, widths: [Int], _ spacing: Spacing) {
    graph = order.graph
    layers = order.layers
    positions = order.positions
    halves = widths.map { ($0 + 1) / 2 }
    self.spacing = spacing
    centres = Array(repeating: 0, count: order.graph.count)
    findBent()
    var placed: [[Int]] = []
    for fromAbove in [true, false] {
      for leftward in [true, false] { placed.append(place(fromAbove: fromAbove, leftward: leftward)) }
    }
    combine(&placed)
    settle(order)
  }

  private mutating func settle(_ order: LayerOrder) {
    var settling = Settling(order, centres: centres) { distance($0, $1) }
    settling.settle(rounds: 24)
    centres = settling.centres.map { Int($0.rounded(.down)) }
    let left = centres.indices.map { centres[$0] - halves[$0] }.min() ?? 0
    for item in centres.indices { centres[item] -= left }
  }

  // MARK: - Blocks

  /// Where a segment crosses one between two joints, the joints' line stays straight.
  private mutating func findBent() {
    for layer in layers.indices.dropLast() where layer > 0 {
      let (upper, lower) = (Array(layers[layer]), Array(layers[layer + 1]))
      var left = 0
      var next = 0
      for (position, item) in lower.enumerated() {
        let inner = graph.isJoint(item) ? graph.above[item].first.flatMap { graph.isJoint($0) ? $0 : nil } : nil
        guard inner != nil || position == lower.count - 1 else { continue }
        let right = inner.map { positions[$0] } ?? upper.count
        while next <= position {
          for above in graph.above[lower[next]] where positions[above] < left || positions[above] > right {
            bent.insert(Diagram.Tie(from: above, to: lower[next]))
          }
          next += 1
        }
        left = right
      }
    }
  }

  private struct Blocks {
    /// The item by which a block is known.
    var root: [Int]
    /// The next item of a block; of the last its first.
    var next: [Int]
  }

  private func blocks(fromAbove: Bool, leftward: Bool) -> Blocks {
    var blocks = Blocks(root: Array(0..<graph.count), next: Array(0..<graph.count))
    for layer in fromAbove ? Array(layers.indices) : layers.indices.reversed() {
      var border = leftward ? -1 : Int.max
      for item in leftward ? Array(layers[layer]) : layers[layer].reversed() {
        let near = (fromAbove ? graph.above[item] : graph.below[item]).sorted { positions[$0] < positions[$1] }
        guard !near.isEmpty else { continue }
        let middles = [near[(near.count - 1) / 2], near[near.count / 2]]
        for middle in leftward ? middles : middles.reversed() where blocks.next[item] == item {
          let place = positions[middle]
          let isBent = bent.contains(
            fromAbove ? Diagram.Tie(from: middle, to: item) : Diagram.Tie(from: item, to: middle))
          guard !isBent, leftward ? border < place : place < border else { continue }
          blocks.next[middle] = item
          blocks.root[item] = blocks.root[middle]
          blocks.next[item] = blocks.root[item]
          border = place
        }
      }
    }
    return blocks
  }

  // MARK: - Places

  private func distance(_ left: Int, _ right: Int) -> Int {
    let joints = (graph.isJoint(left) ? 1 : 0) + (graph.isJoint(right) ? 1 : 0)
    let gap = joints == 2 ? spacing.lines : joints == 1 ? (spacing.lines + spacing.beside) / 2 : spacing.beside
    return halves[left] + gap + halves[right]
  }

  /// The places of all items when blocks are pushed to one side.
  private func place(fromAbove: Bool, leftward: Bool) -> [Int] {
    let blocks = blocks(fromAbove: fromAbove, leftward: leftward)
    // From block to block, how far apart they stand at least; towards the right, or mirrored towards the left.
    var gaps: [(from: Int, to: Int, distance: Int)] = []
    for layer in layers {
      for (left, right) in zip(layer, layer.dropFirst()) {
        let (from, to) = leftward ? (left, right) : (right, left)
        gaps.append((blocks.root[from], blocks.root[to], distance(left, right)))
      }
    }
    let places = BlockPlaces(graph.count, gaps).places
    return blocks.root.map { leftward ? places[$0] : -places[$0] }
  }

  /// Lines the four results up with the narrowest of them and takes the middle.
  private mutating func combine(_ placed: inout [[Int]]) {
    guard !centres.isEmpty else { return }
    let bounds = placed.map { places in
      (
        left: places.indices.map { places[$0] - halves[$0] }.min() ?? 0,
        right: places.indices.map { places[$0] + halves[$0] }.max() ?? 0
      )
    }
    let narrowest = bounds.indices.min { bounds[$0].right - bounds[$0].left < bounds[$1].right - bounds[$1].left } ?? 0
    for number in placed.indices {
      let isLeftward = number.isMultiple(of: 2)
      let shift =
        isLeftward
        ? bounds[narrowest].left - bounds[number].left : bounds[narrowest].right - bounds[number].right
      for item in centres.indices { placed[number][item] += shift }
    }
    for item in centres.indices {
      let places = placed.map { $0[item] }.sorted()
      centres[item] = (places[1] + places[2]) >> 1
    }
    let left = centres.indices.map { centres[$0] - halves[$0] }.min() ?? 0
    for item in centres.indices { centres[item] -= left }
  }
}

/// Blocks pushed to the left as far as they go, and then back towards what holds them on the right.
private struct BlockPlaces {
  private(set) var places: [Int]

  init(_ count: Int, _ gaps: [(from: Int, to: Int, distance: Int)]) {
    places = Array(repeating: 0, count: count)
    var waiting = places
    let ahead = Neighbours(count, gaps.indices.map { (gaps[$0].from, $0) })
    for gap in gaps { waiting[gap.to] += 1 }
    var order = (0..<count).filter { waiting[$0] == 0 }
    var next = 0
    while next < order.count {
      let block = order[next]
      next += 1
      for gap in ahead[block] {
        let to = gaps[gap].to
        places[to] = max(places[to], places[block] + gaps[gap].distance)
        waiting[to] -= 1
        if waiting[to] == 0 { order.append(to) }
      }
    }
    for block in order.reversed() {
      let room = ahead[block].map { places[gaps[$0].to] - gaps[$0].distance }.min()
      if let room { places[block] = max(places[block], room) }
    }
  }
}
