/// Looks for an order of the layers in which few lines cross.
///
/// From several beginnings, some walked along the lines and some shuffled by fixed seeds, sweeps put every item at the
/// middle of what it is joined to, exchanges and siftings mend what sweeps leave, and the best order found is kept.
struct CrossingReduction {
  private static let maximumBeginnings = 16
  private static let maximumSweeps = 16
  /// So many sweeps without a gain end a beginning.
  private static let patience = 3
  /// How many pieces of lines are looked at in all, so that large drawings take no longer than the eye is worth.
  private static let budget = 16_000

  private(set) var best: LayerOrder
  private(set) var crossings: Int

  init(_ graph: LayeredGraph) {
    best = LayerOrder(graph)
    crossings = best.crossings
    guard crossings > 0 else { return }
    let beginnings = min(
      CrossingReduction.maximumBeginnings, max(2, CrossingReduction.budget / (graph.segmentCount + 1)))
    for number in 0..<beginnings where crossings > 0 { begin(number) }
  }

  private mutating func begin(_ number: Int) {
    var order = best
    var seed = number < 2 ? nil : Seed(number)
    order.walk(fromTop: number.isMultiple(of: 2), &seed)
    var reached = order
    var fewest = Int.max
    var idle = 0
    for sweep in 0..<CrossingReduction.maximumSweeps {
      let down = sweep.isMultiple(of: 2) == number.isMultiple(of: 2)
      order.sweep(down: down, byMedian: number % 4 < 2, turnsTies: sweep % 4 >= 2)
      order.mend(.exchange, rounds: 1)
      let found = order.crossings
      if found < fewest {
        reached = order
        fewest = found
        if found == 0 { break }
        idle = 0
      } else {
        idle += 1
        if idle == CrossingReduction.patience { break }
      }
    }
    fewest -= reached.mend(.sift, rounds: max(2, min(12, CrossingReduction.budget / (order.graph.segmentCount + 1))))
    keep(reached, fewest)
  }

  private mutating func keep(_ order: LayerOrder, _ found: Int) {
    guard found < crossings else { return }
    best = order
    crossings = found
  }
}
