/// The order of boxes and joints within their layers, and how many lines cross in it.
struct LayerOrder {
  let graph: LayeredGraph
  /// Layer after layer, each from left to right.
  private(set) var items: [Int]
  /// Where each layer begins in `items`, and where the last one ends.
  private let starts: [Int]
  /// Where each item stands in its layer.
  private(set) var positions: [Int]

  init(_ graph: LayeredGraph) {
    self.graph = graph
    items = graph.layers.flatMap { $0 }
    starts = graph.layers.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    positions = Array(repeating: 0, count: graph.count)
    for layer in 0..<layerCount { number(layer) }
  }

  var layerCount: Int { starts.count - 1 }

  /// Where a layer stands in `items`.
  func range(_ layer: Int) -> Range<Int> { starts[layer]..<starts[layer + 1] }

  /// The layers, each from left to right.
  var layers: [ArraySlice<Int>] { (0..<layerCount).map { items[range($0)] } }

  private mutating func number(_ layer: Int) {
    let start = starts[layer]
    for index in range(layer) { positions[items[index]] = index - start }
  }

  // MARK: - Beginnings

  /// An order in which everything stands near what was found just before it, walking along lines from the first layer
  /// or from the last.
  mutating func walk(fromTop: Bool, _ seed: inout Seed?) {
    var next = Array(starts.dropLast())
    var isFound = Array(repeating: false, count: graph.count)
    var begin = fromTop ? items : items.reversed()
    var waiting: [Int] = []
    waiting.reserveCapacity(graph.count)
    seed?.shuffle(&begin)
    for start in begin where !isFound[start] {
      isFound[start] = true
      var read = waiting.count
      waiting.append(start)
      while read < waiting.count {
        let item = waiting[read]
        read += 1
        var near = Array(fromTop ? graph.below[item] : graph.above[item])
        near += fromTop ? graph.above[item] : graph.below[item]
        seed?.shuffle(&near)
        for other in near where !isFound[other] {
          isFound[other] = true
          waiting.append(other)
        }
      }
    }
    for item in waiting {
      let layer = graph.layerOf[item]
      items[next[layer]] = item
      next[layer] += 1
    }
    for layer in 0..<layerCount { number(layer) }
  }

  // MARK: - Sweeps

  /// Puts every item at the mean, or the median, of what it is joined to in the layer before, layer after layer.
  mutating func sweep(down: Bool, byMedian: Bool, turnsTies: Bool) {
    var keys: [(key: Double, position: Int, item: Int)] = []
    var places: [Int] = []
    for step in 1..<max(layerCount, 1) {
      let layer = down ? step : layerCount - 1 - step
      keys.removeAll(keepingCapacity: true)
      for (position, item) in items[range(layer)].enumerated() {
        let near = down ? graph.above[item] : graph.below[item]
        let key = near.isEmpty ? Double(position) : byMedian ? median(near, &places) : mean(near)
        keys.append((key, turnsTies ? -position : position, item))
      }
      keys.sort { $0.key < $1.key || $0.key == $1.key && $0.position < $1.position }
      for (offset, key) in keys.enumerated() { items[starts[layer] + offset] = key.item }
      number(layer)
    }
  }

  private func mean(_ items: ArraySlice<Int>) -> Double {
    var sum = 0
    for item in items { sum += positions[item] }
    return Double(sum) / Double(items.count)
  }

  /// The median; of an even number a place between the two middle ones, nearer to where the others lie closer.
  private func median(_ items: ArraySlice<Int>, _ places: inout [Int]) -> Double {
    if items.count <= 2 { return mean(items) }
    places.removeAll(keepingCapacity: true)
    for item in items { places.append(positions[item]) }
    places.sort()
    let middle = places.count / 2
    if !places.count.isMultiple(of: 2) { return Double(places[middle]) }
    let left = Double(places[middle - 1] - places[0])
    let right = Double(places[places.count - 1] - places[middle])
    if left + right == 0 { return Double(places[middle - 1] + places[middle]) / 2 }
    return (Double(places[middle - 1]) * right + Double(places[middle]) * left) / (left + right)
  }

  // MARK: - Exchanges

  /// How an order is mended layer by layer.
  enum Mending {
    /// Neighbours are exchanged where that removes crossings.
    case exchange
    /// Every item is taken to the place in its layer where the fewest lines cross.
    case sift
  }

  /// Mends layers, again and again where a layer or one beside it has changed, until nothing is gained.
  ///
  /// - Returns: how many crossings it removed.
  @discardableResult
  mutating func mend(_ mending: Mending, rounds: Int) -> Int {
    var view = LayerView(graph.count)
    var isStale = Array(repeating: true, count: layerCount)
    var removed = 0
    for _ in 0..<rounds {
      var gain = 0
      for layer in 0..<layerCount where isStale[layer] && range(layer).count > 1 {
        isStale[layer] = false
        view.look(at: items[range(layer)], graph, positions)
        let found = mending == .exchange ? exchange(layer, view) : sift(layer, view)
        guard found > 0 else { continue }
        gain += found
        number(layer)
        for near in max(0, layer - 1)...min(layerCount - 1, layer + 1) { isStale[near] = true }
      }
      removed += gain
      if gain == 0 { break }
    }
    return removed
  }

  private mutating func exchange(_ layer: Int, _ view: LayerView) -> Int {
    var removed = 0
    let range = range(layer)
    for index in range.dropLast() {
      let gain = view.crossings(items[index], before: items[index + 1])
      guard gain > 0 else { continue }
      items.swapAt(index, index + 1)
      removed += gain
    }
    return removed
  }

  private mutating func sift(_ layer: Int, _ view: LayerView) -> Int {
    var removed = 0
    for item in Array(items[range(layer)]) {
      guard let from = items[range(layer)].firstIndex(of: item),
        let (to, gain) = view.bestPlace(for: from, in: items[range(layer)])
      else { continue }
      let step = to < from ? -1 : 1
      for index in stride(from: from, to: to, by: step) { items.swapAt(index, index + step) }
      removed += gain
    }
    return removed
  }

  // MARK: - Counting

  /// How many pairs of segments cross.
  var crossings: Int {
    var sum = 0
    var tree: [Int] = []
    for layer in 0..<max(layerCount - 1, 0) {
      // A tree of sums over the places of the next layer: how many lines so far end at or before each.
      let size = range(layer + 1).count
      tree.removeAll(keepingCapacity: true)
      tree.append(contentsOf: repeatElement(0, count: size + 1))
      var seen = 0
      for item in items[range(layer)] {
        let near = graph.below[item]
        for other in near {
          var index = positions[other] + 1
          sum += seen
          while index > 0 {
            sum -= tree[index]
            index &= index - 1
          }
        }
        for other in near {
          var index = positions[other] + 1
          while index <= size {
            tree[index] += 1
            index += index & -index
          }
        }
        seen += near.count
      }
    }
    return sum
  }
}
