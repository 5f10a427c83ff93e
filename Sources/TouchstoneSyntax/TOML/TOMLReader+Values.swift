import TouchstoneDiagnostics

/// What a value stands in, which decides what may follow it.
enum TOMLContainer {
  /// A line of its own, `level = 8`.
  case line
  case list
  case inlineTable
}

extension TOMLReader {
  /// Reads the value that begins here; moves behind it, or behind what was written in its place.
  mutating func readValue() -> SyntaxNode {
    let byte = current
    if byte == .doubleQuote || byte == .apostrophe { return readText() }
    if byte == .openBracket { return nested { $0.readList() } }
    if byte == .openBrace { return nested { $0.readInlineTable() } }
    return readBareValue()
  }

  /// Reads a list or a table one level further down, if there may be one more level.
  private mutating func nested(_ read: (inout TOMLReader) -> SyntaxNode) -> SyntaxNode {
    guard depth < options.maximumNesting else {
      let start = position
      skipBrackets()
      report(
        Diagnostic(
          TextDiagnostics.nestingTooDeep,
          "lists and tables stand inside each other more than \(options.maximumNesting) levels deep",
          at: span(start, start + 1), help: ["Delete the brackets that are not needed."]))
      return SyntaxNode(.unreadable, span(start, position))
    }
    depth += 1
    let outer = container
    let result = read(&self)
    container = outer
    depth -= 1
    return result
  }

  /// Reads a number, a date, `true` or `false`: what needs no quotation marks.
  private mutating func readBareValue() -> SyntaxNode {
    let start = position
    if let quote = StrayCharacter(in: bytes, at: start), !quote.isInvisible { return readSmartText(quote) }
    let end = endOfBareValue(start)
    switch BareValue(bytes, start..<end, options) {
    case .valid(let form):
      position = end
      guard container != .line || endsLine(end) else { return readBrokenValue(from: start, end: end) }
      return SyntaxNode(.scalar(SyntaxScalar(text(start, end), form)), span(start, end))
    case .tooLarge, .leadingZero, .noTime, .unknown:
      return readBrokenValue(from: start, end: end)
    }
  }

  /// Where a word without quotes ends; a date and its time, `2027-06-30 07:32:00`, are one word.
  private func endOfBareValue(_ start: Int) -> Int {
    let end = endOfBareWord(start)
    guard end - start == 10, byte(end) == .space, byte(start + 4) == .minus, byte(end + 1).isDigit,
      byte(end + 2).isDigit, byte(end + 3) == .colon
    else { return end }
    return endOfBareWord(end + 1)
  }

  func endOfBareWord(_ start: Int, limit: Int = .max) -> Int {
    let last = min(bytes.count, limit)
    var end = start
    while end < last {
      switch bytes[end] {
      case 0...0x20, .comma, .closeBracket, .closeBrace, .numberSign, .openBracket, .openBrace, .doubleQuote,
        .apostrophe, .equals:
        return end
      case 0xC2...0xF4:
        if let stray = StrayCharacter(in: bytes, at: end), stray.isInvisible { return end }
        end += 1
      default: end += 1
      }
    }
    return end
  }

  /// Whether nothing but a comment follows on the line, or something that a better message exists for.
  private func endsLine(_ index: Int) -> Bool {
    let next = skippingBlanks(index)
    let byte = byte(next)
    if byte == .numberSign || isLineEnd(next) { return true }
    if byte.isNonASCII { return StrayCharacter(in: bytes, at: next)?.isInvisible ?? false }
    if byte == .comma { return !self.byte(next + 1).isDigit }
    return byte == .closeBracket || byte == .closeBrace || looksLikeStatement(next)
  }

  /// How far a value without quotes reaches if it is taken as words: to the end of the item or the line.
  func endOfWords(_ start: Int) -> Int {
    var index = start
    while !isLineEnd(index) {
      let byte = bytes[index]
      if byte == .numberSign, index > start, bytes[index - 1].isBlank { break }
      if container == .list, byte == .comma || byte == .closeBracket { break }
      if container == .inlineTable, byte == .comma || byte == .closeBrace { break }
      index += 1
    }
    return trimmedEnd(start, index)
  }
}
