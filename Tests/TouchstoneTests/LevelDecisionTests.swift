import Foundation
import Testing
import Touchstone

/// Decisions on competencies, levels and domains.
struct LevelDecisionTests {
  @Test func aCompetencyAtALevelNeedsAllItsTargetsThere() throws {
    let framework = try Ratios.framework()
    let some = framework.standing(given: Array(Ratios.levelOne.prefix(2)))
    let decision = some.decision(on: "ratios" as Untyped.Competency, at: "1")
    #expect(decision.description == "Not yet: 1 of 2 learning targets shown.")
    #expect(
      decision.missing == [
        .parts(
          shown: 1, of: 2, kind: .target,
          open: [LearningGoal(thing: Thing(kind: .target, id: "ratios.table"), level: nil)])
      ])
    #expect(framework.standing(given: Ratios.levelOne).isShown("ratios", at: "1"))
  }

  @Test func aCompetencyAsAWholeNeedsEveryLevelOfItsSpan() throws {
    let framework = try Ratios.framework()
    let one = framework.standing(given: Ratios.levelOne)
    #expect(one.decision(on: "ratios" as Untyped.Competency).description == "Not yet: 1 of 2 levels shown.")
    let two = framework.standing(given: Ratios.levelTwo + [Ratios.piece("ratios.unit-rate")])
    #expect(two.isShown("ratios" as ThingID<Untyped, Kinds.Competency>))
  }

  @Test func aCompetencyWithoutTargetsIsJudgedByItsOwnEvidence() throws {
    func plan(_ level: String?, _ point: String = "habits.steady") -> Record {
      Record(thing: Thing(kind: .competency, id: "planning"), levelID: level, scoreID: point, date: .distantPast)
    }
    let framework = try Ratios.framework()
    #expect(framework.standing(given: [plan("1")]).isShown("planning", at: "1"))
    #expect(!framework.standing(given: [plan("1")]).isShown("planning", at: "2"))
    #expect(!framework.standing(given: [plan("1", "habits.guided")]).isShown("planning", at: "1"))
    #expect(!framework.standing(given: [plan(nil)]).isShown("planning", at: "1"))
    #expect(framework.standing(given: [plan("1"), plan("2")]).level(in: "habits") == "2")
  }

  @Test func aLevelNeedsTheWaysAndTheNewSituationOfItsRuleOverAllOfIt() throws {
    let framework = try Ratios.framework()
    let plain = [Ratios.piece("ratios.compare"), Ratios.piece("ratios.compare"), Ratios.piece("ratios.table")]
    let standing = framework.standing(given: plain)
    #expect(standing.isShown("ratios", at: "1"))
    #expect(standing.level(in: "math") == nil)
    #expect(
      standing.decision(on: "math" as Untyped.Domain, at: "1").description == """
        Not yet: 1 of 1 competency shown; shown in one way, two are asked for; \
        not yet shown in a situation that is new to the learner.
        """)
    let decision = framework.standing(given: Ratios.levelOne).decision(on: "math" as Untyped.Domain, at: "1")
    #expect(decision.rule == "by-level")
    #expect(
      decision.description == """
        Shown: 1 of 1 competency shown; shown in two ways (test, project); \
        shown in a situation that was new to the learner.
        """)
  }

  @Test func aCompetencyRulePoolsOverItsTargets() throws {
    let rule = """
      [[advancement]]
      id = "whole"
      scope = "competency"
      point = "academic.proficient"
      methods_min = 2

      """
    let framework = try Ratios.framework(rule)
    let tests = [Ratios.piece("ratios.compare"), Ratios.piece("ratios.table")]
    let decision = framework.standing(given: tests).decision(on: "ratios" as Untyped.Competency, at: "1")
    #expect(
      decision.description == "Not yet: 2 of 2 learning targets shown; shown in one way, two are asked for.")
    #expect(
      framework.standing(given: tests + [Ratios.piece("ratios.table", method: .portfolio)]).isShown("ratios", at: "1"))
  }

  @Test func aLevelIsReachedWithAllBelowIt() throws {
    let framework = try Ratios.framework()
    #expect(framework.standing(given: []).level(in: "math") == nil)
    #expect(framework.standing(given: []).nextLevel(in: "math") == "1")
    let one = framework.standing(given: Ratios.levelOne)
    #expect(one.level(in: "math") == "1")
    #expect(one.nextLevel(in: "math") == "2")
    let two = framework.standing(given: Ratios.levelTwo + [Ratios.piece("ratios.unit-rate")])
    #expect(two.level(in: "math") == "2")
    #expect(two.nextLevel(in: "math") == nil)
    let upper = [Ratios.piece("ratios.unit-rate", isNew: true), Ratios.piece("ratios.slope", method: "project")]
    #expect(framework.standing(given: upper).isShown(Thing(kind: .domain, id: "math"), at: "2"))
    #expect(framework.standing(given: upper).level(in: "math") == nil)
  }

  @Test func supportsBeginWhenALearnerIsLevelsBehind() throws {
    let framework = try Ratios.framework()
    let none = framework.standing(given: [])
    #expect(none.levelsBehind(in: "math", expecting: "2") == 2)
    #expect(none.supports(in: "math", expecting: "2") == ["catch-up"])
    #expect(none.supports(in: "habits", expecting: "2").isEmpty)
    let one = framework.standing(given: Ratios.levelOne)
    #expect(one.levelsBehind(in: "math", expecting: "2") == 1)
    #expect(one.supports(in: "math", expecting: "2").isEmpty)
    #expect(one.levelsBehind(in: "math", expecting: "1") == 0)
    #expect(one.levelsBehind(in: "math", expecting: "9") == nil)
  }

  @Test func anAppAsksAboutAUnitByARule() throws {
    let rule = """
      [[advancement]]
      id = "unit"
      scope = "unit"
      point = "academic.proficient"
      methods_min = 2

      """
    let standing = try Ratios.framework(rule).standing(given: [
      Ratios.piece("ratios.compare"), Ratios.piece("ratios.unit-rate", method: "project"),
    ])
    #expect(standing.decision(onAll: ["ratios.compare", "ratios.unit-rate"], by: "unit").isShown)
    #expect(!standing.decision(onAll: ["ratios.compare"], by: "unit").isShown)
    #expect(standing.decision(onAll: ["ratios.gone"], by: "unit").verdict == .unknown)
    #expect(standing.decision(onAll: ["ratios.compare"], by: "gone").verdict == .unknown)
  }

  @Test func aRequirementMayAskForAnotherPointAndNumber() throws {
    let standing = try Ratios.framework().standing(given: Ratios.levelOne)
    let table = Thing<Untyped>(kind: .target, id: "ratios.table")
    #expect(standing.decision(on: table).isShown)
    #expect(!standing.decision(on: table, reaching: "academic.extending").isShown)
    #expect(standing.decision(on: table, pieces: 2).description == "Not yet: 1 of 2 pieces of evidence at Proficient.")
  }

  @Test func anOutcomeAndAStandardStandForWhatBelongsToThem() throws {
    let more = """
      [[profile]]
      id = "graduate"
      statement = "A graduate."
      [[outcome]]
      id = "thinker"
      statement = "Thinks."
      [[outcome]]
      id = "empty"
      statement = "Nothing leads here."
      [[standard]]
      id = "s"
      statement = "A standard."
      [[standard]]
      id = "t"
      statement = "Another."
      [[competency]]
      id = "talk"
      statement = "Talk about mathematics."
      domains = "math"
      scale = "academic"
      outcomes = "thinker"
      [[target]]
      id = "talk.listen"
      statement = "Listen."
      level = 1
      standards = ["s"]
      [[target]]
      id = "talk.speak"
      statement = "Speak."
      level = 1
      standards = ["s"]

      """
    let framework = try Ratios.framework(more)
    let outcome = Thing<Untyped>(kind: .outcome, id: "thinker")
    let standard = Thing<Untyped>(kind: .standard, id: "s")
    let one = framework.standing(given: [Ratios.piece("talk.listen")])
    #expect(!one.isShown(outcome, at: "1"))
    #expect(one.decision(on: standard).description == "Not yet: 1 of 2 learning targets shown.")
    #expect(one.decision(on: Thing(kind: .standard, id: "t")).reasons == [.nothingToShow])
    #expect(one.decision(on: Thing(kind: .outcome, id: "empty")).verdict == .unknown)
    let both = framework.standing(given: [Ratios.piece("talk.listen"), Ratios.piece("talk.speak")])
    #expect(both.isShown(outcome, at: "1"))
    #expect(both.isShown(standard))
  }

  @Test func skillsWithoutTargetsAreShownByEvidenceOnThem() throws {
    let more = """
      [[skill]]
      id = "planning.week"
      statement = "Plan a week."
      levels = { 2 = "Plans a week." }
      evidence_min = 2

      """
    let framework = try Ratios.framework(more)
    let piece = Record(on: .skill("planning.week", at: "2"), score: "habits.steady", date: .distantPast)
    #expect(!framework.standing(given: [piece]).isShown(Thing(kind: .skill, id: "planning.week")))
    let twice = framework.standing(given: [piece, piece])
    #expect(twice.decision(on: "planning.week" as Untyped.Skill).isShown)
    #expect(twice.isShown("planning", at: "2"))
  }
}
