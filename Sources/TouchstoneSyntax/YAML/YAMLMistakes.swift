import TouchstoneDiagnostics

/// Words for mistakes in YAML: what to say about a place, with the corrected line as an example and as a fix.
struct YAMLMistakes {
  let source: SourceID
  let lines: YAMLLines

  var bytes: [UInt8] { lines.bytes }

  func span(_ start: Int, _ end: Int) -> SourceSpan {
    SourceSpan(source, min(start, bytes.count), min(max(start, end), bytes.count))
  }

  /// The author's words, shortened to one line.
  func words(_ start: Int, _ end: Int, limit: Int = 40) -> String {
    bytes.withUnsafeBufferPointer { excerpt(of: $0, in: min(start, end)..<end, limit: limit) }
  }

  /// The author's words as they are, for fixes.
  func exactWords(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[(start..<max(start, end)).clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// A stretch of one line in quotes, in single ones where it holds a double quote or a backslash.
  func quoted(_ start: Int, _ end: Int, limit: Int = .max) -> String {
    let text = limit == .max ? exactWords(start, end) : words(start, end, limit: limit)
    guard text.utf8.contains(where: { $0 == .doubleQuote || $0 == .backslash }) else { return "\"\(text)\"" }
    return "'" + text.repeating(.apostrophe) + "'"
  }

  /// The line as it should be, with the value in quotes: `statement: "I can explain: why"`.
  func correctedLine(quoting start: Int, _ end: Int) -> String {
    let content = lines.content(of: start)
    let rest = lines.next(after: start) >= end ? words(end, lines.endWithoutComment(from: end), limit: 24) : ""
    return words(content, max(content, start)) + quoted(start, end, limit: 48) + rest
  }

  /// The value in quotes as a fix; a text of several lines only where quotation marks at its ends are enough.
  func quotingFix(_ start: Int, _ end: Int, _ applicability: Fix.Applicability = .safe) -> [Fix] {
    guard end > start, end <= bytes.count else { return [] }
    let edits: [TextEdit]
    if lines.next(after: start) >= end {
      edits = [TextEdit(span(start, end), quoted(start, end))]
    } else if bytes[start..<end].contains(where: { $0 == .doubleQuote || $0 == .backslash }) {
      return []
    } else {
      edits = [TextEdit(span(start, start), "\""), TextEdit(span(end, end), "\"")]
    }
    return [Fix("Put the text in quotes", applicability, edits)]
  }

  func columnWords(_ column: Int) -> String {
    switch column {
    case 0: "not indented"
    case 1: "indented by 1 space"
    default: "indented by \(column) spaces"
    }
  }
}

extension String {
  /// The text with each occurrence of an ASCII character written twice.
  fileprivate func repeating(_ mark: UInt8) -> String {
    var bytes: [UInt8] = []
    for byte in utf8 {
      bytes.append(byte)
      if byte == mark { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
