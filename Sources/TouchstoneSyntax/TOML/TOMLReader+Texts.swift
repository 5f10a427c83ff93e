import TouchstoneDiagnostics

extension TOMLReader {
  /// Reads a text in quotes, of one line or of several.
  mutating func readText() -> SyntaxNode {
    let start = position
    let quote = current
    if byte(start + 1) == quote, byte(start + 2) == quote { return readTextBlock() }
    position = start + 1
    var hasEscape = false
    while true {
      position = endOfPlain(from: position, quote: quote)
      let byte = current
      if byte == quote, !isAtEnd { break }
      if byte == .backslash, quote == .doubleQuote, !isLineEnd(position + 1) {
        hasEscape = true
        position += 2
      } else if byte == .backslash, quote == .doubleQuote {
        position += 1
      } else if isAtLineEnd {
        return readUnclosedText(from: start, quote: quote)
      } else {
        position += 1
      }
    }
    let end = position
    position += 1
    if startsWord(skippingBlanks(position)), let node = readQuoteInside(from: start, quote: quote) { return node }
    return textNode(start, start + 1, end, hasEscape: hasEscape)
  }

  /// Reads a text between three quotation marks, `"""…"""` or `'''…'''`.
  private mutating func readTextBlock() -> SyntaxNode {
    let start = position
    let quote = current
    position += 3
    passLineEnd()
    let first = position
    var hasEscape = false
    while !isAtEnd {
      position = endOfPlain(from: position, quote: quote)
      let byte = current
      if byte == quote {
        var quotes = 1
        while quotes < 5, self.byte(position + quotes) == quote { quotes += 1 }
        position += quotes
        if quotes >= 3 {
          if isSuspectEnd(position, from: first) { return readUnclosedBlock(from: start) }
          return textNode(start, first, position - 3, hasEscape: hasEscape, isBlock: true)
        }
      } else if byte == .backslash, quote == .doubleQuote {
        hasEscape = true
        position = min(position + 2, bytes.count)
      } else {
        if byte == .carriageReturn { hasEscape = true }
        position += 1
      }
    }
    return readUnclosedBlock(from: start)
  }

  /// The next quotation mark, backslash or control character, eight bytes at a time.
  private func endOfPlain(from start: Int, quote: UInt8) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    let quotes = ones &* UInt64(quote)
    let backslashes = ones &* UInt64(UInt8.backslash)
    var index = start
    while index + 8 <= bytes.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let quoted = word ^ quotes
      let escaped = word ^ backslashes
      let found =
        ((quoted &- ones) & ~quoted) | ((escaped &- ones) & ~escaped) | ((word &- ones &* 0x20) & ~word)
      if found & high == 0 {
        index += 8
      } else {
        index += (found & high).trailingZeroBitCount / 8
        let byte = bytes[index]
        if byte == quote || byte == .backslash || byte < .space { return index }
        index += 1
      }
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == quote || byte == .backslash || byte < .space { return index }
      index += 1
    }
    return index
  }

  /// Makes a value of the text between two places.
  private mutating func textNode(
    _ start: Int, _ first: Int, _ end: Int, hasEscape: Bool, isBlock: Bool = false
  ) -> SyntaxNode {
    let place = span(start, position)
    if findings.touches(start..<position) { return SyntaxNode(.unreadable, place) }
    if !hasEscape { return SyntaxNode(.scalar(SyntaxScalar(text(first, end), .quoted)), place) }
    guard let decoded = decode(first, end, from: start, isBlock: isBlock) else {
      return SyntaxNode(.unreadable, place)
    }
    return SyntaxNode(.scalar(SyntaxScalar(decoded, .quoted)), place)
  }
}
