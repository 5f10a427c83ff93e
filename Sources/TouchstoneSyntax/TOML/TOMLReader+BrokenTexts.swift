import TouchstoneDiagnostics

/// Texts whose quotation marks are missing or too many.
extension TOMLReader {
  /// How far a search goes on a line before it gives up, so that a file of one line is read in time.
  static let searchLimit = 1000
  /// How many lines it looks at.
  static let searchedLines = 20

  /// A text that does not end on its line: the mark is missing, is a curly one, or the text goes on below.
  mutating func readUnclosedText(from start: Int, quote: UInt8) -> SyntaxNode {
    let lineEnd = position
    var end = trimmedEnd(start + 1, lineEnd)
    if container != .line {
      while end > start + 1, isClosing(byte(end - 1)) { end = trimmedEnd(start + 1, end - 1) }
    }
    if let node = readCurlyEnd(from: start, end: end) { return node }
    if let node = readTextOverLines(from: start, quote: quote) { return node }
    position = end
    reportUnclosedText(start, end)
    return SyntaxNode(.unreadable, span(start, end))
  }

  private mutating func reportUnclosedText(_ start: Int, _ end: Int) {
    let mark = bytes[start] == .doubleQuote ? "\"" : "'"
    report(
      Diagnostic(
        TOMLDiagnostics.unclosedText, "the text `\(words(start, end))` has no `\(mark)` at its end",
        at: span(end, end), labels: [Label(span(start, start + 1), "the text begins here")],
        help: ["Write the same quotation mark before and after the text: title = \(mark)Reading\(mark)."],
        fixes: [Fix("Add the quotation mark", .uncertain, [TextEdit(span(end, end), mark)])]))
  }

  private func isClosing(_ byte: UInt8) -> Bool {
    byte == .comma || byte == .closeBracket || byte == .closeBrace
  }

  /// A text that goes on over the following lines, as prose; those lines are part of the same mistake.
  private mutating func readTextOverLines(from start: Int, quote: UInt8) -> SyntaxNode? {
    var line = position
    var close: Int?
    var last = position
    while close == nil {
      let next = startOfNextLine(line)
      guard next < bytes.count, continuesProse(next) else { break }
      let end = endOfLine(from: next)
      last = end
      if container == .line {
        let mark = trimmedEnd(next, end)
        if byte(mark - 1) == quote { close = mark }
      } else {
        // Other items may follow on the line.
        close = bytes[next..<end].firstIndex(of: quote).map { $0 + 1 }
      }
      line = end
    }
    guard last > position else { return nil }
    let end = close ?? last
    position = end
    let three = quote == .doubleQuote ? "\"\"\"" : "'''"
    var fixes: [Fix] = []
    if close != nil {
      let edits = [TextEdit(span(start, start + 1), three), TextEdit(span(end - 1, end), three)]
      fixes = [Fix("Put the text between three quotation marks", .uncertain, edits)]
    }
    let firstEnd = endOfLine(from: start)
    report(
      Diagnostic(
        TOMLDiagnostics.textOverLines, "the text `\(words(start, firstEnd))` goes on over the end of its line",
        at: span(start, firstEnd),
        help: ["Begin and end a text of several lines with three quotation marks: \(three)."], fixes: fixes))
    return SyntaxNode(.unreadable, span(start, end))
  }

  /// Moves over lines of prose that follow a text without quotation marks, and are part of the same mistake.
  mutating func skipProse() {
    var next = startOfNextLine(position)
    while next < bytes.count, continuesProse(next), hasThreeWords(next) {
      position = endOfLine(from: next)
      next = startOfNextLine(position)
    }
  }

  private func hasThreeWords(_ line: Int) -> Bool {
    let end = endOfLine(from: line, limit: line + Self.searchLimit)
    var blanks = 0
    for index in skippingBlanks(line)..<max(end, skippingBlanks(line)) where bytes[index] == .space { blanks += 1 }
    return blanks >= 2
  }

  /// Whether a line reads like the middle of a text.
  private func continuesProse(_ line: Int) -> Bool {
    let first = skippingBlanks(line)
    if isLineEnd(first) || looksLikeStatement(first) { return false }
    switch byte(first) {
    case .numberSign, .doubleQuote, .apostrophe, .openBracket, .openBrace, .closeBracket, .closeBrace: return false
    default: return true
    }
  }

  // MARK: - Blocks

  /// Whether the marks before `end` more likely begin another text, so that the end of this one is missing:
  ///
  /// ```toml
  /// statement = """
  /// Reason with ratios.
  /// why = """               # <-- ends the text above, and what follows is no TOML
  /// Ratios are everywhere.
  /// """
  /// ```
  func isSuspectEnd(_ end: Int, from first: Int) -> Bool {
    guard isLineEnd(skippingBlanks(end)) else { return false }
    var line = end - 3
    while line > first, bytes[line - 1] != .lineFeed { line -= 1 }
    guard line > first, let equals = equalsSign(after: skippingBlanks(line)), skippingBlanks(equals + 1) == end - 3
    else { return false }
    let next = skippingBlanks(startOfNextLine(end))
    return !isLineEnd(next) && byte(next) != .numberSign && !looksLikeStatement(next)
      && byte(next) != .openBracket && byte(next) != .closeBracket && byte(next) != .closeBrace
  }

  /// A text block that ends nowhere; reading goes on at the next line that looks like a statement.
  mutating func readUnclosedBlock(from start: Int) -> SyntaxNode {
    var line = startOfNextLine(start)
    while line < bytes.count, !looksLikeStatement(skippingBlanks(line)) { line = startOfNextLine(line) }
    position = line < bytes.count ? line : bytes.count
    isAbandoned = line < bytes.count
    let marks = words(start, start + 3)
    report(
      Diagnostic(
        TOMLDiagnostics.unclosedText, "the text that begins with `\(marks)` has no `\(marks)` at its end",
        at: span(start, start + 3),
        help: ["Write `\(marks)` once more where the text ends."]))
    return SyntaxNode(.unreadable, span(start, trimmedBlock(start, position)))
  }

  private func trimmedBlock(_ start: Int, _ end: Int) -> Int {
    var index = end
    while index > start, byte(index - 1) <= .space { index -= 1 }
    return index
  }

  // MARK: - Marks inside a text

  /// Whether a word begins here, as it may not directly after a text.
  func startsWord(_ index: Int) -> Bool {
    let byte = byte(index)
    return byte.isLetter || byte.isDigit || (byte.isNonASCII && StrayCharacter(in: bytes, at: index) == nil)
  }

  /// `'I can't do it'`: a text that holds its own quotation mark; looks for the mark that was meant as the last.
  mutating func readQuoteInside(from start: Int, quote: UInt8) -> SyntaxNode? {
    let inner = position - 1
    let comma = trimmedEnd(start + 1, inner)
    if container != .line, byte(comma - 1) == .comma { return readUnclosedItem(from: start, end: comma - 1) }
    guard !looksLikeStatement(skippingBlanks(position)), let end = lastMark(quote) else { return nil }
    position = end
    let mark = quote == .doubleQuote ? "\"" : "'"
    var fixes: [Fix] = []
    let content = bytes[start + 1..<end - 1]
    if quote == .apostrophe, !content.contains(where: { $0 == .doubleQuote || $0 == .backslash }) {
      let edits = [TextEdit(span(start, start + 1), "\""), TextEdit(span(end - 1, end), "\"")]
      fixes = [Fix("Put the text in double quotes", .uncertain, edits)]
    } else if quote == .doubleQuote {
      let edits = content.indices.filter { bytes[$0] == quote && bytes[$0 - 1] != .backslash }
      fixes = [Fix("Write `\\\"` inside the text", .uncertain, edits.map { TextEdit(span($0, $0), "\\") })]
    }
    let help =
      quote == .doubleQuote
      ? "Inside a text in double quotes write `\\\"` for a quotation mark."
      : "Put a text with an apostrophe in double quotes: \"I can't yet\"."
    report(
      Diagnostic(
        TOMLDiagnostics.quoteInsideText, "the `\(mark)` inside this text ends it too early", at: span(inner, inner + 1),
        labels: [Label(span(start, start + 1), "the text begins here")], help: [help], fixes: fixes))
    return SyntaxNode(.unreadable, span(start, end))
  }

  /// `["math, "science"]`: the mark before the comma is missing.
  private mutating func readUnclosedItem(from start: Int, end: Int) -> SyntaxNode {
    position = trimmedEnd(start + 1, end)
    reportUnclosedText(start, position)
    return SyntaxNode(.unreadable, span(start, position))
  }

  /// The end of a text that should go on: a mark on this line that something follows which may follow a value.
  private func lastMark(_ quote: UInt8) -> Int? {
    let limit = endOfLine(from: position, limit: position + Self.searchLimit)
    var index = position
    var last: Int?
    while index < limit {
      if bytes[index] == quote {
        let next = skippingBlanks(index + 1)
        if isLineEnd(next) || byte(next) == .numberSign { last = index + 1 }
        if container != .line, isClosing(byte(next)) { return index + 1 }
      }
      index += 1
    }
    return last
  }
}
