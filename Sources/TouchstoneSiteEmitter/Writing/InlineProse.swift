/// Writes a line of prose: `*emphasis*`, `**strong**` and `[links](https://…)`; everything else is text.
///
/// ```toml
/// statement = "Reason with *ratios* as in [our guide](https://learn.example)."
/// ```
struct InlineProse {
  /// How much of the markup is kept.
  enum Markup {
    /// All of it.
    case full
    /// Emphasis, but no links: inside what is a link already.
    case withoutLinks
    /// None: for the title of a page and for attributes.
    case none
  }

  private let markup: Markup
  /// Which widths of marks have been found to have no partner after here, as bits, so that none is looked for twice.
  private var unclosed: UInt8 = 0

  init(_ markup: Markup = .full) {
    self.markup = markup
  }

  private static let star = UInt8(ascii: "*")
  private static let bracket = UInt8(ascii: "[")

  /// Writes a text that is not split into paragraphs.
  static func write(_ text: String, _ markup: Markup = .full, to html: inout HTMLWriter) {
    var text = text
    text.withUTF8 { write($0, markup, to: &html) }
  }

  static func write(_ text: UnsafeBufferPointer<UInt8>, _ markup: Markup = .full, to html: inout HTMLWriter) {
    guard text.contains(where: { $0 == star || $0 == bracket }) else { return html.text(text) }
    var prose = InlineProse(markup)
    prose.write(text, depth: 0, to: &html)
  }

  /// Emphasis, strong and links nest at most this deep together.
  private static let maximumDepth = 4

  private mutating func write(_ text: UnsafeBufferPointer<UInt8>, depth: Int, to html: inout HTMLWriter) {
    let outer = unclosed
    unclosed = 0
    defer { unclosed = outer }
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      guard byte == InlineProse.star || byte == InlineProse.bracket, depth < InlineProse.maximumDepth,
        let span = byte == InlineProse.star ? emphasis(text, at: index) : link(text, at: index)
      else {
        index += 1
        continue
      }
      html.text(InlineProse.part(text, start..<index))
      write(span, of: text, depth: depth, to: &html)
      index = span.end
      start = index
    }
    html.text(InlineProse.part(text, start..<text.count))
  }

  // MARK: - What is found

  private struct Span {
    var element: Element
    /// The words inside the marks.
    var inner: Range<Int>
    /// Where the text goes on.
    var end: Int
  }

  private enum Element {
    case emphasis
    case strong
    case link(Range<Int>)
  }

  private func write(_ span: Span, of text: UnsafeBufferPointer<UInt8>, depth: Int, to html: inout HTMLWriter) {
    var inside = self
    let inner = InlineProse.part(text, span.inner)
    switch (span.element, markup) {
    case (_, .none), (.link, .withoutLinks):
      inside.write(inner, depth: depth + 1, to: &html)
    case (.emphasis, _):
      html.markup("<em>")
      inside.write(inner, depth: depth + 1, to: &html)
      html.markup("</em>")
    case (.strong, _):
      html.markup("<strong>")
      inside.write(inner, depth: depth + 1, to: &html)
      html.markup("</strong>")
    case (.link(let address), .full):
      html.markup("<a href=\"")
      WebAddress.write(InlineProse.part(text, address), to: &html)
      html.markup("\">")
      inside = InlineProse(.withoutLinks)
      inside.write(inner, depth: depth + 1, to: &html)
      html.markup("</a>")
    }
  }

  /// `*…*` or `**…**`: the marks stand at the words' edges, so that `2 * 3` and `5*3*2` stay as they are.
  private mutating func emphasis(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Span? {
    var opening = 1
    while opening < 4 && index + opening < text.count && text[index + opening] == InlineProse.star { opening += 1 }
    // Three marks are emphasis around strong.
    let width = opening == 3 ? 1 : opening
    guard width <= 2, unclosed & UInt8(width) == 0, index + opening < text.count,
      !InlineProse.isBlank(text[index + opening]), index == 0 || !InlineProse.isWord(text[index - 1])
    else { return nil }
    var close = index + opening + 1
    while close + width <= text.count {
      guard text[close] == InlineProse.star else {
        close += 1
        continue
      }
      var run = 1
      while close + run < text.count && text[close + run] == InlineProse.star { run += 1 }
      let after = close + run
      let closes = run == width || run == 3
      if closes && !InlineProse.isBlank(text[close - 1]) && (after == text.count || !InlineProse.isWord(text[after])) {
        // Of three marks the inner one closes what began last, so the outer partner stands at the far end.
        let partner = run == 3 ? close + (3 - width) : close
        return Span(
          element: width == 2 ? .strong : .emphasis, inner: (index + width)..<partner, end: partner + width)
      }
      close = after
    }
    unclosed |= UInt8(width)
    return nil
  }

  /// `[words](https://…)` with an address that may be linked.
  private mutating func link(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Span? {
    var close = index + 1
    while close < text.count && text[close] != UInt8(ascii: "]") && text[close] != InlineProse.bracket { close += 1 }
    guard close + 1 < text.count, close > index + 1, text[close] == UInt8(ascii: "]"),
      text[close + 1] == UInt8(ascii: "(")
    else { return nil }
    let start = close + 2
    var end = start
    var open = 0
    while end < text.count, end - start <= WebAddress.maximumLength, !InlineProse.isBlank(text[end]) {
      if text[end] == UInt8(ascii: "(") { open += 1 }
      if text[end] == UInt8(ascii: ")") {
        if open == 0 { break }
        open -= 1
      }
      end += 1
    }
    guard end < text.count, text[end] == UInt8(ascii: ")"),
      WebAddress.isSafe(InlineProse.part(text, start..<end))
    else { return nil }
    return Span(element: .link(start..<end), inner: (index + 1)..<close, end: end + 1)
  }

  // MARK: - Bytes

  private static func part(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[range])
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte <= 0x20
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}
