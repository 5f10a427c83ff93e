import TouchstoneDiagnostics

/// Finds out what the author did when libyaml gave up, from what it says and from the lines around the place.
extension YAMLTreeBuilder {
  func explain(_ problem: YAMLProblem) -> YAMLFailure {
    let place = min(problem.offset, max(0, bytes.count))
    let context = min(problem.contextOffset, place)
    if let lastCut, place >= lastCut, place <= lines.next(after: lines.next(after: lines.next(after: lastCut))) {
      return YAMLFailure(diagnostic: nil, recovery: .declaration(lastCut))
    }
    if let failure = explainQuote(before: place) { return failure }
    if problem.words != YAMLProblem.forbiddenCharacter, lines.byte(place) == .tab { return mistakes.tab(at: place) }
    if let failure = explainInvisible(before: place) { return failure }
    switch problem.words {
    case "mapping values are not allowed in this context": return explainColon(at: place)
    case "could not find expected ':'": return explainMissingColon(after: context)
    case "block sequence entries are not allowed in this context": return mistakes.listOnKeyLine(at: place)
    case "did not find expected key", "did not find expected '-' indicator":
      return lines.isFirst(place) ? explainLine(at: place) : explainRest(at: place)
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return explainBracket(context, at: place)
    case "mapping keys are not allowed in this context": return mistakes.textBeginning(at: place)
    case "did not find expected node content": return explainMissingValue(at: place)
    case "found character that cannot start any token":
      return mistakes.textBeginning(at: place, end: isInFlow ? lines.flowItemEnd(from: place) : nil)
    case "found unexpected end of stream", "found unexpected document indicator":
      return mistakes.unclosedQuote(at: context)
    case "found unexpected ':'":
      return mistakes.colonInText(from: context, colon: place, end: max(place + 1, lines.flowItemEnd(from: context)))
    case YAMLProblem.forbiddenCharacter: return explainForbidden(at: place)
    default: return explainByContext(problem.context, context, at: place)
    }
  }

  var isInFlow: Bool { frames.last?.isFlow ?? false }

  private func explainByContext(_ words: String, _ context: Int, at place: Int) -> YAMLFailure {
    switch words {
    case "while parsing a quoted scalar": return mistakes.unknownEscape(at: place, in: context)
    case "while scanning a block scalar", "while scanning an alias", "while scanning an anchor":
      return mistakes.textBeginning(at: context)
    case "while scanning a tag", "while parsing a tag", "while parsing a node":
      let end = isInFlow ? lines.flowItemEnd(from: context) : lines.valueEnd(from: context)
      return YAMLFailure(diagnostic: mistakes.tag(at: context), recovery: .value(context..<max(context + 1, end)))
    case "while scanning a directive", "while scanning a %YAML directive", "while scanning a %TAG directive",
      "while parsing a tag directive", "while parsing a %TAG directive":
      return explainDirective(at: context)
    default: return mistakes.unreadableLine(at: place)
    }
  }

  private func explainDirective(at place: Int) -> YAMLFailure {
    let start = lines.content(of: place)
    return YAMLFailure(diagnostic: mistakes.directive(at: start), recovery: .blank(start..<lines.end(of: start)))
  }

  private func explainForbidden(at place: Int) -> YAMLFailure {
    let decoded = bytes.withUnsafeBufferPointer { decodeScalar($0, at: place) }
    let length = decoded?.length ?? 1
    let code = String(decoded?.scalar.value ?? 0, radix: 16, uppercase: true)
    let name = String(repeating: "0", count: max(0, 4 - code.utf8.count)) + code
    let diagnostic = Diagnostic(
      TextDiagnostics.controlCharacter, "a control character (U+\(name)) stands in the text",
      at: span(place, place + length), help: ["Delete the character, or type the line again."],
      fixes: [Fix("Delete the invisible character", .uncertain, [TextEdit(span(place, place + length), "")])])
    return YAMLFailure(diagnostic: diagnostic, recovery: .blank(place..<place + length))
  }

  /// A no-break space or the like before the first word of a line, or a line separator, which ends a line for libyaml
  /// and for nobody else.
  private func explainInvisible(before place: Int) -> YAMLFailure? {
    let first = lines.content(of: place)
    if let failure = explainInvisible(at: place) ?? explainInvisible(at: first) { return failure }
    var index = first
    while index < place {
      if bytes[index] == 0xE2 || bytes[index] == 0xC2, let failure = explainInvisible(at: index, isBreak: true) {
        return failure
      }
      index += 1
    }
    return nil
  }

  private func explainInvisible(at place: Int, isBreak: Bool = false) -> YAMLFailure? {
    let found = bytes.withUnsafeBufferPointer { StrayCharacter(in: $0, at: place) }
    guard let found, found.isInvisible else { return nil }
    let separators: [[UInt8]] = [[0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9]]
    let isSeparator = separators.contains { bytes[place...].starts(with: $0) }
    if isBreak, !isSeparator { return nil }
    var diagnostic = found.invisibleDiagnostic(at: span(place, place + found.length))
    // A space in its place may leave the line indented unlike the ones around it.
    for index in diagnostic.fixes.indices { diagnostic.fixes[index].applicability = .uncertain }
    return YAMLFailure(
      diagnostic: diagnostic,
      recovery: isSeparator ? .blank(place..<place + found.length) : .declaration(place))
  }

  /// A text in quotes that swallowed keys and ends in the middle of a line was never meant to be that long:
  ///
  /// ```yaml
  /// title: "Reading        # <-- reported here
  /// code: "M.3"            # <-- libyaml gives up here, after the quotation mark
  /// ```
  private func explainQuote(before place: Int) -> YAMLFailure? {
    guard lastScalar.style == .doubleQuoted || lastScalar.style == .singleQuoted, lastScalar.lineBreaks > 0,
      lastScalar.end <= place, lines.next(after: lastScalar.end) > place
    else { return nil }
    var line = lines.next(after: lastScalar.start)
    while line < lastScalar.end {
      let content = lines.afterDashes(line)
      if content < lastScalar.end, lines.isDash(lines.content(of: line)) || lines.key(at: content) != nil {
        return mistakes.unclosedQuote(at: lastScalar.start)
      }
      line = lines.next(after: line)
    }
    return nil
  }

  /// A colon where no key can be: mostly in a text, or after a key that is indented too deep.
  private func explainColon(at colon: Int) -> YAMLFailure {
    guard lastScalar.end <= colon, lines.afterBlanks(lastScalar.end) == colon else {
      let start = min(lines.valueStart(onLineOf: colon), colon)
      return isSign(start) ? mistakes.textBeginning(at: start) : mistakes.colonInText(from: start, colon: colon)
    }
    let start = lastScalar.start
    if lastScalar.style != .plain { return mistakes.textAfterQuote(start..<lastScalar.end, at: colon) }
    if lastScalar.lineBreaks == 0 { return mistakes.colonInText(from: start, colon: colon) }
    if lines.isFirst(start) {
      if let key = lines.crampedKey(at: start) { return mistakes.missingSpaceAfterColon(key).leavingOut(start) }
      if lines.byte(start) == .minus { return mistakes.missingSpaceAfterDash(at: start) }
      if let sign = equalsSign(at: start) { return mistakes.equalsSign(sign.name, at: sign.place) }
    }
    let last = lines.content(of: colon)
    if lines.byte(last) == .minus { return mistakes.missingSpaceAfterDash(at: last) }
    guard lines.key(at: last)?.colon == colon else { return mistakes.colonInText(from: start, colon: colon) }
    let sibling = lines.afterDashes(start)
    return mistakes.wrongIndentation(of: last, beside: lines.key(at: sibling) == nil ? lines.keyAbove(last) : sibling)
  }

  /// A line that stands where a key is expected and has no colon.
  private func explainMissingColon(after start: Int) -> YAMLFailure {
    let first = lines.byte(start)
    if first == .doubleQuote || first == .apostrophe, lastScalar.start == start, lastScalar.lineBreaks > 0 {
      return mistakes.unclosedQuote(at: start)
    }
    if first == .minus { return mistakes.missingSpaceAfterDash(at: start) }
    if let key = lines.crampedKey(at: start) { return mistakes.missingSpaceAfterColon(key) }
    if let sign = equalsSign(at: start) { return mistakes.equalsSign(sign.name, at: sign.place) }
    var failure = mistakes.unindentedText(at: start)
    if lines.isFirst(start) { failure.recovery = .blank(start..<lines.textEnd(from: start)) }
    return failure
  }

  /// A line that does not fit to the ones above it.
  private func explainLine(at place: Int) -> YAMLFailure {
    if lines.isDash(place) { return mistakes.misplacedItem(at: place, below: lines.dashAbove(place)) }
    if lines.byte(place) == .minus { return mistakes.missingSpaceAfterDash(at: place) }
    if lines.key(at: place) != nil { return mistakes.wrongIndentation(of: place, beside: lines.keyAbove(place)) }
    if isClosing(place) { return mistakes.strayBracket(at: place, opening: nil) }
    if lines.byte(place) == .colon {
      let end = lines.endWithoutComment(from: place)
      return YAMLFailure(
        diagnostic: mistakes.complexKey(span(place, end)), recovery: .blank(place..<lines.blockEnd(from: place)))
    }
    if lastScalar.end <= place, lastScalar.style == .plain, let cut = commentAfter(lastScalar), cut < place {
      let last = max(lines.valueEnd(from: lastScalar.start), lines.end(of: place))
      return YAMLFailure(
        diagnostic: mistakes.textCut(from: lastScalar.start, at: cut, isInFlow: false),
        recovery: .value(lastScalar.start..<last))
    }
    let isAfterText = lastScalar.end <= place && (lastClosing?.upperBound ?? 0) <= lastScalar.end
    if isAfterText, lastScalar.style == .doubleQuoted || lastScalar.style == .singleQuoted {
      return mistakes.textAfterQuote(lastScalar.start..<lastScalar.end, at: place)
    }
    var failure = mistakes.unindentedText(at: place)
    failure.recovery = .blank(place..<lines.textEnd(from: place))
    return failure
  }

  private func commentAfter(_ scalar: YAMLEvent.Place) -> Int? {
    let index = lines.afterBlanks(scalar.end)
    return lines.byte(index) == .numberSign ? index : nil
  }

  /// What stands after a value that is complete, in the same line.
  private func explainRest(at place: Int) -> YAMLFailure {
    let start = lines.valueStart(onLineOf: place)
    if isClosing(place) { return mistakes.strayBracket(at: place, opening: nil) }
    let isAfterScalar = lastScalar.end <= place && lines.afterBlanks(lastScalar.end) == place
    if isAfterScalar, lastScalar.style == .doubleQuoted || lastScalar.style == .singleQuoted {
      return mistakes.textAfterQuote(lastScalar.start..<lastScalar.end, at: place)
    }
    return isSign(start) ? mistakes.textBeginning(at: start) : mistakes.unreadableLine(at: place)
  }

  /// An item in brackets that is followed by neither a comma nor the closing bracket.
  private func explainBracket(_ opening: Int, at place: Int) -> YAMLFailure {
    let isAfterText = lastScalar.style == .plain && lines.afterBlanks(lastScalar.end) == place
    if isClosing(place) { return mistakes.strayBracket(at: place, opening: opening) }
    let isSameLine = lines.next(after: opening) > place
    if isSameLine, isAfterText, lines.byte(place) == .colon {
      let end = max(place + 1, lines.flowItemEnd(from: lastScalar.start))
      return mistakes.colonInText(from: lastScalar.start, colon: place, end: end)
    }
    return lines.closing(of: opening) == nil
      ? mistakes.unclosedBracket(at: opening) : mistakes.missingComma(at: place, opening: opening)
  }

  /// A comma, a closing bracket or nothing at all where a value was expected.
  private func explainMissingValue(at place: Int) -> YAMLFailure {
    guard isInFlow, let opening = frames.last(where: { $0.isFlow && isOpening($0.start) })?.start else {
      let isAlone = isClosing(place) && lines.isAtEnd(lines.afterBlanks(place + 1))
      return isAlone ? mistakes.strayBracket(at: place, opening: nil) : mistakes.textBeginning(at: place)
    }
    if lines.closing(of: opening) == nil { return mistakes.unclosedBracket(at: opening) }
    if isClosing(place) { return mistakes.strayBracket(at: place, opening: opening) }
    return mistakes.missingItem(at: place, opening: opening)
  }

  private func isOpening(_ place: Int) -> Bool {
    lines.byte(place) == .openBracket || lines.byte(place) == .openBrace
  }

  private func isClosing(_ place: Int) -> Bool {
    lines.byte(place) == .closeBracket || lines.byte(place) == .closeBrace
  }

  /// Whether one of the signs stands here that no text without quotes may begin with.
  private func isSign(_ place: Int) -> Bool {
    let signs: [UInt8] = Array("*&[]{}|>!%@`,\"'".utf8)
    return place < bytes.count && signs.contains(bytes[place])
  }
}
