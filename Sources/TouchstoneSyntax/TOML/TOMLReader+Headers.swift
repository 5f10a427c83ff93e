import TouchstoneDiagnostics

/// A table that a header opened, or that stands on the way to it.
struct TOMLOpenTable {
  var table: Int
  /// Whether everything since its header belongs to it, so that it reaches as far as what was read last.
  var isContiguous: Bool
}

extension TOMLReader {
  /// Reads a header, `[framework]` or `[[competency]]`, and opens its table.
  mutating func readHeader() {
    endBlock()
    let start = position
    while current == .openBracket { position += 1 }
    var opening = position - start
    skipBlanks()
    if current == .openBracket { opening = 3 }
    while current == .openBracket || current.isBlank { position += 1 }
    guard var path = readKey() else {
      openOrphan(start)
      skipToLineEnd()
      return passLineEnd()
    }
    skipBlanks()
    if current.isBareKey { readSpacedName(&path) }
    let close = position
    while current == .closeBracket { position += 1 }
    let closing = position - close
    if opening > 2 || opening != closing { reportBrackets(path, start, close, opening, closing) }
    openHeader(path, start: start, end: position, isList: opening > 1 || closing > 1)
    finishHeader(isReported: opening > 2 || opening != closing)
  }

  private mutating func finishHeader(isReported: Bool) {
    let end = position
    skipBlanks()
    if current == .numberSign || isAtLineEnd { return finishLine() }
    if looksLikeStatement(position), byte(position) != .openBracket { return reportSecondEntry(end) }
    if !isReported { return reportTextAfter(end) }
    skipToLineEnd()
    passLineEnd()
  }

  /// `[learner profile]`
  private mutating func readSpacedName(_ path: inout TOMLKeyPath) {
    let start = Int(path.last.span.start)
    var end = position
    var name = path.last.text
    while current.isBareKey {
      let word = position
      while current.isBareKey { position += 1 }
      name += "-" + text(word, position)
      end = position
      skipBlanks()
    }
    report(
      Diagnostic(
        TOMLDiagnostics.invalidKey, "the name `\(words(start, end))` holds a space", at: span(start, end),
        help: ["Write `\(name)`; a name that must hold a space stands in quotes."],
        fixes: [Fix("Write `\(name)`", .uncertain, [TextEdit(span(start, end), name)])]))
    isSilenced = true
    path.replaceLast(by: SyntaxKey(name, span(start, end)))
  }

  /// `[[competency]`, `[competency`, `[ [competency] ]`
  private mutating func reportBrackets(
    _ path: TOMLKeyPath, _ start: Int, _ close: Int, _ opening: Int, _ closing: Int
  ) {
    let name = words(path.start, path.end)
    let isList = opening > 1 || closing > 1
    let right = isList ? "[[\(name)]]" : "[\(name)]"
    let end = closing == 0 ? trimmedEnd(start, close) : position
    let isCertain = opening <= 2 && closing < opening && isLineEnd(skippingBlanks(position))
    let header = span(start, end)
    report(
      Diagnostic(
        TOMLDiagnostics.headerBrackets, "the brackets around `\(name)` do not match", at: header,
        help: ["Write `\(right)`: a single table has one bracket on each side, an item of a list has two."],
        fixes: [Fix("Write `\(right)`", isCertain ? .safe : .uncertain, [TextEdit(header, right)])]))
  }

  /// Ends the lines that belong to the last header.
  mutating func endBlock() {
    let end = tables[currentTable].end
    for open in chain where open.isContiguous { tables.extend(open.table, to: end) }
  }

  /// Opens a table that does not become part of the tree, for the lines below a header that cannot be read.
  mutating func openOrphan(_ start: Int) {
    currentTable = tables.make(.header, start: start, end: start)
    chain = []
  }
}
