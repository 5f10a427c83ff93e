/// Several kinds, such as those that a reference may name.
public struct KindSet: Sendable, Equatable {
  private var bits: UInt64 = 0

  public init() {}

  public init(_ kinds: some Sequence<Kind>) {
    for kind in kinds { insert(kind) }
  }

  public mutating func insert(_ kind: Kind) {
    bits |= 1 << UInt64(kind.position)
  }

  public func contains(_ kind: Kind) -> Bool {
    bits & (1 << UInt64(kind.position)) != 0
  }
}
