/// A walk along every arrow between the things of a list, depth first, that finds where it comes back to itself.
///
/// Without recursion, so that a way of any length is safe.
struct CircleWalk {
  /// One arrow that leaves a thing, by its position among those that do.
  struct Step {
    var thing: Int
    var arrow: Int
  }

  private enum Mark { case new, onTheWay, done }

  /// For each thing where its arrows lead; `nil` for one that leads out of the list.
  private let arrows: [[Int?]]
  private var marks: [Mark]

  init(_ arrows: [[Int?]]) {
    self.arrows = arrows
    marks = Array(repeating: .new, count: arrows.count)
  }

  /// The circles found: the arrow of each last step leads back to the first.
  mutating func circles(limit: Int = .max) -> [[Step]] {
    var found: [[Step]] = []
    for start in arrows.indices where marks[start] == .new {
      var way = [Step(thing: start, arrow: -1)]
      marks[start] = .onTheWay
      while let here = way.last, found.count < limit {
        way[way.count - 1].arrow += 1
        guard here.arrow + 1 < arrows[here.thing].count else {
          marks[here.thing] = .done
          way.removeLast()
          continue
        }
        guard let next = arrows[here.thing][here.arrow + 1] else { continue }
        switch marks[next] {
        case .new:
          marks[next] = .onTheWay
          way.append(Step(thing: next, arrow: -1))
        case .onTheWay:
          if let first = way.firstIndex(where: { $0.thing == next }) { found.append(Array(way[first...])) }
        case .done: break
        }
      }
    }
    return found
  }
}
