import TouchstoneDiagnostics

extension YAMLTreeBuilder {
  var mistakes: YAMLMistakes { YAMLMistakes(source: source, lines: lines) }

  mutating func failAtTop(_ event: YAMLEvent) -> Progress {
    let isList = event.kind == .sequenceStart && !event.isFlow
    let key = lines.crampedKey(at: event.start)
    if event.kind == .scalar, event.style == .plain, let key, key.colon < event.end {
      return fail(mistakes.missingSpaceAfterColon(key).leavingOut(event.start))
    }
    if event.kind == .scalar, event.style == .plain, lines.byte(event.start) == .minus {
      return fail(mistakes.missingSpaceAfterDash(at: event.start))
    }
    if event.kind == .scalar, event.style == .plain, let sign = equalsSign(at: event.start) {
      return fail(mistakes.equalsSign(sign.name, at: sign.place))
    }
    return fail(mistakes.noKeysAtTop(event.start..<max(event.end, event.start + 1), isList: isList))
  }

  /// `title = …`
  func equalsSign(at start: Int) -> (name: Range<Int>, place: Int)? {
    var end = start
    while lines.byte(end).isLetter || lines.byte(end).isDigit || lines.byte(end) == .underscore { end += 1 }
    let sign = lines.afterBlanks(end)
    return end > start && lines.byte(sign) == .equals ? (start..<end, sign) : nil
  }

  /// A list or table in the place of a key: `[a, b]: c`, or a text that begins with braces, `{{ name }}`.
  mutating func failKey(_ event: YAMLEvent) -> Progress {
    let outer = frames[frames.count - 1]
    if outer.isFlow, event.isFlow { return fail(mistakes.textBeginning(at: outer.start)) }
    let end = max(event.start + 1, lines.endWithoutComment(from: event.start))
    return fail(
      YAMLFailure(
        diagnostic: mistakes.complexKey(span(event.start, end)), recovery: .declaration(event.start)))
  }

  mutating func failNesting(_ event: YAMLEvent) -> Progress {
    let diagnostic = Diagnostic(
      TextDiagnostics.nestingTooDeep,
      "lists and tables stand inside each other more than \(options.maximumNesting) deep",
      at: span(event.start, max(event.end, event.start + 1)),
      help: ["Delete the brackets or dashes that are not needed."])
    return fail(YAMLFailure(diagnostic: diagnostic, recovery: .declaration(event.start)))
  }

  mutating func failItemInText(at dash: Int, text: Int) -> Progress {
    let above = lines.content(of: text)
    return fail(mistakes.misplacedItem(at: dash, below: lines.isDash(above) ? above : nil))
  }

  mutating func reportComplexKey(_ span: SourceSpan) { report { $0.complexKey(span) } }

  mutating func reportMergeKey(_ span: SourceSpan) { report { $0.mergeKey(span) } }

  /// Of a table other than the file itself, the first key that is written twice: mostly a line with a dash is missing
  /// above it, and then all keys of two declarations stand in one.
  mutating func reportDuplicate(_ key: SyntaxKey, first: SyntaxKey, in top: Int) {
    if top == 0 ? hasSeveralDocuments : frames[top].hasDuplicate || hasFailed(since: frames[top].start) { return }
    frames[top].hasDuplicate = true
    report { $0.duplicateKey(key, first: first) }
  }

  /// Whether something in the same declaration was unreadable, so that keys may stand where they do not belong.
  private func hasFailed(since start: Int) -> Bool {
    unreadable.contains { $0.lowerBound >= start }
  }

  mutating func reportCut(text: Int, at sign: Int) {
    let isInFlow = isInFlow
    report { $0.textCut(from: text, at: sign, isInFlow: isInFlow) }
  }

  mutating func reportEscape(_ event: YAMLEvent, at place: Int) {
    report { $0.controlEscape(in: event.start..<event.end, at: place) }
  }

  mutating func reportCurlyQuotes(_ event: YAMLEvent) {
    report { $0.curlyQuotes(event.start..<event.end, event.text) }
  }

  mutating func report(anchorOf event: YAMLEvent) {
    guard event.hasProperties else { return }
    var index = event.start
    while index < bytes.count, bytes[index] == 0x26 || bytes[index] == 0x21 {
      var end = index
      while !lines.isBlankOrEnd(end) { end += 1 }
      if bytes[index] == 0x21 {
        report { $0.tag(at: index) }
      } else {
        let nameEnd = min(end, index + 1 + event.anchor.utf8.count)
        anchors.append(YAMLAnchor(name: event.anchor, span: span(index, nameEnd)))
      }
      index = lines.afterBlanks(end)
    }
  }

  /// Reports one thing, unless there is enough to do already.
  mutating func report(_ finding: (YAMLMistakes) -> Diagnostic) {
    if diagnostics.count < YAMLReading.maximumFindings { diagnostics.append(finding(mistakes)) }
  }

  /// Anchors with the places that repeat them, one finding each, and what is repeated without having a name.
  mutating func reportAnchors() {
    if anchors.isEmpty, aliases.isEmpty { return }
    var uses: [String: [YAMLAnchor]] = [:]
    for alias in aliases { uses[alias.name, default: []].append(alias) }
    for anchor in anchors { report { $0.anchor(anchor, uses: uses.removeValue(forKey: anchor.name) ?? []) } }
    for alias in aliases where uses[alias.name] != nil { report { $0.alias(alias) } }
  }
}

extension YAMLFailure {
  /// The same finding, but with the whole declaration left out.
  func leavingOut(_ place: Int) -> YAMLFailure {
    YAMLFailure(diagnostic: diagnostic, recovery: .declaration(place))
  }
}
