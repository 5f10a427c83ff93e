import TouchstoneDiagnostics

extension YAMLQuickReader {
  /// Reads a text without quotes, or the table that begins with it as a key.
  mutating func readPlain(below parent: Int, after place: Place) throws(Beyond) -> SyntaxNode {
    let start = position
    try checkPlainBeginning(at: start)
    let (end, stop) = endOfPlain(from: start)
    if byte(stop) == .colon {
      guard place != .key else { throw Beyond() }
      let left = column
      try addKey(start, end, upTo: stop)
      return try readTable(at: left)
    }
    // `title:Reading` in a line of its own was meant for a key, and is reported.
    if place == .nothing, bytes[start..<end].contains(.colon) { throw Beyond() }
    let isEnded = try endPlain(at: end, stop)
    if column > parent { return try readMorePlain(from: start, end, isEnded: isEnded, below: parent) }
    return SyntaxNode(.scalar(SyntaxScalar(text(start, end), .plain)), span(start, end))
  }

  /// Reads the further lines of a text without quotes.
  private mutating func readMorePlain(
    from start: Int, _ firstEnd: Int, isEnded: Bool, below parent: Int
  ) throws(Beyond) -> SyntaxNode {
    var end = firstEnd
    var isEnded = isEnded
    scratch.removeAll(keepingCapacity: true)
    appendToScratch(start, end)
    while column > parent {
      // A comment has ended the text, or what goes on looks like an item.
      if isEnded || isDash(position) { throw Beyond() }
      appendBreaks(from: end, to: position)
      let line = position
      let (lineEnd, stop) = endOfPlain(from: line)
      guard byte(stop) != .colon else { throw Beyond() }
      appendToScratch(line, lineEnd)
      end = lineEnd
      isEnded = try endPlain(at: lineEnd, stop)
    }
    return SyntaxNode(.scalar(SyntaxScalar(String(decoding: scratch, as: UTF8.self), .plain)), span(start, end))
  }

  /// One line break becomes a space; of several, the first is dropped.
  private mutating func appendBreaks(from start: Int, to end: Int) {
    var breaks = 0
    for index in start..<end where bytes[index] == .lineFeed { breaks += 1 }
    if breaks == 1 { scratch.append(.space) }
    for _ in 1..<max(breaks, 1) { scratch.append(.lineFeed) }
  }

  /// Ends the line of a text without quotes.
  ///
  /// - Returns: whether a comment stands before what comes next, so that the text does not go on there.
  private mutating func endPlain(at end: Int, _ stop: Int) throws(Beyond) -> Bool {
    // `Uses tool #2 well` is cut off as a comment, and reported.
    if byte(stop) == .numberSign, !isSpaceOrEnd(stop + 1), byte(stop + 1) != .numberSign { throw Beyond() }
    let count = comments.count
    position = end
    try endLine()
    return comments.count > count
  }

  /// Gives up at signs that mean something at the beginning of a text without quotes, and at characters there that
  /// are reported.
  @inline(__always)
  func checkPlainBeginning(at start: Int) throws(Beyond) {
    let first = byte(start)
    switch first {
    case 0, .space, .lineFeed, .carriageReturn, .doubleQuote, .numberSign, .apostrophe, .comma, .colon, .openBracket,
      .closeBracket, .openBrace, .pipe, .closeBrace, .greaterThan:
      throw Beyond()
    // ! % & * ? @ `
    case 0x21, 0x25, 0x26, 0x2A, 0x3F, 0x40, 0x60:
      throw Beyond()
    case .minus:
      if !byte(start + 1).isDigit { throw Beyond() }
    case .dot:
      if start == 0 || bytes[start - 1] == .lineFeed { throw Beyond() }
    default:
      if first.isNonASCII, StrayCharacter(in: bytes, at: start) != nil { throw Beyond() }
    }
  }

  /// Where a text without quotes ends, and the sign that ends it: a colon before a space, a `#` after a space, or the
  /// end of the line.
  @inline(__always)
  func endOfPlain(from start: Int) -> (end: Int, stop: Int) {
    var index = start
    while true {
      index = first(.colon, .numberSign, .lineFeed, from: index)
      let byte = byte(index)
      if byte == .colon {
        if isSpaceOrEnd(index + 1) { break }
      } else if byte == .numberSign {
        if index > start, bytes[index - 1] == .space { break }
      } else {
        break
      }
      index += 1
    }
    return (trimmedEnd(start, index), index)
  }
}

// MARK: - Quotes

extension YAMLQuickReader {
  /// Reads a text in quotes that ends in its line.
  mutating func readQuoted() throws(Beyond) -> SyntaxKey {
    let start = position
    let quote = bytes[start]
    var index = start + 1
    while true {
      index = first(quote, .backslash, .lineFeed, from: index)
      let byte = byte(index)
      if byte == quote, index < bytes.count {
        if quote == .doubleQuote || self.byte(index + 1) != quote { break }
        return try readEscaped(from: start, upTo: index)
      } else if byte == .backslash {
        if quote == .doubleQuote { return try readEscaped(from: start, upTo: index) }
        index += 1
      } else {
        throw Beyond()
      }
    }
    position = index + 1
    return SyntaxKey(text(start + 1, index), span(start, position))
  }

  /// Reads a text in quotes with `''` or a backslash in it.
  private mutating func readEscaped(from start: Int, upTo sign: Int) throws(Beyond) -> SyntaxKey {
    let quote = bytes[start]
    scratch.removeAll(keepingCapacity: true)
    var from = start + 1
    var index = sign
    while true {
      index = first(quote, .backslash, .lineFeed, from: index)
      let byte = byte(index)
      let next = self.byte(index + 1)
      if byte == .backslash, quote == .apostrophe {
        index += 1
      } else if byte == .backslash {
        appendToScratch(from, index)
        scratch.append(try escaped(next))
        index += 2
        from = index
      } else if byte == quote, quote == .apostrophe, next == quote {
        appendToScratch(from, index + 1)
        index += 2
        from = index
      } else if byte == quote, index < bytes.count {
        break
      } else {
        throw Beyond()
      }
    }
    appendToScratch(from, index)
    position = index + 1
    return SyntaxKey(String(decoding: scratch, as: UTF8.self), span(start, position))
  }

  /// What a backslash and this byte stand for; most others are reported.
  private func escaped(_ byte: UInt8) throws(Beyond) -> UInt8 {
    switch byte {
    case .doubleQuote, .backslash, .slash: return byte
    // n
    case 0x6E: return .lineFeed
    default: throw Beyond()
    }
  }
}
