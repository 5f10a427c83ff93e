import TouchstoneLanguage
import TouchstoneModel

extension Framework {
  /// Entries of a continuum in the order of its levels, each with the next one, as positions among all entries.
  func neighbours(
    _ entries: [LevelEntry], where isMeant: (LevelEntry) -> Bool
  ) -> [(lower: Int, upper: Int)] {
    var order = entries.indices.filter { isMeant(entries[$0]) }
    let positions = entries.map { levels.position(of: $0.level.target) ?? 0 }
    order.sort { (positions[$0], $0) < (positions[$1], $1) }
    return zip(order, order.dropFirst())
      .filter { levels.areComparable(entries[$0].level.target, entries[$1].level.target) }
      .map { (lower: $0, upper: $1) }
  }
}
