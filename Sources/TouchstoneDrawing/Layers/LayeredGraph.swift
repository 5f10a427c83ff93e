/// Boxes in layers, with a joint wherever a line runs past a layer, so that every segment leads from one layer to the
/// next.
struct LayeredGraph {
  /// Boxes and joints of each layer, from left to right; boxes come first in numbering.
  var layers: [[Int]]
  let boxCount: Int
  let layerOf: [Int]
  let above: Neighbours
  let below: Neighbours
  /// For each edge its box, its joints and its box, from top to bottom.
  let chains: [[Int]]

  var count: Int { layerOf.count }

  func isJoint(_ item: Int) -> Bool { item >= boxCount }

  init(boxLayers: [Int], edges: [(upper: Int, lower: Int)]) {
    boxCount = boxLayers.count
    var layerOf = boxLayers
    var chains: [[Int]] = []
    var segments: [(upper: Int, lower: Int)] = []
    for edge in edges {
      var chain = [edge.upper]
      for layer in (boxLayers[edge.upper] + 1)..<max(boxLayers[edge.lower], boxLayers[edge.upper] + 1) {
        chain.append(layerOf.count)
        layerOf.append(layer)
      }
      chain.append(edge.lower)
      for (upper, lower) in zip(chain, chain.dropFirst()) { segments.append((upper, lower)) }
      chains.append(chain)
    }
    self.layerOf = layerOf
    self.chains = chains
    layers = Array(repeating: [], count: (layerOf.max() ?? -1) + 1)
    for item in layerOf.indices { layers[layerOf[item]].append(item) }
    below = Neighbours(layerOf.count, segments)
    above = Neighbours(layerOf.count, segments.map { ($0.lower, $0.upper) })
  }

  var segmentCount: Int { below.items.count }
}

/// For each item those that it is joined to on one side.
struct Neighbours {
  private var starts: [Int]
  private(set) var items: [Int]

  init(_ count: Int, _ pairs: [(Int, Int)]) {
    starts = Array(repeating: 0, count: count + 1)
    for pair in pairs { starts[pair.0 + 1] += 1 }
    for item in 0..<count { starts[item + 1] += starts[item] }
    items = Array(repeating: 0, count: pairs.count)
    var next = starts
    for pair in pairs {
      items[next[pair.0]] = pair.1
      next[pair.0] += 1
    }
  }

  subscript(_ item: Int) -> ArraySlice<Int> { items[starts[item]..<starts[item + 1]] }
}
