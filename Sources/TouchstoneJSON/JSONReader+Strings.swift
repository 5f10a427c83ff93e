extension JSONReader {
  /// Reads a text from its opening to its closing quotation mark, and replaces its escapes.
  mutating func readString() throws(JSONSyntaxError) -> String {
    let start = index
    index += 1
    var isASCII = true
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        let text = try decoded(start + 1..<index, isASCII: isASCII)
        index += 1
        return text
      case UInt8(ascii: "\\"):
        return try readEscapedString(from: start)
      case 0..<0x20:
        throw failure("a line end or another control character stands inside a text; write it as an escape")
      case _:
        isASCII = isASCII && byte < 0x80
        index += 1
      }
    }
    throw failure("the text that begins here has no closing quotation mark", at: start)
  }

  /// The slower way, from the first backslash on.
  private mutating func readEscapedString(from start: Int) throws(JSONSyntaxError) -> String {
    var text = try decoded(start + 1..<index, isASCII: false)
    while index < bytes.count {
      let runStart = index
      while index < bytes.count, bytes[index] >= 0x20, bytes[index] != 0x22, bytes[index] != 0x5C { index += 1 }
      text += try decoded(runStart..<index, isASCII: false)
      switch next {
      case UInt8(ascii: "\"") where index < bytes.count:
        index += 1
        return text
      case UInt8(ascii: "\\"):
        text.unicodeScalars.append(try readEscape())
      case _:
        guard index < bytes.count else { break }
        throw failure("a line end or another control character stands inside a text; write it as an escape")
      }
    }
    throw failure("the text that begins here has no closing quotation mark", at: start)
  }

  private func decoded(_ range: Range<Int>, isASCII: Bool) throws(JSONSyntaxError) -> String {
    let text = String(decoding: bytes[range], as: UTF8.self)
    // Decoding replaces what is not UTF-8, so a text that came out changed was ill-formed; the first byte that
    // differs is where.
    if !isASCII, !text.utf8.elementsEqual(bytes[range]) {
      let same = zip(text.utf8, bytes[range]).prefix { $0 == $1 }.count
      throw failure("this byte is not UTF-8", at: range.lowerBound + same)
    }
    return text
  }

  private mutating func readEscape() throws(JSONSyntaxError) -> Unicode.Scalar {
    let start = index
    index += 1
    let letter = next
    index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try readUnicodeEscape(from: start)
    case _: throw failure("JSON has no such escape", at: start)
    }
  }

  /// The part after `\u`, and the second half of a pair where the first is one.
  private mutating func readUnicodeEscape(from start: Int) throws(JSONSyntaxError) -> Unicode.Scalar {
    let first = try readFourDigits(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    let isPair = index + 1 < bytes.count && bytes[index] == UInt8(ascii: "\\") && bytes[index + 1] == UInt8(ascii: "u")
    if first < 0xDC00, isPair {
      index += 2
      let second = try readFourDigits(from: start)
      let value = 0x10000 + (first - 0xD800) << 10 + (second & 0x3FF)
      if (0xDC00..<0xE000).contains(second), let scalar = Unicode.Scalar(value) { return scalar }
    }
    throw failure("this escape is half of a surrogate pair", at: start)
  }

  private mutating func readFourDigits(from start: Int) throws(JSONSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = hexadecimalValue(next) else {
        throw failure("\\u needs four hexadecimal digits", at: start)
      }
      value = value << 4 | digit
      index += 1
    }
    return value
  }

  private func hexadecimalValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    case _: nil
    }
  }
}
