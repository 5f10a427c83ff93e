import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneTestSupport

@testable import TouchstoneSiteEmitter

/// What learners and families read.
struct LearnerPagesTests {
  private static let questions = ["what", "at-level", "why", "proficiency", "show", "stuck"]

  /// The parts of a page by the ids of their sections.
  private func sections(of file: OutputFile) -> [String: String] {
    let page = String(decoding: file.bytes, as: UTF8.self)
    var found: [String: String] = [:]
    for part in page.components(separatedBy: "<section id=\"").dropFirst() {
      let id = String(part.prefix { $0 != "\"" })
      found[id] = part.components(separatedBy: "</section>").first
    }
    return found
  }

  private func page(_ files: [OutputFile], _ path: String) throws -> String {
    let file = try #require(files.first { $0.path == path }, "\(path)")
    return String(decoding: file.bytes, as: UTF8.self)
  }

  /// One part of a page.
  private func section(_ id: String, of path: String, in files: [OutputFile]) throws -> String {
    let file = try #require(files.first { $0.path == path }, "\(path)")
    return try #require(sections(of: file)[id], "\(path): \(id)")
  }

  private func built(_ text: String, _ manifest: [String: String] = [:]) throws -> [OutputFile] {
    let compiled = CompiledText(text, more: manifest).compilation
    let framework = try #require(compiled.framework, "\(compiled.diagnostics.map(\.message))")
    return SiteEmitter().emit(Publication(framework: framework, sources: compiled.sources))
  }

  // MARK: - Six questions

  @Test(arguments: SiteTests.samples) func everyTargetAnswersSixQuestions(_ name: String) throws {
    let sample = try SampleSite(name)
    for (_, target) in sample.framework.each(Target.self) {
      let file = try #require(sample.files.first { $0.path == "target/\(target.id).html" })
      let sections = sections(of: file)
      for question in Self.questions {
        let answer = try #require(sections[question], "\(target.id): \(question)")
        let words = answer.components(separatedBy: "</h2>").last ?? ""
        #expect(words.contains("<p") || words.contains("<li"), "\(target.id) leaves \(question) open")
      }
    }
  }

  @Test func whatNobodyHasAnsweredIsSaid() throws {
    let files = try built(
      """
      [[competency]]
      id = "math"
      statement = "Reason with numbers."

      [[target]]
      id = "math.count"
      statement = "Count to ten."
      """)
    let file = try #require(files.first { $0.path == "target/math.count.html" })
    let sections = sections(of: file)
    for question in ["at-level", "why", "proficiency", "show", "stuck"] {
      #expect(sections[question]?.contains("The district has not said this yet.") == true, "\(question)")
    }
    #expect(sections["what"]?.contains("<p>Count to ten.</p>") == true)
  }

  @Test func answersComeFromWhatIsAround() throws {
    let files = try SampleSite("riverbend").files
    let sections = sections(of: try #require(files.first { $0.path == "target/math.modeling.open-question.html" }))
    #expect(sections["show"]?.contains("A model for our town") == true)
    #expect(sections["show"]?.contains("report, exhibition, film with notes") == true)
    #expect(sections["proficiency"]?.contains("Should the bus run every ten minutes?") == true)
    #expect(sections["stuck"]?.contains("Flex hour") == true)
    #expect(sections["stuck"]?.contains("how-it-works.html#not-yet") == true)
    #expect(sections["why"]?.contains("Capable Problem Solver") == true)
  }

  @Test func levelsBelowAndAboveAreOneStepAway() throws {
    let files = try SampleSite("riverbend").files
    let level = try section("at-level", of: "target/math.quantity.ratio.unit-rate.html", in: files)
    #expect(level.contains("One level before: <a href=\"../level/3.html\">Level 3</a>"))
    #expect(level.contains("One level on: <a href=\"../level/5.html\">Level 5</a>"))
    #expect(level.contains("../target/math.quantity.number.estimate.html"), "what is learned there, too")
    #expect(level.contains("how-it-works.html#level"))
  }

  @Test func helpForAnotherDomainIsNotOffered() throws {
    let files = try built(
      """
      [[domain]]
      id = "math"
      title = "Mathematics"

      [[domain]]
      id = "art"
      title = "Art"

      [[competency]]
      id = "numbers"
      statement = "Reason with numbers."
      domains = "math"

      [[support]]
      id = "studio"
      title = "Open studio"
      triggers = ["not-yet"]
      for = [{ domain = "art" }]

      [[support]]
      id = "corner"
      title = "Number corner"
      triggers = ["not-yet"]
      for = [{ domain = "math" }]
      """)
    let stuck = try section("stuck", of: "competency/numbers.html", in: files)
    #expect(stuck.contains("Number corner"))
    #expect(!stuck.contains("Open studio"))
  }

  // MARK: - From here to the next

  @Test func whatIsNewFromLevelToLevelIsMarked() throws {
    let files = try built(
      """
      [[level]]
      id = 1

      [[level]]
      id = 2

      [[competency]]
      id = "math"
      statement = "Reason with numbers."
      levels.1 = "Compares two numbers in a familiar setting."
      levels.2 = "Compares two numbers in a setting that is new."
      """)
    let continuum = try section("continuum", of: "competency/math.html", in: files)
    #expect(
      continuum.contains(
        "in a setting <ins><span class=\"unseen\">new: </span>that is new."
          + "<span class=\"unseen\"> (end of what is new)</span></ins></p>"))
    #expect(continuum.contains("Words that are new from one level to the next are marked."))
    #expect(continuum.components(separatedBy: "<ins>").count == 2)
  }

  // MARK: - How it works

  @Test func decisionsAreSentences() throws {
    let page = try page(try SampleSite("riverbend").files, "how-it-works.html")
    for sentence in [
      "A student moves on to the next level when the evidence reaches <a href=\"scale/academic.html#point-proficient\">",
      "It takes at least 3 pieces of evidence.", "It is shown in at least 2 different ways.",
      "It can happen on any day, as soon as the student is ready.",
      "A student may go past the grade that goes with the age.",
      "When it is not there yet, there is <a href=\"support/flex-hour.html\">Flex hour</a>",
      "The academic report rests on: evidence.", "Reported apart from each other: academic, habits.",
      "Work is expected to be revised and judged again.", "There are no letter grades.",
      "It begins when 2 levels are missing.", "There is time for it: daily, school day.",
      "Not there yet, on the <a href=\"scale/academic.html\">Academic Scale</a>:",
      "Beginning</a>: Shows first parts of the work with guidance",
    ] { #expect(page.contains(sentence), "\(sentence)") }
    #expect(!page.contains("has not said"))
  }

  @Test func whatIsNotDecidedIsSaid() throws {
    let files = try built("[[level]]\nid = 1\n")
    let sections = sections(of: try #require(files.first { $0.path == "how-it-works.html" }))
    for id in ["moving-on", "reporting", "helping", "not-yet"] {
      #expect(sections[id]?.contains("The district has not said this yet.") == true, "\(id)")
    }
    #expect(sections["level"]?.contains("has not said which grades usually go with which level") == true)
  }

  // MARK: - The picture of a profile

  @Test func theWheelLeadsToEveryOutcome() throws {
    let sample = try SampleSite("riverbend")
    let file = try #require(sample.files.first { $0.path == "index.html" })
    let wheel = try #require(
      String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "<svg").last?
        .components(separatedBy: "</svg>").first)
    for (position, outcome) in sample.framework.own(Outcome.self).enumerated() {
      let title = try #require(outcome.title?.value)
      #expect(wheel.contains("href=\"outcome/\(outcome.id).html\" aria-label=\"\(position + 1) \(title)\""))
    }
    #expect(wheel.components(separatedBy: "class=\"arc strand").count == 4)
  }

  @Test func anOutcomeOfTwoStrandsKeepsItsNumber() {
    func id(_ kind: Kind, _ index: Int) -> EntityID { EntityID(kind, index) }
    let wheel = Wheel([
      (id(.strand, 0), [id(.outcome, 0), id(.outcome, 1)]), (id(.strand, 1), [id(.outcome, 1), id(.outcome, 2)]),
    ])
    #expect(wheel.petals.map(\.number) == [1, 2, 2, 3])
    #expect(wheel.arcs.map(\.places) == [0..<2, 2..<4])
    #expect((0...4).map { wheel.angle(Double($0)) } == [0, 90, 180, 270, 360])
    #expect(wheel.isDrawn && !Wheel([(nil, [id(.outcome, 0)])]).isDrawn)
    #expect(!Wheel([(nil, (0..<25).map { id(.outcome, $0) })]).isDrawn, "too small to touch")
  }

  // MARK: - Words

  @Test func localWordsAreInTheGlossary() throws {
    let page = try page(try Garden().files, "glossary.html")
    #expect(page.contains("<dt>strand of work, handhold</dt>"))
    #expect(page.contains("Others say skill."))
    #expect(page.contains("<dt>grower</dt>"))
    let files = try built(
      "[[level]]\nid = 1\n",
      [
        "package/touchstone.toml":
          "[framework]\nid = \"f\"\ntitle = \"F\"\nversion = \"1\"\n\n[terms]\nlevel = \"rung\"\n"
      ])
    #expect(try self.page(files, "glossary.html").contains("<dt>rung</dt>"), "also where no word is explained")
    #expect(brokenLinks(files) == [])
  }
}
