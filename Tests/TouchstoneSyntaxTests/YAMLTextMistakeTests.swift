import Testing
import TouchstoneDiagnostics

/// Mistakes inside of one value, each with the one finding that it draws.
@Suite struct YAMLTextMistakeTests {
  static let mistakes: [YAMLMistakeExample] = [
    YAMLMistakeExample(
      "statement: I can explain: why",
      "1:25: yaml/colon-in-text: `I can explain: why` holds a colon outside of quotes"),
    YAMLMistakeExample(
      "competency:\n  - id: a\n    statement: I can explain: why\n    code: M.3\n  - id: b",
      "3:29: yaml/colon-in-text: `I can explain: why` holds a colon outside of quotes"),
    YAMLMistakeExample(
      "x: { descriptor: I can explain: why, b: c }",
      "1:31: yaml/colon-in-text: `I can explain: why` holds a colon outside of quotes"),
    YAMLMistakeExample(
      "points: { a: Names it: clearly, b: c }",
      "1:22: yaml/colon-in-text: `Names it: clearly` holds a colon outside of quotes"),
    YAMLMistakeExample(
      "statement: I can read\n  and explain: why",
      "2:14: yaml/colon-in-text: `I can read…` holds a colon outside of quotes"),
    YAMLMistakeExample("a: b: c", "1:5: yaml/colon-in-text: `b: c` holds a colon outside of quotes"),
    YAMLMistakeExample(
      "statement: Uses tool #2 well",
      "1:22: yaml/text-cut-by-comment: `#2 well` is cut off as a comment"),
    YAMLMistakeExample(
      "statement: Uses tool #2 well\n  and more",
      "1:22: yaml/text-cut-by-comment: `#2 well` is cut off as a comment"),
    YAMLMistakeExample(
      "statement: I can # really\n  do this",
      "1:18: yaml/text-cut-by-comment: `# really` is cut off as a comment"),
    YAMLMistakeExample("tags: [a #2, b]", "1:10: yaml/text-cut-by-comment: `#2, b]` is cut off as a comment"),
    YAMLMistakeExample(
      "tags:\n  - Uses tool #2 well\n  - b",
      "2:15: yaml/text-cut-by-comment: `#2 well` is cut off as a comment"),
    YAMLMistakeExample(
      "statement: *Ratio* is nice",
      "1:12: yaml/text-begins-with-sign: `*Ratio* is nice` begins with `*` outside of quotes"),
    YAMLMistakeExample(
      "statement: **bold** text",
      "1:12: yaml/text-begins-with-sign: `**bold** text` begins with `*` outside of quotes"),
    YAMLMistakeExample(
      "statement: [Ratio](https://ratio.example) is",
      "1:12: yaml/text-begins-with-sign: `[Ratio](https://ratio.example) is` begins with `[` outside of quotes"),
    YAMLMistakeExample(
      "statement: [Ratio] is",
      "1:12: yaml/text-begins-with-sign: `[Ratio] is` begins with `[` outside of quotes"),
    YAMLMistakeExample(
      "statement: {x} is",
      "1:12: yaml/text-begins-with-sign: `{x} is` begins with `{` outside of quotes"),
    YAMLMistakeExample(
      "x: {{ name }}",
      "1:4: yaml/text-begins-with-sign: `{{ name }}` begins with `{` outside of quotes"),
    YAMLMistakeExample(
      "statement: @home",
      "1:12: yaml/text-begins-with-sign: `@home` begins with `@` outside of quotes"),
    YAMLMistakeExample(
      "tags: [@home, b]",
      "1:8: yaml/text-begins-with-sign: `@home` begins with `@` outside of quotes"),
    YAMLMistakeExample(
      "statement: `code`",
      "1:12: yaml/text-begins-with-sign: this text begins with a backtick outside of quotes"),
    YAMLMistakeExample(
      "statement: %5 of",
      "1:12: yaml/text-begins-with-sign: `%5 of` begins with `%` outside of quotes"),
    YAMLMistakeExample(
      "statement: | text",
      "1:12: yaml/text-begins-with-sign: `| text` begins with `|` outside of quotes"),
    YAMLMistakeExample("statement: > 5", "1:12: yaml/text-begins-with-sign: `> 5` begins with `>` outside of quotes"),
    YAMLMistakeExample("statement: ,x", "1:12: yaml/text-begins-with-sign: `,x` begins with `,` outside of quotes"),
    YAMLMistakeExample("statement: ]x", "1:12: yaml/text-begins-with-sign: `]x` begins with `]` outside of quotes"),
    YAMLMistakeExample(
      "statement: ? why",
      "1:12: yaml/text-begins-with-sign: `? why` begins with `?` outside of quotes"),
    YAMLMistakeExample(
      "statement: \"Reading\" is fun",
      "1:22: yaml/text-after-quote: `is fun` stands after the quotation mark that closes the text"),
    YAMLMistakeExample(
      "statement: \"Reason with\"\n  more text",
      "2:3: yaml/text-after-quote: `more text` stands after the quotation mark that closes the text"),
    YAMLMistakeExample(
      "key: \"x\": y",
      "1:9: yaml/text-after-quote: `: y` stands after the quotation mark that closes the text"),
    YAMLMistakeExample(
      "a: \"b\", c",
      "1:7: yaml/text-after-quote: `, c` stands after the quotation mark that closes the text"),
    YAMLMistakeExample("title: \"Reading", "1:8: yaml/unclosed-quote: `\"Reading` begins with \" and is not closed"),
    YAMLMistakeExample(
      "title: 'Tis the season\ncode: x",
      "1:8: yaml/unclosed-quote: `'Tis the season` begins with ' and is not closed"),
    YAMLMistakeExample(
      "competency:\n  - id: a\n    title: \"Reading\n    code: \"M.3\"\n    x: y\n  - id: b",
      "3:12: yaml/unclosed-quote: `\"Reading` begins with \" and is not closed"),
    YAMLMistakeExample(
      "title:Reading\ncode: x",
      "1:6: yaml/missing-space-after-colon: `title:Reading` has no space after its colon"),
    YAMLMistakeExample(
      "competency:\n  - id: x\n    title:Reading\n    code: y",
      "3:10: yaml/missing-space-after-colon: `title:Reading` has no space after its colon"),
    YAMLMistakeExample(
      "levels:\n  8:Uses a rate",
      "2:4: yaml/missing-space-after-colon: `8:Uses a rate` has no space after its colon"),
    YAMLMistakeExample(
      "levels:\n  8:Uses a rate\n  9: More",
      "2:4: yaml/missing-space-after-colon: `8:Uses a rate` has no space after its colon"),
    YAMLMistakeExample("title = \"Reading\"", "1:7: yaml/equals-sign: `title` is followed by `=`"),
    YAMLMistakeExample("framework:\n  id = \"x\"\n  title: y", "2:6: yaml/equals-sign: `id` is followed by `=`"),
    YAMLMistakeExample("title: \"a \\q\"", "1:11: yaml/escape: `\\q` is no escape that YAML knows"),
    YAMLMistakeExample(
      "title: \"Use \\frac{1}{2}\"",
      "1:13: yaml/escape: `\\f` in double quotes is a character that cannot be seen"),
    YAMLMistakeExample(
      "title: \"Use \\u0007 it\"",
      "1:13: yaml/escape: `\\u` in double quotes is a character that cannot be seen"),
    YAMLMistakeExample(
      "title: “Reading”", "1:8: text/smart-quotes: the text `Reading` stands between curly quotation marks"),
    YAMLMistakeExample(
      "title: ‘Reading’", "1:8: text/smart-quotes: the text `Reading` stands between curly quotation marks"),
    YAMLMistakeExample(
      "levels: { 8: { descriptor: Compares, then explains } }",
      "1:38: yaml/comma-in-text: `then explains` is cut off from its text by a comma"),
    YAMLMistakeExample("a: {b}", "1:5: yaml/comma-in-text: `b` stands in braces without a colon and a value"),
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
