import Foundation
import Testing
import Touchstone

/// Records that were made by an earlier edition of a framework.
struct MigrationTests {
  /// The targets of an edition in which much has changed.
  private static let edition = """
    [[level]]
    id = "1"
    [[level]]
    id = "2"
    was = "two"
    [[scale]]
    id = "academic"
    proficient = "proficient"
    [[point]]
    id = "academic.beginning"
    [[point]]
    id = "academic.proficient"
    was = "met"
    [[competency]]
    id = "lines"
    statement = "Reason with lines in new situations."
    [[target]]
    id = "lines.slope"
    was = ["lines.steepness"]
    statement = "Interpret slope."
    level = 1
    [[target]]
    id = "lines.intercept"
    statement = "Interpret the intercept."
    level = 1
    [[target]]
    id = "lines.deriving"
    statement = "Derive a line."
    retired = true
    replaced_by = ["lines.slope", "lines.intercept"]
    [[target]]
    id = "lines.graphing"
    statement = "Graph a line."
    retired = true
    replaced_by = "lines.intercept"
    [[target]]
    id = "lines.tables"
    statement = "Read a line off a table."
    retired = true
    replaced_by = "lines.graphing"
    [[target]]
    id = "lines.copying"
    statement = "Copy a line."
    retired = true

    """

  private func migration(_ targets: String...) throws -> RecordMigration<Untyped> {
    try BundledText.framework(Self.edition).migration(of: targets.map { Ratios.piece($0) })
  }

  private func target(_ id: String) -> Thing<Untyped> { Thing(kind: .target, id: id) }

  @Test func whatIsInUseStaysAsItIs() throws {
    let migration = try migration("lines.slope")
    #expect(migration.records == [Ratios.piece("lines.slope")])
    #expect(migration.changes.isEmpty)
    #expect(migration.notCarried.isEmpty)
  }

  @Test func aNewNameIsTakenOver() throws {
    let migration = try migration("lines.steepness", "lines.steepness")
    #expect(migration.records.map(\.thing.id) == ["lines.slope", "lines.slope"])
    #expect(migration.changes.map(\.description) == ["target lines.steepness is called lines.slope now."])
    #expect(migration.merges.isEmpty)
  }

  @Test func oneThatTakesThePlaceIsFollowedAsFarAsItLeads() throws {
    let migration = try migration("lines.tables", "lines.graphing")
    #expect(migration.records.map(\.thing.id) == ["lines.intercept", "lines.intercept"])
    #expect(migration.merges.map(\.into) == [target("lines.intercept")])
    #expect(migration.merges.first?.from == [target("lines.tables"), target("lines.graphing")])
    #expect(migration.notCarried.isEmpty)
  }

  @Test func whatWasSplitIsLeftToSomebodyWhoKnowsTheWork() throws {
    let migration = try migration("lines.deriving")
    #expect(migration.records == [Ratios.piece("lines.deriving")])
    let left = try #require(migration.notCarried.first)
    #expect(left.reason == .split(into: [target("lines.slope"), target("lines.intercept")]))
    #expect(
      left.description == """
        target lines.deriving has become lines.slope and lines.intercept. \
        Somebody who knows the work decides which of them it shows.
        """)
  }

  @Test func whatIsGoneIsKeptAndListed() throws {
    let migration = try migration("lines.slope", "lines.copying", "lines.never")
    #expect(migration.records.map(\.thing.id) == ["lines.slope", "lines.copying", "lines.never"])
    #expect(migration.notCarried.map(\.reason) == [.retired, .unknown])
    #expect(migration.notCarried.map(\.position) == [1, 2])
  }

  @Test func levelsAndPointsAndAssessmentsAreCarriedToo() throws {
    let record = Record(
      thing: Thing(kind: .competency, id: "lines"), levelID: "two", scoreID: "academic.met", date: .distantPast,
      assessmentID: "gone")
    let migration = try BundledText.framework(Self.edition).migration(of: [record])
    let carried = try #require(migration.records.first)
    #expect(carried.levelID == "2")
    #expect(carried.scoreID == "academic.proficient")
    #expect(carried.assessmentID == "gone")
    #expect(
      migration.notCarried.map(\.description) == ["The framework has no assessment gone. The record is kept as it is."])
  }

  @Test func evidenceCountsForWhatHasTakenThePlaceOnceItIsCarried() throws {
    let framework = try BundledText.framework(Self.edition)
    let old = [Ratios.piece("lines.graphing")]
    let intercept: ThingID<Untyped, Kinds.Target> = "lines.intercept"
    #expect(!framework.standing(given: old).isShown(intercept))
    #expect(framework.standing(given: framework.migration(of: old).records).isShown(intercept))
  }

  @Test func anIDSaysWhereItLeads() throws {
    let framework = try BundledText.framework(Self.edition)
    func migration(_ id: String) -> IDMigration<Untyped> {
      framework.migration(of: ThingID<Untyped, Kinds.Target>(rawValue: id))
    }
    #expect(migration("lines.slope") == .current)
    #expect(migration("lines.steepness") == .renamed(to: target("lines.slope")))
    #expect(migration("lines.tables") == .replaced(by: target("lines.intercept")))
    #expect(migration("lines.copying") == .retired)
    #expect(migration("lines.never") == .unknown)
    #expect(migration("lines.tables").destination == target("lines.intercept"))
    #expect(migration("lines.deriving").destination == nil)
  }

  /// Also where things replace each other in a circle or by what is not there, which no compiler would let pass.
  @Test(arguments: 0..<40) func carryingOverTwiceIsCarryingOverOnce(_ seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let count = 12
    let targets = (0..<count).map { index in
      var members = ["\"id\": \"t\(index)\""]
      if Bool.random(using: &numbers) { members.append("\"was\": [\"old\(index)\", \"older\(index)\"]") }
      let isRetired = Int.random(in: 0..<3, using: &numbers) == 0
      if isRetired { members.append("\"retired\": true") }
      let replacements = (0..<Int.random(in: 0..<3, using: &numbers)).map { _ in
        "{\"kind\": \"target\", \"id\": \"\(["t", "old"].randomElement(using: &numbers) ?? "")\(Int.random(in: 0..<count + 2, using: &numbers))\"}"
      }
      if isRetired, !replacements.isEmpty {
        members.append("\"replaced_by\": [\(replacements.joined(separator: ", "))]")
      }
      return "{\(members.joined(separator: ", "))}"
    }
    let bundle = """
      {"format": "touchstone-bundle", "format_version": 1, "framework": {"id": "circle"},
       "points": [{"id": "s.p"}], "targets": [\(targets.joined(separator: ", "))]}
      """
    let framework = try Framework<Untyped>(data: Data(bundle.utf8))
    let records = (0..<60).map { _ in
      let name = ["t", "old", "older", "never"].randomElement(using: &numbers) ?? ""
      return Ratios.piece("\(name)\(Int.random(in: 0..<count + 2, using: &numbers))", "s.p")
    }
    let once = framework.migration(of: records)
    let twice = framework.migration(of: once.records)
    #expect(once.records.count == records.count)
    #expect(twice.records == once.records)
    #expect(twice.changes.isEmpty)
    #expect(twice.notCarried == once.notCarried)
    // Whatever was not listed leads to something in use.
    let listed = Set(once.notCarried.map(\.position))
    for (position, record) in once.records.enumerated() where !listed.contains(position) {
      #expect(framework.migration(of: record.thing) == .current)
    }
  }
}
