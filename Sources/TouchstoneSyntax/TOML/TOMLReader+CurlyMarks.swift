import TouchstoneDiagnostics

/// Texts between curly quotation marks, as word processors make them.
extension TOMLReader {
  /// `"Reading”`: begun by a straight mark, ended by a curly one.
  mutating func readCurlyEnd(from start: Int, end: Int) -> SyntaxNode? {
    guard end - 3 > start, let mark = StrayCharacter(in: bytes, at: end - 3), mark.length == 3, !mark.isInvisible else {
      return nil
    }
    position = end
    let straight = bytes[start] == .doubleQuote ? "\"" : "'"
    report(
      smartQuotes(
        span(end - 3, end), "the text `\(words(start, end))` ends with a curly quotation mark",
        [TextEdit(span(end - 3, end), straight)], .safe))
    return SyntaxNode(.unreadable, span(start, end))
  }

  /// `“Reading”`: takes what stands between the curly marks as the text that was meant.
  mutating func readSmartText(_ opening: StrayCharacter) -> SyntaxNode {
    let start = position
    let first = start + opening.length
    let limit = endOfLine(from: start, limit: start + 16 * Self.searchLimit)
    var index = first
    var close: (start: Int, end: Int)?
    while index < limit, close == nil {
      if let mark = StrayCharacter(in: bytes, at: index), mark.kind == opening.kind {
        close = isApostrophe(index, mark) ? nil : (index, index + mark.length)
        index += mark.length
      } else if bytes[index] == .doubleQuote, opening.kind == .doubleQuote {
        close = (index, index + 1)
      } else {
        index += 1
      }
    }
    guard let close else { return readUnclosedSmartText(from: start, first: first) }
    position = close.end
    let isPlain = !bytes[first..<close.start].contains { $0 == .doubleQuote || $0 == .backslash }
    let edits = [TextEdit(span(start, first), "\""), TextEdit(span(close.start, close.end), "\"")]
    let message = "the text `\(words(first, close.start))` stands between curly quotation marks"
    if !joins(TextDiagnostics.smartQuotes, isPlain ? edits : []) {
      let index = report(smartQuotes(span(start, close.end), message, isPlain ? edits : [], .safe))
      if container == .list { adopter = index }
    }
    return SyntaxNode(.scalar(SyntaxScalar(text(first, close.start), .quoted)), span(start, close.end))
  }

  /// Whether a curly mark stands between two letters, as in `‘I can’t’`.
  private func isApostrophe(_ index: Int, _ mark: StrayCharacter) -> Bool {
    mark.kind == .singleQuote && startsWord(index + mark.length)
  }

  private mutating func readUnclosedSmartText(from start: Int, first: Int) -> SyntaxNode {
    position = trimmedEnd(first, endOfLine(from: start))
    report(
      smartQuotes(span(start, first), "a curly quotation mark begins the text `\(words(first, position))`", [], .safe))
    return SyntaxNode(.unreadable, span(start, position))
  }

  private func smartQuotes(
    _ place: SourceSpan, _ message: String, _ edits: [TextEdit], _ applicability: Fix.Applicability
  ) -> Diagnostic {
    Diagnostic(
      TextDiagnostics.smartQuotes, message, at: place,
      help: ["Write straight quotation marks around the text: \"Reading\"."],
      fixes: edits.isEmpty ? [] : [Fix("Write straight quotation marks", applicability, edits)])
  }
}
