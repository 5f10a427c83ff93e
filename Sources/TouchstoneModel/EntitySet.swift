public import TouchstoneLanguage

/// Things of a framework, each in it or not: one bit each, by kind and position.
///
/// For the questions that rules ask of tens of thousands of things; a `Set` hashes each of them every time, which takes
/// about ten times as long.
public struct EntitySet: Sendable, Equatable {
  /// By the kind's position, then 64 things to a word.
  @usableFromInline var words: [[UInt64]] = []
  /// How many things are in it.
  public private(set) var count = 0

  public init() {}

  public var isEmpty: Bool { count == 0 }

  @inlinable
  public func contains(_ id: EntityID) -> Bool {
    let kind = id.kind.position
    guard id.index >= 0, kind < words.count, Int(id.index) >> 6 < words[kind].count else { return false }
    return words[kind][Int(id.index) >> 6] & 1 << UInt64(id.index & 63) != 0
  }

  /// Adds a thing; `false` where it was in it already. What names nothing is left out.
  @discardableResult
  public mutating func insert(_ id: EntityID) -> Bool {
    guard id.index >= 0, !contains(id) else { return false }
    let kind = id.kind.position
    let word = Int(id.index) >> 6
    while words.count <= kind { words.append([]) }
    if words[kind].count <= word {
      words[kind].append(contentsOf: repeatElement(0, count: max(word + 1, words[kind].count * 2) - words[kind].count))
    }
    words[kind][word] |= 1 << UInt64(id.index & 63)
    count += 1
    return true
  }

  /// Adds what references name.
  public mutating func insert(targetsOf references: [Reference]) {
    for position in references.indices { insert(references[position].target) }
  }
}
