import TouchstoneEmission

/// Which words of a text are new against another: what changes from one level, or one point of a scale, to the next.
///
/// ```toml
/// levels.1 = "Compares two numbers."
/// levels.2 = "Compares two numbers and says why."   # <-- "and says why." is new
/// ```
struct WordDifference {
  /// A stretch of words of the second text, with the spaces between them.
  struct Stretch: Equatable {
    var isNew: Bool
    var text: Substring
  }

  /// The second text in stretches, which make up all of it.
  let stretches: [Stretch]

  /// Texts of more words are not compared, so that the work stays small whatever authors write.
  static let maximumWords = 200

  /// `nil` where the texts have too little in common for marks to help, or are the same, or too long.
  init?(from old: String, to new: String) {
    let before = WordDifference.words(of: old)
    let after = WordDifference.words(of: new)
    guard !before.isEmpty, !after.isEmpty, before.count <= Self.maximumWords, after.count <= Self.maximumWords else {
      return nil
    }
    var isKept = Array(repeating: false, count: after.count)
    for pair in commonSequence(before.map(\.key), after.map(\.key)) { isKept[pair.new] = true }
    // A small word between two new ones is read with them.
    for index in isKept.indices.dropFirst().dropLast() where isKept[index] && !isKept[index - 1] && !isKept[index + 1] {
      isKept[index] = false
    }
    let count = isKept.count(where: \.self)
    guard count < after.count, count * 5 >= max(before.count, after.count) * 2 else { return nil }
    var stretches: [Stretch] = []
    var start = 0
    while start < after.count {
      let end = isKept[start...].firstIndex { $0 != isKept[start] } ?? after.count
      let upper = end < after.count ? after[end].range.lowerBound : new.endIndex
      let lower = start == 0 ? new.startIndex : after[start].range.lowerBound
      stretches.append(Stretch(isNew: !isKept[start], text: new[lower..<upper]))
      start = end
    }
    self.stretches = stretches
  }

  /// A word, and what of it is compared: capitals and the signs around it do not count.
  private struct Word {
    var range: Range<String.Index>
    var key: [UInt8]
  }

  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    for part in text.utf8.split(whereSeparator: { $0 <= 0x20 }) {
      var key = part.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      while let last = key.last, isSign(last), key.count > 1 { key.removeLast() }
      while let first = key.first, isSign(first), key.count > 1 { key.removeFirst() }
      words.append(Word(range: part.startIndex..<part.endIndex, key: key))
    }
    return words
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, 0x80...: false
    default: true
    }
  }
}
