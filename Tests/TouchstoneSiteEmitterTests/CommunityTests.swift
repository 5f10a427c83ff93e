import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneReports
import TouchstoneTestSupport

@testable import TouchstoneSiteEmitter

/// The pages for those who lead and for the community.
struct CommunityTests {
  /// Compiles a small framework and writes its site.
  private func site(_ text: String, _ manifest: String = "") throws -> [String: String] {
    let header = "[framework]\nid = \"small\"\ntitle = \"Small\"\nversion = \"1\"\n"
    let files = ["p/touchstone.toml": header + manifest, "p/f.toml": text]
    let compilation = try #require(compile("p", in: InMemoryFileSystem(files)))
    let errors = compilation.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map(\.message))")
    let framework = try #require(compilation.framework)
    let made = SiteEmitter().emit(Publication(framework: framework, sources: compilation.sources))
    #expect(brokenLinks(made) == [])
    return Dictionary(uniqueKeysWithValues: made.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  private static let profile = "[[profile]]\nid = \"graduate\"\nstatement = \"A promise.\"\n"

  @Test func aFrameworkWithNothingToSayHasNoSuchPage() throws {
    let site = try site("[[level]]\nid = \"1\"\n")
    #expect(site["community.html"] == nil)
    #expect(site.keys.allSatisfy { !$0.hasPrefix("report/") })
    #expect(site["index.html"]?.contains("community.html") == false)
  }

  @Test func thatNobodyWasAskedIsSaid() throws {
    let site = try site(Self.profile)
    #expect(site["how-it-was-made.html"]?.contains("Nobody has recorded yet who shaped this framework.") == true)
    #expect(site["letter.html"] == nil && site["catalogue.html"] == nil)
    #expect(site["index.html"]?.contains("<a href=\"community.html\">For leaders and the community</a>") == true)
    #expect(site["profile/graduate.html"]?.contains("<a href=\"../community.html\">") == true)
  }

  @Test func whoShapedItIsToldInTheOrderOfTheDays() throws {
    let site = try site(
      Self.profile + """
        [[engagement]]
        id = "later"
        title = "The later one"
        date = "2025-05-01"
        groups = ["learners"]
        [[engagement]]
        id = "first"
        title = "The first one"
        date = "2024-01-02"
        groups = ["families"]
        historically_left_out = ["newcomer families"]
        for = [{ profile = "graduate" }]
        contribution = "They asked for *practical* skills."
        """)
    let page = try #require(site["how-it-was-made.html"])
    let first = try #require(page.range(of: "The first one"))
    let later = try #require(page.range(of: "The later one"))
    #expect(first.lowerBound < later.lowerBound)
    #expect(page.contains("They asked for <em>practical</em> skills."))
    #expect(page.contains("<dt>Who had been left out before</dt><dd>newcomer families</dd>"))
    #expect(!page.contains("Nobody has recorded"))
  }

  @Test func everyResourceIsAskedElevenQuestions() throws {
    let site = try site(
      """
      [[domain]]
      id = "math"
      [[resource]]
      id = "lab"
      title = "Ratio Lab"
      for = [{ domain = "math" }]
      serves = "Practice with <rates>."
      adaptive = true
      assignable = false
      [[resource]]
      id = "loose"
      title = "Loose Leaves"
      """)
    let page = try #require(site["catalogue.html"])
    #expect(ResourceQuestion.allCases.count == 11)
    #expect(page.components(separatedBy: "<th scope=\"row\">").count - 1 == 22)
    #expect(page.components(separatedBy: "not answered</span>").count - 1 == 9 + 11)
    #expect(page.contains("Practice with &lt;rates&gt;."))
    #expect(page.contains("<p>Adaptive: yes</p><p>Assignable: no</p>"))
    #expect(page.contains("2 / 11 questions answered"))
    #expect(page.contains("<h2>In no domain</h2>"))
  }

  @Test func claimsAreMarkedWhereTheyAreListed() throws {
    let site = try site(
      """
      [[attestation]]
      id = "time"
      title = "Time to learn together"
      indicator = "p13.k1"
      claim = "Every teacher has an hour a week."
      date = "2026-01-01"
      """)
    #expect(
      site["attestations.html"]?.contains("claimed, not verified</span> <a href=\"attestation/time.html\">") == true)
    #expect(site["community.html"]?.contains("<a href=\"attestations.html\">What is claimed</a>") == true)
  }

  @Test func aDiplomaNamesWhatStandsBehindIt() throws {
    let site = try site(
      Self.profile + """
        [[outcome]]
        id = "thinks"
        statement = "Thinks."
        [[outcome]]
        id = "acts"
        statement = "Acts."
        status = "draft"
        [[competency]]
        id = "ratios"
        title = "Ratios"
        statement = "Compares."
        outcomes = ["thinks"]
        [[graduation]]
        id = "diploma"
        title = "The Diploma"
        requires = ["thinks", { choose = 1, from = [{ outcome = "acts" }, { competency = "ratios", evidence_min = 2 }] }]
        authority = "district"
        """)
    let page = try #require(site["what-a-diploma-certifies.html"])
    #expect(page.contains("by way of <a href=\"competency/ratios.html\">Ratios</a>"))
    #expect(page.contains("No competency leads there yet."))
    #expect(page.contains("<a href=\"competency/ratios.html\">Ratios</a>, 2 pieces of evidence"))
    #expect(try #require(site["letter.html"]).contains("<a href=\"graduation/diploma.html\">The Diploma</a>"))
  }

  @Test func theLetterSaysOnlyWhatTheFrameworkSays() throws {
    let grading = "[[grading]]\nid = \"reports\"\nbasis = \"competency-based\"\n"
    let plain = try #require(try site(grading)["letter.html"])
    #expect(!plain.contains("letter grades") && !plain.contains("reported apart"))
    let full = try #require(
      try site(grading + "letters = false\nstreams = [\"academic\", \"habits\"]\n")["letter.html"])
    #expect(full.contains("There are no letter grades."))
    #expect(full.contains("Academic work and habits are reported apart, and never added up."))
  }

  // MARK: - Reports

  @Test(arguments: SiteTests.samples) func pagesSayWhatReportsSay(_ name: String) throws {
    let sample = try SampleSite(name)
    let pages = Dictionary(
      uniqueKeysWithValues: sample.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    for report in Site.publicReports(on: sample.framework) {
      let sheets = ReportSheet.sheets(of: report.contents.tables)
      let texts = try sheets.indices.map { try #require(pages[ReportSheet.address(report, $0)]) }
      let shown = texts.flatMap { text in
        text.matches(of: /<td class="count"><span class="point">.*?<\/span>(.*?)<\/td>/).map { match in
          String(match.1).replacing(/<[^>]*>/, with: "")
        }
      }
      let counts = report.contents.tables.flatMap { table in
        table.rows.flatMap { row in
          zip(table.columns, row).dropFirst().compactMap { column, cell -> String? in
            guard column.content == .count else { return nil }
            return switch cell {
            case .count(let count): String(count)
            case .counted(let things): String(things.count)
            case .none(let words): words
            case .text, .thing, .things: nil
            }
          }
        }
      }
      #expect(shown == counts, "\(report.id)")
      for gap in report.contents.gaps { #expect(texts[0].contains("<li>") && !gap.about.isEmpty, "\(gap.id)") }
    }
  }

  @Test func longTablesAreLaidOverSeveralPages() {
    let framework = LargeFramework.make(things: 5_000)
    let files = SiteEmitter().emit(Publication(framework: framework, sources: SourceMap()))
    let pages = files.filter { $0.path.hasPrefix("report/standards-coverage") }
    let rows = pages.map {
      String(decoding: $0.bytes, as: UTF8.self).components(separatedBy: "<tr><th scope=\"row\">").count - 1
    }
    #expect(rows.reduce(0, +) == framework.ownCounts[Kind.standard.position])
    #expect(rows.count == 2 && rows.allSatisfy { $0 <= ReportSheet.rowsPerPage })
  }

  /// On a Spanish page no heading of a report is in English.
  @Test(arguments: SiteTests.samples) func reportsHaveSpanishWords(_ name: String) throws {
    let known = Phrases.spanish.community.reports
    let sample = try SampleSite(name)
    let levelsAndDepths = Site.columnThings(of: sample.framework)
    for report in Site.publicReports(on: sample.framework) {
      for text in [report.title, report.question] + report.contents.gaps.map(\.question) {
        #expect(known[text] != nil, "\(text)")
      }
      for table in report.contents.tables {
        if !table.title.isEmpty && !table.title.hasPrefix("Levels of") {
          #expect(known[table.title] != nil, "\(table.title)")
        }
        for column in table.columns where levelsAndDepths[column.id] == nil {
          #expect(known[column.heading] != nil, "\(column.heading)")
        }
      }
    }
    for question in ResourceQuestion.allCases {
      for phrases in [Phrases.english, Phrases.spanish] {
        #expect(phrases.community.catalogue.questions[question.rawValue] != nil, "\(question.rawValue)")
      }
    }
  }
}
