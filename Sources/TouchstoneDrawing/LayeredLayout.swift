extension Diagram {
  /// Draws the diagram in layers, so that ties lead down wherever they can, few lines cross, and nothing overlaps.
  ///
  /// After K. Sugiyama and others, "Methods for Visual Understanding of Hierarchical System Structures": layers, the order
  /// within them, and places are decided one after the other; parts that nothing ties together are drawn by themselves
  /// and set side by side.
  public func drawing(_ spacing: Spacing = Spacing()) -> DrawnDiagram {
    var drawing = DrawnDiagram()
    let orientation = Orientation(self)
    drawing.omittedTies = orientation.omitted
    drawing.frames = boxes.map { DrawnDiagram.Frame(x: 0, y: 0, width: $0.width, height: $0.height) }
    var packing = Packing(spacing)
    for part in parts(orientation.edges) {
      let drawn = PartDrawing(self, part.boxes, part.edges, spacing)
      packing.add(drawn)
    }
    packing.place(into: &drawing)
    drawing.omittedTies.sort()
    drawing.lines.sort { $0.tie < $1.tie }
    return drawing
  }

  /// The parts that hang together, each with its ties.
  private func parts(_ edges: [Orientation.Edge]) -> [(boxes: [Int], edges: [Orientation.Edge])] {
    var heads = Array(boxes.indices)
    func head(_ box: Int) -> Int {
      var box = box
      while heads[box] != box {
        heads[box] = heads[heads[box]]
        box = heads[box]
      }
      return box
    }
    for edge in edges {
      let (left, right) = (head(edge.upper), head(edge.lower))
      heads[max(left, right)] = min(left, right)
    }
    var numbers: [Int: Int] = [:]
    var parts: [(boxes: [Int], edges: [Orientation.Edge])] = []
    for box in boxes.indices {
      let number = numbers[head(box)] ?? parts.count
      if number == parts.count {
        numbers[head(box)] = number
        parts.append(([], []))
      }
      parts[number].boxes.append(box)
    }
    for edge in edges { numbers[head(edge.upper)].map { parts[$0].edges.append(edge) } }
    return parts
  }
}

/// One part of a diagram, drawn by itself.
struct PartDrawing {
  /// More pieces of lines than these are not drawn: nobody could follow them.
  static let maximumSegments = 6_000

  private(set) var width = 0
  private(set) var height = 0
  /// By the diagram's positions, what comes first before what follows.
  private(set) var frames: [(box: Int, frame: DrawnDiagram.Frame)] = []
  private(set) var lines: [DrawnDiagram.Line] = []
  private(set) var omittedTies: [Int] = []

  init(_ diagram: Diagram, _ boxes: [Int], _ edges: [Orientation.Edge], _ spacing: Spacing) {
    var local: [Int: Int] = [:]
    for (position, box) in boxes.enumerated() { local[box] = position }
    let pairs = edges.map { (upper: local[$0.upper] ?? 0, lower: local[$0.lower] ?? 0) }
    let layers = LayerAssignment(boxes: boxes.count, edges: pairs).layers
    let kept = keep(edges.indices.map { layers[pairs[$0].lower] - layers[pairs[$0].upper] })
    omittedTies = edges.indices.filter { !kept[$0] }.map { edges[$0].tie }
    let drawn = edges.indices.filter { kept[$0] }
    let graph = LayeredGraph(boxLayers: layers, edges: drawn.map { pairs[$0] })
    let order = CrossingReduction(graph).best
    let widths = (0..<graph.count).map { graph.isJoint($0) ? 0 : diagram.boxes[boxes[$0]].width }
    let centres = HorizontalPlacement(order, widths: widths, spacing).centres
    let bands = Bands(order, heights: boxes.map { diagram.boxes[$0].height }, spacing)
    width = boxes.indices.map { centres[$0] + (widths[$0] + 1) / 2 }.max() ?? 0
    width = max(width, centres.max() ?? 0)
    height = bands.bottoms.last ?? 0
    for layer in order.layers {
      for item in layer where !graph.isJoint(item) {
        let box = diagram.boxes[boxes[item]]
        let frame = DrawnDiagram.Frame(
          x: centres[item] - box.width / 2, y: bands.middle(layers[item]) - box.height / 2, width: box.width,
          height: box.height)
        frames.append((boxes[item], frame))
      }
    }
    for (chain, edge) in zip(graph.chains, drawn.map { edges[$0] }) {
      var bends = self.bends(chain, centres, bands, graph, boxes.map { diagram.boxes[$0].height })
      if diagram.ties[edge.tie].from != edge.upper { bends.reverse() }
      lines.append(DrawnDiagram.Line(tie: edge.tie, bends: bends))
    }
  }

  /// Which ties are drawn, the shortest first, until there are too many pieces.
  private func keep(_ spans: [Int]) -> [Bool] {
    guard spans.reduce(0, +) > PartDrawing.maximumSegments else { return spans.map { _ in true } }
    var kept = spans.map { _ in false }
    var room = PartDrawing.maximumSegments
    for edge in spans.indices.sorted(by: { (spans[$0], $0) < (spans[$1], $1) }) {
      room -= spans[edge]
      guard room >= 0 else { break }
      kept[edge] = true
    }
    return kept
  }

  /// From box to box: down to the edge of the layer, a turn between layers, straight past each layer.
  private func bends(
    _ chain: [Int], _ centres: [Int], _ bands: Bands, _ graph: LayeredGraph, _ heights: [Int]
  ) -> [DrawnDiagram.Point] {
    var bends: [DrawnDiagram.Point] = []
    func add(_ x: Int, _ y: Int) {
      if let last = bends.last, last == DrawnDiagram.Point(x: x, y: y) { return }
      // Two upright pieces in a row are one.
      if bends.count > 1, bends[bends.count - 1].x == x, bends[bends.count - 2].x == x { bends.removeLast() }
      bends.append(DrawnDiagram.Point(x: x, y: y))
    }
    for (position, item) in chain.enumerated() {
      let layer = graph.layerOf[item]
      let isBox = !graph.isJoint(item)
      let top = isBox ? bands.middle(layer) - heights[item] / 2 : bands.tops[layer]
      let bottom = isBox ? top + heights[item] : bands.bottoms[layer]
      if position > 0 {
        add(centres[item], bands.tops[layer])
        if isBox { add(centres[item], top) }
      }
      if position < chain.count - 1 {
        if isBox { add(centres[item], bottom) }
        add(centres[item], bands.bottoms[layer])
      }
    }
    return bends
  }
}

/// The bands in which layers lie, one below the other.
private struct Bands {
  private(set) var tops: [Int] = []
  private(set) var bottoms: [Int] = []

  init(_ order: LayerOrder, heights: [Int], _ spacing: Spacing) {
    var y = 0
    for layer in order.layers {
      let height = layer.filter { !order.graph.isJoint($0) }.map { heights[$0] }.max() ?? 0
      tops.append(y)
      bottoms.append(y + height)
      y += height + spacing.between
    }
  }

  func middle(_ layer: Int) -> Int { (tops[layer] + bottoms[layer]) / 2 }
}
