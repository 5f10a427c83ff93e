/// Names that an author may have meant, best first; none where nothing is near enough to be likely.
///
/// ```toml
/// requires = ["math.rtios"]   # <-- perhaps "math.ratios"
/// ```
///
/// A name that differs only in capitals and separators comes first. Others may differ in a third of their characters,
/// where two neighbours that changed places count as one difference; of equally near ones those come first that end in
/// the same dotted part, and after that the order is that of their bytes. A name equal to what was written is no help
/// and is passed over.
public func suggestions(
  for written: String, among candidates: some Sequence<String>, limit: Int = 3
) -> [String] {
  guard limit > 0, !written.isEmpty else { return [] }
  var comparison = NameComparison(written)
  var best: [RankedName] = []
  for candidate in candidates {
    let bound = best.count < limit ? comparison.greatestDistance : best.last?.distance ?? 0
    guard let distance = comparison.distance(to: candidate, limit: bound), candidate != written else { continue }
    let ranked = RankedName(distance: distance, endsAlike: comparison.endsAlike(candidate), name: candidate)
    guard !best.contains(ranked) else { continue }
    best.insert(ranked, at: best.firstIndex { ranked < $0 } ?? best.endIndex)
    if best.count > limit { best.removeLast() }
  }
  return best.map(\.name)
}

/// A name with how near it is to what was written.
private struct RankedName: Comparable {
  var distance: Int
  var endsAlike: Bool
  var name: String

  static func < (left: RankedName, right: RankedName) -> Bool {
    if left.distance != right.distance { return left.distance < right.distance }
    if left.endsAlike != right.endsAlike { return left.endsAlike }
    return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
  }
}

/// Measures how far names are from the one that was written.
///
/// Most of fifty thousand names are ruled out by their length or by the letters they are made of, each in one pass; the
/// buffers are used again for every name.
struct NameComparison {
  /// Longer texts are not names; comparing them letter by letter would take long and help nobody.
  private static let longestCompared = 128

  let greatestDistance: Int
  private let written: String
  /// The letters and digits alone, in lower case.
  private let word: [UInt8]
  private let characters: [UInt32]
  /// How often each letter occurs in what was written, by its lowest six bits.
  private var occurrences = [Int](repeating: 0, count: 64)
  private var other: [UInt32] = []
  private var rows: [[Int]]

  init(_ written: String) {
    self.written = written
    word = written.utf8.filter { !isSeparator($0) }.map { UInt8(truncatingIfNeeded: lowercased(UInt32($0))) }
    characters = written.unicodeScalars.map { lowercased($0.value) }
    // Every single character is one difference away from every other.
    greatestDistance = characters.count < 2 ? 0 : max(1, characters.count / 3)
    rows = Array(repeating: Array(repeating: 0, count: min(characters.count, Self.longestCompared) + 1), count: 3)
    for character in characters { occurrences[Int(character & 63)] += 1 }
  }

  /// 0 for a name that differs only in capitals and separators, otherwise at least 1; `nil` beyond the limit.
  mutating func distance(to name: String, limit: Int) -> Int? {
    var name = name
    return name.withUTF8 { distance(to: $0, limit: limit) }
  }

  private mutating func distance(to name: UnsafeBufferPointer<UInt8>, limit: Int) -> Int? {
    if isSameWord(name) { return 0 }
    let count = characters.count
    guard limit > 0, count <= Self.longestCompared else { return nil }
    guard name.count + limit >= count, name.count <= 4 * (count + limit) else { return nil }
    decode(name)
    guard abs(other.count - count) <= limit, max(other.count, count) - sharedLetters() <= limit else { return nil }
    return alignmentDistance(limit: limit).map { max(1, $0) }
  }

  /// Whether the last dotted part is that of what was written.
  func endsAlike(_ name: String) -> Bool {
    lastPart(written).elementsEqual(lastPart(name))
  }

  /// Whether a name has the same letters and digits in the same order, capitals and separators aside.
  private func isSameWord(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.count >= word.count, !word.isEmpty else { return false }
    var matched = 0
    for byte in name where !isSeparator(byte) {
      guard matched < word.count, lowercased(UInt32(byte)) == word[matched] else { return false }
      matched += 1
    }
    return matched == word.count
  }

  private mutating func decode(_ name: UnsafeBufferPointer<UInt8>) {
    other.removeAll(keepingCapacity: true)
    if name.allSatisfy({ $0 < 0x80 }) {
      for byte in name { other.append(lowercased(UInt32(byte))) }
    } else {
      for scalar in String(decoding: name, as: UTF8.self).unicodeScalars { other.append(lowercased(scalar.value)) }
    }
  }

  /// How many letters both have, wherever they stand; no more than these can stay as they are.
  private mutating func sharedLetters() -> Int {
    var shared = 0
    for character in other {
      let bin = Int(character & 63)
      if occurrences[bin] > 0 { shared += 1 }
      occurrences[bin] -= 1
    }
    for character in other { occurrences[Int(character & 63)] += 1 }
    return shared
  }

  /// The optimal string alignment distance, within a band as wide as the limit.
  private mutating func alignmentDistance(limit: Int) -> Int? {
    let columns = characters.count
    let tooFar = limit + 1
    var leastBefore = 0
    for column in 0...columns { rows[0][column] = min(column, tooFar) }
    for row in 1..<(other.count + 1) {
      let (current, previous, beforePrevious) = (row % 3, (row + 2) % 3, (row + 1) % 3)
      let band = max(1, row - limit)..<(min(columns, row + limit) + 1)
      rows[current][band.lowerBound - 1] = band.lowerBound == 1 ? min(row, tooFar) : tooFar
      var least = rows[current][band.lowerBound - 1]
      for column in band {
        let isSame = other[row - 1] == characters[column - 1]
        // Left of and above the band's edge stands what is too far by definition.
        let above = column < row + limit ? rows[previous][column] + 1 : tooFar
        var cost = min(rows[previous][column - 1] + (isSame ? 0 : 1), rows[current][column - 1] + 1, above)
        if row > 1, column > 1, other[row - 1] == characters[column - 2], other[row - 2] == characters[column - 1] {
          cost = min(cost, rows[beforePrevious][column - 2] + 1)
        }
        rows[current][column] = min(cost, tooFar)
        least = min(least, cost)
      }
      if min(least, leastBefore) > limit { return nil }
      leastBefore = least
    }
    let distance = rows[other.count % 3][columns]
    return distance <= limit ? distance : nil
  }
}

private func isSeparator(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: " "): true
  case _: false
  }
}

private func lowercased(_ character: UInt32) -> UInt32 {
  (0x41...0x5A).contains(character) ? character + 0x20 : character
}

private func lastPart(_ name: String) -> Substring.UTF8View {
  let utf8 = name.utf8
  let start = utf8.lastIndex(of: UInt8(ascii: ".")).map { utf8.index(after: $0) } ?? utf8.startIndex
  return name[start...].utf8
}
