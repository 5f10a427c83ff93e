import Testing
import TouchstoneDiagnostics

/// Mistakes in how lines stand to each other, each with the one finding that it draws.
@Suite struct YAMLStructureMistakeTests {
  static let mistakes: [YAMLMistakeExample] = [
    YAMLMistakeExample(
      "title: A\ncompetency:\n\t- id: x",
      "3:1: yaml/tab-indentation: this line is indented with a tab"),
    YAMLMistakeExample(
      "competency:\n  - id: x\n\ttitle: y",
      "3:1: yaml/tab-indentation: this line is indented with a tab"),
    YAMLMistakeExample(
      "competency:\n  -\tid: x\n    title: y",
      "2:4: yaml/tab-indentation: a tab stands between the dash and its item"),
    YAMLMistakeExample("title: x\n\t\ncode: y", "2:1: yaml/tab-indentation: this line is indented with a tab"),
    YAMLMistakeExample(
      "competency:\n  -id: x\n   title: y",
      "2:3: yaml/missing-space-after-dash: `-id: x` has no space after its dash"),
    YAMLMistakeExample(
      "competency:\n  -id: x",
      "2:3: yaml/missing-space-after-dash: `-id: x` has no space after its dash"),
    YAMLMistakeExample(
      "competency:\n  - id: a\n  -id: b\n    title: x\n  - id: c",
      "3:3: yaml/missing-space-after-dash: `-id: b` has no space after its dash"),
    YAMLMistakeExample(
      "tags:\n  -math\n  -reading",
      "2:3: yaml/missing-space-after-dash: `-math` has no space after its dash"),
    YAMLMistakeExample("tags: [a, b\ncode: x", "1:7: yaml/unclosed-bracket: `[a, b` opens with `[` and is not closed"),
    YAMLMistakeExample("tags: [a,\n  b\ncode: x", "1:7: yaml/unclosed-bracket: `[a,` opens with `[` and is not closed"),
    YAMLMistakeExample(
      "x: { a: 1, b: 2\ncode: x",
      "1:4: yaml/unclosed-bracket: `{ a: 1, b: 2` opens with `{` and is not closed"),
    YAMLMistakeExample("x: { a: [1, 2, b: 2 }\ncode: x", "1:21: yaml/stray-bracket: `[` is closed with `}`"),
    YAMLMistakeExample("tags: [a, b]]", "1:13: yaml/stray-bracket: `]` closes nothing"),
    YAMLMistakeExample("tags: [a, b}", "1:12: yaml/stray-bracket: `[` is closed with `}`"),
    YAMLMistakeExample(
      "tags: [\"a\" \"b\"]",
      "1:11: yaml/missing-comma: `\"b\"]` follows another item without a comma"),
    YAMLMistakeExample("tags: [a, , b]", "1:11: yaml/missing-comma: `,` stands where an item was expected"),
    YAMLMistakeExample(
      "point: [\n  { id: a }\n  { id: b }\n]",
      "2:12: yaml/missing-comma: `{ id: b }` follows another item without a comma"),
    YAMLMistakeExample(
      "competency:\n  - id: a\n   title: x\n  - id: b",
      "3:4: yaml/wrong-indentation: `title` is indented by 3 spaces, `id` by 4"),
    YAMLMistakeExample(
      "competency:\n  - id: a\n      title: x\n  - id: b",
      "3:7: yaml/wrong-indentation: `title` is indented by 6 spaces, `id` by 4"),
    YAMLMistakeExample(
      "competency:\n  - id: a\n  title: x\n  - id: b",
      "3:3: yaml/wrong-indentation: `title` is indented by 2 spaces, `id` by 4"),
    YAMLMistakeExample(
      "framework:\n  id: a\n    title: x",
      "3:5: yaml/wrong-indentation: `title` is indented by 4 spaces, `id` by 2"),
    YAMLMistakeExample(
      "framework:\n    id: a\n  title: x",
      "3:3: yaml/wrong-indentation: `title` is indented by 2 spaces, `id` by 4"),
    YAMLMistakeExample("  title: x\ncode: y", "2:1: yaml/wrong-indentation: `code` is not indented, `title` by 2"),
    YAMLMistakeExample(
      "statement: Reason with\nratios in situations\ncode: x",
      "2:1: yaml/unindented-text: `ratios in situations` is neither a key wit"
        + "h a colon nor indented as part of the text above"),
    YAMLMistakeExample(
      "statement: Reason with\nratios in situations\nand so on\ncode: x",
      "2:1: yaml/unindented-text: `ratios in situations` is neither a key wit"
        + "h a colon nor indented as part of the text above"),
    YAMLMistakeExample(
      "competency:\n  - id: a\n    statement: Reason with\n    ratios\n    code: M.3",
      "4:5: yaml/unindented-text: `ratios` is neither a key with a colon nor indented as part of the text above"),
    YAMLMistakeExample(
      "competency:\n  - id: a\n    statement: |\n        text\n      more\n    code: y",
      "5:7: yaml/unindented-text: `more` is neither a key with a colon nor indented as part of the text above"),
    YAMLMistakeExample(
      "competency:\n    - id: a\n  - id: b\n    title: c",
      "3:3: yaml/misplaced-item: the dash of `- id: b` stands below no other dash"),
    YAMLMistakeExample(
      "competency:\n  - id: a\n    - id: b\n  - id: c",
      "3:5: yaml/misplaced-item: the dash of `- id: b` stands below no other dash"),
    YAMLMistakeExample(
      "tags:\n  - a\n    - b",
      "3:5: yaml/misplaced-item: the dash of `- b` stands below no other dash"),
    YAMLMistakeExample(
      "tags: - algebra",
      "1:7: yaml/list-on-key-line: `- algebra` begins a list in the line of its key"),
    YAMLMistakeExample(
      "tags: - algebra\n      - geometry",
      "1:7: yaml/list-on-key-line: `- algebra` begins a list in the line of its key"),
    YAMLMistakeExample(": x", "1:1: yaml/complex-key: `: x` is no plain key"),
    YAMLMistakeExample("aliases: [a,\n  b] tags: x", "2:6: yaml/unreadable-line: `b] tags: x` has no meaning in YAML"),
    YAMLMistakeExample("title: ok\n] x", "2:1: yaml/stray-bracket: `]` closes nothing"),
    YAMLMistakeExample(
      "\u{A0}title: x\ncode: y",
      "1:1: text/invisible-character: a no-break space (U+00A0) stands outside of any text"),
  ]

  @Test("Each mistake draws one finding in the author's words, and what stands below is read", arguments: mistakes)
  func finding(example: YAMLMistakeExample) {
    #expect(example.found == [example.expected], "\(example.text)")
    #expect(example.readsOn, "\(example.text)")
  }

  @Test("Each fix that needs no thought leaves a file without findings", arguments: mistakes)
  func fix(example: YAMLMistakeExample) {
    #expect(example.foundAfterSafeFixes == [], "\(example.text)")
  }
}
