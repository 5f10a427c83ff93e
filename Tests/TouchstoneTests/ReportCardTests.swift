import Foundation
import Testing
import Touchstone

/// Reports: two streams, one judgement for each target, and what the words mean.
struct ReportCardTests {
  private let start = Date(timeIntervalSince1970: 0)
  private let end = Date(timeIntervalSince1970: 365 * 86_400)

  private func grading(_ more: String) -> String {
    """
    [[grading]]
    id = "reports"
    basis = "competency-based"
    \(more)

    """
  }

  private func card(_ grading: String, _ records: [Record]) throws -> ReportCard<Untyped> {
    try Ratios.framework(grading).standing(given: records).reportCard(from: start, to: end)
  }

  private let habit = Record(
    thing: Thing(kind: .competency, id: "planning"), levelID: "1", scoreID: "habits.steady",
    date: Date(timeIntervalSince1970: 86_400))

  private let attempts = [
    Ratios.piece("ratios.table", "academic.beginning", day: 1),
    Ratios.piece("ratios.table", "academic.extending", day: 2),
    Ratios.piece("ratios.table", "academic.proficient", day: 3),
  ]

  private func judgement(_ grading: String) throws -> Judgement<Untyped> {
    let card = try card(grading, attempts)
    let items = card.streams.flatMap(\.competencies).flatMap(\.items)
    return try #require(items.first { $0.thing.id == "ratios.table" }).judgement
  }

  // MARK: Streams

  @Test func academicWorkAndHabitsStandBesideEachOther() throws {
    let card = try card(grading(#"streams = ["habits", "academic"]"#), attempts + [habit])
    #expect(card.streams.map(\.stream) == [.habits, .academic])
    #expect(card.streams.map { $0.competencies.map(\.competency.id) } == [["planning"], ["ratios"]])
    #expect(card.unreported.isEmpty)
    #expect(card.explanation.contains("never added up"))
  }

  @Test func whatBelongsToNoStreamIsNamed() throws {
    let card = try card(grading(#"streams = ["academic"]"#), attempts + [habit])
    #expect(card.streams.flatMap(\.competencies).map(\.competency.id) == ["ratios"])
    #expect(card.unreported == ["planning"])
    #expect(card.scales.map(\.scale.id) == ["academic"])
  }

  @Test func strandsSayTheStreamWhereNoScaleDoes() throws {
    let text = """
      [[profile]]
      id = "graduate"
      statement = "A graduate keeps going."
      [[strand]]
      id = "growth"
      statement = "Learning for life."
      kinds = ["lifelong"]
      [[strand]]
      id = "reach"
      statement = "Skills that travel."
      kinds = ["transferable"]
      [[outcome]]
      id = "steady"
      profile = "graduate"
      strands = ["growth"]
      statement = "Keeps going."
      [[scale]]
      id = "plain"
      proficient = "yes"
      [[point]]
      id = "plain.yes"
      [[competency]]
      id = "going-on"
      statement = "Keep going in new situations."
      outcomes = "steady"
      scale = "plain"
      [[competency]]
      id = "making"
      statement = "Make things in new situations."
      strands = ["growth", "reach"]
      scale = "plain"

      """
    let records = ["going-on", "making"].map {
      Record(thing: Thing(kind: .competency, id: $0), scoreID: "plain.yes", date: start)
    }
    let card = try BundledText.framework(text).standing(given: records).reportCard(from: start, to: end)
    #expect(card.streams.map(\.stream) == [.academic, .habits])
    #expect(card.streams.map { $0.competencies.map(\.competency.id) } == [["making"], ["going-on"]])
  }

  // MARK: Judgements

  @Test func theLatestPieceCountsWhereTheFrameworkSaysSo() throws {
    let judgement = try judgement(grading(#"averaging = "most-recent""#))
    #expect(judgement.score == "academic.proficient")
    #expect(judgement.description == "Proficient, by the latest piece of evidence")
  }

  @Test func theHighestCountsWhereNothingIsAveraged() throws {
    for averaging in [#"averaging = "none""#, ""] {
      let judgement = try judgement(grading(averaging))
      #expect(judgement.basis == .highest)
      #expect(judgement.title == "Extending")
    }
  }

  @Test func noAverageIsEverComputed() throws {
    let mean = try judgement(grading(#"averaging = "mean""#))
    #expect(mean.point == nil)
    #expect(mean.basis == .notComputed(.mean))
    #expect(mean.description == "no judgement: the framework asks for an average, which is not computed here")
    #expect(try judgement(grading(#"averaging = "decaying""#)).basis == .notComputed(.decaying))
  }

  @Test func aTeachersJudgementIsLeftToTheTeacher() throws {
    let judgement = try judgement(grading(#"averaging = "professional-judgement""#))
    #expect(judgement.point == nil)
    #expect(judgement.basis == .leftToTeacher)
  }

  @Test func ofTwoPiecesOfOneDateTheHigherCounts() throws {
    let records = ["academic.extending", "academic.beginning"].map { Ratios.piece("ratios.table", $0, day: 1) }
    for records in [records, records.reversed()] {
      let card = try card(grading(#"averaging = "most-recent""#), Array(records))
      #expect(card.streams.flatMap(\.competencies).flatMap(\.items).last?.judgement.title == "Extending")
    }
  }

  @Test func targetsWithoutEvidenceStandThereWithoutBlame() throws {
    let card = try card(grading(""), attempts)
    let items = try #require(card.streams.first?.competencies.first).items
    #expect(items.map(\.thing.id) == ["ratios.compare", "ratios.table"])
    #expect(items.map(\.pieces) == [0, 3])
    #expect(items.map(\.isShown) == [false, true])
    #expect(items.first?.judgement.description == "no evidence yet")
  }

  @Test func laterEvidenceIsInALaterReport() throws {
    let card = try card(grading(""), attempts + [Ratios.piece("ratios.slope", day: 400)])
    #expect(card.streams.flatMap(\.competencies).map(\.level) == ["1"])
  }

  @Test func evidenceOnATargetThatIsNoLongerUsedIsReported() throws {
    let text = """
      [[target]]
      id = "ratios.old"
      statement = "Use a slide rule."
      level = 1
      retired = true

      """
    let card = try card(text, [Ratios.piece("ratios.old")])
    let items = card.streams.flatMap(\.competencies).flatMap(\.items)
    #expect(items.map(\.thing.id) == ["ratios.compare", "ratios.table", "ratios.old"])
  }

  // MARK: Letters

  private let lettered = """
    [[scale]]
    id = "letters"
    proficient = "b"
    [[point]]
    id = "letters.i"
    [[point]]
    id = "letters.b"
    [[point]]
    id = "letters.a"
    title = "A"
    [[scale]]
    id = "work"
    proficient = "good"
    no_evidence = "Nothing yet"
    maps_to = { letters = { start = "i", good = "b", great = "a" } }
    [[point]]
    id = "work.start"
    [[point]]
    id = "work.good"
    [[point]]
    id = "work.great"
    [[competency]]
    id = "lines"
    statement = "Reason with lines in new situations."
    scale = "work"
    [[target]]
    id = "lines.slope"
    statement = "Interpret slope."
    [[target]]
    id = "lines.intercept"
    statement = "Interpret the intercept."

    """

  @Test func lettersAreShownOnlyWhereTheFrameworkAsksForThem() throws {
    let piece = [Ratios.piece("lines.slope", "work.great")]
    for (letters, expected) in [("letters = true", "A"), ("letters = false", nil), ("", nil)] {
      let standing = try BundledText.framework(grading(letters) + lettered).standing(given: piece)
      let items = standing.reportCard(from: start, to: end).streams.flatMap(\.competencies).flatMap(\.items)
      #expect(items.first?.judgement.letter == expected)
      #expect(items.last?.judgement.title == "Nothing yet")
    }
  }

  // MARK: Levels

  @Test func aReportShowsLevelAndGrowthAsTheFrameworkSays() throws {
    let records = Ratios.levelTwo
    let none = try card(grading("") + Ratios.byLevel, records)
    #expect(none.domains.isEmpty)
    let level = try card(grading(#"reports = ["level", "rank"]"#) + Ratios.byLevel, records)
    #expect(level.domains.map(\.title) == ["Mathematics", "Habits"])
    #expect(level.domains.map(\.level) == ["2", nil])
    #expect(level.domains.allSatisfy { $0.growth == nil })
    let later = records.map { record in
      var record = record
      record.date = Date(timeIntervalSince1970: 86_400)
      return record
    }
    let growth = try card(grading(#"reports = ["growth"]"#) + Ratios.byLevel, later)
    #expect(growth.domains.map(\.level) == [nil, nil])
    #expect(growth.domains.first?.growth?.levelsGained == 2)
    #expect(growth.domains.first?.growth?.pace == 2)
    #expect(growth.domains.first?.growth?.depth.piecesWithoutDepth == 5)
  }

  @Test func theWordsOfTheScaleAreExplained() throws {
    let standing = try BundledText.framework(lettered).standing(given: [Ratios.piece("lines.slope", "work.great")])
    let card = standing.reportCard(from: start, to: end)
    #expect(card.scales.map(\.scale.id) == ["work"])
    #expect(
      card.scales.first?.words == """
        work.
        - start
        - good (proficient)
        - great (proficient)
        - Nothing yet: there is no evidence yet.
        """)
  }

  // MARK: Policies

  @Test func theLatestPolicyInForceHolds() throws {
    let framework = try Ratios.framework(
      """
      [[grading]]
      id = "old"
      basis = "competency-based"
      [[grading]]
      id = "new"
      basis = "competency-based"
      averaging = "most-recent"
      effective = 1970-06-01

      """)
    #expect(framework.reportingPolicy(on: start).thing?.id == "old")
    #expect(framework.reportingPolicy(on: end).thing?.id == "new")
    #expect(framework.reportingPolicy(on: end).method == .mostRecent)
    #expect(framework.reportingPolicies.count == 2)
    #expect(try Ratios.framework().reportingPolicy(on: end).thing == nil)
  }

  @Test func daysAreThoseOfTheCalendar() throws {
    let framework = try Ratios.framework(grading("effective = 1970-01-02"))
    #expect(framework.reportingPolicy(on: Date(timeIntervalSince1970: 86_399)).thing == nil)
    #expect(framework.reportingPolicy(on: Date(timeIntervalSince1970: 86_400)).thing != nil)
  }
}
