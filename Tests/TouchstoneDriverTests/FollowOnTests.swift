import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneTestSupport

/// One mistake is one finding, even where it makes names meaningless.
@Suite struct FollowOnTests {
  @Test func aDeclarationThatCannotBeReadIsNotMissedByWhatNamesIt() {
    let compiled = CompiledText(
      """
      level:
        - id: 8
      domain:
        - id: math
          statement:Mathematics for all
      competency:
        - id: math.ratios
          statement: Reason with ratios and rates.
          domains: math
      """, name: "text.yaml")
    #expect(
      compiled.lines == [
        "5:14: error: yaml/missing-space-after-colon: `statement:Mathematics for all` has no space after its colon"
      ])
  }

  @Test func aNameThatStandsNowhereIsReportedBesideAMistakeOfReading() {
    let compiled = CompiledText(
      """
      [[domain]]
      id = "math"
      title = "Mathematics
      [[competency]]
      id = "reading"
      statement = "Read long texts and say what they hold."
      domains = "literacy"
      """)
    #expect(compiled.lines.map { $0.split(separator: ": ")[2] } == ["toml/unclosed-text", "names/unknown-reference"])
  }

  @Test func aNameIsReportedWhereItStandsFirstWhateverTheKind() {
    let compiled = CompiledText(
      """
      [[rubric]]
      id = "later"
      for = "math.rates"
      [[competency]]
      id = "math.ratios"
      statement = "Reason with ratios and rates."
      requires = "math.rates"
      """)
    let unknown = compiled.compilation.diagnostics.filter { $0.id == "names/unknown-reference" }
    #expect(unknown.map { compiled.place(of: $0.primary.span).line } == [3])
    #expect(unknown.first?.notes.contains("it stands in one more place") == true)
  }

  @Test(arguments: [
    ("touchstone.yaml", "# Ours\n\n  id: county\n  title: County\n  version: 1\nterms:\n  learner: scholar\n"),
    ("touchstone.toml", "id = \"county\"\ntitle = \"County\"\nversion = \"1\"\nlanguage = \"en\"\n"),
    (
      "touchstone.yaml",
      "  id: county\n  title: County\n  version: 1\n  stage: early\n  language: en\n  publisher: County\nterms:\n  learner: scholar\n"
    ),
  ])
  func aManifestWithoutItsFirstLineIsOneMistake(_ name: String, _ text: String) throws {
    let files = ["package/\(name)": text]
    let compilation = try #require(compile("package", in: InMemoryFileSystem(files)))
    #expect(compilation.diagnostics.filter { $0.severity == .error }.map(\.id) == ["language/missing-framework-table"])
  }

  @Test func aWrongKindInATranslationIsOneMistake() {
    let competencies = (1...9).map {
      "[[competency]]\nid = \"c\($0)\"\nstatement = \"Reason with the number \($0) in new situations.\"\n"
    }
    let translated = (1...9).map { "[[skill]]\nid = \"c\($0)\"\nstatement = \"Razona con el número \($0).\"\n" }
    let compiled = CompiledText(
      competencies.joined(), more: ["package/es.toml": "translation = \"es\"\n" + translated.joined()])
    let strangers = compiled.compilation.diagnostics.filter { $0.id == "names/translation-of-nothing" }
    #expect(strangers.map { compiled.place(of: $0.primary.span).line } == [3])
    #expect(strangers.first?.notes == ["the same holds for 8 more skills of this file"])
  }
}
