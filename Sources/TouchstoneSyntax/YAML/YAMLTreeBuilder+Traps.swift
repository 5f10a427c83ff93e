import TouchstoneDiagnostics

/// What YAML reads otherwise than it was meant.
extension YAMLTreeBuilder {
  /// Looks for the traps of texts without quotes; most are told from the first byte and the byte after the text.
  mutating func checkPlain(_ event: inout YAMLEvent, isKey: Bool) -> Progress {
    let first = bytes[event.start]
    if first == .minus, case .failed = checkDash(event) { return .failed }
    if first.isNonASCII { checkStray(&event) }
    if isKey { return .more }
    if event.lineBreaks > 0, case .failed = checkContinuation(event) { return .failed }
    if !frames[frames.count - 1].isMapping || event.lineBreaks > 0 {
      // An item such as `ccss:6.RP.A.1` is complete, and so is a text of several lines.
    } else if lines.isFirst(event.start), case .failed = checkCrampedKey(event) {
      return .failed
    }
    checkCut(event)
    return .more
  }

  /// `-name: x`, where `- name: x` was meant.
  private mutating func checkDash(_ event: YAMLEvent) -> Progress {
    let second = lines.byte(event.start + 1)
    let isWord = second.isLetter || second.isNonASCII || second == .doubleQuote
    guard isWord, lines.isFirst(event.start) else { return .more }
    return fail(mistakes.missingSpaceAfterDash(at: event.start))
  }

  /// `8:Uses a rate` in a line of its own, where `8: Uses a rate` was meant.
  private mutating func checkCrampedKey(_ event: YAMLEvent) -> Progress {
    guard let key = lines.crampedKey(at: event.start), key.colon < event.end,
      bytes[key.colon..<event.end].contains(.space)
    else { return .more }
    return fail(mistakes.missingSpaceAfterColon(key).leavingOut(key.colon))
  }

  /// A line of text that begins with `- `, which was to be an item of a list.
  private mutating func checkContinuation(_ event: YAMLEvent) -> Progress {
    var line = lines.next(after: event.start)
    while line < event.end {
      let content = lines.afterBlanks(line)
      if content < event.end, lines.isDash(content) { return failItemInText(at: content, text: event.start) }
      line = lines.next(after: line)
    }
    return .more
  }

  /// `Uses tool #2 well`: YAML takes everything from ` #` on for a comment and drops it.
  ///
  /// It is an error where all of this holds, so that `level: 8  # nominal grade 7` stays a comment:
  /// - the text before has no quotes and holds a letter;
  /// - something other than a space, a line's end or another `#` follows the `#` at once.
  private mutating func checkCut(_ event: YAMLEvent) {
    var index = event.end
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    guard index < bytes.count, bytes[index] == .numberSign, index > event.end else { return }
    guard !lines.isBlankOrEnd(index + 1), lines.byte(index + 1) != .numberSign else { return }
    guard bytes[event.start..<event.end].contains(where: { $0.isLetter || $0.isNonASCII }) else { return }
    reportCut(text: event.start, at: index)
    lastCut = index
  }

  /// Quotation marks of a word processor, and characters that cannot be seen.
  private mutating func checkStray(_ event: inout YAMLEvent) {
    let found = bytes.withUnsafeBufferPointer { StrayCharacter(in: $0, at: event.start) }
    guard let found else { return }
    if found.isInvisible {
      let start = event.start
      report { mistakes in
        var diagnostic = found.invisibleDiagnostic(at: mistakes.span(start, start + found.length))
        // What is left may be indented unlike the lines around it.
        for index in diagnostic.fixes.indices { diagnostic.fixes[index].applicability = .uncertain }
        return diagnostic
      }
      event.start = min(event.start + found.length, event.end)
      event.text = String(event.text.unicodeScalars.dropFirst())
    } else {
      checkCurlyQuotes(event, found)
    }
  }

  /// `title: “Reading”`: both ends are curly, and there is no other pair inside.
  private mutating func checkCurlyQuotes(_ event: YAMLEvent, _ opening: StrayCharacter) {
    let scalars = event.text.unicodeScalars
    let isDouble = opening.kind == .doubleQuote
    let marks: [Unicode.Scalar] =
      isDouble ? ["\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}"] : ["\u{2018}", "\u{201A}"]
    let closings: [Unicode.Scalar] = isDouble ? ["\u{201C}", "\u{201D}"] : ["\u{2019}", "\u{2018}"]
    guard scalars.count > 1, let first = scalars.first, let last = scalars.last, marks.contains(first),
      closings.contains(last), !scalars.dropFirst().dropLast().contains(where: { marks.contains($0) })
    else { return }
    reportCurlyQuotes(event)
  }

  /// `"\frac{1}{2}"`: an escape that stands for a character which cannot be seen.
  mutating func checkEscapes(_ event: YAMLEvent) {
    guard event.end > event.start + 1 else { return }
    var index = event.start + 1
    while index < event.end - 1 {
      guard bytes[index] == .backslash else {
        index += 1
        continue
      }
      if isControlEscape(at: index, end: event.end - 1) {
        reportEscape(event, at: index)
        return
      }
      index += 2
    }
  }

  private func isControlEscape(at index: Int, end: Int) -> Bool {
    switch bytes[index + 1] {
    // \0 \a \b \t \v \f \r \e
    case 0x30, 0x61, 0x62, 0x74, 0x76, 0x66, 0x72, 0x65: return true
    case 0x78: return isControl(digitsAt: index + 2, count: 2, end: end)
    case 0x75: return isControl(digitsAt: index + 2, count: 4, end: end)
    case 0x55: return isControl(digitsAt: index + 2, count: 8, end: end)
    default: return false
    }
  }

  private func isControl(digitsAt start: Int, count: Int, end: Int) -> Bool {
    guard start + count <= end else { return false }
    var value: UInt32 = 0
    for index in start..<start + count { value = value << 4 | (bytes[index].hexadecimalValue ?? 0) }
    return value < 0x20 && value != 0x0A || (0x7F...0x9F).contains(value)
  }
}
