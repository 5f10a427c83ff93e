import TouchstoneLanguage
import TouchstoneModel

extension PrerequisiteGraph {
  /// For each node the number of its component: things that wait for each other have the same one, and whatever must
  /// come first has a smaller one.
  func componentNumbers() -> [Int] {
    var numbers = Array(repeating: 0, count: nodeCount)
    for (number, component) in components().enumerated() {
      for node in component { numbers[node] = number }
    }
    return numbers
  }
}

extension Framework {
  /// How many levels lie from one to another, upwards; `nil` where they stand in different lists.
  func steps(from lower: EntityID, to upper: EntityID) -> Int? {
    guard levels.areComparable(lower, upper), let start = levels.position(of: lower),
      let end = levels.position(of: upper)
    else { return nil }
    return end - start
  }
}
