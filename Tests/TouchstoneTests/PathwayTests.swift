import Foundation
import Testing
import Touchstone

/// Pathways: what is shown, what is next, where they lead.
struct PathwayTests {
  private let ways: ThingID<Untyped, Kinds.Pathway> = "ways"

  /// A pathway to a diploma, with a credential and an experience.
  static let text = """
    [[credential]]
    id = "badge"
    requires = ["ratios.table"]
    [[graduation]]
    id = "diploma"
    requires = [{ competency = "ratios", level = 1 }, "badge"]
    [[experience]]
    id = "market"
    for = ["ratios.table"]
    [[pathway]]
    id = "ways"
    to = ["diploma"]
    requires = [{ choose = 1, from = ["ratios.compare", "ratios.slope"] }]
    grants = ["badge"]
    supports = ["flex-hour"]
    reviews = ["Every term"]
    off_track = "A new plan, with the same end."
    [[step]]
    id = "ways.compare"
    title = "Comparing"
    requires = ["ratios.compare"]
    level = 1
    duration = "one term"
    [[step]]
    id = "ways.walk"
    title = "A walk"
    experiences = ["market"]
    [[step]]
    id = "ways.table"
    title = "Tables"
    requires = ["ratios.table", "market"]

    """

  private func progress(
    _ records: [Record], holding held: Set<Thing<Untyped>> = []
  ) throws -> PathwayProgress<Untyped> {
    try Ratios.framework(Self.text).standing(given: records).holding(held).progress(on: ways)
  }

  @Test func aPathwaySaysWhatTheFrameworkSays() throws {
    let progress = try progress([])
    #expect(progress.steps.map(\.thing.id) == ["ways.compare", "ways.walk", "ways.table"])
    #expect(progress.steps[0].step == "ways.compare")
    #expect(progress.steps[0].level == "1")
    #expect(progress.steps[0].duration == "one term")
    #expect(progress.steps[1].experiences == ["market"])
    #expect(progress.grants == ["badge"])
    #expect(progress.supports == ["flex-hour"])
    #expect(progress.reviews == ["Every term"])
    #expect(progress.offTrack == "A new plan, with the same end.")
  }

  @Test func stepsAreCompleteWhenWhatTheyAskForIsShown() throws {
    let none = try progress([])
    #expect(none.summary == "0 of 3 steps complete")
    #expect(none.next?.thing.id == "ways.compare")
    #expect(none.entrance.isMet == false)
    let one = try progress([Ratios.piece("ratios.compare")])
    #expect(one.entrance.isMet)
    #expect(one.steps.map(\.state) == [.met, .unknown, .open])
    #expect(one.next?.thing.id == "ways.walk")
    let walked: Set<Thing<Untyped>> = [Thing(kind: .step, id: "ways.walk"), Thing(kind: .experience, id: "market")]
    let all = try progress([Ratios.piece("ratios.compare"), Ratios.piece("ratios.table")], holding: walked)
    #expect(all.isComplete)
    #expect(all.summary == "3 of 3 steps complete")
    #expect(all.next == nil)
  }

  @Test func stepsMayBeShownInAnyOrder() throws {
    let progress = try progress(
      [Ratios.piece("ratios.table")], holding: [Thing(kind: .experience, id: "market")])
    #expect(progress.steps.map(\.state) == [.open, .unknown, .met])
    #expect(progress.completeCount == 1)
  }

  @Test func aPathwayLeadsToWhatEveryOtherLeadsTo() throws {
    let badge: Set<Thing<Untyped>> = [Thing(kind: .credential, id: "badge")]
    let shown = [Ratios.piece("ratios.compare"), Ratios.piece("ratios.table")]
    #expect(try progress(shown).goals.map(\.summary) == ["1 of 2 requirements met"])
    let goals = try progress(shown, holding: badge).goals
    #expect(goals.map(\.subject.rawValue) == ["graduation/diploma"])
    #expect(goals.map(\.isMet) == [true])
  }

  @Test func aPathwayThatTheFrameworkDoesNotHaveHasNothing() throws {
    let progress = try Ratios.framework().standing(given: []).progress(on: "none" as ThingID<Untyped, Kinds.Pathway>)
    #expect(progress.steps.isEmpty)
    #expect(!progress.isComplete)
    #expect(progress.summary == "not complete yet")
  }
}
