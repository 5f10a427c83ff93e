/// Ties turned so that none of them run in a circle.
///
/// What a district writes as `requires` never does; `builds_on` and `alongside` may.
struct Orientation {
  /// A tie as it is laid out: the upper box leads to the lower one.
  struct Edge {
    var upper: Int
    var lower: Int
    /// The position of the tie in the diagram.
    var tie: Int
  }

  private(set) var edges: [Edge] = []
  /// Ties that are not laid out: from a box to itself, or between boxes that have one already.
  private(set) var omitted: [Int] = []

  /// For each box, the boxes that can be reached from it, 64 to a word.
  private var reached: [UInt64]
  private let words: Int

  init(_ diagram: Diagram) {
    let count = diagram.boxes.count
    words = (count + 63) / 64
    reached = Array(repeating: 0, count: words * count)
    var joined: Set<Diagram.Tie> = []
    var mutual: [Int] = []
    for (position, tie) in diagram.ties.enumerated() {
      let isInside = diagram.boxes.indices.contains(tie.from) && diagram.boxes.indices.contains(tie.to)
      let pair = Diagram.Tie(from: min(tie.from, tie.to), to: max(tie.from, tie.to))
      guard isInside, tie.from != tie.to, joined.insert(pair).inserted else {
        omitted.append(position)
        continue
      }
      guard !tie.isMutual else {
        mutual.append(position)
        continue
      }
      let isBackward = reaches(tie.to, tie.from)
      let edge = Edge(
        upper: isBackward ? tie.to : tie.from, lower: isBackward ? tie.from : tie.to, tie: position)
      edges.append(edge)
      if !reaches(edge.upper, edge.lower) { join(edge.upper, edge.lower, count) }
    }
    // Along the layers that the others make, then by position, nothing can run in a circle.
    let layers = LayerAssignment.longestPaths(count, edges.map { ($0.upper, $0.lower) })
    for position in mutual {
      let tie = diagram.ties[position]
      let isBackward = (layers[tie.to], tie.to) < (layers[tie.from], tie.from)
      edges.append(
        Edge(upper: isBackward ? tie.to : tie.from, lower: isBackward ? tie.from : tie.to, tie: position))
    }
  }

  private func reaches(_ from: Int, _ to: Int) -> Bool {
    reached[from * words + to >> 6] & 1 << UInt64(to & 63) != 0
  }

  /// Whatever reaches the upper box now reaches the lower one and all that follows it.
  private mutating func join(_ upper: Int, _ lower: Int, _ count: Int) {
    for box in 0..<count where box == upper || reaches(box, upper) {
      for word in 0..<words { reached[box * words + word] |= reached[lower * words + word] }
      reached[box * words + lower >> 6] |= 1 << UInt64(lower & 63)
    }
  }
}
