/// Writes prose of any length: paragraphs and lists.
///
/// Authors leave an empty line between paragraphs and begin the items of a list with `- `, `* ` or `1. `:
///
/// ```toml
/// purpose = """
/// We promise:
/// - to teach every learner
/// - to listen
/// """
/// ```
struct BlockProse {
  /// What every paragraph and list says about itself.
  private let attributes: TextAttributes
  private var openList: ListStyle?

  private enum ListStyle: Equatable {
    case bulleted
    case numbered
  }

  private init(_ attributes: TextAttributes) {
    self.attributes = attributes
  }

  /// Whether a text is one run of words, so that it needs no paragraph of its own in a list or a table.
  static func isSingleLine(_ text: String) -> Bool {
    guard !text.utf8.contains(UInt8(ascii: "\n")) else { return false }
    var text = text
    return text.withUTF8 { itemStart($0) == nil }
  }

  static func write(_ text: String, attributes: TextAttributes, to html: inout HTMLWriter) {
    var text = text
    text.withUTF8 { bytes in
      var prose = BlockProse(attributes)
      var start = 0
      while start < bytes.count {
        let end = paragraphEnd(in: bytes, from: start)
        prose.paragraph(UnsafeBufferPointer(rebasing: bytes[start..<end]), to: &html)
        start = end + 2
      }
      prose.closeList(&html)
    }
  }

  private static let newline = UInt8(ascii: "\n")

  private static func paragraphEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == newline && bytes[index + 1] == newline { return index }
      index += 1
    }
    return bytes.count
  }

  /// A paragraph, or the items of a list, or words and then items.
  private mutating func paragraph(_ text: UnsafeBufferPointer<UInt8>, to html: inout HTMLWriter) {
    var start = 0
    while start < text.count {
      let end = blockEnd(in: text, from: start)
      let lines = UnsafeBufferPointer(rebasing: text[start..<end])
      if let item = BlockProse.itemStart(lines) {
        self.item(lines, item, to: &html)
      } else if !lines.allSatisfy({ $0 <= 0x20 }) {
        closeList(&html)
        html.markup("<p")
        attributes.write(to: &html)
        html.markup(">")
        InlineProse.write(lines, to: &html)
        html.markup("</p>\n")
      }
      start = end + 1
    }
  }

  /// The end of the line before the next item; lines that begin no item belong to what stands before them.
  private func blockEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count {
      if text[index] == BlockProse.newline,
        BlockProse.itemStart(UnsafeBufferPointer(rebasing: text[(index + 1)...])) != nil
      {
        return index
      }
      index += 1
    }
    return text.count
  }

  private mutating func item(
    _ line: UnsafeBufferPointer<UInt8>, _ item: (style: ListStyle, number: Int, start: Int), to html: inout HTMLWriter
  ) {
    if openList != item.style {
      closeList(&html)
      openList = item.style
      html.markup(item.style == .bulleted ? "<ul" : "<ol")
      if item.style == .numbered && item.number != 1 {
        html.markup(" start=\"")
        html.number(item.number)
        html.markup("\"")
      }
      attributes.write(to: &html)
      html.markup(">\n")
    }
    html.markup("<li>")
    InlineProse.write(UnsafeBufferPointer(rebasing: line[item.start...]), to: &html)
    html.markup("</li>\n")
  }

  private mutating func closeList(_ html: inout HTMLWriter) {
    if let openList { html.markup(openList == .bulleted ? "</ul>\n" : "</ol>\n") }
    openList = nil
  }

  /// Where the words of an item begin, if a line is one.
  private static func itemStart(
    _ line: UnsafeBufferPointer<UInt8>
  ) -> (style: ListStyle, number: Int, start: Int)? {
    guard line.count >= 3 else { return nil }
    if line[0] == UInt8(ascii: "-") || line[0] == UInt8(ascii: "*") {
      return line[1] == UInt8(ascii: " ") ? (.bulleted, 0, 2) : nil
    }
    var number = 0
    var index = 0
    while index < min(3, line.count), (0x30...0x39).contains(line[index]) {
      number = number * 10 + Int(line[index] - 0x30)
      index += 1
    }
    guard index > 0, index + 2 < line.count, line[index] == UInt8(ascii: "."), line[index + 1] == UInt8(ascii: " ")
    else { return nil }
    return (.numbered, number, index + 2)
  }
}
