import TouchstoneDiagnostics

extension YAMLQuickReader {
  /// Reads a key with its colon, and begins its entry.
  mutating func readKey() throws(Beyond) {
    let start = position
    if byte(start) == .doubleQuote || byte(start) == .apostrophe {
      let text = try readQuoted()
      guard let colon = colon(after: position) else { throw Beyond() }
      return try addKey(text, upTo: colon)
    }
    try checkPlainBeginning(at: start)
    let (end, stop) = endOfPlain(from: start)
    guard byte(stop) == .colon else { throw Beyond() }
    try addKey(start, end, upTo: stop)
  }

  /// The colon after a key in quotes, if nothing but spaces stands before it.
  func colon(after end: Int) -> Int? {
    let index = afterSpaces(end)
    return byte(index) == .colon && isSpaceOrEnd(index + 1) ? index : nil
  }

  /// Begins an entry with a key without quotes, and goes past its colon.
  mutating func addKey(_ start: Int, _ end: Int, upTo colon: Int) throws(Beyond) {
    // `<<` copies another table, and is reported.
    if end - start == 2, bytes[start] == .lessThan, bytes[start + 1] == .lessThan { throw Beyond() }
    try add(SyntaxKey(text(start, end), span(start, end)), mark(start, end), upTo: colon)
  }

  /// Begins an entry with a key in quotes, and goes past its colon.
  mutating func addKey(_ key: SyntaxKey, upTo colon: Int) throws(Beyond) {
    let start = Int(key.span.start) + 1
    let end = Int(key.span.end) - 1
    let hasEscape = key.text.utf8.count != end - start
    try add(key, hasEscape ? 0 : mark(start, end), upTo: colon)
  }

  private mutating func add(_ key: consuming SyntaxKey, _ mark: UInt64, upTo colon: Int) throws(Beyond) {
    guard colon - Int(key.span.start) <= Self.maximumKeyLength else { throw Beyond() }
    position = colon + 1
    marks.append(mark)
    entries.append(SyntaxEntry(key, SyntaxNode(.absent, span(position, position))))
  }

  /// The length and the first seven bytes of a key, so that most keys differ from others in one number; 0 where only
  /// the texts themselves tell, since Swift holds some texts for equal that differ in their bytes.
  @inline(__always)
  private func mark(_ start: Int, _ end: Int) -> UInt64 {
    var all: UInt8 = 0
    var word = UInt64(truncatingIfNeeded: end - start)
    for index in start..<end {
      all |= bytes[index]
      if index < start + 7 { word = word << 8 | UInt64(bytes[index]) }
    }
    return all.isNonASCII ? 0 : word
  }

  /// Gives up where the last key of a table is one of those before it.
  mutating func checkLastKey(above height: Int, _ names: inout Set<String>?) throws(Beyond) {
    let last = entries.count - 1
    if last - height > 16 {
      var known = names.take() ?? Set((height..<last).map { entries[$0].key.text })
      guard known.insert(entries[last].key.text).inserted else { throw Beyond() }
      names = known
      return
    }
    let mark = marks[last]
    for index in height..<last {
      let other = marks[index]
      if other == mark || other == 0 || mark == 0, entries[index].key.text == entries[last].key.text {
        throw Beyond()
      }
    }
  }
}
