import TouchstoneDiagnostics

extension YAMLQuickReader {
  /// The byte at an index, or 0 behind the end, which no rule accepts.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Whether a line ends here, or the file.
  @inline(__always)
  func isLineEnd(_ index: Int) -> Bool {
    index >= bytes.count || bytes[index] == .lineFeed || bytes[index] == .carriageReturn
  }

  @inline(__always)
  func isSpaceOrEnd(_ index: Int) -> Bool { byte(index) == .space || isLineEnd(index) }

  /// Whether the dash of an item stands here.
  func isDash(_ index: Int) -> Bool { byte(index) == .minus && isSpaceOrEnd(index + 1) }

  @inline(__always)
  func afterSpaces(_ start: Int) -> Int {
    var index = start
    while byte(index) == .space { index += 1 }
    return index
  }

  mutating func skipSpaces() { position = afterSpaces(position) }

  /// The line feed that ends this line, or the end of the file.
  func lineFeed(from start: Int) -> Int { first(.lineFeed, .lineFeed, .lineFeed, from: start) }

  /// The first of three bytes at or after a place, or the end of the file; looks at eight bytes at a time.
  @inline(__always)
  func first(_ one: UInt8, _ two: UInt8, _ three: UInt8, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= bytes.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let found = word.bytes(equalTo: one) | word.bytes(equalTo: two) | word.bytes(equalTo: three)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, bytes[index] != one, bytes[index] != two, bytes[index] != three { index += 1 }
    return index
  }

  /// Where a line's text ends, without spaces and a carriage return, if its line feed stands at `end`.
  @inline(__always)
  func trimmedEnd(_ start: Int, _ end: Int) -> Int {
    var index = end
    if index > start, bytes[index - 1] == .carriageReturn { index -= 1 }
    while index > start, bytes[index - 1] == .space { index -= 1 }
    return index
  }

  /// Ends the line after a value or a sign, where only a comment may follow, and goes to what comes next.
  mutating func endLine() throws(Beyond) {
    var index = afterSpaces(position)
    if byte(index) == .numberSign {
      // libyaml takes a `#` right after a value for a comment, too.
      guard index > position else { throw Beyond() }
      index = passComment(from: index)
    }
    guard isLineEnd(index) else { throw Beyond() }
    goToContent(from: nextLine(from: index))
  }

  /// Goes to the first word at or after the beginning of a line, past empty lines and comments.
  mutating func goToContent(from line: Int) {
    var line = line
    while line < bytes.count {
      let index = afterSpaces(line)
      let byte = byte(index)
      if byte == .numberSign {
        line = passComment(from: index) + 1
      } else if !isLineEnd(index) {
        position = index
        column = index - line
        return
      } else {
        line = nextLine(from: index)
      }
    }
    position = bytes.count
    column = -1
  }

  /// The first byte of the next line, from where a line ends.
  @inline(__always)
  func nextLine(from end: Int) -> Int {
    byte(end) == .carriageReturn ? end + 2 : end + 1
  }

  /// Keeps a comment, and goes to the line feed that ends it.
  mutating func passComment(from start: Int) -> Int {
    let end = lineFeed(from: start)
    let hasReturn = end < bytes.count && bytes[end - 1] == .carriageReturn
    comments.append(span(start, hasReturn ? end - 1 : end))
    return end
  }

  /// The text between two places of the file.
  @inline(__always)
  func text(_ start: Int, _ end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  mutating func appendToScratch(_ start: Int, _ end: Int) {
    scratch.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
  }

  /// Whether no tab stands in the file, no character that libyaml refuses, and none that ends a line or marks its
  /// beginning for libyaml alone.
  static func holdsPlainCharacters(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if (word & UInt64.highBits) | word.bytes(equalTo: .tab) == 0 {
          index += 8
          continue
        }
      }
      if bytes[index] == .tab || bytes[index].isNonASCII && isRefused(bytes, at: index) { return false }
      index += 1
    }
    return true
  }

  /// Control characters above ASCII, line separators, and what stands at the end of Unicode's first plane.
  private static func isRefused(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch bytes[index] {
    case 0xC2: return second < 0xA0
    case 0xE2: return second == 0x80 && (third == 0xA8 || third == 0xA9)
    case 0xEF: return second == 0xBB && third == 0xBF && index > 0 || second == 0xBF && third >= 0xBE
    default: return false
    }
  }
}

extension UInt64 {
  fileprivate static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  /// Marks the bytes that are this one; only the lowest mark, and whether there is any, can be relied on.
  @inline(__always)
  fileprivate func bytes(equalTo byte: UInt8) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let difference = self ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & Self.highBits
  }
}
