/// A few positions below 64, such as those of fields in the table of their kind.
public struct PositionSet: Sendable, Equatable {
  private var bits: UInt64 = 0

  public init() {}

  public init(_ positions: some Sequence<Int>) {
    for position in positions { insert(position) }
  }

  public mutating func insert(_ position: Int) {
    bits |= 1 << UInt64(position & 63)
  }

  public func contains(_ position: Int) -> Bool {
    bits & (1 << UInt64(position & 63)) != 0
  }

  /// How many of some positions are among these.
  public func count(among others: PositionSet) -> Int {
    (bits & others.bits).nonzeroBitCount
  }

  public func isDisjoint(with other: PositionSet) -> Bool {
    bits & other.bits == 0
  }
}
