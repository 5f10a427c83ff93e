import Testing
import TouchstoneDiagnostics
import TouchstoneSyntax

@Suite struct TOMLRobustnessTests {
  private static let sample = Array(
    #"""
    # A package of one competency, with every kind of value.
    [framework]
    id = "riverbend"
    version = "2026.1.0"
    released = 2026-08-01
    checked = 2026-08-01T07:30:00.5+02:00
    weights = [0.5, 1e3, -inf, 0x1F, 1_000, true]

    [[level]]
    id = 8
    grades = [7, 8]   # both

    [[competency]]
    id = "math.ratios"
    "a title" = 'Ratios, "rates" \ more'
    statement = """
    Reason with ratios \
      and rates, \u00e9 and "".
    """
    levels.8 = { descriptor = "Uses a unit rate.", evidence_min = 3 }
    levels.9.ready_when = '''
    It's time — né?
    '''
    standards = [
      "ccss:6.RP.A.1", # one
      { standard = "ccss:6.RP.A.2", strength = "part" },
      [[], {}],
    ]

    [competency.notes]
    a.b = "x"
    a."c.d" = "y"

    [[target]]
    id = "math.ratios.unit-rate"
    points.not-yet = "Names the two quantities."
    points.proficient = "Compares by a unit rate — “and says why”."
    """#.utf8)

  @Test("The sample itself is read without a finding")
  func sampleIsRead() {
    #expect(readTOML(Self.sample, source: SourceID(0), options: ReadingOptions()).diagnostics.map(\.message) == [])
  }

  @Test("A file that ends at any byte is read, and all places lie inside it")
  func truncations() {
    for end in 0...Self.sample.count { check(Array(Self.sample[..<end])) }
  }

  @Test("A file with any one byte deleted is read, and all places lie inside it")
  func deletions() {
    for index in Self.sample.indices {
      var bytes = Self.sample
      bytes.remove(at: index)
      check(bytes)
    }
  }

  @Test(
    "A file with any one byte replaced is read, and all places lie inside it",
    arguments: Array("\0\n\r\t \"'[]{}=,.#\\:x0-\u{7F}".utf8) + [0x80, 0xC3, 0xE2, 0xEF, 0xFF])
  func replacements(byte: UInt8) {
    for index in Self.sample.indices {
      var bytes = Self.sample
      bytes[index] = byte
      check(bytes)
    }
  }

  @Test(
    "A file of one thing over and over is read in time", .timeLimit(.minutes(1)),
    arguments: [
      "[", "]", "{", "a=[\n", "x={\n", "{a=", "[{", "\"", "'", "a='''\n", "a=\"\"\"\nb=\"\"\"\nx\n", "a.", "a: b\n",
      "- a\n", "<<<<<<< a\n", "<<<<<<< a\n=======\n", "\u{A0}", "\u{A0}a=1\n", "“", "a=“x\n", "a=[“x”,", "[“x”,",
      "a=1 ",
      "and so on\n", "a = \"x\nand so on\n", "a=1\n", "a.b=1\n", "[a]\n", "[[a]]\n", "[[a.b]]\n[a]\n", "\\q", ",", "=",
      "\r",
      "\u{1}a", "[a b c\n", "a ", "[1],\n", "\"b\" \n", "{a=1\n", "a={b=1,\n", "\"a\"b,", "[\"a\"b,", "#\n", "\n",
      "a=1e5,",
    ])
  func repetitions(piece: String) {
    let count = 20_000 / piece.utf8.count
    check(Array(String(repeating: piece, count: count).utf8))
    check(Array(("a = [\n" + String(repeating: piece, count: count)).utf8))
    check(Array(("a = {\n" + String(repeating: piece, count: count)).utf8))
    check(Array(("a = \"\"\"" + String(repeating: piece, count: count)).utf8))
  }

  @Test("Many names in one table are read in time", .timeLimit(.minutes(1)))
  func manyNames() {
    let names = (0..<10_000).map { "k\($0) = \($0)\nt.d\($0).x = 1\n" }.joined()
    let headers = (0..<5_000).map { "[h\($0)]\n[[l\($0).m]]\n" }.joined()
    let (tree, diagnostics) = readTOML(Array((names + headers).utf8), source: SourceID(0), options: ReadingOptions())
    #expect(diagnostics.map(\.message) == [])
    #expect(tree.root.entries?.count == 20_001)
  }

  @Test("What is too deep, too large or no text at all is reported once")
  func limits() {
    var options = ReadingOptions()
    options.maximumFileSize = 10
    #expect(identities(Array("title = \"Reading\"".utf8), options) == ["text/file-too-large"])
    #expect(identities([0xFF, 0xFE, 0x61, 0x00]) == ["text/utf-16"])
    #expect(identities([0x61, 0x00, 0x3D, 0x00]) == ["text/utf-16"])
    #expect(
      identities(Array("a = \"caf".utf8) + [0xE9] + Array("\"\nb = \"na".utf8) + [0xEF] + Array("ve\"".utf8))
        == ["text/invalid-utf-8"])
    #expect(
      identities(Array(("[" + String(repeating: "a.", count: 99) + "a]\nb = 1").utf8)) == ["text/nesting-too-deep"])
    #expect(identities(Array(repeating: 0x01, count: 9)) == ["text/control-character"])
  }

  private func identities(_ bytes: [UInt8], _ options: ReadingOptions = ReadingOptions()) -> [DiagnosticID] {
    readTOML(bytes, source: SourceID(0), options: options).diagnostics.map(\.id)
  }

  private func check(_ bytes: [UInt8]) {
    let (tree, diagnostics) = readTOML(bytes, source: SourceID(0), options: ReadingOptions())
    let places = diagnostics.flatMap { found in
      [found.primary.span] + found.labels.map(\.span) + found.fixes.flatMap { $0.edits.map(\.span) }
    }
    let isInside = (places + tree.comments).allSatisfy { $0.start <= $0.end && Int($0.end) <= bytes.count }
    #expect(isInside, "\(String(decoding: bytes.prefix(2000), as: UTF8.self))")
    #expect(lies(tree.root, inside: 0..<bytes.count), "\(String(decoding: bytes.prefix(2000), as: UTF8.self))")
  }

  private func lies(_ node: SyntaxNode, inside range: Range<Int>) -> Bool {
    guard Int(node.span.start) >= range.lowerBound, Int(node.span.end) <= range.upperBound,
      node.span.start <= node.span.end
    else { return false }
    for entry in node.entries ?? [] {
      guard entry.key.span.start < entry.key.span.end, Int(entry.key.span.end) <= range.upperBound,
        lies(entry.value, inside: range)
      else { return false }
    }
    return (node.items ?? []).allSatisfy { lies($0, inside: range) }
  }
}
