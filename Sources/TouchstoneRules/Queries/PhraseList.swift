/// Words and phrases to look for in authors' texts, whole words only and in either case.
///
/// A space in a phrase stands for any run of spaces and hyphens, so `below basic` is found in `Below-Basic` and in the
/// id `below-basic`; `fail` is not found in `unfailing`.
struct PhraseList: Sendable {
  /// By the first two letters, the longest first, so that what is shown is the most that was meant.
  private var byBeginning: [[[UInt8]]]

  init(_ phrases: [String]) {
    byBeginning = Array(repeating: [], count: 26 * 26)
    for phrase in phrases {
      let bytes = Array(phrase.utf8)
      guard bytes.count > 1, let beginning = PhraseList.beginning(bytes[0], bytes[1]) else { continue }
      byBeginning[beginning].append(bytes)
    }
    for beginning in byBeginning.indices {
      byBeginning[beginning].sort { $0.count > $1.count }
    }
  }

  /// The first phrase in a text, as it is written there.
  func first(in text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      var isWordStart = true
      for start in bytes.indices.dropLast() {
        if isWordStart, let beginning = PhraseList.beginning(bytes[start], bytes[start + 1]) {
          for phrase in byBeginning[beginning] {
            if let end = PhraseList.end(of: phrase, in: bytes, from: start) {
              return String(decoding: bytes[start..<end], as: UTF8.self)
            }
          }
        }
        isWordStart = !bytes[start].isPartOfWord
      }
      return nil
    }
  }

  /// Every phrase in a text, as it is written there; what lies inside another one is left out.
  func all(in text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var found: [String] = []
      var start = 0
      while start + 1 < bytes.count {
        if start == 0 || !bytes[start - 1].isPartOfWord,
          let beginning = PhraseList.beginning(bytes[start], bytes[start + 1]),
          let end = byBeginning[beginning].lazy.compactMap({ PhraseList.end(of: $0, in: bytes, from: start) }).first
        {
          found.append(String(decoding: bytes[start..<end], as: UTF8.self))
          start = end
        } else {
          start += 1
        }
      }
      return found
    }
  }

  /// The place of two letters in the list, whatever their case.
  private static func beginning(_ first: UInt8, _ second: UInt8) -> Int? {
    guard first.lowercased.isLowercaseLetter, second.lowercased.isLowercaseLetter else { return nil }
    return Int(first.lowercased - UInt8(ascii: "a")) * 26 + Int(second.lowercased - UInt8(ascii: "a"))
  }

  private static func end(of phrase: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var position = start
    for expected in phrase {
      if expected == UInt8(ascii: " ") {
        guard position < bytes.count, bytes[position].isWordSeparator else { return nil }
        while position < bytes.count, bytes[position].isWordSeparator { position += 1 }
      } else {
        guard position < bytes.count, bytes[position].lowercased == expected else { return nil }
        position += 1
      }
    }
    guard position == bytes.count || !bytes[position].isPartOfWord else { return nil }
    return position
  }
}

extension UInt8 {
  /// A to Z made small; every other byte as it is.
  var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

  var isLowercaseLetter: Bool { self &- 0x61 < 26 }

  var isDecimalDigit: Bool { self &- 0x30 < 10 }

  /// A letter or digit of ASCII, or a byte of any other character.
  var isPartOfWord: Bool { lowercased.isLowercaseLetter || isDecimalDigit || self >= 0x80 }

  /// A space, line break or hyphen.
  var isWordSeparator: Bool { self == 0x20 || self == 0x0A || self == 0x2D }
}

extension String {
  /// The words alone, in small letters with single spaces, without what surrounds them: `Not-Yet.` is `not yet`.
  var wordsAlone: String {
    var words: [UInt8] = []
    words.reserveCapacity(utf8.count)
    var needsSpace = false
    for byte in utf8 {
      if byte.isPartOfWord {
        if needsSpace, !words.isEmpty { words.append(UInt8(ascii: " ")) }
        words.append(byte.lowercased)
        needsSpace = false
      } else {
        needsSpace = true
      }
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// The text with nothing between its quotation marks, where each one that opens is closed again.
  var withoutQuotations: String {
    guard utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 >= 0x80 }) else { return self }
    var rest = String.UnicodeScalarView()
    var closing: Unicode.Scalar?
    for scalar in unicodeScalars {
      if let end = closing {
        if scalar == end { closing = nil }
        continue
      }
      switch scalar {
      case "\"": closing = "\""
      case "“": closing = "”"
      case "„": closing = "“"
      case "«": closing = "»"
      case "»": closing = "«"
      case "‘": closing = "’"
      default: rest.append(scalar)
      }
    }
    return closing == nil ? String(rest) : self
  }

  /// The text without what readers do not see as a difference: case, the width of gaps, a full stop at the end.
  ///
  /// Signs between words stay, since `2x + 3` and `2x - 3` are two things.
  var sameToReaders: [UInt8] {
    var text = self
    return text.withUTF8 { Array(IteratorSequence(VisibleBytes($0))) }
  }

  /// A number that is the same for texts with the same ``sameToReaders``, and hardly ever for others.
  ///
  /// Tens of thousands of texts are compared by it, so that two are read side by side only where their numbers meet.
  var roughWords: UInt64 {
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in utf8 where byte != 0x20 && byte != 0x0A && byte != 0x09 && byte != UInt8(ascii: ".") {
      number = (number ^ UInt64(byte.lowercased)) &* 0x100_0000_01B3
    }
    return number
  }

  /// Whether ``sameToReaders`` is the same for both, found out without writing either down.
  func readsLike(_ other: String) -> Bool {
    var (text, other) = (self, other)
    return text.withUTF8 { one in
      other.withUTF8 { two in
        var left = VisibleBytes(one)
        var right = VisibleBytes(two)
        while let byte = left.next() {
          guard right.next() == byte else { return false }
        }
        return right.next() == nil
      }
    }
  }
}

/// The bytes of a text as readers see them: small letters, single spaces, no full stop or space at the end.
private struct VisibleBytes: IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    end = bytes.count
    while end > 0, bytes[end - 1].isGap || bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    while position < end, bytes[position].isGap { position += 1 }
  }

  mutating func next() -> UInt8? {
    guard position < end else { return nil }
    let byte = bytes[position]
    position += 1
    guard byte.isGap else { return byte.lowercased }
    while position < end, bytes[position].isGap { position += 1 }
    return 0x20
  }
}

extension UInt8 {
  fileprivate var isGap: Bool { self == 0x20 || self == 0x0A || self == 0x09 }
}
