import TouchstoneDiagnostics

/// Where reading goes on after a mistake.
extension TOMLReader {
  /// The first byte of the line after the one that this place is in, or the file's end.
  func startOfNextLine(_ index: Int) -> Int {
    var index = index
    while index < bytes.count, bytes[index] != .lineFeed { index += 1 }
    return min(index + 1, bytes.count)
  }

  /// Whether a header, or a name with `=` behind it, stands here.
  func looksLikeStatement(_ index: Int) -> Bool {
    byte(index) == .openBracket ? looksLikeHeader(index) : equalsSign(after: index) != nil
  }

  /// Whether a header stands here that cannot be a list: `[framework]`, but not `[8]`, `["a"]` or `[true]`.
  func looksLikeHeader(_ index: Int) -> Bool {
    let start = byte(index + 1) == .openBracket ? index + 2 : index + 1
    let first = skippingBlanks(start)
    guard byte(first).isLetter || byte(first) == .underscore, let end = endOfKey(first) else { return false }
    if case .valid = BareValue(bytes, first..<endOfBareKey(first), options) { return false }
    let close = skippingBlanks(end)
    guard byte(close) == .closeBracket else { return false }
    let last = skippingBlanks(byte(close + 1) == .closeBracket ? close + 2 : close + 1)
    return isLineEnd(last) || byte(last) == .numberSign
  }

  /// Where the `=` stands behind the key that begins here, if one does.
  func equalsSign(after index: Int) -> Int? {
    guard let end = endOfKey(index) else { return nil }
    let equals = skippingBlanks(end)
    return byte(equals) == .equals ? equals : nil
  }

  private func endOfBareKey(_ index: Int) -> Int {
    var end = index
    while byte(end).isBareKey { end += 1 }
    return end
  }

  /// The end of a key with dots, seen from its beginning and without reading it.
  private func endOfKey(_ index: Int) -> Int? {
    var end = index
    while true {
      let start = end
      if byte(start) == .doubleQuote || byte(start) == .apostrophe {
        guard let close = endOfQuoted(start) else { return nil }
        end = close
      } else {
        end = endOfBareKey(start)
        if end == start { return nil }
      }
      let dot = skippingBlanks(end)
      if byte(dot) != .dot { return end }
      end = skippingBlanks(dot + 1)
    }
  }

  /// Whether a line goes on in the next one, as the values of a table do; a list that begins on it may, too.
  private func endsWithComma(_ index: Int) -> Bool {
    let end = trimmedEnd(index, endOfLine(from: index))
    return byte(end - 1) == .comma && !bytes[index..<end].contains(.openBracket)
  }

  func endOfQuoted(_ start: Int) -> Int? {
    let quote = byte(start)
    let limit = min(bytes.count, start + Self.searchLimit)
    var index = start + 1
    while index < limit, bytes[index] != .lineFeed {
      if bytes[index] == quote { return index + 1 }
      index += bytes[index] == .backslash && quote == .doubleQuote ? 2 : 1
    }
    return nil
  }

  /// Moves to the end of the line, after a mistake that leaves nothing to read on it.
  mutating func skipToLineEnd() {
    position = max(position, endOfLine(from: position))
  }

  /// Moves behind what a broken item of a list or a table still holds: to the next comma, bracket or line's end.
  mutating func skipItem() {
    var open = 0
    while !isAtLineEnd {
      switch current {
      case .openBracket, .openBrace: open += 1
      case .closeBracket, .closeBrace:
        if open == 0 { return }
        open -= 1
      case .comma where open == 0: return
      case .doubleQuote, .apostrophe:
        position = (endOfQuoted(position) ?? position + 1) - 1
      case .numberSign where byte(position - 1).isBlank: return
      default: break
      }
      position += 1
    }
  }

  /// Moves behind brackets that are nested too deep, over lines if need be, but not over the next statement.
  mutating func skipBrackets() {
    var open = 0
    repeat {
      switch current {
      case .openBracket, .openBrace: open += 1
      case .closeBracket, .closeBrace: open -= 1
      case .doubleQuote, .apostrophe: position = (endOfQuoted(position) ?? position + 1) - 1
      case .lineFeed where startsStatement(skippingBlanks(position + 1)):
        isAbandoned = true
        position += 1
        return
      default: break
      }
      position += 1
    } while open > 0 && !isAtEnd
  }

  /// Whether a line inside a list or a table cannot belong to it, because a statement begins there.
  func startsStatement(_ index: Int) -> Bool {
    let byte = byte(index)
    guard byte.isLetter || byte == .openBracket || byte == .underscore else { return false }
    return looksLikeStatement(index) && !endsWithComma(index)
  }
}
