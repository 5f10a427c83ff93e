import Testing
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
}
