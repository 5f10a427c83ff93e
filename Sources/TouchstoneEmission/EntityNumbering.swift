public import TouchstoneLanguage

/// Every thing of a framework as one run of whole numbers, so that a table about all of them is an array.
///
/// The numbers follow the kinds in their order, and within a kind the order of the declarations.
public struct EntityNumbering: Sendable {
  /// The number of each kind's first thing, by the kind's position, and at the end the number of all.
  private var starts: [Int] = [0]

  public init(_ declarations: Declarations) {
    for kind in Kind.allCases.sorted() {
      func number<D: Declaration>(of type: D.Type) -> Int { declarations[type.table].count }
      starts.append(count + number(of: kind.type))
    }
  }

  /// How many things there are.
  public var count: Int { starts.last ?? 0 }

  /// How many things of a kind there are.
  public func count(of kind: Kind) -> Int {
    starts[kind.position + 1] - starts[kind.position]
  }

  /// The number of a thing, or `nil` where the framework has no such thing.
  public subscript(_ id: EntityID) -> Int? {
    let number = starts[id.kind.position] + Int(id.index)
    return id.index >= 0 && number < starts[id.kind.position + 1] ? number : nil
  }
}
