import Foundation

/// Steps over JSON text without making anything of it.
///
/// A bundle of thousands of things is opened to look at a few of them. The scanner finds where each value begins and
/// ends, and only what somebody asks for is read. It never leaves its bytes, whatever they are: text that is no JSON
/// gives `nil`.
struct JSONScanner {
  let bytes: UnsafeBufferPointer<UInt8>

  /// How deep lists and objects may nest; bundles need a dozen.
  static let maximumNesting = 64

  /// The next byte that is no space, at or after a place.
  func skipSpace(_ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] <= 0x20 {
      index += 1
      // Indentation, eight spaces at a time.
      while index + 8 <= bytes.count, let base = UnsafeRawPointer(bytes.baseAddress),
        base.loadUnaligned(fromByteOffset: index, as: UInt64.self) == 0x2020_2020_2020_2020
      {
        index += 8
      }
    }
    return index
  }

  /// The place after the string that begins with the quotation mark at a place.
  func endOfString(_ start: Int) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var index = start + 1
    while index < bytes.count, let found = memchr(base + index, 0x22, bytes.count - index) {
      let quote = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      var first = quote
      while first > index, bytes[first - 1] == UInt8(ascii: "\\") { first -= 1 }
      // Behind an odd number of backslashes it is a part of the text.
      if (quote - first) % 2 == 0 { return quote + 1 }
      index = quote + 1
    }
    return nil
  }

  /// The place after the value that begins at a place.
  func endOfValue(_ start: Int) -> Int? {
    var index = start
    var depth = 0
    // A bit for each open bracket: 1 for a brace.
    var braces: UInt64 = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        guard let end = endOfString(index) else { return nil }
        index = end
        if depth == 0 { return index }
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        guard depth < JSONScanner.maximumNesting else { return nil }
        braces = braces << 1 | (byte == UInt8(ascii: "{") ? 1 : 0)
        depth += 1
        index += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard depth > 0, (braces & 1 == 1) == (byte == UInt8(ascii: "}")) else { return nil }
        braces >>= 1
        depth -= 1
        index += 1
        if depth == 0 { return index }
      case UInt8(ascii: "\n"), UInt8(ascii: " "):
        index = skipSpace(index)
      case _ where depth == 0:
        return endOfWord(index)
      case _:
        index += 1
      }
    }
    return nil
  }

  /// The place after a number, `true`, `false` or `null`.
  private func endOfWord(_ start: Int) -> Int? {
    var index = start
    while index < bytes.count, JSONScanner.isPartOfWord(bytes[index]) { index += 1 }
    return index > start ? index : nil
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
      UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "E"):
      true
    case _: false
    }
  }
}

// MARK: - Looking inside

extension JSONScanner {
  /// Visits the members of the object at a place, with where key and value stand, until the visitor has seen enough.
  ///
  /// Keys stand with their quotation marks. Gives the place where something does not fit, or `nil` where all is well.
  func forEachMember(
    of object: Range<Int>, _ visit: (_ key: Range<Int>, _ value: Range<Int>) -> Bool
  ) -> Int? {
    forEachMember(of: object, steppingOver: { _, start in endOfValue(start) }, visit)
  }

  /// The same, with a closure that finds the end of each value.
  func forEachMember(
    of object: Range<Int>, steppingOver endOfValue: (_ key: Range<Int>, _ start: Int) -> Int?,
    _ visit: (_ key: Range<Int>, _ value: Range<Int>) -> Bool
  ) -> Int? {
    var index = object.lowerBound
    guard index < object.upperBound, bytes[index] == UInt8(ascii: "{") else { return index }
    index = skipSpace(index + 1)
    if index < object.upperBound, bytes[index] == UInt8(ascii: "}") { return nil }
    while index < object.upperBound {
      guard bytes[index] == UInt8(ascii: "\""), let keyEnd = endOfString(index) else { return index }
      let key = index..<keyEnd
      index = skipSpace(keyEnd)
      guard index < object.upperBound, bytes[index] == UInt8(ascii: ":") else { return index }
      index = skipSpace(index + 1)
      guard let end = endOfValue(key, index), end <= object.upperBound else { return index }
      if !visit(key, index..<end) { return nil }
      index = skipSpace(end)
      guard index < object.upperBound else { return index }
      if bytes[index] == UInt8(ascii: "}") { return nil }
      guard bytes[index] == UInt8(ascii: ",") else { return index }
      index = skipSpace(index + 1)
    }
    return index
  }

  /// Visits the items of the list at a place. Gives the place where something does not fit.
  func forEachItem(of list: Range<Int>, _ visit: (Range<Int>) -> Void) -> Int? {
    switch items(from: list.lowerBound, before: list.upperBound, visit) {
    case .end: nil
    case .problem(let offset): offset
    }
  }

  /// Where a list ends, or does not fit.
  enum ListEnd {
    /// The place after its closing bracket.
    case end(Int)
    case problem(Int)
  }

  /// Visits the items of the list that begins at a place and ends before another.
  func items(from start: Int, before limit: Int, _ visit: (Range<Int>) -> Void) -> ListEnd {
    guard start < limit, bytes[start] == UInt8(ascii: "[") else { return .problem(start) }
    var index = skipSpace(start + 1)
    if index < limit, bytes[index] == UInt8(ascii: "]") { return .end(index + 1) }
    while index < limit {
      guard let end = endOfValue(index), end <= limit else { return .problem(index) }
      visit(index..<end)
      index = skipSpace(end)
      guard index < limit else { return .problem(index) }
      if bytes[index] == UInt8(ascii: "]") { return .end(index + 1) }
      guard bytes[index] == UInt8(ascii: ",") else { return .problem(index) }
      index = skipSpace(index + 1)
    }
    return .problem(index)
  }

  /// Where the value of a member stands in the object at a place.
  func member(_ name: StaticString, of object: Range<Int>) -> Range<Int>? {
    name.withUTF8Buffer { member($0, of: object) }
  }

  /// Where the value of a member stands in the object at a place.
  func member(_ name: String, of object: Range<Int>) -> Range<Int>? {
    var name = name
    return name.withUTF8 { member($0, of: object) }
  }

  private func member(_ name: UnsafeBufferPointer<UInt8>, of object: Range<Int>) -> Range<Int>? {
    var found: Range<Int>?
    _ = forEachMember(of: object) { key, value in
      guard key.count == name.count + 2, isEqual(key.lowerBound + 1, name) else { return true }
      found = value
      return false
    }
    return found
  }

  /// Whether the string at a place is a word; escapes are not looked into.
  func isString(_ range: Range<Int>, _ word: StaticString) -> Bool {
    word.withUTF8Buffer { range.count == $0.count + 2 && isEqual(range.lowerBound + 1, $0) }
  }

  private func isEqual(_ start: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress, let other = word.baseAddress else { return word.isEmpty }
    return memcmp(base + start, other, word.count) == 0
  }

  /// The text of the string at a place; `nil` where something else stands there.
  func string(_ range: Range<Int>) -> String? {
    guard range.count >= 2, bytes[range.lowerBound] == UInt8(ascii: "\"") else { return nil }
    let inside = (range.lowerBound + 1)..<(range.upperBound - 1)
    if !bytes[inside].contains(UInt8(ascii: "\\")) { return String(decoding: bytes[inside], as: UTF8.self) }
    return unescaped(inside)
  }

  /// The whole number at a place.
  func integer(_ range: Range<Int>) -> Int? {
    Int(String(decoding: bytes[range], as: UTF8.self))
  }
}

// MARK: - Escapes

extension JSONScanner {
  private func unescaped(_ range: Range<Int>) -> String? {
    var text: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        continue
      }
      guard index < range.upperBound else { return nil }
      let escape = bytes[index]
      index += 1
      if escape == UInt8(ascii: "u") {
        guard let scalar = scalar(at: &index, before: range.upperBound) else { return nil }
        text.append(contentsOf: String(Character(scalar)).utf8)
      } else if let plain = JSONScanner.plain(escape) {
        text.append(plain)
      } else {
        return nil
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func plain(_ escape: UInt8) -> UInt8? {
    switch escape {
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): escape
    case _: nil
    }
  }

  /// The scalar written with four digits, or with two times four where it is a pair.
  private func scalar(at index: inout Int, before end: Int) -> Unicode.Scalar? {
    guard let first = unit(at: &index, before: end) else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard index + 1 < end, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else { return nil }
    index += 2
    guard let second = unit(at: &index, before: end), (0xDC00..<0xE000).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private func unit(at index: inout Int, before end: Int) -> UInt32? {
    guard index + 4 <= end else { return nil }
    let digits = String(decoding: bytes[index..<(index + 4)], as: UTF8.self)
    index += 4
    return UInt32(digits, radix: 16)
  }
}
