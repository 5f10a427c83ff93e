import TouchstoneDiagnostics

extension TOMLReader {
  /// The byte at an index, or 0 behind the end, which no grammar rule accepts.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 {
    index < bytes.count ? bytes[index] : 0
  }

  @inline(__always)
  var current: UInt8 { byte(position) }

  var isAtEnd: Bool { position >= bytes.count }

  /// Whether a line ends here: at a line feed, with or without a carriage return, or with the file.
  var isAtLineEnd: Bool { isLineEnd(position) }

  func isLineEnd(_ index: Int) -> Bool {
    let byte = byte(index)
    if byte == .lineFeed { return true }
    return index >= bytes.count || (byte == .carriageReturn && self.byte(index + 1) == .lineFeed)
  }

  /// Moves over spaces and tabs, and over whatever only looks like them, which is reported.
  mutating func skipBlanks() {
    while true {
      let byte = current
      if byte.isBlank {
        position += 1
      } else if byte > .space, !byte.isNonASCII {
        return
      } else if byte.isNonASCII {
        guard skipInvisible() else { return }
      } else if isAtLineEnd {
        return
      } else {
        // A control character, which the look at the text has reported.
        position += 1
      }
    }
  }

  /// Moves over a run of characters that cannot be seen, and reports it.
  private mutating func skipInvisible() -> Bool {
    guard let first = StrayCharacter(in: bytes, at: position), first.isInvisible else {
      // A byte that is no text has been reported; elsewhere a letter begins here.
      guard wellFormedLength(bytes, at: position) == 0 else { return false }
      position += 1
      return true
    }
    let start = position
    position += first.length
    while let next = StrayCharacter(in: bytes, at: position), next.isInvisible { position += next.length }
    report(first.invisibleDiagnostic(at: span(start, position)))
    isSilenced = true
    return true
  }

  /// Moves to the beginning of the next line, and keeps the comment if one ends this line.
  mutating func finishLine() {
    skipBlanks()
    if current == .numberSign { readComment() }
    passLineEnd()
  }

  mutating func passLineEnd() {
    if current == .carriageReturn, byte(position + 1) == .lineFeed { position += 1 }
    if current == .lineFeed { position += 1 }
  }

  /// Keeps the comment that begins here and stops at its line's end.
  mutating func readComment() {
    let start = position
    position = endOfLine(from: position)
    let isNew = comments.last.map { Int($0.start) < start } ?? true
    if isNew { comments.append(span(start, position)) }
  }

  /// Moves over blanks, ends of lines and comments, as they may stand between the items of a list.
  ///
  /// - Returns: whether a line ended on the way.
  mutating func skipLines() -> Bool {
    var passedLine = false
    while true {
      skipBlanks()
      if current == .numberSign {
        readComment()
      } else if !isAtEnd, isAtLineEnd {
        passLineEnd()
        passedLine = true
      } else {
        return passedLine
      }
    }
  }

  /// Where the line ends that this place is in, before its carriage return; or a limit, where the line goes on.
  func endOfLine(from start: Int, limit: Int = .max) -> Int {
    let last = min(bytes.count, limit)
    var index = start
    while index < last, bytes[index] != .lineFeed { index += 1 }
    return index > start && index < bytes.count && bytes[index - 1] == .carriageReturn ? index - 1 : index
  }

  /// The first byte at or after this place that is neither a space nor a tab.
  func skippingBlanks(_ start: Int) -> Int {
    var index = start
    while byte(index).isBlank { index += 1 }
    return index
  }

  /// The end of a stretch without the blanks at its end.
  func trimmedEnd(_ start: Int, _ end: Int) -> Int {
    var index = end
    while index > start, byte(index - 1).isBlank { index -= 1 }
    return index
  }

  /// The text between two places, which the look at the text found well formed.
  func text(_ start: Int, _ end: Int) -> String {
    guard start < end, end <= bytes.count else { return "" }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }
}
