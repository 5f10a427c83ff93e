import Foundation
import Testing
import Touchstone

/// Pace, growth and levels side by side.
struct GrowthTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Date {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return try #require(calendar.date(from: DateComponents(year: year, month: month, day: day)))
  }

  @Test func twoLevelsInOneYearAreAPaceOfTwo() {
    #expect(Growth<Untyped>(levelsGained: 2, over: 1, depth: DepthProfile()).pace == 2.0)
    #expect(Growth<Untyped>(levelsGained: 1, over: 1, depth: DepthProfile()).pace == 1.0)
    #expect(Growth<Untyped>(levelsGained: 1, over: 0, depth: DepthProfile()).pace == nil)
  }

  @Test func growthIsCountedBetweenTwoDates() throws {
    let more = """
      [[taxonomy]]
      id = "own"
      version = "1"
      title = "Ours"
      [[depth]]
      id = "own.use"
      title = "Using"
      [[depth]]
      id = "own.carry"
      title = "Carrying over"
      [[competency]]
      id = "depths"
      statement = "Work at several depths."
      domains = "habits"
      scale = "academic"
      [[target]]
      id = "depths.carry"
      statement = "Carry over."
      level = 1
      depth = "own.carry"
      [[target]]
      id = "depths.use"
      statement = "Use."
      level = 2
      depth = "own.use"
      [[target]]
      id = "depths.plain"
      statement = "Do."
      level = 1

      """
    let framework = try Ratios.framework(more)
    func piece(_ target: String, _ date: Date) -> Record {
      Record(thing: Thing(kind: .target, id: target), scoreID: "academic.proficient", date: date)
    }
    func plan(_ level: String, _ date: Date) -> Record {
      Record(thing: Thing(kind: .competency, id: "planning"), levelID: level, scoreID: "habits.steady", date: date)
    }
    let start = try day(2025, 9, 1)
    let end = try day(2026, 9, 1)
    let records = [
      piece("depths.carry", try day(2025, 8, 1)), piece("depths.carry", try day(2026, 1, 1)),
      piece("depths.carry", try day(2026, 1, 2)), piece("depths.use", try day(2026, 2, 1)),
      piece("depths.plain", end), plan("1", end), plan("2", try day(2026, 3, 1)), plan("2", try day(2027, 1, 1)),
    ]
    let growth = framework.standing(given: records).growth(in: "habits", from: start, to: end)
    #expect(growth.levelsGained == 2)
    #expect(growth.years == 1)
    #expect(growth.pace == 2.0)
    #expect(growth.depth.steps.map(\.title) == ["Using", "Carrying over"])
    #expect(growth.depth.steps.map(\.pieces) == [1, 2])
    #expect(growth.depth.deepest?.depth.id == "own.carry")
    #expect(growth.depth.piecesWithoutDepth == 1)
    let earlier = framework.standing(given: records).growth(in: "habits", from: start, to: try day(2026, 3, 2))
    #expect(earlier.pace == 0)
    #expect(framework.standing(given: records).growth(in: "habits", from: end, to: start).pace == nil)
  }

  @Test func aYearIsAYearLeapOrNot() throws {
    let standing = try Ratios.framework().standing(given: [])
    #expect(standing.growth(in: "math", from: try day(2027, 9, 1), to: try day(2028, 9, 1)).years == 1)
    #expect(standing.growth(in: "math", from: try day(2026, 1, 1), to: try day(2026, 7, 2)).years == 182.0 / 365)
    #expect(standing.growth(in: "math", from: .distantPast, to: .distantFuture).years > 1000)
  }

  @Test func aLearnerHasALevelInEachDomain() throws {
    // Level 8 in mathematics, 7 in reading and writing, 6 in science: Quality Principles, line 1808.
    let domains = [
      ("math", "Mathematics", 8), ("reading", "Reading", 7), ("writing", "Writing", 7), ("science", "Science", 6),
    ]
    var text = "[[scale]]\nid = \"s\"\nproficient = \"p\"\n[[point]]\nid = \"s.p\"\ntitle = \"Proficient\"\n"
    for level in 1...9 { text += "[[level]]\nid = \"\(level)\"\ntitle = \"Level \(level)\"\n" }
    for (id, title, _) in domains {
      text += "[[domain]]\nid = \"\(id)\"\ntitle = \"\(title)\"\n"
      text += "[[competency]]\nid = \"\(id)\"\nstatement = \"Do it.\"\ndomains = \"\(id)\"\n"
      for level in 1...9 {
        text += "[[target]]\nid = \"\(id).t\(level)\"\nstatement = \"Do step \(level).\"\nlevel = \(level)\n"
      }
    }
    let records = domains.flatMap { id, _, reached in (1...reached).map { Ratios.piece("\(id).t\($0)", "s.p") } }
    let profile = try BundledText.framework(text).standing(given: records).levelProfile
    #expect(profile["math"] == "8")
    #expect(profile["science"] == "6")
    #expect(
      profile.description == "Mathematics: Level 8; Reading: Level 7; Writing: Level 7; Science: Level 6")
  }
}
