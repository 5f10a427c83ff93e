import TouchstoneDiagnostics

/// A table in braces while it is read.
struct TOMLInlineTable {
  enum State {
    case open
    case closed
    /// Its end is missing, which has been reported.
    case broken
  }

  let start: Int
  /// Its number among the tables.
  let table: Int
  /// Whether its first line ends with the opening brace.
  let isBlock: Bool
  var state = State.open
  /// The end of the last entry, or of the comma behind it: the place where a missing brace belongs.
  var end: Int
  /// Whether it goes over lines or ends with a comma.
  var isLoose = false
  var passedLine = false
  var isAfterComma = false
  var commaReport: Int?
}

extension TOMLReader {
  /// Reads a table in braces, `{ descriptor = "Uses a unit rate.", evidence_min = 3 }`.
  ///
  /// TOML 1.0 wants it on one line and without a comma at its end; authors do not, so both are read, with a note.
  mutating func readInlineTable() -> SyntaxNode {
    let reported = diagnostics.count
    let start = position
    position += 1
    container = .inlineTable
    openTables += 1
    let first = skippingBlanks(position)
    var table = TOMLInlineTable(
      start: start, table: tables.make(.header, start: start, end: start + 1, capacity: 4),
      isBlock: isLineEnd(first) || byte(first) == .numberSign, end: position)
    while table.state == .open, !isAbandoned { readInlineEntry(&table) }
    openTables -= 1
    tables.extend(table.table, to: position)
    let node = tables.takeInline(table.table)
    if isAbandoned || table.state == .broken { return SyntaxNode(.unreadable, span(start, table.end)) }
    if table.isLoose, diagnostics.count == reported { noteLooseTable(node.span) }
    return node
  }

  /// Reads an entry with the comma behind it, or the end of the table.
  private mutating func readInlineEntry(_ table: inout TOMLInlineTable) {
    table.passedLine = skipLines() || table.passedLine
    table.isLoose = table.isLoose || table.passedLine
    if isAtEnd || (table.passedLine && current == .openBracket && looksLikeHeader(position)) {
      reportUnclosed(&table, isAbandoned: true)
    } else if table.passedLine, current == .openBrace, openLists > 0 {
      // An item of the list around this table begins: only the brace is missing.
      reportUnclosed(&table, isAbandoned: false)
    } else if current == .closeBrace {
      position += 1
      table.isLoose = table.isLoose || table.isAfterComma
      table.state = .closed
    } else if current == .closeBracket {
      closeWrongly(&table)
    } else if current == .comma {
      reportExtraComma()
      table.isAfterComma = false
      table.passedLine = false
    } else {
      readEntry(into: table.table)
      if !isAbandoned { passEntryEnd(&table) }
    }
  }

  private mutating func closeWrongly(_ table: inout TOMLInlineTable) {
    if openLists > 0 { return reportUnclosed(&table, isAbandoned: false) }
    reportWrongBracket("]", for: "}", opening: table.start)
    table.state = .closed
  }

  /// Moves over the comma behind an entry; an entry on a line of its own may mean that the table should have ended.
  private mutating func passEntryEnd(_ table: inout TOMLInlineTable) {
    container = .inlineTable
    table.end = position
    table.isAfterComma = false
    table.passedLine = skipLines()
    if table.passedLine, current != .comma, startsStatement(position), !belongs(to: table) {
      return reportUnclosed(&table, isAbandoned: true)
    }
    if table.passedLine, current == .openBrace, openLists > 0 { return }
    let lineEnded = table.passedLine
    position = table.end
    let value = tables[tables.count - 1].entries.last?.value ?? SyntaxNode(.unreadable, span(position, position))
    table.passedLine = passSeparator(after: value, &table.commaReport)
    table.isLoose = table.isLoose || lineEnded
    guard byte(position - 1) == .comma else { return }
    table.isAfterComma = true
    table.passedLine = false
    table.end = position
  }

  /// Whether an entry on a new line, before which no comma stands, is meant for the table rather than for the file.
  private func belongs(to table: TOMLInlineTable) -> Bool {
    guard table.isBlock, current != .openBracket else { return false }
    return indentation(position) > indentation(statementStart) || closesBelow(position)
  }

  /// Whether a line not far below begins with the brace that ends a table.
  private func closesBelow(_ index: Int) -> Bool {
    var line = index
    for _ in 0..<Self.searchedLines {
      line = startOfNextLine(line)
      let first = skippingBlanks(line)
      if byte(first) == .closeBrace { return true }
      if isLineEnd(first) || byte(first) == .openBracket { return false }
    }
    return false
  }

  private func indentation(_ index: Int) -> Int {
    var start = index
    while start > 0, bytes[start - 1] != .lineFeed, index - start < Self.searchLimit { start -= 1 }
    return skippingBlanks(start) - start
  }

  private mutating func reportUnclosed(_ table: inout TOMLInlineTable, isAbandoned: Bool) {
    self.isAbandoned = isAbandoned
    table.state = .broken
    let isLine = isLineEnd(skippingBlanks(table.end)) && isAbandoned
    report(
      Diagnostic(
        TOMLDiagnostics.unclosedInlineTable, "a table in braces has no `}` at its end", at: span(table.end, table.end),
        labels: [Label(span(table.start, table.start + 1), "the table begins here")],
        help: ["Write `}` after the last value: { descriptor = \"…\", evidence_min = 2 }."],
        fixes: [
          Fix("Add the brace", isLine ? .safe : .uncertain, [TextEdit(span(table.end, table.end), " }")])
        ]))
  }

  /// Tells once for a file that other tools may refuse it.
  private mutating func noteLooseTable(_ place: SourceSpan) {
    guard !options.allowsTOML11, !hasLooseTable else { return }
    hasLooseTable = true
    report(
      Diagnostic(
        TOMLDiagnostics.tableOverLines, "a table in braces goes over several lines or ends with a comma", at: place,
        help: [
          "Nothing needs to be done here. For other tools, write it on one line without a comma at its end, or set "
            + "toml = \"1.1\" in the manifest."
        ]))
  }
}
