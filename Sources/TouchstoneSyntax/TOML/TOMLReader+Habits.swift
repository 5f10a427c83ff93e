import TouchstoneDiagnostics

/// Values as people write them who know other programs better than TOML.
extension TOMLReader {
  /// Reports what stands for a value and is none, and moves behind it.
  mutating func readBrokenValue(from start: Int, end wordEnd: Int) -> SyntaxNode {
    let end = max(endOfWords(start), wordEnd)
    position = max(end, start)
    guard end > start, wordEnd > start else { return readMissingWord(at: start) }
    let place = span(start, end)
    let word = words(start, end)
    if wordEnd == end, let node = readKnownMistake(place, word) { return node }
    if let reading = DateReading(bytes, start..<end) {
      reportDate(place, word, reading)
    } else if isNumber(start, end, separators: [.comma]), container == .line {
      reportComma(place, word, text(start, end))
    } else if wordEnd == end, looksLikeNumber(start, end) {
      report(
        Diagnostic(
          TOMLDiagnostics.invalidNumber, "`\(word)` is no number", at: place,
          help: ["Write a number in digits, with a point before decimals: 0.5; or put the text in quotation marks."]))
    } else {
      reportUnquoted(place, word)
    }
    return SyntaxNode(.unreadable, place)
  }

  /// Nothing that could be a value: `= = 1`, `= )`.
  private mutating func readMissingWord(at start: Int) -> SyntaxNode {
    position = start
    reportUnexpected(at: start)
    if container == .line { skipToLineEnd() } else { skipItem() }
    return SyntaxNode(.unreadable, span(start, start))
  }

  private mutating func readKnownMistake(_ place: SourceSpan, _ word: String) -> SyntaxNode? {
    switch BareValue(bytes, place.range, options) {
    case .tooLarge:
      report(
        Diagnostic(
          TOMLDiagnostics.numberTooLarge, "the number `\(word)` is too large", at: place,
          help: ["If it is a code rather than an amount, put it in quotation marks: \"\(word)\"."]))
    case .leadingZero:
      report(
        Diagnostic(
          TOMLDiagnostics.leadingZero, "the number `\(word)` begins with a zero", at: place,
          help: ["Write the number without it, or, if it is a code, put it in quotation marks: \"\(word)\"."]))
    case .noTime(let reason):
      reportTime(place, word, reason)
    case .valid, .unknown:
      return readBoolean(place, word)
    }
    return SyntaxNode(.unreadable, place)
  }

  private mutating func reportTime(_ place: SourceSpan, _ word: String, _ reason: String) {
    report(
      Diagnostic(
        TOMLDiagnostics.invalidDate, "`\(word)` is no date or time: \(reason)", at: place,
        help: ["Write a date as year, month and day, 2027-06-30, and a time with its seconds, 07:30:00."]))
  }

  /// `True`, `YES`, `off`: taken as meant where only the letters' case is wrong.
  private mutating func readBoolean(_ place: SourceSpan, _ word: String) -> SyntaxNode? {
    let isTrue: Bool
    switch word.lowercased() {
    case "true", "yes", "on": isTrue = true
    case "false", "no", "off": isTrue = false
    default: return nil
    }
    let right = isTrue ? "true" : "false"
    let isCase = word.lowercased() == right
    report(
      Diagnostic(
        TOMLDiagnostics.booleanSpelling, "`\(word)` is not how TOML writes `\(right)`", at: place,
        help: ["Write `\(right)` in small letters, or, if it is a text, put it in quotation marks: \"\(word)\"."],
        fixes: [Fix("Write `\(right)`", isCase ? .safe : .uncertain, [TextEdit(place, right)])]))
    return SyntaxNode(isCase ? .scalar(SyntaxScalar(right, .boolean)) : .unreadable, place)
  }

  private mutating func reportDate(_ place: SourceSpan, _ word: String, _ reading: DateReading) {
    let forms = reading.forms.joined(separator: " or ")
    report(
      Diagnostic(
        TOMLDiagnostics.dateForm, "`\(word)` is no date in TOML", at: place,
        help: ["Write a date as year, month and day: \(forms)."],
        fixes: reading.forms.map { Fix("Write \($0)", .uncertain, [TextEdit(place, $0)]) }))
  }

  /// `0,5` or `1,000`
  private mutating func reportComma(_ place: SourceSpan, _ word: String, _ text: String) {
    let parts = text.split(separator: ",")
    let isThousands = parts.count > 2 || parts.last?.utf8.count == 3
    let right = parts.joined(separator: isThousands ? "" : ".")
    report(
      Diagnostic(
        TOMLDiagnostics.decimalComma, "the number `\(word)` holds a comma", at: place,
        help: ["Write `\(right)`: decimals stand behind a point, and thousands are not separated."],
        fixes: [Fix("Write `\(right)`", .uncertain, [TextEdit(place, right)])]))
  }

  /// Digits with one of these separators between any two groups.
  private func isNumber(_ start: Int, _ end: Int, separators: [UInt8]) -> Bool {
    var hasSeparator = false
    var wasDigit = false
    for index in start..<end {
      if bytes[index].isDigit {
        wasDigit = true
      } else if separators.contains(bytes[index]), wasDigit {
        hasSeparator = true
        wasDigit = false
      } else {
        return false
      }
    }
    return hasSeparator && wasDigit
  }

  /// Whether a word was meant as a number: `1__000`, `.5`, `0xFG`, but not `8th` or `2026.1.0`.
  private func looksLikeNumber(_ start: Int, _ end: Int) -> Bool {
    let digits = byte(start) == .plus || byte(start) == .minus ? start + 1 : start
    guard byte(digits).isDigit || (byte(digits) == .dot && byte(digits + 1).isDigit) else { return false }
    if byte(digits) == .zero, byte(digits + 1).isLetter { return true }
    var dots = 0
    for index in digits..<end {
      let byte = bytes[index]
      if byte == .dot { dots += 1 }
      let isPart = byte.isDigit || byte == .dot || byte == .underscore || byte == .plus || byte == .minus
      if !isPart, byte | 0x20 != UInt8(ascii: "e") { return false }
      if byte == .minus || byte == .plus, bytes[index - 1] | 0x20 != UInt8(ascii: "e") { return false }
    }
    return dots < 2
  }

  /// A text without quotation marks; in one list, or behind a `:`, part of one mistake.
  private mutating func reportUnquoted(_ place: SourceSpan, _ word: String) {
    let content = bytes[place.range]
    let isClosedOnly = content.last == .doubleQuote && !content.dropLast().contains(.doubleQuote)
    let isQuotable = !content.contains(.backslash) && (isClosedOnly || !content.contains(.doubleQuote))
    var edits: [TextEdit] = []
    if isQuotable { edits.append(TextEdit(place.beginning, "\"")) }
    if isQuotable, !isClosedOnly { edits.append(TextEdit(place.ending, "\"")) }
    if container == .list, content.contains(.equals) { return reportEntryInList(place, word) }
    if joins(TOMLDiagnostics.unquotedText, edits) {
      if let adopter, !diagnostics[adopter].fixes.isEmpty { diagnostics[adopter].fixes[0].applicability = .uncertain }
      return
    }
    let isNothing = ["null", "none", "nil", "n/a", "~"].contains(word.lowercased())
    let message =
      isClosedOnly
      ? "the text `\(word)` has no quotation mark at its beginning"
      : "the text `\(word)` stands without quotation marks"
    let help =
      isNothing
      ? "Leave the line out where there is nothing to say." : "Put a text in quotation marks: \"Reading\"."
    let fixes = isNothing || edits.isEmpty ? [] : [Fix("Put the text in quotation marks", .uncertain, edits)]
    let index = report(Diagnostic(TOMLDiagnostics.unquotedText, message, at: place, help: [help], fixes: fixes))
    if container == .list { adopter = index }
    if container == .line { skipProse() }
  }

  /// `[id = "not-yet"]`: what stands between braces, between brackets.
  private mutating func reportEntryInList(_ place: SourceSpan, _ word: String) {
    if joins(TOMLDiagnostics.unexpectedCharacter, []) { return }
    adopter = report(
      Diagnostic(
        TOMLDiagnostics.unexpectedCharacter, "`\(word)` stands in a list, and has a name", at: place,
        help: ["Write names with their values between braces: [{ id = \"not-yet\" }]."]))
  }

  /// Adds edits to the finding that takes in further places of the same mistake, if there is one of this kind.
  mutating func joins(_ definition: DiagnosticDefinition, _ edits: [TextEdit]) -> Bool {
    guard let adopter else { return false }
    let codes = [definition.code, TOMLDiagnostics.colonForEquals.code, TOMLDiagnostics.missingEqualsSign.code]
    guard codes.contains(diagnostics[adopter].code) else { return false }
    if !diagnostics[adopter].fixes.isEmpty { diagnostics[adopter].fixes[0].edits += edits }
    return true
  }
}
