import TouchstoneDiagnostics

extension YAMLTreeBuilder {
  /// Adds a text: as a key, a value or an item.
  mutating func addScalar(_ event: YAMLEvent) -> Progress {
    let isEmpty = event.style == .plain && event.text.utf8.isEmpty
    if !isRootOpen {
      gap.pass(to: event.start, in: bytes)
      return isEmpty ? .more : failAtTop(event)
    }
    begin(at: event.start)
    var event = event
    if event.hasProperties { passProperties(&event) }
    lastScalar = event.place
    let isMarked = gap.hasQuestionMark
    let isKey = frames[frames.count - 1].isMapping && isKeyAwaited
    if isEmpty, !isKey, dropKeyWithoutValue() { return .more }
    gap.skip(to: event.end)
    if event.style == .block, event.start < bytes.count { passBlock(&event) }
    if event.style == .plain, !isEmpty, case .failed = checkPlain(&event, isKey: isKey) { return .failed }
    if event.style == .doubleQuoted { checkEscapes(event) }
    return isKey ? addKey(event, isMarked: isMarked || isEmpty) : complete(node(event, isEmpty: isEmpty))
  }

  private var isKeyAwaited: Bool {
    if case .awaited = frames[frames.count - 1].key { true } else { false }
  }

  private func node(_ event: YAMLEvent, isEmpty: Bool) -> SyntaxNode {
    let span = span(event.start, event.end)
    if isUnreadable(event.start, event.end) { return SyntaxNode(.unreadable, span) }
    if isEmpty { return SyntaxNode(.absent, span) }
    return SyntaxNode(.scalar(SyntaxScalar(event.text, event.style == .plain ? .plain : .quoted)), span)
  }

  private func isUnreadable(_ start: Int, _ end: Int) -> Bool {
    if !unreadable.isEmpty, unreadable.contains(where: { $0.contains(start) }) { return true }
    return findings.touches(start..<max(end, start + 1))
  }

  /// `{ descriptor: Compares, then explains }`: the comma ends the text, and the rest becomes a key without a value.
  private mutating func dropKeyWithoutValue() -> Bool {
    let frame = frames[frames.count - 1]
    guard frame.isFlow, !gap.hasColon, case .read(let key) = frame.key else { return false }
    let previous = entries.count > frame.base ? entries[entries.count - 1].value : nil
    report { $0.commaInText(key, after: previous) }
    frames[frames.count - 1].key = .awaited
    if let previous, previous.scalar?.form == .plain { entries[entries.count - 1].value.content = .unreadable }
    return true
  }

  private mutating func addKey(_ event: YAMLEvent, isMarked: Bool) -> Progress {
    let span = span(event.start, event.end)
    if isMarked {
      reportComplexKey(span)
      frames[frames.count - 1].key = .ignored
    } else if event.text == "<<", event.style == .plain {
      reportMergeKey(span)
      frames[frames.count - 1].key = .ignored
    } else {
      addKey(SyntaxKey(event.text, span))
    }
    return .more
  }

  /// A reference to an anchor, `*base`; or a text that begins with a star.
  mutating func addAlias(_ event: YAMLEvent) -> Progress {
    if !isRootOpen { return failAtTop(event) }
    begin(at: event.start)
    gap.skip(to: event.end)
    let next = lines.afterBlanks(event.end)
    let isWhole = lines.isAtEnd(next) || [.numberSign, .comma, .closeBrace, .closeBracket].contains(lines.byte(next))
    let isKey = frames[frames.count - 1].isMapping && isKeyAwaited
    if !isWhole, !isKey { return fail(mistakes.textBeginning(at: event.start)) }
    let span = span(event.start, event.end)
    if isKey {
      reportComplexKey(span)
      frames[frames.count - 1].key = .ignored
      return .more
    }
    if case .ignored = frames[frames.count - 1].key, frames[frames.count - 1].isMapping {
      // The value of a merge key, which has been reported.
    } else {
      aliases.append(YAMLAnchor(name: event.text, span: span))
    }
    return complete(SyntaxNode(.unreadable, span))
  }

  /// Goes past `&anchor` and `!tag` to the text itself, after reporting them.
  private mutating func passProperties(_ event: inout YAMLEvent) {
    report(anchorOf: event)
    var index = event.start
    while index < event.end {
      let byte = bytes[index]
      if byte == 0x26 || byte == 0x21 {
        while index < event.end, !lines.isBlankOrEnd(index) { index += 1 }
      } else if byte == .numberSign {
        index = lines.next(after: index)
      } else if byte.isBlank || byte == .lineFeed || byte == .carriageReturn {
        index += 1
      } else {
        break
      }
    }
    event.start = min(index, event.end)
  }

  /// A block of text ends with its last word, not with the empty lines below; its first line may hold a comment.
  private mutating func passBlock(_ event: inout YAMLEvent) {
    gap.passHeader(of: event.start, in: bytes)
    while event.end > event.start {
      let byte = bytes[event.end - 1]
      guard byte.isBlank || byte == .lineFeed || byte == .carriageReturn else { break }
      event.end -= 1
    }
  }
}
