import TouchstoneDiagnostics

extension YAMLQuickReader {
  /// Reads a block of text:
  ///
  /// ```yaml
  /// why: >-        # lines are joined by spaces; after `|` they are kept
  ///   Prices are
  ///   ratios.
  /// ```
  ///
  /// - Parameter parent: how far the table or list is indented that the block stands in.
  mutating func readBlock(below parent: Int) throws(Beyond) -> SyntaxNode {
    let start = position
    let isFolded = bytes[start] == .greaterThan
    position += 1
    // `-` drops the line break at the end, `+` keeps all of them.
    let chomping = byte(position)
    if chomping == .minus || chomping == .plus { position += 1 }
    var line = try endHeader()
    scratch.removeAll(keepingCapacity: true)
    while line < bytes.count, isLineEnd(line) {
      scratch.append(.lineFeed)
      line = nextLine(from: line)
    }
    let left = afterSpaces(line) - line
    guard left > parent, left > 0 else { throw Beyond() }

    var end = start
    var breaks = 0
    var isBroken = false
    while line + left < bytes.count, hasSpaces(left, from: line) {
      if end > start { appendBreaks(breaks, isFolded: isFolded) }
      end = try appendLine(from: line + left, isFolded: isFolded)
      let next = lineFeed(from: end)
      isBroken = next < bytes.count
      line = min(next + 1, bytes.count)
      breaks = 0
      passEmptyLines(upTo: left, &line, &breaks)
    }
    guard end > start else { throw Beyond() }
    if isBroken, chomping != .minus { scratch.append(.lineFeed) }
    if chomping == .plus { for _ in 0..<breaks { scratch.append(.lineFeed) } }
    goToContent(from: line)
    let text = String(decoding: scratch, as: UTF8.self)
    return SyntaxNode(.scalar(SyntaxScalar(text, .quoted)), span(start, end))
  }

  /// Ends the line of the sign that begins a block, and keeps its comment.
  private mutating func endHeader() throws(Beyond) -> Int {
    let index = afterSpaces(position)
    if byte(index) == .numberSign, index == position { throw Beyond() }
    let end = byte(index) == .numberSign ? passComment(from: index) : index
    guard isLineEnd(end) else { throw Beyond() }
    return nextLine(from: end)
  }

  private func hasSpaces(_ count: Int, from line: Int) -> Bool {
    for index in line..<line + count where bytes[index] != .space { return false }
    return true
  }

  /// Goes past lines that are empty but for spaces of the indentation.
  private func passEmptyLines(upTo left: Int, _ line: inout Int, _ breaks: inout Int) {
    while line < bytes.count {
      var index = line
      while index < line + left, byte(index) == .space { index += 1 }
      guard index < bytes.count, isLineEnd(index) else { return }
      breaks += 1
      line = nextLine(from: index)
    }
  }

  private mutating func appendBreaks(_ breaks: Int, isFolded: Bool) {
    if !isFolded {
      scratch.append(.lineFeed)
    } else if breaks == 0 {
      scratch.append(.space)
    }
    for _ in 0..<breaks { scratch.append(.lineFeed) }
  }

  /// Adds the text of a line, and tells where its last word ends.
  private mutating func appendLine(from start: Int, isFolded: Bool) throws(Beyond) -> Int {
    var stop = lineFeed(from: start)
    let end = trimmedEnd(start, stop)
    // Lines of spaces alone have rules of their own, and so have lines further in where lines are joined.
    guard end > start, !isFolded || bytes[start] != .space else { throw Beyond() }
    if stop < bytes.count, bytes[stop - 1] == .carriageReturn { stop -= 1 }
    appendToScratch(start, stop)
    return end
  }
}
