import Testing
import TouchstoneDiagnostics

/// What YAML allows and the language does not, each with the one finding that it draws.
@Suite struct YAMLFeatureMistakeTests {
  static let mistakes: [YAMLMistakeExample] = [
    YAMLMistakeExample("title: a\ntitle: b", "2:1: text/duplicate-key: `title` is written twice here"),
    YAMLMistakeExample(
      "framework:\n  id: a\n  title: x\n  id: b",
      "4:3: text/duplicate-key: `id` is written twice here"),
    YAMLMistakeExample(
      "competency:\n  - id: a\ncompetency:\n  - id: b",
      "3:1: text/duplicate-key: `competency` is written twice here"),
    YAMLMistakeExample(
      "competency:\n  - id: a\n    code: b\n    id: c\n    code: d",
      "4:5: text/duplicate-key: `id` is written twice here"),
    YAMLMistakeExample("level: !!int 8", "1:8: yaml/tag: `!!int` gives the value a type of YAML"),
    YAMLMistakeExample("statement: !important text", "1:12: yaml/tag: `!important` gives the value a type of YAML"),
    YAMLMistakeExample("statement: !<tag:x> text", "1:12: yaml/tag: `!<tag:x>` gives the value a type of YAML"),
    YAMLMistakeExample("level: !e!int 8", "1:8: yaml/tag: `!e!int` gives the value a type of YAML"),
    YAMLMistakeExample(
      "competency:\n  - <<: { a: b }\n    id: a",
      "2:5: yaml/merge-key: `<<` copies another part of the file"),
    YAMLMistakeExample("a: &x hello\nb: *x\nc: *x", "1:4: yaml/anchor: `&x` names a value so that it can be repeated"),
    YAMLMistakeExample("b: *x", "1:4: yaml/alias: `*x` repeats a value that is named nowhere"),
    YAMLMistakeExample("statement: &rest of it", "1:12: yaml/anchor: `&rest` names a value so that it can be repeated"),
    YAMLMistakeExample("base: &b\n  x: 1", "1:7: yaml/anchor: `&b` names a value so that it can be repeated"),
    YAMLMistakeExample(
      "title: x\n---\ncode: y",
      "2:1: yaml/several-documents: `---` begins a second document in this file"),
    YAMLMistakeExample(
      "title: x\n---\ntitle: y\n---\ntitle: z",
      "2:1: yaml/several-documents: `---` begins a second document in this file"),
    YAMLMistakeExample(
      "title: x\n...\ncode: y",
      "2:1: yaml/several-documents: `...` ends the document, and more follows"),
    YAMLMistakeExample("- id: x", "1:1: yaml/no-keys-at-top: the file begins with a list, without a key"),
    YAMLMistakeExample(
      "hello world",
      "1:1: yaml/no-keys-at-top: the file begins with `hello world`, which is no key with a colon"),
    YAMLMistakeExample(
      "hello world\ntitle: x",
      "1:1: yaml/no-keys-at-top: the file begins with `hello world`, which is no key with a colon"),
    YAMLMistakeExample(
      "title Reading\ncode: y",
      "1:1: yaml/no-keys-at-top: the file begins with `title Reading`, which is no key with a colon"),
    YAMLMistakeExample(
      "[a, b]",
      "1:1: yaml/no-keys-at-top: the file begins with `[a, b]`, which is no key with a colon"),
    YAMLMistakeExample("? a\n: b", "1:3: yaml/complex-key: `a` is no plain key"),
    YAMLMistakeExample("[a, b]: c", "1:1: yaml/complex-key: `[a, b]: c` is no plain key"),
    YAMLMistakeExample("{{ name }}: c", "1:1: yaml/complex-key: `{{ name }}: c` is no plain key"),
    YAMLMistakeExample("*a : c", "1:1: yaml/complex-key: `*a` is no plain key"),
    YAMLMistakeExample("%TAG ! tag:x", "1:1: yaml/directive: `%TAG ! tag:x` begins with `%`"),
    YAMLMistakeExample("%5 of it\ntitle: x", "1:1: yaml/directive: `%5 of it` begins with `%`"),
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
