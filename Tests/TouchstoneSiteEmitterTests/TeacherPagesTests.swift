import Foundation
import Testing
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

@testable import TouchstoneSiteEmitter

/// What those who teach plan from and print.
struct TeacherPagesTests {
  private func page(_ path: String, of sample: String = "riverbend") throws -> String {
    let file = try #require(try SampleSite(sample).files.first { $0.path == path }, "\(path)")
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test(arguments: SiteTests.samples) func everyCompetencyCanBePlannedFrom(_ name: String) throws {
    let sample = try SampleSite(name)
    let paths = Set(sample.files.map(\.path))
    for (_, competency) in sample.framework.each(Competency.self) {
      #expect(paths.contains("planning/\(competency.id).html"))
    }
    for (_, rubric) in sample.framework.each(Rubric.self) {
      #expect(paths.contains("moderation-pack/\(rubric.id).html"))
    }
    #expect(paths.contains("teachers.html"))
  }

  @Test func knowDoAndWhyStandBesideEachOther() throws {
    let page = try page("planning/math.modeling.html")
    #expect(page.contains("<h1>Planning Mathematical Modeling</h1>"))
    #expect(page.contains("A rule may tell how to get the next term or how to get any term."))
    #expect(page.contains("Build the first steps of a pattern, predict the fiftieth, and convince a partner."))
    #expect(page.contains("id=\"know-do-why\""))
  }

  @Test func depthsAreComparedInPlainWords() throws {
    let depth = try #require(
      try page("planning/math.modeling.html").components(separatedBy: "<section id=\"depth\">").last?
        .components(separatedBy: "</section>").first)
    #expect(depth.contains("A model for our town"))
    #expect(depth.contains("deeper than the learning target"))
    #expect(depth.contains("as deep as the learning target"))
    for word in ["fail", "wrong", "score", "too low"] { #expect(!depth.contains(word)) }
    #expect(try page("planning/arts.create.html").contains("No assessment is named yet."))
  }

  @Test func planningShowsRubricsWithWorkAndMaterials() throws {
    let page = try page("planning/math.data.html")
    #expect(page.contains("<table class=\"rubric\">"))
    #expect(page.contains("How healthy is our river?"))
    #expect(try self.page("planning/math.modeling.html").contains("Should the bus run every ten minutes?"))
  }

  @Test func aPackHasAllThatAMeetingNeeds() throws {
    let page = try page("moderation-pack/math.modeling.html")
    for words in [
      "<h1>Moderation pack: Rubric for Mathematical Modeling</h1>", "Building the model",
      "Should the bus run every ten minutes?", "Judgements that were the same: 84 in 100.",
      "Twenty pieces, scored twice without names.", "write no name of a student",
    ] { #expect(page.contains(words), "\(words)") }
    let sheet = try #require(
      page.components(separatedBy: "<table class=\"blank\">").last?
        .components(separatedBy: "</table>").first)
    let criteria = try SampleSite("riverbend").framework.own(Criterion.self).filter {
      $0.id.hasPrefix("math.modeling.")
    }
    #expect(sheet.components(separatedBy: "<td></td>").count - 1 == 8 * (criteria.count + 2))
    #expect(sheet.components(separatedBy: "scope=\"col\"").count - 1 == criteria.count + 3)
  }

  @Test func whatIsRetiredIsNotPlannedFrom() throws {
    let garden = try Garden()
    let plan = try #require(garden.files.first { $0.path == "planning/soil.tend.html" })
    #expect(!String(decoding: plan.bytes, as: UTF8.self).contains("Turn kitchen waste into compost."))
    #expect(!garden.files.contains { $0.path == "moderation-pack/market.html" }, "a rubric without criteria")
  }

  @Test func sheetsBeginOnPapersOfTheirOwn() {
    #expect(Stylesheet.print(Theme()).contains("break-before:page"))
    #expect(Stylesheet.print(Theme()).contains("table.rubric{break-inside:avoid}"))
  }
}
