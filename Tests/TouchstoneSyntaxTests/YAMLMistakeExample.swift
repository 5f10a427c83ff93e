import Testing
import TouchstoneDiagnostics
import TouchstoneSyntax

/// A few lines of YAML with a mistake, and what is to be said about it; more lines follow that must be read.
struct YAMLMistakeExample: Sendable, CustomTestStringConvertible {
  var text: String
  /// `3:29: yaml/colon-in-text: …`
  var expected: String

  init(_ text: String, _ expected: String) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { expected }

  private var whole: YAMLReadText { YAMLReadText(text + "\nrubric:\n  - id: last\n") }

  var found: [String] { whole.lines }

  /// Whether the declaration below the mistake was read.
  var readsOn: Bool {
    whole.tree.root["rubric"]?.items?.last?["id"]?.scalar?.text == "last"
  }

  /// What is still found after all fixes that a tool may apply without asking.
  var foundAfterSafeFixes: [String] {
    let fixes = whole.diagnostics.flatMap(\.fixes).filter { $0.applicability == .safe }
    return fixes.isEmpty ? [] : YAMLReadText(whole.text(applying: fixes.flatMap(\.edits))).lines
  }
}
