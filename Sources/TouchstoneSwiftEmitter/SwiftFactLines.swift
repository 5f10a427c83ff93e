import TouchstoneEmission
import TouchstoneLanguage

/// The lines of a table, inside a multi-line literal.
struct SwiftFactLines {
  private(set) var writer: ByteWriter
  private let margin: [UInt8]
  private var isFirst = true

  init(indentation: Int, to writer: ByteWriter) {
    self.writer = writer
    margin = Array(repeating: UInt8(ascii: " "), count: indentation)
  }

  /// Begins the paragraph of a thing.
  mutating func begin(_ id: String, former: [String]) {
    if !isFirst { writer.endLine() }
    isFirst = false
    writer.write(margin)
    SwiftLiteral.write(([id] + former).joined(separator: " "), to: &writer)
  }

  mutating func end() {
    writer.endLine()
  }

  /// Adds what an author wrote, if anything.
  mutating func text(_ name: String, _ text: Text?) {
    if let text { fact(name, text.value) }
  }

  /// Adds a fact, unless there is none; every further line of its text begins with a bar.
  mutating func fact(_ name: String, _ text: String?) {
    guard let text else { return }
    writer.endLine()
    writer.write(margin)
    SwiftLiteral.write(name, to: &writer)
    writer.write(": ")
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return SwiftLiteral.write(text, to: &writer) }
    var isFirst = true
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if !isFirst {
        writer.endLine()
        writer.write(margin)
        writer.write(byte: UInt8(ascii: "|"))
      }
      isFirst = false
      SwiftLiteral.write(String(decoding: line, as: UTF8.self), to: &writer)
    }
  }

  /// Adds a fact of several words, unless there are none.
  mutating func words(_ name: String, _ words: [String]) {
    if !words.isEmpty { fact(name, words.joined(separator: " ")) }
  }
}
