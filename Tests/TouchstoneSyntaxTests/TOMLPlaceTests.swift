import Testing
import TouchstoneDiagnostics
import TouchstoneSyntax

@Suite struct TOMLPlaceTests {
  @Test("Names, values, tables and comments know where they stand")
  func places() {
    let text = """
      # first
      [framework]      # second
      "a title" = "x"
      levels.8 = [1, { b = 'c' }]
      levels.9 = 2

      [[level]]
      id = 8
      [level.more]
      x = 1
      """
    let tree = readTOML(Array(text.utf8), source: SourceID(0), options: ReadingOptions()).tree
    #expect(tree.comments.map { words(text, $0) } == ["# first", "# second"])
    #expect(
      outline(tree.root, text) == [
        "framework: [framework]…levels.9 = 2", "a title (\"a title\"): \"x\"", "levels: levels.8 = …levels.9 = 2",
        "8: [1, { b = 'c' }]", "b: 'c'", "9: 2", "level: [[level]]…x = 1", "id: 8", "more: [level.more]…x = 1", "x: 1",
      ])
  }

  @Test("A table reaches as far as the last line that belongs to it, and not over tables between")
  func interruptedTables() {
    let text = "[a]\nx = 1\n[b]\ny = 2\n[a.c]\nz = 3\n"
    let tree = readTOML(Array(text.utf8), source: SourceID(0), options: ReadingOptions()).tree
    let spans = tree.root.entries?.map { words(text, $0.value.span) }
    #expect(spans == ["[a]\nx = 1", "[b]\ny = 2"])
    #expect(tree.root["a"]?["c"].map { words(text, $0.span) } == "[a.c]\nz = 3")
  }

  @Test("Names stay in the order in which they were written")
  func order() {
    let text = "zeta = 1\nalpha = 2\nBeta = 3\nm.z = 1\nm.a = 2"
    let tree = readTOML(Array(text.utf8), source: SourceID(0), options: ReadingOptions()).tree
    #expect(tree.root.entries?.map(\.key.text) == ["zeta", "alpha", "Beta", "m"])
    #expect(tree.root["m"]?.entries?.map(\.key.text) == ["z", "a"])
  }

  @Test("Numbers and dates keep the form in which they were written")
  func writtenForms() {
    let text = "code = 1.10\nhex = 0xDEAD_beef\ndate = 2027-06-30 07:32:00z"
    let tree = readTOML(Array(text.utf8), source: SourceID(0), options: ReadingOptions()).tree
    #expect(tree.root["code"]?.scalar == SyntaxScalar("1.10", .float))
    #expect(tree.root["hex"]?.scalar == SyntaxScalar("0xDEAD_beef", .integer))
    #expect(tree.root["date"]?.scalar == SyntaxScalar("2027-06-30 07:32:00z", .offsetDateTime))
  }

  @Test("A text block begins on its next line, and its lines end alike in files from Windows")
  func blocks() {
    let text = "a = \"\"\"\r\nOne\r\n  two \\\r\n  three\"\"\"\r\nb = '''\r\nx\r\n'''"
    let tree = readTOML(Array(text.utf8), source: SourceID(0), options: ReadingOptions()).tree
    #expect(tree.root["a"]?.scalar?.text == "One\n  two three")
    #expect(tree.root["b"]?.scalar?.text == "x\n")
  }

  @Test("Names that look alike are two names if their bytes differ")
  func canonicalEquivalence() {
    let text = "\"\u{E9}\" = 1\n\"e\u{301}\" = 2"
    let (tree, diagnostics) = readTOML(Array(text.utf8), source: SourceID(0), options: ReadingOptions())
    #expect(diagnostics.map(\.message) == [])
    #expect(tree.root.entries?.count == 2)
  }

  /// Every name below a node with the text that its value covers, shortened to its ends where it has several lines.
  private func outline(_ node: SyntaxNode, _ text: String) -> [String] {
    var lines: [String] = []
    for entry in node.entries ?? [] {
      let key = words(text, entry.key.span)
      let name = key == entry.key.text ? key : "\(entry.key.text) (\(key))"
      lines.append("\(name): \(shortened(words(text, entry.value.span)))")
      lines += outline(entry.value, text)
    }
    for item in node.items ?? [] { lines += outline(item, text) }
    return lines
  }

  private func shortened(_ words: String) -> String {
    let lines = words.split(separator: "\n")
    guard let first = lines.first, let last = lines.last, lines.count > 1 else { return words }
    let head = first.hasPrefix("[") ? first.prefix { $0 != " " } : first.prefix(11)
    return "\(head)…\(last)"
  }

  private func words(_ text: String, _ span: SourceSpan) -> String {
    String(decoding: Array(text.utf8)[span.range], as: UTF8.self)
  }
}
