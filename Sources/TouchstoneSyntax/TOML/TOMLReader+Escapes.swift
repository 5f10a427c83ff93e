import TouchstoneDiagnostics

extension TOMLReader {
  /// A text with its escapes replaced and its lines ended by line feeds alone.
  ///
  /// - Returns: `nil` where an escape means nothing, which has been reported; the text's first fault stands for all,
  ///   since a formula such as `"\sqrt{2} \cdot \pi"` is one mistake.
  mutating func decode(_ first: Int, _ end: Int, from start: Int, isBlock: Bool) -> String? {
    let isLiteral = bytes[start] == .apostrophe
    var result: [UInt8] = []
    result.reserveCapacity(end - first)
    var index = first
    while index < end {
      let byte = bytes[index]
      if byte == .carriageReturn, self.byte(index + 1) == .lineFeed {
        index += 1
      } else if byte != .backslash || isLiteral {
        result.append(byte)
        index += 1
      } else if isBlock, let next = lineContinuation(index, end) {
        index = next
      } else if let length = appendEscape(index, end, to: &result) {
        index += length
      } else {
        reportEscape(index, start: start, end: end, isBlock: isBlock)
        return nil
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Where the text goes on after a `\` at its line's end, which swallows the line break and the blanks around it.
  private func lineContinuation(_ index: Int, _ end: Int) -> Int? {
    var next = skippingBlanks(index + 1)
    guard next < end, isLineEnd(next) else { return nil }
    while next < end, byte(next).isBlank || isLineEnd(next) || byte(next) == .carriageReturn { next += 1 }
    return min(next, end)
  }

  /// Adds the character that an escape stands for, and gives the escape's length.
  private func appendEscape(_ index: Int, _ end: Int, to result: inout [UInt8]) -> Int? {
    guard index + 1 < end else { return nil }
    switch bytes[index + 1] {
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "t"): result.append(.tab)
    case UInt8(ascii: "n"): result.append(.lineFeed)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "r"): result.append(.carriageReturn)
    case .doubleQuote: result.append(.doubleQuote)
    case .backslash: result.append(.backslash)
    case UInt8(ascii: "e") where options.allowsTOML11: result.append(0x1B)
    case UInt8(ascii: "x") where options.allowsTOML11: return appendScalar(index, end, digits: 2, to: &result)
    case UInt8(ascii: "u"): return appendScalar(index, end, digits: 4, to: &result)
    case UInt8(ascii: "U"): return appendScalar(index, end, digits: 8, to: &result)
    default: return nil
    }
    return 2
  }

  private func appendScalar(_ index: Int, _ end: Int, digits: Int, to result: inout [UInt8]) -> Int? {
    guard index + 2 + digits <= end else { return nil }
    var value: UInt32 = 0
    for place in index + 2..<index + 2 + digits {
      guard let digit = bytes[place].hexadecimalValue else { return nil }
      value = value << 4 | digit
    }
    guard let scalar = Unicode.Scalar(value) else { return nil }
    result.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
    return digits + 2
  }

  private mutating func reportEscape(_ index: Int, start: Int, end: Int, isBlock: Bool) {
    let isCode = byte(index + 1) == UInt8(ascii: "u") || byte(index + 1) == UInt8(ascii: "U")
    let width = max(1, wellFormedLengthOrOne(index + 1))
    let escape = isLineEnd(index + 1) ? "\\" : "\\" + words(index + 1, index + 1 + width)
    let message =
      isCode ? "`\(escape)` is not followed by the number of a character" : "`\(escape)` means nothing in a text"
    var fixes: [Fix] = []
    if !isBlock, !bytes[start..<end].contains(.apostrophe) {
      let opening = TextEdit(span(start, start + 1), "'")
      fixes = [Fix("Put the text in single quotes", .uncertain, [opening, TextEdit(span(end, end + 1), "'")])]
    }
    report(
      Diagnostic(
        TOMLDiagnostics.invalidEscape, message, at: span(index, min(index + 1 + width, end)),
        help: [
          "Between single quotes a backslash is a plain character: '\\frac{1}{2}'.",
          "Between double quotes write it twice: \"\\\\frac{1}{2}\".",
        ], fixes: fixes))
  }

  private func wellFormedLengthOrOne(_ index: Int) -> Int {
    index < bytes.count ? wellFormedLength(bytes, at: index) : 1
  }
}
