/// Two texts word by word: what stayed, what went and what came.
///
/// ```
/// Find and use a [-unit rate-]{+rate per unit+}.
/// ```
public struct WordDifference: Sendable, Equatable {
  public enum Part: Sendable, Equatable {
    case kept(String)
    case removed(String)
    case added(String)
  }

  public private(set) var parts: [Part] = []
  private let before: String
  private let after: String

  /// Longer texts are compared as a whole in the middle, since the work grows with the product of the two.
  private static let limit = 600

  public init(_ before: String, _ after: String) {
    self.before = before
    self.after = after
    let old = before.split(whereSeparator: \.isWhitespace).map(String.init)
    let new = after.split(whereSeparator: \.isWhitespace).map(String.init)
    let start = zip(old, new).prefix { $0 == $1 }.count
    let rest = min(old.count, new.count) - start
    let end = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.prefix(rest).count
    add(old[..<start], Part.kept)
    addMiddle(Array(old[start..<(old.count - end)]), Array(new[start..<(new.count - end)]))
    add(old[(old.count - end)...], Part.kept)
  }

  /// Whether only spelling of the same words is different: capitals, marks and spaces.
  public var isTypography: Bool { Self.letters(before) == Self.letters(after) }

  /// How many of the words of both texts stand in one of them alone, from 0 to 1, whatever their order and marks.
  public var shareOfOtherWords: Double {
    let old = before.split(whereSeparator: \.isWhitespace).map { Self.letters(String($0)) }
    var left: [String: Int] = [:]
    for word in old { left[word, default: 0] += 1 }
    let new = after.split(whereSeparator: \.isWhitespace).map { Self.letters(String($0)) }
    var common = 0
    for word in new {
      guard let count = left[word], count > 0 else { continue }
      left[word] = count - 1
      common += 1
    }
    let all = old.count + new.count
    return all == 0 ? 0 : Double(all - 2 * common) / Double(all)
  }

  private static func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber || "+-<>=%".contains($0) }
  }

  /// `[-removed-]{+added+}`, which any console shows.
  public var marked: String {
    parts.map { part in
      switch part {
      case .kept(let words): words
      case .removed(let words): "[-\(words)-]"
      case .added(let words): "{+\(words)+}"
      }
    }.joined(separator: " ")
  }

  private mutating func add(_ words: some Collection<String>, _ part: (String) -> Part) {
    guard !words.isEmpty else { return }
    let joined = words.joined(separator: " ")
    parts.append(part(joined))
  }

  private mutating func addMiddle(_ old: [String], _ new: [String]) {
    guard old.count <= Self.limit, new.count <= Self.limit, !old.isEmpty, !new.isEmpty else {
      add(old, Part.removed)
      add(new, Part.added)
      return
    }
    let lengths = Self.commonLengths(old, new)
    var (i, j) = (0, 0)
    var kept: [String] = []
    var removed: [String] = []
    var added: [String] = []
    while i < old.count || j < new.count {
      if i < old.count, j < new.count, old[i] == new[j] {
        add(removed, Part.removed)
        add(added, Part.added)
        (removed, added) = ([], [])
        kept.append(old[i])
        (i, j) = (i + 1, j + 1)
        continue
      }
      add(kept, Part.kept)
      kept = []
      if j == new.count || (i < old.count && lengths[i + 1][j] >= lengths[i][j + 1]) {
        removed.append(old[i])
        i += 1
      } else {
        added.append(new[j])
        j += 1
      }
    }
    add(removed, Part.removed)
    add(added, Part.added)
    add(kept, Part.kept)
  }

  /// The length of the longest common run of words from each pair of places on.
  private static func commonLengths(_ old: [String], _ new: [String]) -> [[Int32]] {
    var lengths = Array(repeating: Array(repeating: Int32(0), count: new.count + 1), count: old.count + 1)
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        lengths[i][j] = old[i] == new[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    return lengths
  }
}
