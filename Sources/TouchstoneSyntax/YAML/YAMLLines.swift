/// Looks at the lines of a file as an author sees them: where they begin and end, how far they are indented, and
/// whether they look like `key: value` or `- item`.
///
/// libyaml tells at which character it gave up; what the author did wrong is found by looking at the lines around it.
struct YAMLLines {
  let bytes: [UInt8]

  /// The first byte of the line that holds this offset.
  func start(of offset: Int) -> Int {
    var index = min(offset, bytes.count)
    while index > 0, bytes[index - 1] != .lineFeed { index -= 1 }
    return index
  }

  /// Where the line's text ends, without blanks and the line break.
  func end(of offset: Int) -> Int {
    var index = next(after: offset)
    while index > offset, isSpacing(bytes[index - 1]) { index -= 1 }
    return index
  }

  /// The end of what is written before this place, in its line or in those above it.
  func contentEnd(before place: Int) -> Int {
    var index = min(place, bytes.count)
    while index > 0, isSpacing(bytes[index - 1]) { index -= 1 }
    return index
  }

  /// The first byte of the next line, or the end of the file.
  func next(after offset: Int) -> Int {
    var index = offset
    while index < bytes.count, bytes[index] != .lineFeed { index += 1 }
    return min(index + 1, bytes.count)
  }

  /// The first byte after any spaces and tabs.
  func afterBlanks(_ offset: Int) -> Int {
    var index = offset
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    return index
  }

  /// The first byte of the line that is no blank.
  func content(of offset: Int) -> Int { afterBlanks(start(of: offset)) }

  /// Whether nothing but blanks stands before this offset in its line.
  func isFirst(_ offset: Int) -> Bool {
    var index = offset
    while index > 0, bytes[index - 1].isBlank { index -= 1 }
    return index == 0 || bytes[index - 1] == .lineFeed
  }

  func isAtEnd(_ index: Int) -> Bool {
    index >= bytes.count || bytes[index] == .lineFeed || bytes[index] == .carriageReturn
  }

  func isBlankOrEnd(_ index: Int) -> Bool { isAtEnd(index) || bytes[index].isBlank }

  func byte(_ index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : 0 }

  /// How many bytes stand before this one in its line.
  func column(_ offset: Int) -> Int { offset - start(of: offset) }

  /// Whether `- ` stands here.
  func isDash(_ index: Int) -> Bool { byte(index) == .minus && isBlankOrEnd(index + 1) }

  /// The first byte after any `- `, from the line's first byte that is no blank.
  func afterDashes(_ offset: Int) -> Int {
    var index = content(of: offset)
    while isDash(index), !isAtEnd(index + 1) { index = afterBlanks(index + 1) }
    return index
  }

  /// Whether the line is empty or holds only a comment; the end of the file counts as one.
  func isIdle(_ offset: Int) -> Bool {
    let index = content(of: offset)
    return isAtEnd(index) || bytes[index] == .numberSign
  }

  /// `id` in `id: math.ratios`, if such a key begins here; its colon stands at the end, perhaps after blanks.
  func key(at index: Int) -> (name: Range<Int>, colon: Int)? {
    guard let (name, colon) = name(at: index), isBlankOrEnd(colon + 1) else { return nil }
    return (name, colon)
  }

  /// `title` in `title:Reading`, if a word with a colon and something right after it begins here.
  func crampedKey(at index: Int) -> (name: Range<Int>, colon: Int)? {
    guard let (name, colon) = name(at: index), !isBlankOrEnd(colon + 1), colon == name.upperBound else { return nil }
    return byte(colon + 1) == .slash || byte(colon + 1) == .colon ? nil : (name, colon)
  }

  /// A word or a text in quotes with a colon after it.
  private func name(at index: Int) -> (name: Range<Int>, colon: Int)? {
    var end = index
    let quote = byte(index)
    if quote == .doubleQuote || quote == .apostrophe {
      end += 1
      while !isAtEnd(end), bytes[end] != quote { end += 1 }
      guard !isAtEnd(end) else { return nil }
      end += 1
    } else {
      while end < bytes.count, isNamePart(bytes[end]) { end += 1 }
    }
    let colon = afterBlanks(end)
    return end > index && byte(colon) == .colon ? (index..<end, colon) : nil
  }

  private func isNamePart(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte.isNonASCII || byte == .minus || byte == .underscore || byte == .dot
  }

  private func isSpacing(_ byte: UInt8) -> Bool {
    byte.isBlank || byte == .lineFeed || byte == .carriageReturn
  }
}

extension YAMLLines {
  /// The end of a value that begins here: the line's end without a comment, and the lines below that are indented
  /// deeper than the key or the dash that the value belongs to.
  func valueEnd(from start: Int) -> Int {
    let owner = column(ownerOfValue(at: start))
    var end = endWithoutComment(from: start)
    var line = next(after: start)
    while line < bytes.count {
      if !isIdle(line) {
        if column(content(of: line)) <= owner { break }
        end = self.end(of: line)
      }
      line = next(after: line)
    }
    return end
  }

  /// The end of a line together with all lines below it that are indented deeper.
  func blockEnd(from start: Int) -> Int {
    let column = column(content(of: start))
    var end = end(of: start)
    var line = next(after: start)
    while line < bytes.count {
      if !isIdle(line) {
        if self.column(content(of: line)) <= column { break }
        end = self.end(of: line)
      }
      line = next(after: line)
    }
    return end
  }

  /// Where the value begins in this line: after `key: ` or `- `.
  func valueStart(onLineOf offset: Int) -> Int {
    let start = afterDashes(offset)
    return key(at: start).map { afterBlanks($0.colon + 1) } ?? start
  }

  /// The end of lines that are neither keys nor items, which a text without indentation is made of, and of what is
  /// indented below them.
  func textEnd(from start: Int) -> Int {
    var end = blockEnd(from: start)
    var line = next(after: end)
    while line < bytes.count, !isIdle(line) {
      let content = content(of: line)
      if isDash(content) || key(at: content) != nil { break }
      end = blockEnd(from: content)
      line = next(after: end)
    }
    return end
  }

  /// The key nearest above this line, up to a page of lines away.
  func keyAbove(_ offset: Int) -> Int? {
    lineAbove(offset) { line in
      let index = afterDashes(line)
      return key(at: index) == nil ? nil : index
    }
  }

  /// The dash nearest above this line that begins its line.
  func dashAbove(_ offset: Int) -> Int? {
    lineAbove(offset) { line in
      let index = content(of: line)
      return isDash(index) ? index : nil
    }
  }

  private func lineAbove(_ offset: Int, where found: (Int) -> Int?) -> Int? {
    var line = start(of: offset)
    for _ in 0..<60 where line > 0 {
      line = start(of: line - 1)
      if let place = found(line) { return place }
    }
    return nil
  }

  /// The end of an item in brackets: the next comma, closing bracket or line's end.
  func flowItemEnd(from start: Int) -> Int {
    var index = start
    while !isAtEnd(index), ![.comma, .closeBracket, .closeBrace].contains(bytes[index]) { index += 1 }
    while index > start, bytes[index - 1].isBlank { index -= 1 }
    return index
  }

  /// Where a bracket is closed, if that is before the next key or item that stands no deeper than the line it is in.
  func closing(of bracket: Int) -> Int? {
    let column = column(content(of: bracket))
    var depth = 0
    var index = bracket
    while index < bytes.count {
      switch bytes[index] {
      case .openBracket, .openBrace: depth += 1
      case .closeBracket, .closeBrace:
        depth -= 1
        if depth == 0 { return index }
      case .lineFeed:
        let content = afterBlanks(index + 1)
        if content - index - 1 <= column, isDash(content) || key(at: content) != nil { return nil }
      case let byte where byte == .doubleQuote || byte == .apostrophe:
        let isOpening = !(bytes[index - 1].isLetter || bytes[index - 1].isDigit || bytes[index - 1].isNonASCII)
        if isOpening { index = closingQuote(from: index) ?? index }
      default: break
      }
      index += 1
    }
    return nil
  }

  private func closingQuote(from start: Int) -> Int? {
    var index = start + 1
    while !isAtEnd(index) {
      if bytes[index] == bytes[start] { return index }
      index += bytes[index] == .backslash && bytes[start] == .doubleQuote ? 2 : 1
    }
    return nil
  }

  /// The line's end, without ` # a comment`.
  func endWithoutComment(from start: Int) -> Int {
    var index = start
    while !isAtEnd(index) {
      if bytes[index] == .numberSign, index > start, bytes[index - 1].isBlank, isBlankOrEnd(index + 1) { break }
      index += 1
    }
    while index > start, bytes[index - 1].isBlank { index -= 1 }
    return index
  }

  /// The key before the value in its line; the dash, where the value is an item of a list.
  private func ownerOfValue(at start: Int) -> Int {
    let inner = afterDashes(start)
    if inner < start { return inner }
    var dash = content(of: start)
    while isDash(dash) {
      let following = afterBlanks(dash + 1)
      if !isDash(following) { break }
      dash = following
    }
    return isDash(dash) ? dash : max(self.start(of: start), content(of: start) - 1)
  }

  /// The first line after this offset that begins a new key in `column`, or a new item whose dash stands in `dash`.
  func boundary(after offset: Int, column: Int, dash: Int?) -> (line: Int, isItem: Bool)? {
    var line = next(after: offset)
    while line < bytes.count {
      let index = content(of: line)
      if !isAtEnd(index) {
        if let dash, index - line == dash, isDash(index) { return (line, true) }
        if index - line == column, !isDash(index), key(at: index) != nil { return (line, false) }
      }
      line = next(after: line)
    }
    return nil
  }
}
