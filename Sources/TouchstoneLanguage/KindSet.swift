/// Several kinds, such as those that a reference may name.
public struct KindSet: Sendable, Equatable {
  private let positions: PositionSet

  public init(_ kinds: some Sequence<Kind>) {
    positions = PositionSet(kinds.lazy.map(\.position))
  }

  public func contains(_ kind: Kind) -> Bool {
    positions.contains(kind.position)
  }
}
