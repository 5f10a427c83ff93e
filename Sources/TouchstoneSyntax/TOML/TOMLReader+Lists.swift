import TouchstoneDiagnostics

extension TOMLReader {
  /// Reads a list, `["math", "science"]`, over as many lines as it takes.
  mutating func readList() -> SyntaxNode {
    let start = position
    let outerAdopter = adopter
    let isInTable = openTables > 0
    openLists += 1
    defer {
      adopter = outerAdopter
      openLists -= 1
    }
    container = .list
    position += 1
    var items: [SyntaxNode] = []
    var end = position
    var commaReport: Int?
    var passedLine = false
    while true {
      passedLine = skipLines() || passedLine
      if isAtEnd || (passedLine && startsStatement(position)) { return unclosedList(start, end) }
      if current == .closeBracket {
        position += 1
        return SyntaxNode(.sequence(items), span(start, position))
      }
      if current == .closeBrace { return isInTable ? unclosedList(start, end) : wronglyClosed(start, items) }
      if current == .comma {
        reportExtraComma()
        passedLine = false
        continue
      }
      let itemStart = position
      let item = readValue()
      if isAbandoned { return SyntaxNode(.unreadable, span(start, position)) }
      if passedLine, current != .comma, byte(skippingBlanks(position)) == .equals {
        // The item is the name that a new line begins with: the list should have ended before.
        position = itemStart
        return unclosedList(start, end)
      }
      items.append(item)
      end = position
      container = .list
      passedLine = passSeparator(after: item, &commaReport)
      if byte(position - 1) == .comma { end = position }
    }
  }

  /// Moves over the comma behind an item, and reports if there is none.
  ///
  /// - Returns: whether a line ended, and the next item has not been looked for.
  mutating func passSeparator(after item: SyntaxNode, _ commaReport: inout Int?) -> Bool {
    let end = position
    let passedLine = skipLines()
    if current == .comma {
      position += 1
      return false
    }
    if isAtEnd || current == .closeBracket || current == .closeBrace { return passedLine }
    if passedLine, container == .list, startsStatement(position) { return true }
    if case .unreadable = item.content {
      if !beginsValue(position) { skipItem() }
    } else if beginsValue(position) {
      reportMissingComma(at: end, &commaReport)
    } else {
      reportUnexpected(at: position)
      skipItem()
      if current == .comma { position += 1 }
    }
    return passedLine
  }

  private func beginsValue(_ index: Int) -> Bool {
    let byte = byte(index)
    switch byte {
    case .doubleQuote, .apostrophe, .openBracket, .openBrace, .plus, .minus, .underscore: return true
    default: return byte.isLetter || byte.isDigit || byte.isNonASCII
    }
  }

  /// Reports that a comma is missing; further ones in the same list join the first.
  private mutating func reportMissingComma(at place: Int, _ commaReport: inout Int?) {
    let edit = TextEdit(span(place, place), ",")
    if let commaReport, !diagnostics[commaReport].fixes.isEmpty {
      diagnostics[commaReport].fixes[0].edits.append(edit)
      return
    }
    let next = nextWords(position)
    commaReport = report(
      Diagnostic(
        TOMLDiagnostics.missingComma, "a comma is missing before `\(next)`", at: span(place, place),
        help: ["Write a comma between any two items: [\"math\", \"science\"]."],
        fixes: [Fix("Add the comma", .safe, [edit])]))
  }

  /// The word or the text in quotes that begins at a place, for messages.
  func nextWords(_ start: Int) -> String {
    let isQuoted = byte(start) == .doubleQuote || byte(start) == .apostrophe
    let end = isQuoted ? endOfQuoted(start) : nil
    return words(start, min(end ?? endOfBareWord(start + 1, limit: start + Self.searchLimit), bytes.count))
  }

  mutating func reportExtraComma() {
    let start = position
    while current == .comma {
      position += 1
      skipBlanks()
    }
    position = trimmedEnd(start, position)
    report(
      Diagnostic(
        TOMLDiagnostics.extraComma, "a comma stands here and separates nothing", at: span(start, position),
        help: ["Delete the comma: one stands between any two items."],
        fixes: [Fix("Delete the comma", .safe, [TextEdit(span(start, position), "")])]))
  }

  private mutating func unclosedList(_ start: Int, _ end: Int) -> SyntaxNode {
    isAbandoned = current != .closeBrace
    let isLine = isLineEnd(skippingBlanks(end))
    report(
      Diagnostic(
        TOMLDiagnostics.unclosedList, "a list has no `]` at its end", at: span(end, end),
        labels: [Label(span(start, start + 1), "the list begins here")],
        help: ["Write `]` after the last item: [\"math\", \"science\"]."],
        fixes: [Fix("Add the bracket", isLine ? .safe : .uncertain, [TextEdit(span(end, end), "]")])]))
    return SyntaxNode(.unreadable, span(start, end))
  }

  private mutating func wronglyClosed(_ start: Int, _ items: [SyntaxNode]) -> SyntaxNode {
    reportWrongBracket("}", for: "]", opening: start)
    return SyntaxNode(.sequence(items), span(start, position))
  }

  /// `[1, 2}`: takes the wrong bracket for the right one.
  mutating func reportWrongBracket(_ wrong: String, for right: String, opening: Int) {
    let place = span(position, position + 1)
    position += 1
    report(
      Diagnostic(
        TOMLDiagnostics.strayBracket, "`\(wrong)` stands where `\(right)` is expected", at: place,
        labels: [Label(span(opening, opening + 1), "what it ends begins here")],
        help: ["A list stands between `[` and `]`, a table between `{` and `}`."],
        fixes: [Fix("Write `\(right)`", .uncertain, [TextEdit(place, right)])]))
  }

  mutating func reportUnexpected(at place: Int) {
    let width = isLineEnd(place) ? 0 : max(1, wellFormedLength(bytes, at: place))
    let found = width == 0 ? "the line ends" : "`\(words(place, place + width))` stands"
    report(
      Diagnostic(
        TOMLDiagnostics.unexpectedCharacter, "\(found) where it means nothing", at: span(place, place + width),
        help: ["Delete it, or put the text that it belongs to in quotation marks: \"a = b\"."]))
  }
}
