import TouchstoneDiagnostics

/// What stands between two things that libyaml reports: blanks, comments, and signs such as `:` and `-`.
///
/// libyaml drops comments, so they are found here; a `#` inside of a text is never looked at.
struct YAMLGap {
  /// Up to where the file has been looked at.
  var position: Int
  private(set) var comments: [SourceSpan] = []
  private(set) var hasColon = false
  private(set) var hasQuestionMark = false
  private(set) var dash: Int?

  private let source: SourceID

  init(source: SourceID, position: Int) {
    self.source = source
    self.position = position
  }

  /// Looks at the bytes up to `end`; a second look at the same gap keeps what the first one saw.
  mutating func pass(to end: Int, in bytes: [UInt8]) {
    var index = position
    if index >= end { return }
    forget()
    while index < end {
      let byte = bytes[index]
      if byte == .numberSign {
        index = passComment(from: index, in: bytes)
        continue
      }
      if byte == .colon {
        hasColon = true
      } else if byte == 0x3F {
        hasQuestionMark = true
      } else if byte == .minus {
        dash = index
      }
      index += 1
    }
    position = max(end, index)
  }

  /// Goes on behind a text, so that nothing in it is taken for a comment.
  mutating func skip(to end: Int) {
    position = max(position, end)
    forget()
  }

  private mutating func forget() {
    hasColon = false
    hasQuestionMark = false
    dash = nil
  }

  /// Goes back to where reading starts again.
  mutating func rewind(to position: Int, comments count: Int) {
    self.position = position
    comments.removeLast(max(0, comments.count - count))
    forget()
  }

  /// Goes to where reading goes on, and forgets the comments from a place on.
  mutating func rewind(to position: Int, droppingFrom place: Int) {
    self.position = position
    while let last = comments.last, Int(last.start) >= place { comments.removeLast() }
    forget()
  }

  private mutating func passComment(from start: Int, in bytes: [UInt8]) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != .lineFeed { end += 1 }
    let next = end
    while end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
    comments.append(SourceSpan(source, start, end))
    return next
  }
}

extension YAMLGap {
  /// The comment in the line of `|` or `>`, the one place where a comment stands inside of a text.
  mutating func passHeader(of block: Int, in bytes: [UInt8]) {
    var index = block
    while index < bytes.count, bytes[index] != .lineFeed {
      if bytes[index] == .numberSign {
        _ = passComment(from: index, in: bytes)
        return
      }
      index += 1
    }
  }
}
