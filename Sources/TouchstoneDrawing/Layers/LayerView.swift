/// What the items of one layer are joined to, as sorted places in the layers above and below, which stand still while
/// this one is put in order.
struct LayerView {
  private var places: [Int] = []
  /// By item: where its places above begin, where those below begin, and where they end.
  private var begins: [Int]
  private var middles: [Int]
  private var ends: [Int]

  init(_ count: Int) {
    begins = Array(repeating: 0, count: count)
    middles = begins
    ends = begins
  }

  mutating func look(at items: ArraySlice<Int>, _ graph: LayeredGraph, _ positions: [Int]) {
    places.removeAll(keepingCapacity: true)
    for item in items {
      begins[item] = places.count
      for other in graph.above[item] { insert(positions[other], from: begins[item]) }
      middles[item] = places.count
      for other in graph.below[item] { insert(positions[other], from: middles[item]) }
      ends[item] = places.count
    }
  }

  private mutating func insert(_ place: Int, from start: Int) {
    places.append(place)
    var index = places.count - 1
    while index > start && places[index - 1] > place {
      places[index] = places[index - 1]
      index -= 1
    }
    places[index] = place
  }

  /// How many crossings more there are with one item to the left of another than with it to the right.
  func crossings(_ left: Int, before right: Int) -> Int {
    excess(begins[left], middles[left], begins[right], middles[right])
      + excess(middles[left], ends[left], middles[right], ends[right])
  }

  /// Of all pairs of places, those in which the first is greater, less those in which the second is.
  private func excess(_ left: Int, _ leftEnd: Int, _ right: Int, _ rightEnd: Int) -> Int {
    if left == leftEnd || right == rightEnd { return 0 }
    var sum = 0
    var less = right
    var lessOrEqual = right
    for index in left..<leftEnd {
      let value = places[index]
      while less < rightEnd && places[less] < value { less += 1 }
      while lessOrEqual < rightEnd && places[lessOrEqual] <= value { lessOrEqual += 1 }
      sum += (less - right) - (rightEnd - lessOrEqual)
    }
    return sum
  }

  /// Where an item causes the fewest crossings, and how many fewer, unless that is where it stands.
  func bestPlace(for from: Int, in items: ArraySlice<Int>) -> (place: Int, gain: Int)? {
    var best = 0
    var place = from
    var change = 0
    for index in stride(from: from - 1, through: items.startIndex, by: -1) {
      change += crossings(items[from], before: items[index])
      if change < best { (best, place) = (change, index) }
    }
    change = 0
    for index in (from + 1)..<max(items.endIndex, from + 1) {
      change += crossings(items[index], before: items[from])
      if change < best { (best, place) = (change, index) }
    }
    return best < 0 ? (place, -best) : nil
  }
}
