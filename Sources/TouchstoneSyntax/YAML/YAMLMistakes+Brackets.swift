import TouchstoneDiagnostics

/// Mistakes with brackets, braces and the commas inside of them.
extension YAMLMistakes {
  /// `tags: [algebra`
  func unclosedBracket(at start: Int) -> YAMLFailure {
    let end = lines.endWithoutComment(from: start)
    let sign = words(start, start + 1)
    let closing = lines.byte(start) == .openBrace ? "}" : "]"
    let line = words(lines.content(of: start), end, limit: 60)
    let diagnostic = Diagnostic(
      YAMLDiagnostics.unclosedBracket, "`\(words(start, end))` opens with `\(sign)` and is not closed",
      at: span(start, start + 1), help: ["Close it: `\(line)\(closing)`"],
      fixes: [Fix("Write `\(closing)` at the end of the line", .uncertain, [TextEdit(span(end, end), closing)])])
    return YAMLFailure(diagnostic: diagnostic, recovery: .value(start..<max(start + 1, lines.valueEnd(from: start))))
  }

  /// `tags: [algebra}` or `tags: algebra]`
  func strayBracket(at place: Int, opening: Int?) -> YAMLFailure {
    let sign = words(place, place + 1)
    var diagnostic = Diagnostic(
      YAMLDiagnostics.strayBracket, "`\(sign)` closes nothing", at: span(place, place + 1),
      help: ["Delete it, or put the text in quotes if it belongs to a text."])
    var start = lines.afterDashes(place)
    if let key = lines.key(at: start) { start = min(place, lines.afterBlanks(key.colon + 1)) }
    if let opening {
      let open = words(opening, opening + 1)
      let closing = lines.byte(opening) == .openBrace ? "}" : "]"
      diagnostic.message = "`\(open)` is closed with `\(sign)`"
      diagnostic.labels = [Label(span(opening, opening + 1), "opened here")]
      diagnostic.help = ["Write the bracket that fits: `\(words(opening, place))\(closing)`"]
      diagnostic.fixes = [Fix("Write `\(closing)`", .uncertain, [TextEdit(span(place, place + 1), closing)])]
      start = opening
    } else {
      diagnostic.fixes = [Fix("Delete `\(sign)`", .uncertain, [TextEdit(span(place, place + 1), "")])]
    }
    return YAMLFailure(diagnostic: diagnostic, recovery: .value(start..<max(place + 1, lines.valueEnd(from: start))))
  }

  /// `["algebra" "geometry"]`
  func missingComma(at place: Int, opening: Int) -> YAMLFailure {
    let before = max(opening + 1, lines.contentEnd(before: place))
    let end = lines.endWithoutComment(from: place)
    let start = max(opening, lines.content(of: before))
    let diagnostic = Diagnostic(
      YAMLDiagnostics.missingComma, "`\(words(place, end))` follows another item without a comma",
      at: span(before, before), labels: [Label(span(opening, opening + 1), "in this list")],
      help: ["Write a comma between the two: `\(words(start, before)), \(words(place, end, limit: 24))`"],
      fixes: [Fix("Write a comma", .uncertain, [TextEdit(span(before, before), ",")])])
    return YAMLFailure(diagnostic: diagnostic, recovery: .value(opening..<valueEnd(opening, past: end)))
  }

  /// `[algebra, , geometry]`
  func missingItem(at place: Int, opening: Int?) -> YAMLFailure {
    let diagnostic = Diagnostic(
      YAMLDiagnostics.missingComma, "`\(words(place, place + 1))` stands where an item was expected",
      at: span(place, place + 1), help: ["Write one comma between two items: `[algebra, geometry]`"])
    let start = opening ?? place
    return YAMLFailure(diagnostic: diagnostic, recovery: .value(start..<valueEnd(start, past: place + 1)))
  }

  /// The end of a list or table in brackets, or of what stands in its place.
  private func valueEnd(_ start: Int, past place: Int) -> Int {
    max(place, lines.closing(of: start).map { $0 + 1 } ?? lines.valueEnd(from: start))
  }

  /// `{ descriptor: Compares, then explains }`
  func commaInText(_ key: SyntaxKey, after previous: SyntaxNode?) -> Diagnostic {
    let word = words(Int(key.span.start), Int(key.span.end))
    guard let previous, previous.scalar?.form == .plain else {
      return Diagnostic(
        YAMLDiagnostics.commaInText, "`\(word)` stands in braces without a colon and a value", at: key.span,
        help: ["Write a value, `{ \(word): \"…\" }`, or put the whole text in quotes."])
    }
    let start = Int(previous.span.start)
    let end = Int(key.span.end)
    return Diagnostic(
      YAMLDiagnostics.commaInText, "`\(word)` is cut off from its text by a comma", at: key.span,
      labels: [Label(previous.span, "the text that is left")],
      help: ["Put the text in quotes: `\(quoted(start, end, limit: 48))`"], fixes: quotingFix(start, end, .uncertain))
  }
}
