import TouchstoneLanguage
import TouchstoneModel

extension Framework {
  /// How many levels lie from one to another, upwards; `nil` where they stand in different lists.
  func steps(from lower: EntityID, to upper: EntityID) -> Int? {
    guard levels.areComparable(lower, upper), let start = levels.position(of: lower),
      let end = levels.position(of: upper)
    else { return nil }
    return end - start
  }
}
