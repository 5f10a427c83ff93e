import Foundation
import Testing
import Touchstone

/// Transcripts: what was shown, when, and what it leads to.
struct TranscriptTests {
  private static let text = """
    [[profile]]
    id = "graduate"
    statement = "A graduate reasons."
    [[outcome]]
    id = "thinker"
    profile = "graduate"
    statement = "Thinks."
    [[competency]]
    id = "data"
    statement = "Reason with data in new situations."
    domains = "math"
    scale = "academic"
    outcomes = "thinker"
    [[target]]
    id = "data.mean"
    statement = "Interpret a mean."
    level = 1
    evidence_min = 2
    [[target]]
    id = "data.spread"
    statement = "Interpret a spread."
    level = 1
    [[target]]
    id = "data.model"
    statement = "Fit a model."
    level = 2
    [[credential]]
    id = "badge"
    requires = ["data.mean"]
    grants = ["pin"]
    [[credential]]
    id = "pin"
    requires = ["data.mean"]
    [[experience]]
    id = "survey"
    for = ["data"]
    [[graduation]]
    id = "diploma"
    requires = ["thinker", "badge"]

    """

  private func day(_ number: Int) -> Date { Date(timeIntervalSince1970: Double(number) * 86_400) }

  private let levelOne = [
    Ratios.piece("data.spread", method: "project", day: 2), Ratios.piece("data.mean", day: 1),
    Ratios.piece("data.mean", "academic.beginning", day: 0), Ratios.piece("data.mean", day: 7),
    Ratios.piece("data.mean", "academic.extending", day: 9),
  ]

  private func transcript(
    _ records: [Record], holding held: Set<Thing<Untyped>> = []
  ) throws -> Transcript<Untyped> {
    try Ratios.framework(Self.text).standing(given: records).holding(held).transcript()
  }

  @Test func aCompetencyStandsInItWithTheDayOnWhichItWasShown() throws {
    let entry = try #require(try transcript(levelOne).entries.first)
    #expect(entry.competency.id == "data")
    #expect(entry.level == "1")
    #expect(entry.begun == day(1))
    // The second piece on the mean was the last that was missing; the one after it changes nothing.
    #expect(entry.shown == day(7))
    #expect(entry.pieces == 4)
    #expect(entry.methods == ["test", "project"])
    #expect(entry.domains == ["math"])
    #expect(entry.outcomes == ["thinker"])
    #expect(entry.stream == .academic)
  }

  @Test func whatIsNotYetShownIsNotMentioned() throws {
    let transcript = try transcript(levelOne + [Ratios.piece("data.model", "academic.beginning", day: 8)])
    #expect(transcript.entries.map(\.level) == ["1"])
    #expect(try self.transcript(Array(levelOne.prefix(2))).entries.isEmpty)
  }

  @Test func habitsStandApart() throws {
    let habit = Record(
      thing: Thing(kind: .competency, id: "planning"), levelID: "2", scoreID: "habits.steady", date: day(3))
    let transcript = try transcript(levelOne + [habit])
    #expect(transcript.entries(in: .habits).map(\.competency.id) == ["planning"])
    #expect(transcript.entries(in: .academic).map(\.competency.id) == ["data"])
    #expect(transcript.scales.map(\.scale.id) == ["academic", "habits"])
  }

  @Test func whatWasShownBeyondTheSpanIsThereToo() throws {
    let further = Record(
      thing: Thing(kind: .competency, id: "planning"), levelID: "3", scoreID: "habits.steady", date: day(3))
    #expect(try transcript([further]).entries.map(\.level) == ["3"])
  }

  @Test func outcomesAndDiplomasAreThoseOfWhichEverythingIsMet() throws {
    let all = levelOne + [Ratios.piece("data.model", day: 10)]
    let badge = Thing<Untyped>(kind: .credential, id: "badge")
    #expect(try transcript(levelOne).outcomes.isEmpty)
    #expect(try transcript(all).outcomes == ["thinker"])
    #expect(try transcript(all).diplomas.isEmpty)
    #expect(try transcript(all, holding: [badge]).diplomas == ["diploma"])
    #expect(try transcript(all, holding: [badge]).credentials == ["badge", "pin"])
    #expect(try transcript(all, holding: [Thing(kind: .experience, id: "survey")]).experiences == ["survey"])
  }

  @Test func aLetterExplainsIt() throws {
    let letter = try transcript(levelOne).explanation
    #expect(letter.hasPrefix("This transcript shows what was demonstrated, by Fixture, edition 1.0.0."))
    #expect(letter.contains("- Proficient (proficient)"))
    #expect(!letter.contains("- Steady"))
  }

  @Test(arguments: 0..<60) func theDayIsTheFirstOnWhichEverythingWasThere(_ seed: UInt64) throws {
    var small = RandomFramework(seed: seed)
    var numbers = SeededNumbers(seed: seed)
    let framework = try BundledText.framework(small.text)
    let records = (0..<40).map { _ in
      var record = small.record()
      record.date = day(Int.random(in: 0..<6, using: &numbers))
      return record
    }
    for entry in framework.standing(given: records).transcript().entries where entry.level != nil {
      func isShown(by date: Date) -> Bool {
        framework.standing(given: records, until: date).isShown(entry.competency, at: entry.level)
      }
      #expect(isShown(by: entry.shown), "seed \(seed), \(entry.competency)")
      // Where nothing is asked for, it was shown before there was any evidence.
      if isShown(by: .distantPast) { continue }
      #expect(!isShown(by: entry.shown.addingTimeInterval(-1)), "seed \(seed), \(entry.competency)")
    }
  }
}
