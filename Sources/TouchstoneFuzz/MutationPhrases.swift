/// What gets into files by mistake or by malice, in bytes.
enum MutationPhrases {
  /// Signs that mean something in TOML or YAML.
  static let tokens = Array("[]{}()\"',:-=.#&*|>\n\r\t \\".utf8)

  /// Short stretches that do harm in the wrong place.
  static let all: [[UInt8]] =
    [
      "“", "”", "‘", "\u{FEFF}", "\0", "\u{2028}", "\u{2029}", "\u{85}", "\u{A0}", "\u{202E}", "\u{2066}", "👩‍👩‍👧",
      "e\u{301}", "\u{200B}", "\u{7F}", "\u{1B}[31m", "\r", "\r\n", "<<<<<<< HEAD", "=======", ">>>>>>> theirs",
      "***", "&a *a", "&a [*a]", "*none", "<<: *a", "!!binary x", "!!set {a}", "? a\n: b", "---", "...", "%YAML 1.2",
      "|", ">-", "|2+", "- - - -", "[[[[", "]]]]", "{{{{", "\"\"\"", "'''", "\\u0000", "\\ud800", "\\U0010FFFF",
      "\\x", "{ standard = ", "{ id = \"a\" }", "levels.8", "levels.8 = \"x\"", "levels.nine.descriptor = 1",
      "[[competency]]", "[[skill]]\nid = \"x\"", "[[target]]\nid = \"math\"", "[[level]]", "[[scale]]\nid = \"s\"",
      "[[waiver]]\nrule = \"structure/x\"", "[[alignment]]\nfrom = \"a\"\nto = \"b\"", "[framework]", "[terms]",
      "[uses.other]\npath = \"../driving\"", "[uses.self]\npath = \".\"", "[uses.up]\npath = \"../../../..\"",
      "[rules.wording]\nx = \"off\"", "toml = \"1.1\"", "competency:\n  - id: x", "skill:\n  - target:\n    - id:",
      "span = { from = 12, to = 6 }", "requires = [\"a\", \"a\"]", "maps_to.other = { a = \"b\" }", "half_steps = true",
      "taxonomy = \"none\"", "depth = 99", "weight = -1", "evidence_min = 9223372036854775807", "stage = \"early\"",
      "replaced_by = \"x\"", "was = [\"x\", \"x\"]", "until = 2020-02-30", "es = \"x\"", "id = \"\"", "id: ", "other:x",
      "ccss:6.RP.A.1", "9223372036854775808", "-0", "1e999", "0xFFFFFFFFFFFFFFFFFF", "1_0", "nan", "0o7", "~", "null",
    ].map { Array($0.utf8) } + illFormed

  /// What no UTF-8 holds.
  private static let illFormed: [[UInt8]] = [
    [0xFF], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80],
  ]

  /// Values of every type, for a field that asks for another; some mean something in one spelling only.
  static let values: [[UInt8]] = [
    "", "\"\"", "\"x\"", "1", "-1", "8", "0", "1.5", "9223372036854775807", "9223372036854775808", "1e400", "inf",
    "nan", "true", "false", "null", "~", "yes", "2027-01-01", "2027-02-30", "07:32:00", "1979-05-27T07:32:00Z", "[]",
    "[1, 2]", "[\"a\", \"a\"]", "[[], [[]]]", "[true]", "[{}]", "{}", "{ a = 1 }", "{ a: 1 }", "{ id = \"x\" }",
    "{ from = 12, to = 6 }", "{ level = 99 }", "{ all = [\"a\"], any = [\"b\"] }", "{ standard = \"x\" }", "\"ccss:1\"",
    "\"../..\"", "\"/\"", "\"a.b.c.d.e.f.g\"", "\".\"", "\"..\"",
    "\"a..b\"", "\"A B\"", "\"é\"", "\"\\u0000\"",
    "\"\\n\"", "\"\"\"\nx\ny\"\"\"", "|\n  x", ">\n x", "*a", "&a x", "'it''s'", "\"<script>\"", "\"`*/ \\\\(x)\"",
    "\"https://x\"", "\"javascript:x\"", "\"self\"", "\"init\"", "\"Type\"", "\"draft\"", "\"retired\"", "\"1.0\"",
    "\"en\"", "\"xx-invalid-language\"",
  ].map { Array($0.utf8) }

  /// A great many of one thing, or one thing at a great depth or length.
  static func repeated(_ random: inout SeededGenerator) -> [UInt8] {
    let count = [50, 70, 300, 1_000, 3_000].randomElement(using: &random) ?? 50
    let pieces: [(before: String, piece: String, after: String)] = [
      ("", "[", ""), ("a = ", "[", ""), ("a = ", "{ a = ", ""), ("", "- ", ""), ("", "a: {", ""), ("[", "a.", "a]"),
      ("id = \"", "a.", "a\""), ("title = \"", "long words ", "\""), ("title: ", "long words ", "\n"),
      ("", "[[competency]]\n", ""), ("", "[[competency]]\nid = \"x.y\"\nstatement = \"\"\n", ""),
      ("", "[[target]]\nid = \"x.y.z\"\nrequires = [\"x.y.z\"]\n", ""), ("requires = [", "\"x.y\", ", "]\n"),
      ("", "title = \"x\"\n", ""), ("", "title: x\n", ""), ("", "“", ""), ("", "\t", ""), ("", "\n", ""),
      ("", "\r", ""),
      ("competency:\n", "- id: x.y\n  statement: z\n", ""), ("", "&a ", ""), ("a: ", "*a ", "\n"), ("", "# x\n", ""),
      ("", "\"", ""), ("", "e\u{301}", ""), ("x = ", "9", "\n"), ("levels.8 = \"", "\\n", "\"\n"), ("", "? ", ""),
    ]
    if Int.random(in: 0..<12, using: &random) == 0 { return aliasBomb }
    guard let (before, piece, after) = pieces.randomElement(using: &random) else { return [] }
    return Array((before + String(repeating: piece, count: count) + after).utf8)
  }

  /// Nine lines that mean a billion things to a reader that follows them.
  private static let aliasBomb: [UInt8] = {
    var lines = ["a0: &a0 [x, x]"]
    for level in 1...9 {
      let items = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      lines.append("a\(level): &a\(level) [\(items)]")
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }()
}
