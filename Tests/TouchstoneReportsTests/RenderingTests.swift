import Testing
import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

@testable import TouchstoneReports

@Suite struct RenderingTests {
  /// An outcome over thirty levels.
  private func wide() throws -> ReportFixture {
    let levels = (1...30).map { "{ id = \($0) }" }.joined(separator: ", ")
    return try ReportFixture(
      "outcome-by-level",
      """
      level = [\(levels)]

      [[profile]]
      id = "graduate"
      statement = "Every graduate thinks."

      [[outcome]]
      id = "thinks"
      title = "Thinks critically"
      statement = "Thinks critically."

      [[competency]]
      id = "ratios"
      statement = "Reason with ratios."
      outcomes = "thinks"
      span = { from = 1 }
      """)
  }

  @Test(arguments: [40, 60, 100, 160]) func aWideTableIsSplitAndLosesNothing(_ width: Int) throws {
    let text = try wide().text(width: width)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= width })
    #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
    for level in 1...30 { #expect(text.contains(" \(level)")) }
    #expect(!text.contains("…") && !text.contains("..."))
  }

  @Test func wordsAreBrokenOnlyWhereTheyMustBe() {
    #expect(terminalLines("one two three", width: 7, breaksWords: true) == ["one two", "three"])
    #expect(terminalLines("abcdefgh ij", width: 3, breaksWords: true) == ["abc", "def", "gh", "ij"])
    #expect(terminalLines("", width: 5, breaksWords: true) == [""])
    #expect(terminalLines("日本語の 表", width: 6, breaksWords: true) == ["日本語", "の 表"])
    #expect(terminalLines("one two three", first: 3, width: 9) == ["one", "two three"])
    #expect(terminalLines("abcdefgh ij", width: 3) == ["abcdefgh", "ij"])
  }

  @Test func textsOfAuthorsCommandNoTerminal() throws {
    let fixture = try ReportFixture("outcome-by-level", outcome(title: "Red"))
    fixture.framework.declarations.outcomes[0].title?.value = "Red \u{1B}[31m and \u{202E} turned\nround"
    #expect(!fixture.text().unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
    #expect(fixture.text().contains("Red ?[31m and ? turned round"))
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "＝1"])
  func aSpreadsheetRunsNoFormula(_ title: String) throws {
    let csv = try ReportFixture("outcome-by-level", outcome(title: title)).csv
    #expect(csv.contains("\r\n'"), "\(csv)")
  }

  @Test func fieldsOfCSVAreQuotedWhereTheyMustBe() throws {
    let csv = try ReportFixture("outcome-by-level", outcome(title: #"Thinks, \"fast\""#)).csv
    #expect(csv == "Outcome,Outcome: id,Competencies\r\n\"Thinks, \"\"fast\"\"\",thinks,0\r\n")
  }

  @Test func markdownTakesNothingForMarkup() throws {
    let fixture = try ReportFixture("outcome-by-level", outcome(title: "a | b <i> *c* [d](e)"))
    let text = ReportMarkdownRenderer().render([fixture.report], of: fixture.framework)
    #expect(text.contains(#"| a \| b &lt;i\> \*c\* \[d\](e) | 0 |"#), "\(text)")
    #expect(text.hasPrefix("## Outcomes by level\n"))
  }

  @Test func distancesAreWholeMonths() throws {
    func words(_ from: String, _ to: String, isAhead: Bool = false) throws -> String {
      CalendarDistance.words(
        from: try #require(CalendarDate(from)), to: try #require(CalendarDate(to)), isAhead: isAhead)
    }
    #expect(try words("2026-05-12", "2026-05-12") == "today")
    #expect(try words("2026-05-12", "2026-05-13") == "1 day ago")
    #expect(try words("2024-02-28", "2024-03-01") == "2 days ago")
    #expect(try words("2023-12-31", "2024-01-30") == "30 days ago")
    #expect(try words("2026-05-12", "2026-06-11") == "30 days ago")
    #expect(try words("2026-05-12", "2026-06-12") == "1 month ago")
    #expect(try words("2024-05-12", "2026-05-11") == "23 months ago")
    #expect(try words("2024-05-12", "2026-05-12") == "2 years ago")
    #expect(try words("2026-05-13", "2026-05-12") == "in 1 day")
    #expect(try words("2026-05-12", "2026-07-20", isAhead: true) == "in 2 months")
  }

  private func outcome(title: String) -> String {
    """
    [[profile]]
    id = "graduate"
    statement = "Every graduate thinks."

    [[outcome]]
    id = "thinks"
    title = "\(title)"
    statement = "Thinks critically."
    """
  }
}
