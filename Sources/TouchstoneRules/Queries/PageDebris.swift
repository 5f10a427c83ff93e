/// What copying from a printed page leaves in a text, with the words to show for it.
enum PageDebris: Equatable {
  /// `compe- tencies`
  case brokenWord(String)
  /// `ﬁnd`
  case joinedLetters(String, String)
  /// A word with a soft hyphen, shown without it.
  case invisibleHyphen(String)
  /// `development12`, `development.12`
  case footnoteNumber(String)
  /// `Page 12 of 40`
  case pageNumber(String)
  /// A word with a replacement character.
  case lostCharacter(String)
  /// `donâ€™t`
  case wrongEncoding(String)
  /// A bullet of a symbol font.
  case symbolFont(String)

  /// The first piece of debris in a text.
  ///
  /// Only what is hardly ever meant counts: `pre- and post-test`, `CO2`, `mp3` and `m²` are left alone.
  static func first(in text: String) -> PageDebris? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.mayHoldDebris else { return nil }
      let scan = DebrisScan(bytes: bytes)
      for position in bytes.indices where bytes[position].mayBeginDebris {
        if let debris = scan.debris(at: position) { return debris }
      }
      return nil
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether any byte may begin debris; in most texts none does. A sum without a branch, so that the compiler looks at
  /// many bytes at a time.
  fileprivate var mayHoldDebris: Bool {
    reduce(UInt8(0)) { $0 | ($1.mayBeginDebris ? 1 : 0) } != 0
  }
}

extension UInt8 {
  /// A hyphen, a digit, or a byte of a character outside ASCII.
  fileprivate var mayBeginDebris: Bool {
    self == UInt8(ascii: "-") || isDecimalDigit || self >= 0x80
  }
}

/// One look at the bytes of a text.
private struct DebrisScan {
  let bytes: UnsafeBufferPointer<UInt8>

  func debris(at position: Int) -> PageDebris? {
    switch bytes[position] {
    case UInt8(ascii: "-"): brokenWord(at: position)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): footnoteNumber(at: position) ?? pageNumber(at: position - 5)
    case 0xC2: starts(position, 0xC2, 0xAD) ? .invisibleHyphen(word(around: position, without: [0xC2, 0xAD])) : nil
    case 0xC3, 0xE2: wrongEncoding(at: position)
    case 0xEE, 0xEF: specialCharacter(at: position)
    default: nil
    }
  }

  /// A hyphen and one space between small letters: `compe- tencies`, but not `pre- and post-test`.
  private func brokenWord(at hyphen: Int) -> PageDebris? {
    guard hyphen >= 2, letter(hyphen - 1), letter(hyphen - 2), byte(hyphen + 1) == 0x20, letter(hyphen + 2) else {
      return nil
    }
    var end = hyphen + 2
    while end < bytes.count, bytes[end].isLowercaseLetter || bytes[end] >= 0x80 { end += 1 }
    let next = string(hyphen + 2, end)
    guard end - hyphen > 3, !DebrisScan.joiningWords.contains(next), byte(end) != UInt8(ascii: "-") else { return nil }
    return .brokenWord(string(wordStart(hyphen), end))
  }

  /// Words that may follow a hyphen that stands for a shared ending, in the languages of the field's frameworks.
  private static let joiningWords: Set<String> = [
    "and", "or", "to", "nor", "but", "versus", "vs", "through", "und", "oder", "bis", "et", "ou", "en", "of", "og",
    "och", "ja", "tai", "the", "a", "an", "as", "at", "by", "for", "from", "in", "is", "it", "on", "that", "this",
    "which", "who", "with",
    // A hyphen that stands for a dash; "where" and "while" are left out, since they end words.
    "because", "she", "they", "we", "when", "you",
  ]

  /// Digits stuck to a word: `development12.`, or to the full stop after it: `development.12 Then`.
  private func footnoteNumber(at position: Int) -> PageDebris? {
    guard position > 0 else { return nil }
    let end = digits(position)
    guard end - position <= 3 else { return nil }
    let isAfterStop = bytes[position - 1] == UInt8(ascii: ".")
    let wordEnd = isAfterStop ? position - 1 : position
    var start = wordEnd
    while start > 0, bytes[start - 1].isLowercaseLetter { start -= 1 }
    // Short words with numbers are names: mp3, vol.2.
    guard wordEnd - start >= 5 else { return nil }
    if start > 0, bytes[start - 1].lowercased != bytes[start - 1] { start -= 1 }
    guard start == 0 || bytes[start - 1] == 0x20 || bytes[start - 1] == 0x0A else { return nil }
    let isLast: Bool
    if isAfterStop {
      // A new sentence, or nothing more.
      isLast = byte(end) == nil || (byte(end) == 0x20 && byte(end + 1).map { $0.lowercased != $0 } ?? false)
    } else {
      let mark = byte(end)
      isLast = (mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",")) && byte(end + 1) ?? 0x20 == 0x20
    }
    return isLast ? .footnoteNumber(string(start, end)) : nil
  }

  /// `Page 12 of 40`, found by its first number.
  private func pageNumber(at start: Int) -> PageDebris? {
    guard start >= 0, start == 0 || !bytes[start - 1].isPartOfWord, matches("page ", at: start) else { return nil }
    let first = digits(start + 5)
    guard first > start + 5, matches(" of ", at: first) else { return nil }
    let end = digits(first + 4)
    guard end > first + 4, byte(end).map({ !$0.isPartOfWord }) ?? true else { return nil }
    return .pageNumber(string(start, end))
  }

  /// A typographic mark or an accented letter whose UTF-8 was read as Windows text: `â€™`, `Ã©`.
  private func wrongEncoding(at position: Int) -> PageDebris? {
    let isMark = starts(position, 0xC3, 0xA2) && byte(position + 2) == 0xE2 && byte(position + 3) == 0x82
    let isAccent = starts(position, 0xC3, 0x83) && byte(position + 2) == 0xC2
    return isMark || isAccent ? .wrongEncoding(word(around: position)) : nil
  }

  /// Joined letters, the replacement character, and the private place of symbol fonts.
  private func specialCharacter(at position: Int) -> PageDebris? {
    guard let second = byte(position + 1), let third = byte(position + 2) else { return nil }
    switch (bytes[position], second, third) {
    case (0xEF, 0xAC, 0x80...0x86):
      return .joinedLetters(word(around: position), string(position, position + 3))
    case (0xEF, 0xBF, 0xBD):
      return .lostCharacter(word(around: position))
    case (0xEF, 0x80...0x83, _):
      return .symbolFont(word(around: position))
    default:
      return nil
    }
  }

  private func byte(_ position: Int) -> UInt8? {
    bytes.indices.contains(position) ? bytes[position] : nil
  }

  private func letter(_ position: Int) -> Bool {
    byte(position).map { $0.isLowercaseLetter || $0 >= 0xC3 } ?? false
  }

  private func starts(_ position: Int, _ first: UInt8, _ second: UInt8) -> Bool {
    byte(position) == first && byte(position + 1) == second
  }

  private func matches(_ text: StaticString, at start: Int) -> Bool {
    guard start + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { expected in
      expected.indices.allSatisfy { bytes[start + $0].lowercased == expected[$0] }
    }
  }

  private func digits(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end].isDecimalDigit { end += 1 }
    return end
  }

  private func wordStart(_ position: Int) -> Int {
    var start = position
    while start > 0, bytes[start - 1] != 0x20, bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  /// The word that a place lies in, for the message; shortened where a text has no gaps.
  private func word(around position: Int, without hidden: [UInt8] = []) -> String {
    let start = wordStart(position)
    var end = position
    while end < bytes.count, bytes[end] != 0x20, bytes[end] != 0x0A { end += 1 }
    guard end - start <= 60 else { return string(position, position + 3) }
    guard let first = hidden.first else { return string(start, end) }
    var shown: [UInt8] = []
    for index in start..<end {
      let isHidden = bytes[index] == first && byte(index + 1) == hidden.last
      let isRest = bytes[index] == hidden.last && byte(index - 1) == first
      if !isHidden && !isRest { shown.append(bytes[index]) }
    }
    return String(decoding: shown, as: UTF8.self)
  }

  private func string(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<min(end, bytes.count)], as: UTF8.self)
  }
}
