import TouchstoneDiagnostics

extension YAMLQuickReader {
  /// What stands before a value in its line.
  enum Place {
    case key
    case dash
    case nothing
  }

  /// Reads a value, and goes to what comes after it.
  ///
  /// - Parameter parent: how far the table or list is indented that the value stands in.
  mutating func readValue(below parent: Int, after place: Place) throws(Beyond) -> SyntaxNode {
    let start = position
    switch byte(start) {
    case .openBracket, .openBrace:
      let node = try readBrackets()
      try endLine()
      return node
    case .pipe, .greaterThan:
      return try readBlock(below: parent)
    case .doubleQuote, .apostrophe:
      let text = try readQuoted()
      let left = column
      if let colon = colon(after: position) {
        guard place != .key else { throw Beyond() }
        try addKey(text, upTo: colon)
        return try readTable(at: left)
      }
      try endLine()
      return SyntaxNode(.scalar(SyntaxScalar(text.text, .quoted)), text.span)
    case .minus where isSpaceOrEnd(start + 1):
      guard place == .nothing else { throw Beyond() }
      return try readList(at: column)
    default:
      return try readPlain(below: parent, after: place)
    }
  }

  /// Reads a table by indentation, from behind the colon of its first key.
  mutating func readTable(at left: Int) throws(Beyond) -> SyntaxNode {
    try descend()
    let height = entries.count - 1
    var names: Set<String>?
    while true {
      let value = try readEntry(at: left)
      entries[entries.count - 1].value = value
      if column != left { break }
      try readKey()
      try checkLastKey(above: height, &names)
    }
    guard column < left else { throw Beyond() }
    ascend()
    let last = entries.count - 1
    let end = max(entries[last].key.span.end, entries[last].value.span.end)
    let start = Int(entries[height].key.span.start)
    marks.removeLast(entries.count - height)
    return SyntaxNode(.mapping(entries.take(from: height)), span(start, Int(end)))
  }

  /// Reads what follows a colon: a value beside it or below it, or none.
  private mutating func readEntry(at left: Int) throws(Beyond) -> SyntaxNode {
    let start = position
    skipSpaces()
    if !isLineEnd(position), byte(position) != .numberSign { return try readValue(below: left, after: .key) }
    position = start
    try endLine()
    if column > left { return try readValue(below: left, after: .nothing) }
    if column == left, isDash(position) { return try readList(at: left) }
    return SyntaxNode(.absent, span(start, start))
  }

  /// Reads a list by indentation.
  mutating func readList(at left: Int) throws(Beyond) -> SyntaxNode {
    try descend()
    let height = items.count
    let start = position
    repeat {
      let item = try readItem(at: left)
      items.append(item)
    } while column == left && isDash(position)
    // In the column of its dashes, a list may be followed by the next key of the table that it stands in; elsewhere
    // that table's own column is another one, and it gives up.
    guard column <= left else { throw Beyond() }
    ascend()
    let end = max(start + 1, Int(items[items.count - 1].span.end))
    return SyntaxNode(.sequence(items.take(from: height)), span(start, end))
  }

  private mutating func readItem(at left: Int) throws(Beyond) -> SyntaxNode {
    position += 1
    let start = position
    skipSpaces()
    if !isLineEnd(position), byte(position) != .numberSign {
      column = left + 1 + position - start
      return try readValue(below: left, after: .dash)
    }
    position = start
    try endLine()
    if column > left { return try readValue(below: left, after: .nothing) }
    return SyntaxNode(.absent, span(start, start))
  }
}
