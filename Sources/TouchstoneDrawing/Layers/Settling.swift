/// Moves items towards what they are joined to, as far as their neighbours in the layer give way.
///
/// Each layer in turn is settled exactly: of all places that keep its order and its distances, those that pull least on
/// its lines, where lines pull as springs do, and the long ones between joints more than the others.
struct Settling {
  private let order: LayerOrder
  /// For two neighbours of a layer how far apart their middles stand at least, by the left one.
  private let distances: [Int]
  private(set) var centres: [Double]

  init(_ order: LayerOrder, centres: [Int], distance: (Int, Int) -> Int) {
    self.order = order
    self.centres = centres.map(Double.init)
    var distances = Array(repeating: 0, count: centres.count)
    for layer in order.layers {
      for (left, right) in zip(layer, layer.dropFirst()) { distances[left] = distance(left, right) }
    }
    self.distances = distances
  }

  mutating func settle(rounds: Int) {
    for round in 0..<rounds {
      for step in 0..<order.layerCount {
        settle(round.isMultiple(of: 2) ? step : order.layerCount - 1 - step)
      }
    }
  }

  /// Items that have been pushed together, with the place that suits all of them best.
  private struct Group {
    var first: Int
    var weight: Double
    var pull: Double
    var place: Double { pull / weight }
  }

  private mutating func settle(_ layer: Int) {
    var groups: [Group] = []
    var offset = 0
    var offsets: [Int] = []
    let items = order.items[order.range(layer)]
    for item in items {
      let (weight, pull) = wish(item)
      offsets.append(offset)
      var group = Group(first: offsets.count - 1, weight: weight, pull: pull - weight * Double(offset))
      while let before = groups.last, before.place >= group.place {
        group = Group(first: before.first, weight: before.weight + group.weight, pull: before.pull + group.pull)
        groups.removeLast()
      }
      groups.append(group)
      offset += distances[item]
    }
    var next = 0
    for (number, item) in items.enumerated() {
      while next + 1 < groups.count && groups[next + 1].first <= number { next += 1 }
      centres[item] = groups[next].place + Double(offsets[number])
    }
  }

  /// Where an item would like to stand, and how much.
  private func wish(_ item: Int) -> (weight: Double, pull: Double) {
    let graph = order.graph
    var weight = 0.01
    var pull = 0.01 * centres[item]
    for other in graph.above[item] { add(other) }
    for other in graph.below[item] { add(other) }
    func add(_ other: Int) {
      let joints = (graph.isJoint(item) ? 1 : 0) + (graph.isJoint(other) ? 1 : 0)
      let strength = joints == 2 ? 8.0 : joints == 1 ? 2 : 1
      weight += strength
      pull += strength * centres[other]
    }
    return (weight, pull)
  }
}
