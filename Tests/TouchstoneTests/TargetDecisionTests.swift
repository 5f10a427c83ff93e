import Foundation
import Testing
import Touchstone

/// Decisions on learning targets.
struct TargetDecisionTests {
  private let compare: ThingID<Untyped, Kinds.Target> = "ratios.compare"
  private let table: ThingID<Untyped, Kinds.Target> = "ratios.table"

  @Test func enoughEvidenceAtThePointShowsATarget() throws {
    let framework = try Ratios.framework()
    let once = framework.standing(given: [Ratios.piece("ratios.compare")])
    #expect(!once.isShown(compare))
    #expect(once.decision(on: compare).description == "Not yet: 1 of 2 pieces of evidence at Proficient.")
    let twice = framework.standing(given: [Ratios.piece("ratios.compare"), Ratios.piece("ratios.compare")])
    #expect(twice.isShown(compare))
    #expect(
      twice.decision(on: compare).description
        == "Shown: 2 of 2 pieces of evidence at Proficient.")
  }

  @Test func theNearestNumberOfPiecesIsAskedFor() throws {
    let standing = try Ratios.framework().standing(given: [Ratios.piece("ratios.table")])
    #expect(standing.isShown(table))
  }

  @Test func withoutARuleOnePieceAtTheProficientPointIsEnough() throws {
    let standing = try Ratios.framework("").standing(given: [Ratios.piece("ratios.compare")])
    #expect(standing.isShown(compare))
    #expect(standing.decision(on: compare).rule == nil)
  }

  @Test func earlierAttemptsDoNoHarm() throws {
    let weak = [0, 1, 2].map { Ratios.piece("ratios.table", "academic.beginning", day: $0) }
    let standing = try Ratios.framework().standing(given: weak + [Ratios.piece("ratios.table", day: 3)] + weak)
    let decision = standing.decision(on: table)
    #expect(decision.isShown)
    #expect(decision.evidence == [Ratios.piece("ratios.table", day: 3)])
  }

  @Test func aHigherPointCountsAndALowerDoesNot() throws {
    let framework = try Ratios.framework()
    #expect(framework.standing(given: [Ratios.piece("ratios.table", "academic.extending")]).isShown(table))
    #expect(!framework.standing(given: [Ratios.piece("ratios.table", "academic.beginning")]).isShown(table))
  }

  @Test func habitsNeverStandInForAcademicWork() throws {
    let standing = try Ratios.framework().standing(given: [Ratios.piece("ratios.table", "habits.steady")])
    #expect(!standing.isShown(table))
    #expect(standing.unrecognized.isEmpty)
  }

  @Test func aScoreOnAnotherScaleOfItsKindCountsAsItReads() throws {
    let more = """
      [[scale]]
      id = "tasks"
      proficient = "done"
      maps_to = { academic = { tried = "beginning", done = "proficient" } }
      [[point]]
      id = "tasks.tried"
      title = "Tried"
      [[point]]
      id = "tasks.done"
      title = "Done"

      """
    let framework = try Ratios.framework(more)
    #expect(framework.standing(given: [Ratios.piece("ratios.table", "tasks.done")]).isShown(table))
    #expect(!framework.standing(given: [Ratios.piece("ratios.table", "tasks.tried")]).isShown(table))
  }

  @Test func aRuleForTargetsAsksEachTargetForWaysAndANewSituation() throws {
    let rule = """
      [[advancement]]
      id = "each"
      scope = "target"
      scale = "academic"
      point = "extending"
      methods_min = 2
      transfer = true

      """
    let framework = try Ratios.framework(Ratios.byLevel + rule)
    let piece = Ratios.piece("ratios.table", "academic.extending")
    let decision = framework.standing(given: [piece, Ratios.piece("ratios.table")]).decision(on: table)
    #expect(decision.rule == "each")
    #expect(
      decision.description == """
        Not yet: 1 of 1 piece of evidence at Extending; shown in one way, two are asked for; \
        not yet shown in a situation that is new to the learner.
        """)
    let other = Ratios.piece("ratios.table", "academic.extending", method: "project", isNew: true)
    #expect(framework.standing(given: [piece, other]).isShown(table))
  }

  @Test func theNarrowestRuleDecides() throws {
    func rule(_ id: String, _ more: String) -> String {
      "[[advancement]]\nid = \"\(id)\"\nscale = \"academic\"\npoint = \"proficient\"\n\(more)\n"
    }
    let framework = try Ratios.framework(
      rule("broad", "scope = \"level\"\nevidence_min = 5") + rule("domain", "scope = \"level\"\ndomains = [\"math\"]")
        + rule("one", "scope = \"level\"\nlevel = 1")
        + rule("other", "scope = \"level\"\nlevel = 1\ndomains = [\"habits\"]")
        + rule("course", "scope = \"course\"\nlevel = 1\ndomains = [\"math\"]"))
    let standing = framework.standing(given: [])
    #expect(standing.decision(on: compare).rule == "one")
    #expect(standing.decision(on: "ratios.slope" as ThingID<Untyped, Kinds.Target>).rule == "domain")
  }

  @Test func notYetBringsTheSupportsOfTheRuleAndThoseThatHelpHere() throws {
    let standing = try Ratios.framework().standing(given: Ratios.levelOne)
    #expect(
      standing.decision(on: "ratios.slope" as ThingID<Untyped, Kinds.Target>).supports == [
        "named", "flex-hour", "math-lab",
      ])
    #expect(standing.decision(on: table).supports.isEmpty)
    #expect(standing.decision(on: "planning" as Untyped.Competency).supports == ["flex-hour", "habit-talk"])
  }

  @Test func zeroMeansThatNoEvidenceIsAskedFor() throws {
    let more = """
      [[target]]
      id = "ratios.talk"
      statement = "Talk about ratios."
      level = 3
      evidence_min = 0

      """
    let decision = try Ratios.framework(more).standing(given: []).decision(
      on: "ratios.talk" as ThingID<Untyped, Kinds.Target>)
    #expect(decision.description == "Shown: no evidence is asked for.")
  }

  @Test func whatTheFrameworkDoesNotHaveIsNotKnownAndNotLost() throws {
    let records = [
      Ratios.piece("ratios.gone"), Ratios.piece("ratios.table", "academic.gone"),
      Record(thing: Thing(kind: .standard, id: "x"), scoreID: "academic.proficient", date: .distantPast),
      Record(
        thing: Thing(kind: .competency, id: "planning"), levelID: "9", scoreID: "habits.steady", date: .distantPast),
    ]
    let standing = try Ratios.framework().standing(given: records)
    #expect(standing.unrecognized == records)
    let decision = standing.decision(on: "ratios.gone" as ThingID<Untyped, Kinds.Target>)
    #expect(decision.verdict == .unknown)
    #expect(decision.description == "Not known: the framework has no such thing.")
    #expect(standing.decision(on: Thing(kind: .credential, id: "badge")).reasons == [.beyondEvidence])
  }

  @Test func evidenceOnAFormerIdCounts() throws {
    let more = """
      [[target]]
      id = "ratios.scale-up"
      was = ["ratios.enlarge"]
      statement = "Scale up a recipe."
      level = 3

      """
    let standing = try Ratios.framework(more).standing(given: [Ratios.piece("ratios.enlarge")])
    #expect(standing.isShown("ratios.scale-up" as ThingID<Untyped, Kinds.Target>))
    #expect(standing.isShown("ratios.enlarge" as ThingID<Untyped, Kinds.Target>))
  }

  @Test func anAssessmentSaysTheWayWhereTheRecordDoesNot() throws {
    let more = """
      [[assessment]]
      id = "stall"
      for = ["ratios.table"]
      purpose = "summative"
      mode = "project"
      [[advancement]]
      id = "each"
      scope = "target"
      point = "academic.proficient"
      methods_min = 2

      """
    var piece = Ratios.piece("ratios.table", method: nil)
    piece.assessmentID = "stall"
    let standing = try Ratios.framework(more).standing(given: [piece, Ratios.piece("ratios.table")])
    #expect(standing.decision(on: table).reasons.last == .methods(found: [.project, .test], asked: 2))
  }
}
