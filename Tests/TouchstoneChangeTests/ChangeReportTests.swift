import Foundation
import Testing
import TouchstoneChange
import TouchstoneJSON
import TouchstoneTestSupport

/// The report in its formats.
struct ChangeReportTests {
  /// Everything that is printed for programs fits the schema that is printed for it.
  @Test(arguments: ChangeClassTests.classes)
  func theJSONFitsItsSchema(_ name: String) throws {
    let schema = SchemaCheck(schema: try JSONReader.read(ChangesSchema.bytes()))
    let report = try self.report(name)
    let value = try JSONReader.read(ChangeJSONRenderer().render(report))
    #expect(schema.faults(of: value) == [])
    #expect(value["changes"]?.items?.count == report.diff.changes.count)
  }

  @Test func ofNothingEveryFormatSaysNothing() throws {
    let report = try self.report("no-change")
    #expect(try JSONReader.read(ChangeJSONRenderer().render(report))["changes"]?.items?.isEmpty == true)
    #expect(ChangeTextRenderer().render(report) == "Nothing changed between package and package.\n")
    #expect(ChangeMarkdownRenderer().render(report) == "**Nothing changed** in what the framework says.\n")
  }

  @Test func markdownShowsNoMarkupOfAuthors() throws {
    let before = try text("statement-reworded", "before")
    let evil = before.replacing("\"Find and use a unit rate.\"", with: "'See <b>x</b> @everyone | ![i](u) and rates.'")
    let page = ChangeMarkdownRenderer().render(try compared(Side(before), Side(evil)))
    #expect(!page.contains("<b>"))
    #expect(!page.contains("@everyone"))
    #expect(!page.contains("![i]"))
    #expect(page.contains("&lt;b&gt;x&lt;/b&gt;"))
  }

  /// Hosts refuse a comment that is too long; what has no room is counted.
  @Test func markdownStaysUnderTheSizeOfAComment() throws {
    let before = try text("no-change", "before")
    let more = (0..<3_000).map { "[[target]]\nid = \"math.ratios.t\($0)\"\nstatement = \"Shows \($0).\"\nlevel = 8\n" }
      .joined()
    let page = ChangeMarkdownRenderer().render(try compared(Side(before), Side(before + "\n" + more)))
    #expect(page.utf8.count < 65_536)
    #expect(page.contains("more, which a comment has no room for"))
  }

  @Test func wordsThatStayStandOutsideOfTheMarks() {
    #expect(WordDifference("Find and use a rate.", "Find a unit rate.").marked == "Find [-and use-] a {+unit+} rate.")
    #expect(WordDifference("", "New words.").marked == "{+New words.+}")
    #expect(WordDifference("Same.", "Same.").parts == [.kept("Same.")])
    #expect(WordDifference("It's done.", "It's done").isTypography)
    #expect(!WordDifference("At most 3.", "At most 4.").isTypography)
    #expect(WordDifference("a b c", "a b d").shareOfOtherWords == 2.0 / 6)
  }

  @Test func versionsRiseByTheirNumbers() throws {
    let version = try #require(EditionVersion("2026.1.3"))
    #expect(version.raised(by: .first) == "2027.0.0")
    #expect(version.raised(by: .second) == "2026.2.0")
    #expect(version.raised(by: .third) == "2026.1.4")
    #expect(version.step(to: try #require(EditionVersion("2027.0.0"))) == .first)
    #expect(version.step(to: try #require(EditionVersion("2026.1.4"))) == .third)
    #expect(version.step(to: try #require(EditionVersion("2026.1.3"))) == .none)
    #expect(EditionVersion("spring") == nil)
    #expect(EditionVersion("1..2") == nil)
    #expect(try #require(EditionVersion("1.0")) < #require(EditionVersion("1.0.1")))
  }

  private func text(_ name: String, _ side: String) throws -> String {
    try String(contentsOf: ChangeClassTests.folder.appending(path: "\(name)/\(side).toml"), encoding: .utf8)
  }

  private func report(_ name: String) throws -> ChangeReport {
    try compared(Side(try text(name, "before")), Side(try text(name, "after")))
  }
}
