import TouchstoneLanguage
import TouchstoneModel

/// What is on one map: things, and what ties them together.
struct MapContents: Sendable, Equatable {
  /// No map shows more things than these; a larger one is split.
  static let maximumNodes = 150

  /// By their numbers in the framework's graph of prerequisites.
  var nodes: [Int]
  /// Between things on the map; the strongest where several tie the same two.
  var ties: [Ties.Tie]
  /// Ties from things on the map to what comes before them and is not on it.
  var outside: [Ties.Tie] = []
  /// The thing that the map is about, if it is about one.
  var centre: Int?
  /// How many things stand just as near as those on the map, and are not on it.
  var hidden = 0

  /// - Parameters:
  ///   - whole: where each thing stands that is shown by what it lies in.
  init(_ nodes: [Int], _ all: Ties, whole: [Int: Int] = [:], members: [Int]? = nil) {
    self.nodes = nodes
    ties = []
    let shown = Set(nodes)
    var strongest: [Ties.Tie] = []
    var seen: Set<Ties.Tie> = []
    for member in members ?? nodes {
      for tie in all.touching(member) where tie.after == member {
        let before = whole[tie.before] ?? tie.before
        let after = whole[tie.after] ?? tie.after
        let lifted = Ties.Tie(before: before, after: after, strength: tie.strength)
        guard before != after, shown.contains(after), seen.insert(lifted).inserted else { continue }
        if shown.contains(before) { strongest.append(lifted) } else { outside.append(lifted) }
      }
    }
    var joined: Set<[Int]> = []
    for strength in PrerequisiteStrength.allCases {
      for tie in strongest
      where tie.strength == strength
        && joined.insert([min(tie.before, tie.after), max(tie.before, tie.after)]).inserted
      {
        ties.append(tie)
      }
    }
  }

  /// The same without what no line leads to, and how many that are.
  func connected() -> (contents: MapContents, dropped: Int) {
    let touched = Set(ties.flatMap { [$0.before, $0.after] })
    var contents = self
    contents.nodes = nodes.filter(touched.contains)
    contents.outside = outside.filter { touched.contains($0.after) }
    return (contents, nodes.count - contents.nodes.count)
  }

  /// Several maps where there are too many things for one: what comes first is on the first.
  func split(_ rank: [Int]) -> [MapContents] {
    guard nodes.count > MapContents.maximumNodes else { return [self] }
    let order = nodes.sorted { (rank[$0], $0) < (rank[$1], $1) }
    let count = (order.count + MapContents.maximumNodes - 1) / MapContents.maximumNodes
    let size = (order.count + count - 1) / count
    return stride(from: 0, to: order.count, by: size).map { start in
      var part = self
      part.nodes = Array(order[start..<min(start + size, order.count)])
      let shown = Set(part.nodes)
      part.ties = ties.filter { shown.contains($0.before) && shown.contains($0.after) }
      part.outside =
        outside.filter { shown.contains($0.after) }
        + ties.filter { !shown.contains($0.before) && shown.contains($0.after) }
      return part
    }
  }
}
