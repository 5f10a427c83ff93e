import Testing
import TouchstoneDiagnostics
import TouchstoneSyntax

@Suite struct YAMLPlaceTests {
  private static let texts = [
    "Lesen und Verstehen für alle", "比率と割合", "e\u{301}galite\u{301} 👩🏽‍🏫 teaches", "Ünïcödé", "plain",
  ]

  /// Keys and values of all forms in one file, with every text in every one of them.
  private static func file(lineBreak: String, beginning: String) -> String {
    var lines = ["title: start"]
    for (index, text) in texts.enumerated() {
      lines += ["key\(index): \(text)", "schlüssel\(index): '\(text)'  # \(text)", "more\(index):", "  - \(text)"]
      lines += ["  - \"\(text)\"", "  - { a: \(text), b: [\(text), '\(text)'] }"]
    }
    return beginning + lines.joined(separator: lineBreak) + lineBreak
  }

  @Test(
    "The text at the place of a value is the value, whatever the script and the line breaks",
    arguments: ["\n", "\r\n"], ["", "\u{FEFF}"])
  func places(lineBreak: String, beginning: String) {
    let text = YAMLReadText(Self.file(lineBreak: lineBreak, beginning: beginning))
    #expect(text.lines == [])
    #expect(text.scalars.count == 1 + 7 * Self.texts.count)
    for scalar in text.scalars {
      let written = text.text(scalar.span)
      let inner = scalar.form == .quoted ? String(written.dropFirst().dropLast()) : written
      #expect(Array(inner.utf8) == Array(scalar.text.utf8))
    }
    for entry in text.tree.root.entries ?? [] { #expect(text.text(entry.key.span) == entry.key.text) }
    #expect(text.tree.comments.map(text.text) == Self.texts.map { "# " + $0 })
  }

  @Test("Places after a value that could not be read are those of the file as it is")
  func placesAfterMistakes() {
    let text = YAMLReadText("skill:\n  - id: é\n    title: ö: 比\n    code: 比率\nterm:\n  - id: 👩🏽‍🏫\n")
    #expect(text.lines == ["3:14: yaml/colon-in-text: `ö: 比` holds a colon outside of quotes"])
    #expect(text.scalars.map { text.text($0.span) }.sorted() == ["é", "比率", "👩🏽‍🏫"])
  }

  @Test("A fix keeps every character of a text, also those that cannot be seen")
  func exactFixes() throws {
    let text = YAMLReadText("title: 👩🏽‍🏫 teaches: é\n")
    let fixed = text.text(applying: try #require(text.diagnostics.first?.fixes.first?.edits))
    #expect(fixed == "title: \"👩🏽‍🏫 teaches: é\"\n")
    #expect(YAMLReadText(fixed).scalars.map(\.text) == ["👩🏽‍🏫 teaches: é"])
  }
}
