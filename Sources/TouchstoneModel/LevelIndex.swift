public import TouchstoneLanguage

/// The levels in order, list by list: most frameworks have one list, some a second one for adults.
public struct LevelIndex: Sendable {
  /// One ordered list of levels.
  public struct Continuum: Sendable, Equatable {
    /// The first part of its levels' ids; empty for the usual list.
    public var name: String
    public var levels: [EntityID]
  }

  /// In the order in which their first levels stand.
  public private(set) var continua: [Continuum] = []
  private var positions: [Int] = []
  private var continuumOf: [Int] = []

  public init(_ levels: [Level]) {
    var known: [String: Int] = [:]
    for index in levels.indices {
      // Levels of a used package are another list, even if nothing in their ids says so.
      let name = String(levels[index].continuum)
      let key = "\(levels[index].package):\(name)"
      let list = known[key] ?? continua.count
      if list == continua.count {
        known[key] = list
        continua.append(Continuum(name: name, levels: []))
      }
      positions.append(continua[list].levels.count)
      continuumOf.append(list)
      continua[list].levels.append(EntityID(.level, index))
    }
  }

  /// How many levels come before this one in its list.
  public func position(of level: EntityID) -> Int? {
    guard level.kind == .level, positions.indices.contains(Int(level.index)) else { return nil }
    return positions[Int(level.index)]
  }

  /// The list that a level stands in.
  public func continuum(of level: EntityID) -> Continuum? {
    guard level.kind == .level, continuumOf.indices.contains(Int(level.index)) else { return nil }
    return continua[continuumOf[Int(level.index)]]
  }

  /// Whether two levels stand in one list, so that one can be before the other.
  public func areComparable(_ left: EntityID, _ right: EntityID) -> Bool {
    guard left.kind == .level, right.kind == .level, continuumOf.indices.contains(Int(left.index)),
      continuumOf.indices.contains(Int(right.index))
    else { return false }
    return continuumOf[Int(left.index)] == continuumOf[Int(right.index)]
  }
}
