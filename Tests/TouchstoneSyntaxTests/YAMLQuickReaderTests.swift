import Testing
import TouchstoneDiagnostics

@testable import TouchstoneSyntax

@Suite struct YAMLQuickReaderTests {
  @Test(
    "What is plain is read at once, to the same tree, places and comments",
    arguments: [
      // Tables and lists
      "a: b", "a: b\n", "a:\n", "a: \nb:\n", "a:\n  b: c\n  d:\n    e: f\ng: h\n", "  a: b\n  c: d\n", "a : b\n",
      "a:\n- b\n- c\nd: e\n", "a:\n  - b\n  - c\nd: e\n", "a:\n-\n- \n-\n  b: c\n",
      "a:\n- b: c\n  d:\n  - e\n  f: g\n- h\n",
      "a:\n- b:\n- c:\n", "a:\n  -   b: c\n      d: e\n", "a:\n  -\n    - b\n", "a: b\n\n   \nc: d\n   ",
      "a:\n  - b:\n      c: d\n",
      // Texts without quotes
      "a: b c  \n", "a: b:c\n", "a: http://b.c/d#e?f\n", "a: b 'c' \"d\"\n", "a: -1\nb: 1.5\nc: .5\nd: ~\n",
      "a: b - c\n", "é: ü “ö”\n",
      "a: b\n  c\n", "a: b\n\n\n  c  \n   d\nd: e\n", "a:\n- b\n  c\n- d\n", "a:\n  b\n  c\n", "a: b\n  c:d # e\n",
      "a: b\n  # c\nd: e\n",
      // Texts in quotes
      "a: 'b'\n", "'a': \"b\"\n\"c\" : d\n", "a: 'b: #c'\n", "a: 'it''s'\n", "a: ''\nb: \"\"\n",
      "a: \"b \\\"c\\\" \\\\ \\n \\/\"\n",
      "a: 'b\\'\n", "a:\n- 'b': c\n- \"d\"\n", "a:\n  'b'\n", "\"<<\": a\n",
      // Blocks of text
      "a: |\n  b\n  c\n", "a: |-\n  b\n\n   c\n\n\nd: e\n", "a: |+\n  b\n\n\nd: e\n", "a: >\n  b\n  c\n\n  d\n",
      "a: >-\n  b", "a: >+\n\n  b\n\n",
      "a:\n- |\n b\n- >\n  c\n", "a: | # b\n  # c\n # d\ne: f\n", "a: |\n  b  \n  \nc: d\n", "a:\n  >\n    b\n",
      // Brackets and braces
      "a: []\nb: {}\n", "a: [b, 'c', \"d\", -1]\n", "a: [ b c , d ] # e\n", "a: { b: c, 'd': [e], f: { g: h } }\n",
      "a:\n- [b]\n- {c: d:e}\n",
      "a: [b#c, d:e, f'g]\n", "a:\n  [b]\n",
      // Comments, line breaks, marks
      "# a\n\n  # b\nc: d # e\n#f", "a: 1 ## b\n", "a: b\r\nc:\r\n- d # e\r\n- >\r\n  f\r\n  g\r\n\r\nh: i\r\n  j\r\n",
      "\u{FEFF}a: b\nc: d\n",
      "---\na: b\n", "# a\n--- # b\na: b\n",
    ])
  func plain(text: String) throws {
    let readings = YAMLTwoReadings(Array(text.utf8))
    let quick = try #require(readings.quick)
    #expect(readings.full.lines == [])
    #expect(quick.dump == readings.full.dump)
    #expect(quick.tree.comments == readings.full.tree.comments)
    #expect(readings.agree)
  }

  @Test(
    "Whatever is not plain is left to libyaml",
    arguments: [
      // No table at the top
      "", "\n", "# a\n", "a\n", "- a\n", "[a]\n", "{ a: b }\n", "'a'\n", "|\n  a\n", "---\n",
      // Features of YAML that are reported, or rare
      "a: &b c\n", "a: *b\n", "a: !b c\n", "%YAML 1.1\n---\na: b\n", "a: b\n---\nc: d\n", "a: b\n...\n", "? a\n: b\n",
      "<<: a\n", "[a]: b\n",
      "--- a: b\n", "a:\n- - b\n", "a: [b: c]\n", "a: {b}\n", "a: {b: }\n", "a: {b:c}\n", "a: [b,]\n", "a: [b,\n  c]\n",
      "a: |2\n   b\n",
      "a: \"b\n  c\"\n", "a: 'b\n  c'\n", "a: \"\\t\"\n", "a: \"\\u00e9\"\n", "a: >\n  b\n   c\n", "a: |\n\nb: c\n",
      "a: |\n",
      // Keys that come twice, also in another spelling
      "a: b\na: c\n", "a: b\n'a': c\n", "a: { b: c, b: d }\n", "'it''s': a\n\"it's\": b\n", "\u{E9}: a\ne\u{301}: b\n",
      "\u{212A}: a\nK: b\n",
      "abcdefgh: 1\nabcdefghi: 2\nabcdefgh: 3\n",
      // Lines that do not fit together
      "a: b\n  c: d\n", "a:\n    b: c\n  d: e\n", "  a: b\nc: d\n", "a: b\n- c\n", "a:\n  - b\n  c: d\n",
      "a:\n- b\nc\n", "a: - b\n", "a: 'b'\n  c\n",
      "a: b # c\n  d\n", "a: b\n  # c\n  d\n", "a: b\n  - c\n", "a: |\n    b\n  c\n", "a: [b]\n  c\n",
      // Signs that stand badly, and texts that are not read as they were meant
      "a: b: c\n", "a: b:\n", "a: 'b' c\n", "a: 'b'# c\n", "a: [b] c\n", "a: [b\n", "a: 'b\n", "a: b]\nc: @d\n",
      "a: `b`\n", "a: %b\n", "a: b #c\n",
      "a:b\n", "-a: b\n", "a:\n  b:c d\n", "a: \u{201C}b\u{201D}\n", "a: \u{A0}b\n", "\u{200B}a: b\n", "a: , b\n",
      // Bytes
      "a:\tb\n", "a: b\tc\n", "\ta: b\n", "a: b\rc: d\n", "a: b\0\n", "a: \u{85}\n", "a: b\u{2028}c\n", "a: b\u{9F}\n",
      "a: \u{FFFE}\n",
      "a: b\n\u{FEFF}c: d\n", "<<<<<<< a\nb: c\n",
    ])
  func rest(text: String) {
    #expect(YAMLTwoReadings(Array(text.utf8)).quick == nil)
  }

  @Test("A file of bytes that are no text is left to libyaml")
  func illFormed() {
    #expect(YAMLTwoReadings(Array("a: ".utf8) + [0xC3]).quick == nil)
    #expect(YAMLTwoReadings([0xEF, 0xBB]).quick == nil)
  }

  @Test("Keys are compared in large tables, too", arguments: [15, 16, 17, 18, 40])
  func manyKeys(count: Int) {
    let keys = (1...count).map { "k\($0): x\n" }.joined()
    #expect(YAMLTwoReadings(Array(keys.utf8)).quick != nil)
    #expect(YAMLTwoReadings(Array(keys.utf8)).agree)
    #expect(YAMLTwoReadings(Array((keys + "k\(count): y\n").utf8)).quick == nil)
    #expect(YAMLTwoReadings(Array((keys + "k1: y\n").utf8)).quick == nil)
  }

  @Test("Nesting is limited as in the full reading, and by the call stack")
  func nesting() {
    let list = Array("a:\n - [[b]]\n".utf8)
    for limit in 0...5 { #expect(YAMLTwoReadings(list, maximumNesting: limit).agree) }
    #expect(YAMLTwoReadings(list, maximumNesting: 4).quick != nil)
    let deep = String(repeating: "[", count: 100_000)
    #expect(YAMLTwoReadings(Array("a: \(deep)\n".utf8), maximumNesting: 1_000_000).quick == nil)
  }

  @Test("A text too long for libyaml to take it for a key is left to it", arguments: [900, 1000, 1023, 1024, 1100])
  func longKeys(count: Int) {
    let key = String(repeating: "k", count: count)
    let readings = YAMLTwoReadings(Array("a: b\n\(key): c\n".utf8))
    #expect(readings.agree)
    #expect((readings.quick != nil) == (count <= 1000))
  }
}
