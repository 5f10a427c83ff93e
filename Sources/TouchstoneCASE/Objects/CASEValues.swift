import TouchstoneLanguage

/// What the values of CASE look like, by the guide and by the official schemas taken together.
enum CASEValues {
  /// Whether a text is a UUID in lower case, of a version from 1 to 5 and of the usual variant.
  static func isUUID(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 36 else { return false }
    for (index, byte) in bytes.enumerated() {
      switch index {
      case 8, 13, 18, 23: if byte != UInt8(ascii: "-") { return false }
      case 14: if !(UInt8(ascii: "1")...UInt8(ascii: "5")).contains(byte) { return false }
      case 19: if !"89ab".utf8.contains(byte) { return false }
      case _: if !isHexadecimal(byte) { return false }
      }
    }
    return true
  }

  /// Whether a text is an absolute URI: a scheme, a colon, and only characters that may stand there.
  static func isURI(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), let first = text.utf8.first, isLetter(first),
      text.utf8.index(after: colon) != text.utf8.endIndex
    else { return false }
    return text.utf8[..<colon].allSatisfy { isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) }
      && hasOnlyURICharacters(text)
  }

  /// Whether a text has only characters that may stand in a URI, with `%` before two digits alone.
  static func hasOnlyURICharacters(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.allSatisfy { index in
      guard bytes[index] == UInt8(ascii: "%") else { return isURICharacter(bytes[index]) }
      return index + 2 < bytes.count && isHexadecimal(bytes[index + 1] | 0x20) && isHexadecimal(bytes[index + 2] | 0x20)
    }
  }

  /// Whether a text is a moment with its zone, `2026-08-01T00:00:00Z`.
  static func isMoment(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"), CalendarDate(String(text.prefix(10))) != nil,
      isClock(bytes[11..<19])
    else { return false }
    var rest = bytes[19...]
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix { isDigit($0) }
      if digits.isEmpty { return false }
      rest = rest.dropFirst(1 + digits.count)
    }
    if rest.elementsEqual("Z".utf8) { return true }
    guard rest.count == 6, let sign = rest.first, "+-".utf8.contains(sign) else { return false }
    return isClock(rest.dropFirst() + ":00".utf8)
  }

  /// Whether a text has neither line ends nor tabs, as titles and codes must not.
  static func isOneLine(_ text: String) -> Bool {
    !text.utf8.contains { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  /// The text on one line.
  static func oneLine(_ text: String) -> String {
    guard !isOneLine(text) else { return text }
    let words = text.utf8.split { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D || $0 == 0x20 }
    return words.map { String(Substring($0)) }.joined(separator: " ")
  }

  private static func isClock(_ bytes: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(bytes)
    guard bytes.count == 8, bytes[2] == UInt8(ascii: ":"), bytes[5] == UInt8(ascii: ":") else { return false }
    func number(_ start: Int) -> Int? {
      guard isDigit(bytes[start]), isDigit(bytes[start + 1]) else { return nil }
      return Int(bytes[start] - 0x30) * 10 + Int(bytes[start + 1] - 0x30)
    }
    guard let hour = number(0), let minute = number(3), let second = number(6) else { return false }
    return hour < 24 && minute < 60 && second < 60
  }

  private static func isURICharacter(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || "-._~:/?#[]@!$&'()*+,;=".utf8.contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte < 0x80 && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}
