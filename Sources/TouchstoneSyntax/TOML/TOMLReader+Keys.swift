import TouchstoneDiagnostics

/// A key as it stands before `=` or in a header: `levels.8.descriptor` has a first part and two more.
struct TOMLKeyPath {
  var first: SyntaxKey
  var rest: [SyntaxKey] = []

  var last: SyntaxKey { rest.last ?? first }
  var count: Int { rest.count + 1 }
  var start: Int { Int(first.span.start) }
  var end: Int { Int(last.span.end) }

  /// The key up to and including a part, `levels.8`, for messages.
  func name(through part: Int) -> String {
    rest.prefix(part).reduce(first.text) { $0 + "." + $1.text }
  }

  /// The part with this number.
  subscript(_ part: Int) -> SyntaxKey {
    part == 0 ? first : rest[part - 1]
  }

  mutating func replaceLast(by key: SyntaxKey) {
    if rest.isEmpty { first = key } else { rest[rest.count - 1] = key }
  }
}

extension TOMLReader {
  /// Reads a key with its dots; stops behind its last part.
  ///
  /// - Returns: `nil` where there is none, which has been reported.
  mutating func readKey() -> TOMLKeyPath? {
    guard let first = readKeyPart() else { return nil }
    var path = TOMLKeyPath(first: first)
    while true {
      let end = position
      skipBlanks()
      guard current == .dot else {
        position = end
        return path
      }
      position += 1
      skipBlanks()
      guard let part = readKeyPart() else { return nil }
      path.rest.append(part)
    }
  }

  private mutating func readKeyPart() -> SyntaxKey? {
    let start = position
    if current == .doubleQuote || current == .apostrophe { return readQuotedKey() }
    while current.isBareKey { position += 1 }
    if position > start, current == .space || current == .dot || current == .equals || current == .closeBracket {
      return SyntaxKey(text(start, position), span(start, position))
    }
    let isBare = position > start && (!current.isNonASCII || isInvisible(position) == .blank)
    guard isBare, !continuesOddWord(position) else { return readOddKey(from: start) }
    return SyntaxKey(text(start, position), span(start, position))
  }

  /// Whether something stands here that is no part of a name without quotes, and does not end one either.
  private func continuesOddWord(_ index: Int) -> Bool {
    switch byte(index) {
    case 0...0x20, .dot, .equals, .colon, .closeBracket, .closeBrace, .openBracket, .openBrace, .numberSign,
      .doubleQuote, .apostrophe, .comma:
      false
    case 0xC2...0xF4: isInvisible(index) != .blank
    default: true
    }
  }

  private func isInvisible(_ index: Int) -> StrayCharacter.Kind? {
    StrayCharacter(in: bytes, at: index).flatMap { $0.isInvisible ? $0.kind : nil }
  }

  private mutating func readQuotedKey() -> SyntaxKey? {
    let start = position
    let quote = current
    if byte(start + 1) == quote, byte(start + 2) == quote {
      report(
        Diagnostic(
          TOMLDiagnostics.invalidKey, "a name stands between three quotation marks", at: span(start, start + 3),
          help: ["Names stand on one line: write one quotation mark before and one after the name."]))
      isSilenced = true
      _ = readText()
      return nil
    }
    let node = readText()
    // A name that cannot be read still stands for something, so its value is read as well.
    guard let scalar = node.scalar else { return nil }
    return SyntaxKey(scalar.text, node.span)
  }

  /// Reads what stands for a key but cannot be one, such as `título` or `“title”`, reports it, and takes it as meant.
  private mutating func readOddKey(from start: Int) -> SyntaxKey? {
    if let quote = StrayCharacter(in: bytes, at: start), !quote.isInvisible {
      let node = readSmartText(quote)
      return node.scalar.map { SyntaxKey($0.text, node.span) }
    }
    var kept: [UInt8] = Array(bytes[start..<position])
    var odd: Range<Int>?
    while !isAtEnd, current.isBareKey || continuesOddWord(position) {
      let length = max(1, wellFormedLength(bytes, at: position))
      let next = position + length
      if let stray = StrayCharacter(in: bytes, at: position), stray.isInvisible {
        report(stray.invisibleDiagnostic(at: span(position, next)))
        isSilenced = true
      } else {
        if odd == nil, !current.isBareKey { odd = position..<next }
        kept += bytes[position..<next]
      }
      position = next
    }
    guard !kept.isEmpty else {
      reportMissingKey(at: start)
      return nil
    }
    let name = String(decoding: kept, as: UTF8.self)
    if let odd { reportOddKey(span(start, position), odd) }
    return SyntaxKey(name, span(start, position))
  }

  private func isBare(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy(\.isBareKey)
  }

  private mutating func reportOddKey(_ place: SourceSpan, _ odd: Range<Int>) {
    let word = words(Int(place.start), Int(place.end))
    let letter = words(odd.lowerBound, odd.upperBound)
    let isQuotable = !bytes[place.range].contains { $0 == .backslash }
    report(
      Diagnostic(
        TOMLDiagnostics.invalidKey, "the name `\(word)` holds `\(letter)` without being in quotes", at: place,
        help: ["Use the letters a to z, digits, `-` and `_`, or put the name in quotes: \"\(word)\"."],
        fixes: isQuotable
          ? [Fix("Put the name in quotes", .safe, [TextEdit(place.beginning, "\""), TextEdit(place.ending, "\"")])]
          : []))
  }

  private mutating func reportMissingKey(at start: Int) {
    let found = isLineEnd(start) ? "the line ends" : "`\(words(start, start + 1))` stands"
    report(
      Diagnostic(
        TOMLDiagnostics.missingKey, "\(found) where a name is expected", at: span(start, start),
        help: ["Write the name of what the value is for: title = \"Reading\"."]))
    isSilenced = true
  }

  /// Reads the further words of a name such as `learner statement`, if `=` follows them, and reports the space.
  mutating func readSpacedKey(_ path: inout TOMLKeyPath) {
    let limit = min(bytes.count, position + 200)
    var index = position
    var end = position
    while index < limit, byte(index).isBareKey || byte(index).isBlank {
      if byte(index).isBareKey { end = index + 1 }
      index += 1
    }
    guard byte(index) == .equals, end > position else { return }
    let start = Int(path.last.span.start)
    let place = span(start, end)
    // A letter that cannot stand in a name has been reported, and the space is likely to go with it.
    let isReported = bytes[start] != .doubleQuote && bytes[start] != .apostrophe && !isBare(path.last.span.range)
    var name = path.last.text
    for word in text(position, end).split(whereSeparator: { $0 == " " || $0 == "\t" }) { name += "_" + word }
    path.replaceLast(by: SyntaxKey(name, place))
    position = end
    skipBlanks()
    if isReported { return }
    report(
      Diagnostic(
        TOMLDiagnostics.invalidKey, "the name `\(words(start, end))` holds a space", at: place,
        help: ["Write `\(name) = …`; a name that must hold a space stands in quotes."],
        fixes: [Fix("Write `\(name)`", .uncertain, [TextEdit(place, name)])]))
  }
}
