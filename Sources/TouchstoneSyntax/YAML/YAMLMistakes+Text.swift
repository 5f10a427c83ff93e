import TouchstoneDiagnostics

/// Mistakes inside of one value or at its edges.
extension YAMLMistakes {
  /// `statement: I can explain: why`
  func colonInText(from start: Int, colon: Int, end: Int? = nil) -> YAMLFailure {
    let last = end ?? lines.valueEnd(from: start)
    let diagnostic = Diagnostic(
      YAMLDiagnostics.colonInText, "`\(words(start, last))` holds a colon outside of quotes",
      at: span(colon, colon + 1), labels: [Label(span(start, last), "the text begins here")],
      help: ["Put the text in quotes: `\(correctedLine(quoting: start, last))`"], fixes: quotingFix(start, last))
    return YAMLFailure(diagnostic: diagnostic, recovery: .value(start..<last))
  }

  /// `statement: *Ratio* is …`
  func textBeginning(at start: Int, end: Int? = nil) -> YAMLFailure {
    let last = max(start + 1, end ?? lines.valueEnd(from: start))
    let sign = words(start, start + 1)
    let isBacktick = sign == "`"
    let diagnostic = Diagnostic(
      YAMLDiagnostics.textBeginsWithSign,
      isBacktick
        ? "this text begins with a backtick outside of quotes"
        : "`\(words(start, last))` begins with `\(sign)` outside of quotes",
      at: span(start, start + 1), help: ["Put the text in quotes: `\(correctedLine(quoting: start, last))`"],
      fixes: quotingFix(start, last))
    return YAMLFailure(diagnostic: diagnostic, recovery: .value(start..<last))
  }

  /// `title: "Reading" is fun`
  func textAfterQuote(_ quote: Range<Int>, at place: Int) -> YAMLFailure {
    let last = max(lines.valueEnd(from: quote.lowerBound), place + 1)
    let lineEnd = lines.endWithoutComment(from: place)
    let diagnostic = Diagnostic(
      YAMLDiagnostics.textAfterQuote,
      "`\(words(place, lineEnd))` stands after the quotation mark that closes the text", at: span(place, lineEnd),
      labels: [Label(span(quote.upperBound - 1, quote.upperBound), "closed here")],
      help: ["Put the whole text in quotes: `\(correctedLine(quoting: quote.lowerBound, last))`"],
      fixes: quotingFix(quote.lowerBound, last))
    return YAMLFailure(diagnostic: diagnostic, recovery: .value(quote.lowerBound..<last))
  }

  /// `title: "Reading` without the second quotation mark.
  func unclosedQuote(at start: Int) -> YAMLFailure {
    let end = lines.endWithoutComment(from: start)
    let mark = words(start, start + 1)
    let line = words(lines.content(of: start), end, limit: 60)
    let isWord = lines.byte(start) == .apostrophe
    let other = isWord ? ", or put a text that begins with an apostrophe in double quotes" : ""
    let diagnostic = Diagnostic(
      YAMLDiagnostics.unclosedQuote, "`\(words(start, end))` begins with \(mark) and is not closed",
      at: span(start, start + 1), help: ["Close the text: `\(line)\(mark)`\(other)"],
      fixes: [Fix("Close the text at the end of the line", .uncertain, [TextEdit(span(end, end), mark)])])
    return YAMLFailure(diagnostic: diagnostic, recovery: .value(start..<max(end, start + 1)))
  }

  /// `title:Reading`
  func missingSpaceAfterColon(_ key: (name: Range<Int>, colon: Int)) -> YAMLFailure {
    let end = lines.endWithoutComment(from: key.colon)
    let name = words(key.name.lowerBound, key.name.upperBound)
    let diagnostic = Diagnostic(
      YAMLDiagnostics.missingSpaceAfterColon, "`\(words(key.name.lowerBound, end))` has no space after its colon",
      at: span(key.colon, key.colon + 1), help: ["Write a space there: `\(name): \(words(key.colon + 1, end))`"],
      fixes: [Fix("Write a space after the colon", .safe, [TextEdit(span(key.colon + 1, key.colon + 1), " ")])])
    return YAMLFailure(diagnostic: diagnostic, recovery: .value(key.colon + 1..<max(end, key.colon + 2)))
  }

  /// `-name: x`
  func missingSpaceAfterDash(at dash: Int) -> YAMLFailure {
    let end = lines.endWithoutComment(from: dash)
    let diagnostic = Diagnostic(
      YAMLDiagnostics.missingSpaceAfterDash, "`\(words(dash, end))` has no space after its dash",
      at: span(dash, dash + 1), help: ["Write a space there: `- \(words(dash + 1, end))`"],
      fixes: [Fix("Write a space after the dash", .safe, spacing(after: dash))])
    return YAMLFailure(diagnostic: diagnostic, recovery: .declaration(dash))
  }

  /// A space after this dash, after those below it with the same mistake, and before the keys that stand below the
  /// first key, so that they still do.
  private func spacing(after dash: Int) -> [TextEdit] {
    let column = lines.column(dash)
    var edits = [TextEdit(span(dash + 1, dash + 1), " ")]
    var line = lines.next(after: dash)
    var shifts: Bool?
    while line < bytes.count, edits.count < 10_000 {
      let content = lines.content(of: line)
      let depth = content - line
      if !lines.isIdle(line) {
        if depth < column { break }
        if depth > column {
          shifts = shifts ?? (depth == column + 1)
          if shifts == true { edits.append(TextEdit(span(line, line), " ")) }
        } else if lines.byte(content) == .minus, !lines.isBlankOrEnd(content + 1) {
          edits.append(TextEdit(span(content + 1, content + 1), " "))
          shifts = nil
        } else {
          break
        }
      }
      line = lines.next(after: line)
    }
    return edits
  }

  /// `title = "Reading"`
  func equalsSign(_ name: Range<Int>, at sign: Int) -> YAMLFailure {
    let end = lines.endWithoutComment(from: sign)
    let key = words(name.lowerBound, name.upperBound)
    let value = words(lines.afterBlanks(sign + 1), end)
    let diagnostic = Diagnostic(
      YAMLDiagnostics.equalsSign, "`\(key)` is followed by `=`", at: span(sign, sign + 1),
      help: ["Write a colon: `\(key): \(value)`"],
      fixes: [Fix("Write a colon", .safe, [TextEdit(span(name.upperBound, sign + 1), ":")])])
    return YAMLFailure(diagnostic: diagnostic, recovery: .declaration(sign))
  }

  /// `"a \q"`: an escape that YAML does not know.
  func unknownEscape(at place: Int, in text: Int) -> YAMLFailure {
    let start = lines.byte(place) == .backslash ? place : max(text, place - 1)
    let end = min(start + 2, lines.end(of: start))
    let last = lines.valueEnd(from: text)
    let diagnostic = Diagnostic(
      YAMLDiagnostics.escape, "`\(words(start, end))` is no escape that YAML knows", at: span(start, end),
      help: ["Use single quotes, in which a backslash is a backslash: `'\(words(start, min(last, start + 24)))'`"])
    return YAMLFailure(diagnostic: diagnostic, recovery: .value(text..<last))
  }

  /// `Uses tool #2 well`
  func textCut(from start: Int, at sign: Int, isInFlow: Bool) -> Diagnostic {
    let end = lines.end(of: sign)
    let last = isInFlow ? lines.flowItemEnd(from: sign) : max(end, lines.valueEnd(from: start))
    return Diagnostic(
      YAMLDiagnostics.textCutByComment, "`\(words(sign, end))` is cut off as a comment", at: span(sign, end),
      labels: [Label(span(start, sign), "the text that is left")],
      help: [
        "Put the text in quotes: `\(correctedLine(quoting: start, last))`",
        "If it is a comment, write a space after its sign: `# \(words(lines.afterBlanks(sign + 1), end))`",
      ], fixes: quotingFix(start, last, .uncertain))
  }

  /// `"\frac{1}{2}"`
  func controlEscape(in text: Range<Int>, at place: Int) -> Diagnostic {
    let escape = words(place, place + 2)
    let inner = exactWords(text.lowerBound + 1, text.upperBound - 1)
    let isSimple = !inner.utf8.contains(.apostrophe) && !inner.contains("\\\\") && !inner.contains("\\\"")
    let isSingleLine = lines.next(after: text.lowerBound) >= text.upperBound
    let fix = Fix(
      "Use single quotes", .uncertain, [TextEdit(span(text.lowerBound, text.upperBound), "'\(inner)'")])
    return Diagnostic(
      YAMLDiagnostics.escape, "`\(escape)` in double quotes is a character that cannot be seen",
      at: span(place, place + 2),
      help: ["Use single quotes: `'\(words(text.lowerBound + 1, text.upperBound - 1))'`"],
      fixes: isSimple && isSingleLine ? [fix] : [])
  }

  /// `title: “Reading”`
  func curlyQuotes(_ text: Range<Int>, _ content: String) -> Diagnostic {
    let inner = String(String.UnicodeScalarView(content.unicodeScalars.dropFirst().dropLast()))
    let isPlain = !inner.utf8.contains { $0 == .doubleQuote || $0 == .backslash || $0 == .lineFeed }
    let fix = Fix(
      "Use straight quotation marks", .safe, [TextEdit(span(text.lowerBound, text.upperBound), "\"\(inner)\"")])
    return Diagnostic(
      TextDiagnostics.smartQuotes,
      "the text `\(words(text.lowerBound, text.upperBound).curlyTrimmed)` stands between curly quotation marks",
      at: span(text.lowerBound, text.upperBound),
      help: ["Write straight quotation marks: `\"\(words(text.lowerBound, text.upperBound).curlyTrimmed)\"`"],
      fixes: isPlain ? [fix] : [])
  }
}

extension String {
  fileprivate var curlyTrimmed: String {
    var scalars = unicodeScalars.dropFirst()
    if let last = scalars.last, last != "…" { scalars = scalars.dropLast() }
    return String(String.UnicodeScalarView(scalars))
  }
}
