import TouchstoneDiagnostics

extension YAMLQuickReader {
  /// Reads a list in brackets or a table in braces that ends in its line.
  mutating func readBrackets() throws(Beyond) -> SyntaxNode {
    try descend()
    let start = position
    position += 1
    skipSpaces()
    let content = bytes[start] == .openBrace ? try readBracedEntries() : try readBracketedItems()
    position += 1
    ascend()
    return SyntaxNode(content, span(start, position))
  }

  private mutating func readBracketedItems() throws(Beyond) -> SyntaxNode.Content {
    let height = items.count
    if byte(position) == .closeBracket { return .sequence([]) }
    while true {
      let item = try readBracketedValue()
      items.append(item)
      skipSpaces()
      if byte(position) == .closeBracket { return .sequence(items.take(from: height)) }
      try passComma()
    }
  }

  private mutating func readBracedEntries() throws(Beyond) -> SyntaxNode.Content {
    let height = entries.count
    var names: Set<String>?
    if byte(position) == .closeBrace { return .mapping([]) }
    while true {
      try readBracedKey()
      try checkLastKey(above: height, &names)
      skipSpaces()
      let value = try readBracketedValue()
      entries[entries.count - 1].value = value
      skipSpaces()
      if byte(position) == .closeBrace { break }
      try passComma()
    }
    marks.removeLast(entries.count - height)
    return .mapping(entries.take(from: height))
  }

  private mutating func passComma() throws(Beyond) {
    guard byte(position) == .comma else { throw Beyond() }
    position += 1
    skipSpaces()
  }

  private mutating func readBracedKey() throws(Beyond) {
    if byte(position) == .doubleQuote || byte(position) == .apostrophe { return try readKey() }
    let start = position
    try checkPlainBeginning(at: start)
    let (end, stop) = try endOfBracketedPlain(from: start)
    guard bytes[stop] == .colon else { throw Beyond() }
    try addKey(start, end, upTo: stop)
  }

  private mutating func readBracketedValue() throws(Beyond) -> SyntaxNode {
    let start = position
    switch byte(start) {
    case .openBracket, .openBrace:
      return try readBrackets()
    case .doubleQuote, .apostrophe:
      let text = try readQuoted()
      return SyntaxNode(.scalar(SyntaxScalar(text.text, .quoted)), text.span)
    default:
      try checkPlainBeginning(at: start)
      let (end, stop) = try endOfBracketedPlain(from: start)
      guard bytes[stop] != .colon else { throw Beyond() }
      position = stop
      return SyntaxNode(.scalar(SyntaxScalar(text(start, end), .plain)), span(start, end))
    }
  }

  /// Where a text without quotes ends, and the sign that ends it: a colon before a space, a comma or a bracket.
  private func endOfBracketedPlain(from start: Int) throws(Beyond) -> (end: Int, stop: Int) {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case .comma, .closeBracket, .closeBrace:
        return (trimmedEnd(start, index), index)
      case .colon:
        if byte(index + 1) == .space { return (trimmedEnd(start, index), index) }
        if isBracketedSign(byte(index + 1)) { throw Beyond() }
      case .numberSign:
        if bytes[index - 1] == .space { throw Beyond() }
      case .openBracket, .openBrace, .lineFeed, .carriageReturn:
        throw Beyond()
      default: break
      }
      index += 1
    }
    throw Beyond()
  }

  /// Signs that libyaml does not take right after a colon in brackets; the end of a line is beyond anyway.
  private func isBracketedSign(_ byte: UInt8) -> Bool {
    switch byte {
    case .comma, .openBracket, .closeBracket, .openBrace, .closeBrace, 0x3F, .lineFeed, .carriageReturn, 0: true
    default: false
    }
  }
}
