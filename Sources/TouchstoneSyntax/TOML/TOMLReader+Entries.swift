import TouchstoneDiagnostics

extension TOMLReader {
  /// Reads a key with its value into a table; on a line of its own, the rest of the line too.
  mutating func readEntry(into table: Int) {
    let outer = container
    let outerDepth = depth
    defer { depth = outerDepth }
    if outer == .line, passDash() { return }
    guard var path = readKey() else { return skipEntry() }
    skipBlanks()
    if current.isBareKey { readSpacedKey(&path) }
    guard passEquals(after: path) else { return skipEntry() }
    guard let opened = open(path, in: table) else {
      _ = readEntryValue(path)
      return finishEntry(SyntaxNode(.unreadable, path.last.span), in: outer)
    }
    let value = readEntryValue(path)
    let end = max(path.end, Int(value.span.end))
    if !isDropped(value) { insert(path, value, into: opened.last ?? table, at: path.count - 1) }
    for inner in opened { tables.extend(inner, to: end) }
    tables.extend(table, to: end)
    finishEntry(value, in: outer)
  }

  /// Whether a line without `=` turned out to be no entry at all.
  private func isDropped(_ value: SyntaxNode) -> Bool {
    guard case .unreadable = value.content, let adopter else { return false }
    return diagnostics[adopter].code == TOMLDiagnostics.missingEqualsSign.code
  }

  private mutating func skipEntry() {
    if container == .line {
      skipToLineEnd()
      passLineEnd()
    } else {
      skipItem()
    }
  }

  /// `- id: ratios`: an item of a list as YAML writes it.
  private mutating func passDash() -> Bool {
    guard current == .minus, byte(position + 1).isBlank else { return false }
    let next = byte(skippingBlanks(position + 1))
    if next == .equals || next == .dot { return false }
    let place = span(position, position + 1)
    skipToLineEnd()
    if colonReport == nil {
      colonReport = report(
        Diagnostic(
          TOMLDiagnostics.dashItem, "a line begins with `-`, as an item of a list does in YAML", at: place,
          help: ["Write a list between brackets: domains = [\"math\", \"science\"]."]))
    }
    passLineEnd()
    return true
  }

  // MARK: - The sign between key and value

  /// Moves over `=` and the blanks behind it, or over what was written in its place.
  private mutating func passEquals(after path: TOMLKeyPath) -> Bool {
    if current == .equals {
      position += 1
      colonReport = nil
      skipBlanks()
      if current == .equals { passSecondEquals() }
      return true
    }
    if current == .colon {
      passColon(path)
      return true
    }
    if isAtLineEnd || current == .numberSign || current == .comma || current == .closeBrace {
      report(
        Diagnostic(
          TOMLDiagnostics.missingEqualsSign, "`\(words(path.start, path.end))` stands alone, without a value",
          at: span(path.start, path.end),
          help: [
            "Write the name, `=` and the value: title = \"Reading\"; or put \"\"\" around a text of several lines."
          ]))
      return false
    }
    if current == .closeBracket || current < .space {
      reportUnexpected(at: position)
      return false
    }
    adopter = report(
      Diagnostic(
        TOMLDiagnostics.missingEqualsSign, "no `=` stands between `\(words(path.start, path.end))` and what follows it",
        at: span(path.end, path.end), help: ["Write `=` between a name and its value: title = \"Reading\"."],
        fixes: [Fix("Add the `=`", .safe, [TextEdit(span(path.end, position), " = ")])]))
    return true
  }

  private mutating func passSecondEquals() {
    let place = span(position, position + 1)
    position += 1
    report(
      Diagnostic(
        TOMLDiagnostics.unexpectedCharacter, "`=` is written twice", at: place, help: ["Delete one of the two."],
        fixes: [Fix("Delete one `=`", .safe, [TextEdit(place, "")])]))
    skipBlanks()
  }

  /// `title: Reading`: one finding for the sign, the missing quotation marks and the lines below written alike.
  private mutating func passColon(_ path: TOMLKeyPath) {
    let place = span(position, position + 1)
    let hasBlank = byte(position + 1).isBlank || isLineEnd(position + 1)
    let edit = TextEdit(span(path.end, position + 1), hasBlank ? " =" : " = ")
    position += 1
    skipBlanks()
    let earlier = container == .line ? colonReport : adopter
    if let earlier, diagnostics[earlier].code == TOMLDiagnostics.colonForEquals.code {
      if !diagnostics[earlier].fixes.isEmpty, !isAtLineEnd { diagnostics[earlier].fixes[0].edits.append(edit) }
      adopter = earlier
      return
    }
    let isLast = isAtLineEnd
    adopter = report(
      Diagnostic(
        TOMLDiagnostics.colonForEquals, "`:` stands between `\(words(path.start, path.end))` and its value, as in YAML",
        at: place, help: ["Write `=` in a TOML file: title = \"Reading\"; or give the file a name that ends in .yaml."],
        fixes: isLast ? [] : [Fix("Write `=`", .safe, [edit])]))
    if container == .line { colonReport = adopter }
  }

  // MARK: - The value

  private mutating func readEntryValue(_ path: TOMLKeyPath) -> SyntaxNode {
    depth += path.count - 1
    if depth > options.maximumNesting {
      report(
        Diagnostic(
          TextDiagnostics.nestingTooDeep, "this name has more than \(options.maximumNesting) parts with dots",
          at: span(path.start, path.end), help: ["Use fewer dots."]))
      isSilenced = true
    }
    if !isAtLineEnd, current != .numberSign, !endsItem(current) { return readValue() }
    if container == .line, let value = readValueBelow(path) { return value }
    let end = trimmedEnd(path.end, position)
    if adopter == nil {
      report(
        Diagnostic(
          TOMLDiagnostics.missingValue, "`\(words(path.start, path.end))` has no value", at: span(end, end),
          help: ["Write the value after the `=`: title = \"Reading\"; or leave the line out."],
          fixes: [Fix("Add an empty text", .placeholder, [TextEdit(span(end, end), " \"\"")])]))
    }
    return SyntaxNode(.unreadable, span(end, end))
  }

  private func endsItem(_ byte: UInt8) -> Bool {
    byte == .comma || byte == .closeBrace || byte == .closeBracket
  }

  /// A value on the line below its name and `=`.
  private mutating func readValueBelow(_ path: TOMLKeyPath) -> SyntaxNode? {
    let line = startOfNextLine(position)
    let next = skippingBlanks(line)
    guard line < bytes.count, !isLineEnd(next), byte(next) != .numberSign, !looksLikeStatement(next) else { return nil }
    switch byte(next) {
    case .doubleQuote, .apostrophe, .openBrace: break
    case .openBracket where next > line || byte(skippingBlanks(next + 1)) == .doubleQuote: break
    case let byte where byte.isDigit: break
    default: return nil
    }
    let end = trimmedEnd(path.end, position)
    let fix = Fix("Put the value on the same line", .safe, [TextEdit(span(end, next), " ")])
    if adopter == nil {
      report(
        Diagnostic(
          TOMLDiagnostics.valueOnNextLine, "the value of `\(words(path.start, path.end))` stands on the next line",
          at: span(end, end), labels: [Label(span(next, next + 1), "the value begins here")],
          help: ["Begin the value on the line of its name."], fixes: current == .numberSign ? [] : [fix]))
    }
    if current == .numberSign { readComment() }
    position = next
    return readValue()
  }

  // MARK: - What follows the value

  private mutating func finishEntry(_ value: SyntaxNode, in outer: TOMLContainer) {
    container = outer
    if outer != .line || isAbandoned { return }
    let end = position
    skipBlanks()
    if current == .numberSign || isAtLineEnd { return finishLine() }
    if case .unreadable = value.content {
      skipToLineEnd()
      return passLineEnd()
    }
    if looksLikeStatement(position) { return reportSecondEntry(end) }
    if current == .closeBracket || current == .closeBrace {
      reportStrayBracket()
    } else if current == .comma {
      reportMissingBrackets(value)
    } else {
      reportTextAfter(end)
    }
  }

  /// `id = 8 title = "Eighth"`: the second entry is read as if it had a line of its own.
  mutating func reportSecondEntry(_ end: Int) {
    let next = nextWords(position)
    report(
      Diagnostic(
        TOMLDiagnostics.textAfterValue, "`\(next)` begins on the line of what stands before it",
        at: span(position, position), help: ["Begin a new line here."],
        fixes: [Fix("Begin a new line", .safe, [TextEdit(span(end, position), "\n")])]))
  }

  /// `domains = "math", "science"`
  private mutating func reportMissingBrackets(_ value: SyntaxNode) {
    let next = skippingBlanks(position + 1)
    if isLineEnd(next) || byte(next) == .numberSign {
      reportExtraComma()
      return finishLine()
    }
    let last = endOfWords(Int(value.span.start))
    let place = span(Int(value.span.start), last)
    report(
      Diagnostic(
        TOMLDiagnostics.missingBrackets, "several values stand on one line without brackets around them", at: place,
        help: ["Write a list between brackets: domains = [\"math\", \"science\"]."],
        fixes: [Fix("Add the brackets", .uncertain, [TextEdit(place.beginning, "["), TextEdit(place.ending, "]")])]))
    skipToLineEnd()
    passLineEnd()
  }

  mutating func reportTextAfter(_ end: Int) {
    let start = position
    let last = trimmedEnd(start, endOfLine(from: start))
    report(
      Diagnostic(
        TOMLDiagnostics.textAfterValue, "`\(words(start, last))` follows where the line should end",
        at: span(start, last), help: ["Delete it, write it into the quotation marks, or write `#` before a remark."]))
    skipToLineEnd()
    passLineEnd()
  }

  /// A `]` or `}` that ends nothing.
  mutating func reportStrayBracket() {
    let start = position
    while current == .closeBracket || current == .closeBrace { position += 1 }
    report(
      Diagnostic(
        TOMLDiagnostics.strayBracket, "`\(words(start, position))` closes nothing", at: span(start, position),
        help: ["Delete it, or write the bracket that it closes before it."],
        fixes: [Fix("Delete the bracket", .uncertain, [TextEdit(span(start, position), "")])]))
    skipToLineEnd()
    passLineEnd()
  }
}
