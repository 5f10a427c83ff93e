import Foundation
import Testing
import TouchstoneToolSupport

@Suite("Texts written by the tests in both spellings") struct SpellingTests {
  /// Texts that mean something else to TOML or YAML unless they stand in the right quotes.
  static let texts = [
    "plain words", "it's", "a \"quoted\" word", "'single'", "\"double\"", "back\\slash", "$5 \\times 7$ isn't", "a: b",
    "ends with a colon:", "# a comment?", "text #2", "text # 2", "*Ratio* is", "- dash", "[list]", "{table}", "@home",
    "%percent", "&anchor", "!tag", "? question", "| bar", "> angle", "<$", "true", "null", "~", "1.0", "007", "0x1F",
    "1e3", "2026-01-01", "12:30", "=", "a = b", "``", ",", "naïve “curly” quotes — and dashes", "“ten.”", "日本語",
    "👩‍🏫 teaches", "a\u{200D}b", "x < y & y > z", "&amp;", "C:\\new\\table", "\\", "trailing backslash \\", "--- ", "...",
    "No", "yes", "<<", "é\u{301}",
  ]

  @Test("Any text comes through alike, with and without quotes", arguments: Spelling.allCases)
  func texts(spelling: Spelling) throws {
    let terms = Self.texts.enumerated().map { index, text in
      var term = PlainDeclaration("term", "t\(index)")
      term.set("title", .text(text))
      term.set("definition", .text(text))
      term.set("aliases", .texts([text]))
      return term
    }
    let package = PlainPackage(
      id: "texts", title: "Texts", files: [PlainFile(name: "terms", declarations: terms)])
    let bytes = try CompiledPackage(package, as: spelling).bundleBytes()
    let object = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    // `terms` are the district's own words; the glossary stands under its kind's name, whatever that is called.
    let glossary = try #require(
      object.values.compactMap { $0 as? [[String: Any]] }.first { $0.first?["definition"] != nil })
    let trimmed = Self.texts.map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(glossary.map { $0["title"] as? String } == trimmed)
    #expect(glossary.map { $0["definition"] as? String } == trimmed)
    // Aliases are words and no prose: they stay exactly as written.
    #expect(glossary.map { $0["aliases"] as? [String] } == Self.texts.map { [$0] })
  }
}
