import Foundation
import Testing
import Touchstone

/// What diplomas, credentials, pathways and rules ask for, and how a learner stands to it.
struct RequirementTests {
  private let diploma: ThingID<Untyped, Kinds.Graduation> = "diploma"

  private func diploma(_ requires: String, _ more: String = "") throws -> Framework<Untyped> {
    try Ratios.framework(
      """
      [[profile]]
      id = "graduate"
      statement = "A graduate thinks and plans."
      [[outcome]]
      id = "thinker"
      profile = "graduate"
      statement = "Thinks."
      [[outcome]]
      id = "dreamer"
      profile = "graduate"
      statement = "Dreams."
      [[competency]]
      id = "early"
      statement = "Count in new situations."
      domains = "math"
      outcomes = "thinker"
      scale = "academic"
      span = { from = 1, to = 1 }
      levels = { 1 = "Counts." }
      [[credential]]
      id = "first-aid"
      requires = ["ratios.compare"]
      grants = ["helper"]
      [[credential]]
      id = "helper"
      requires = ["planning"]
      [[graduation]]
      id = "diploma"
      requires = \(requires)

      """ + more)
  }

  let counting = Record(
    thing: Thing(kind: .competency, id: "early"), levelID: "1", scoreID: "academic.proficient", date: .distantPast)

  // MARK: Reading

  @Test func requirementsReadAsTheyWereWritten() throws {
    let framework = try diploma(
      """
      ["ratios", { domain = "math", level = 2, because = "It is used daily." },
       { competency = "early", point = "academic.extending", evidence_min = 3 },
       { choose = 1, from = ["first-aid", { choose = 1, from = ["ratios.table"] }] }]
      """)
    let requirements = framework.requirements(of: diploma)
    #expect(requirements.count == 4)
    #expect(requirements[0] == .thing(RequiredThing(Thing(kind: .competency, id: "ratios"))))
    #expect(
      requirements[1]
        == .thing(RequiredThing(Thing(kind: .domain, id: "math"), level: "2", because: "It is used daily.")))
    #expect(
      requirements[2]
        == .thing(RequiredThing(Thing(kind: .competency, id: "early"), point: "academic.extending", evidenceMinimum: 3))
    )
    #expect(requirements[3].things.map(\.rawValue) == ["credential/first-aid", "target/ratios.table"])
    #expect(requirements[1].because == "It is used daily.")
  }

  @Test func prerequisitesAreNoRequirements() throws {
    let framework = try Ratios.framework()
    #expect(framework.requirements(of: Thing(kind: .target, id: "ratios.slope")).isEmpty)
  }

  // MARK: Diplomas

  @Test func aDomainStandsForAllItsCompetenciesAsFarAsTheyGo() throws {
    let standing = try diploma(#"[{ domain = "math", level = 2 }]"#).standing(given: Ratios.levelTwo)
    let audit = standing.audit(of: diploma)
    #expect(!audit.isMet)
    // The competency that ends at level 1 is asked for there.
    #expect(audit.open.map(\.thing?.rawValue) == ["competency/early"])
    #expect(audit.open.first?.requirement == .thing(RequiredThing(Thing(kind: .competency, id: "early"), level: "1")))
    #expect(
      audit.open.map(\.description) == ["competency early at level 1: 0 of 1 piece of evidence at Proficient"])
  }

  @Test func anOutcomeStandsForItsCompetencies() throws {
    let framework = try diploma(#"["thinker"]"#)
    #expect(!framework.standing(given: []).audit(of: diploma).isMet)
    let audit = framework.standing(given: [counting]).audit(of: diploma)
    #expect(audit.isMet)
    #expect(audit.summary == "1 of 1 requirement met")
    #expect(audit.open.isEmpty)
  }

  @Test func anOutcomeThatNothingLeadsToIsUnknownAndNotMet() throws {
    let audit = try diploma(#"["dreamer"]"#).standing(given: [counting]).audit(of: diploma)
    #expect(audit.requirements.map(\.state) == [.unknown])
    #expect(!audit.isMet)
    #expect(audit.open.map(\.reason) == ["the framework has nothing here that could be shown"])
    let dreamer = Thing<Untyped>(kind: .outcome, id: "dreamer")
    #expect(try diploma(#"["dreamer"]"#).standing(given: [], holding: [dreamer]).audit(of: diploma).isMet)
  }

  @Test func aLevelOfADomainKeepsTheRulesOfTheLevel() throws {
    let framework = try diploma(
      #"[{ domain = "math", level = 1 }]"#, Ratios.byLevel.replacing("evidence_min = 2", "evidence_min = 1"))
    let inOneWay = [Ratios.piece("ratios.compare"), Ratios.piece("ratios.table"), counting]
    let audit = framework.standing(given: inOneWay).audit(of: diploma)
    #expect(audit.requirements[0].parts.map(\.state) == [.met, .met])
    #expect(audit.requirements[0].state == .open)
    #expect(audit.open.map(\.thing?.rawValue) == ["domain/math"])
    #expect(
      audit.open.first?.reason == """
        2 of 2 competencies shown; shown in one way, two are asked for; \
        not yet shown in a situation that is new to the learner
        """)
  }

  @Test func whatARequirementNamesTakesThePlaceOfWhatTheRulesSay() throws {
    let framework = try diploma(#"[{ target = "ratios.table", point = "academic.extending", evidence_min = 2 }]"#)
    let table = Ratios.piece("ratios.table", "academic.extending")
    let once = framework.standing(given: [table, Ratios.piece("ratios.table")]).audit(of: diploma)
    #expect(once.requirements[0].description == "target ratios.table: 1 of 2 pieces of evidence at Extending")
    #expect(framework.standing(given: [table, table]).audit(of: diploma).isMet)
  }

  @Test func whatIsOpenInSeveralRequirementsIsNamedOnce() throws {
    let audit = try diploma(#"["thinker", "early"]"#).standing(given: []).audit(of: diploma)
    #expect(audit.requirements.flatMap(\.open).count == 2)
    #expect(audit.open.map(\.thing?.rawValue) == ["competency/early"])
  }

  @Test func aRequirementHasTheDecisionOnIt() throws {
    let standing = try diploma(#"["ratios"]"#).standing(given: [Ratios.piece("ratios.table")])
    let table = Thing<Untyped>(kind: .target, id: "ratios.table")
    let decision = standing.decision(on: RequiredThing(table, point: "academic.extending"))
    #expect(decision.verdict == .notYet)
    #expect(decision.supports == ["flex-hour", "math-lab"])
    #expect(standing.decision(on: RequiredThing(table)).evidence == [Ratios.piece("ratios.table")])
  }

  @Test func aRuleMayAskForMoreThanEvidence() throws {
    let rule = Ratios.byLevel + "requires = [\"planning\"]\n"
    let audit = try Ratios.framework(rule).standing(given: []).audit(ofRule: "by-level")
    #expect(audit.open.map(\.thing?.id) == ["planning", "planning"])
    #expect(audit.summary == "0 of 1 requirement met")
  }

  @Test func aChoiceIsMetByEnoughOfItsOptions() throws {
    let framework = try diploma(#"[{ choose = 2, from = ["ratios.table", "ratios.compare", "first-aid"] }]"#)
    let one = framework.standing(given: [Ratios.piece("ratios.table")])
    let audit = one.audit(of: diploma)
    #expect(audit.requirements[0].reason == "1 of 2 met")
    #expect(audit.open.map(\.thing?.rawValue) == ["target/ratios.compare", "credential/first-aid"])
    #expect(one.holding([Thing(kind: .credential, id: "first-aid")]).audit(of: diploma).isMet)
  }

  @Test func aCredentialIsHeldWithAllThatItGrants() throws {
    let standing = try diploma(#"["helper"]"#).standing(given: [])
    #expect(standing.audit(of: diploma).requirements.map(\.state) == [.open])
    #expect(standing.holding([Thing(kind: .credential, id: "first-aid")]).audit(of: diploma).isMet)
  }

  @Test func whatIsHeldNeverStandsInForEvidence() throws {
    let standing = try diploma(#"["ratios.table"]"#).standing(given: [])
    #expect(!standing.holding([Thing(kind: .target, id: "ratios.table")]).audit(of: diploma).isMet)
  }

  @Test func aStandardIsShownByTheTargetsThatNameIt() throws {
    let standards = """
      [[standard]]
      id = "rates"
      statement = "Use rates."
      [[standard]]
      id = "waves"
      statement = "Use waves."
      [[target]]
      id = "ratios.speed"
      statement = "Compare speeds."
      level = 2
      standards = ["rates"]

      """
    let framework = try diploma(#"[{ standard = "rates" }, { standard = "waves" }]"#, standards)
    let standing = framework.standing(given: [Ratios.piece("ratios.speed")])
    #expect(standing.audit(of: diploma).requirements.map(\.state) == [.met, .unknown])
    #expect(standing.holding([Thing(kind: .standard, id: "waves")]).audit(of: diploma).isMet)
    #expect(framework.standing(given: []).audit(of: diploma).requirements.map(\.state) == [.open, .unknown])
  }

  @Test func whatBelongsToAnotherFrameworkIsMetWhereSomebodyCertifiesIt() throws {
    let foreign = Thing<Untyped>(kind: .competency, id: "state:civics.vote")
    let standing = try diploma(#"["ratios"]"#).standing(given: [])
    let before = standing.audit(.thing(RequiredThing(foreign)))
    #expect(before.state == .unknown)
    #expect(before.description == "competency state:civics.vote: evidence alone cannot tell")
    #expect(standing.holding([foreign]).audit(.thing(RequiredThing(foreign))).isMet)
  }

  @Test func whatTheFrameworkDoesNotHaveIsUnknown() throws {
    let standing = try diploma(#"["ratios"]"#).standing(given: [])
    #expect(standing.audit(.thing(RequiredThing(Thing(kind: .competency, id: "none")))).state == .unknown)
    #expect(standing.audit(.thing(RequiredThing(Thing(kind: .competency, id: "ratios"), level: "9"))).state == .unknown)
    #expect(standing.audit(of: Thing(kind: .graduation, id: "none")).requirements.isEmpty)
    #expect(
      standing.audit(.choice(RequiredChoice(3, from: []))).reason
        == "3 are asked for, and there are only 0 to choose from")
    #expect(standing.audit(.choice(RequiredChoice(-1, from: []))).isMet)
  }

  // MARK: Credentials

  @Test func aCredentialIsReadyWhenEverythingIsThere() throws {
    let framework = try diploma(#"["ratios"]"#)
    let firstAid: ThingID<Untyped, Kinds.Credential> = "first-aid"
    let before = framework.standing(given: []).progress(toward: firstAid)
    #expect(!before.isReady)
    #expect(before.summary == "0 of 1 requirement met")
    let standing = framework.standing(given: [Ratios.piece("ratios.compare")])
    #expect(standing.progress(toward: firstAid).isReady)
    let held = standing.holding([firstAid.thing]).progress(toward: firstAid)
    #expect(held.isHeld)
    #expect(!held.isReady)
    #expect(held.summary == "earned")
    #expect(held.grants.map(\.id) == ["helper"])
  }
}

// MARK: - Damage

extension RequirementTests {
  private static let whole = Result { try BundledText.bundle(Ratios.text + Ratios.byLevel + PathwayTests.text) }

  /// Bundles that were changed by hand or by an accident are answered for, whatever is in them.
  @Test(arguments: 0..<120) func noChangedBytesEndTheProgram(_ seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    var bytes = Array(try Self.whole.get())
    for _ in 0...3 {
      let place = Int.random(in: 0..<bytes.count, using: &numbers)
      let length = min(Int.random(in: 1...12, using: &numbers), bytes.count - place)
      let other = Int.random(in: 0..<(bytes.count - length), using: &numbers)
      bytes.replaceSubrange(place..<(place + length), with: Array(bytes[other..<(other + length)]))
    }
    guard let framework = try? Framework<Untyped>(data: Data(bytes)) else { return }
    let records = framework.migration(of: Ratios.levelTwo + [counting]).records
    #expect(records.count == Ratios.levelTwo.count + 1)
    let standing = framework.standing(given: records)
    for kind in [EntityKind.graduation, .credential, .pathway, .step, .advancement, .role] {
      for thing in framework.all(kind) {
        let audit = standing.audit(of: thing)
        #expect(audit.isMet == audit.open.isEmpty)
      }
    }
    let held = Set(framework.all(.credential))
    for pathway in framework.all(Untyped.Pathway.self) { _ = standing.holding(held).progress(on: pathway).summary }
    for credential in framework.all(Untyped.Credential.self) { _ = standing.progress(toward: credential).summary }
    let card = standing.reportCard(from: .distantPast, to: .distantFuture)
    let written = standing.holding(held).transcript()
    #expect(card.explanation.isEmpty == false)
    #expect(written.explanation.isEmpty == false)
  }
}

extension String {
  /// The text with one piece of it exchanged.
  fileprivate func replacing(_ piece: String, _ other: String) -> String {
    replacingOccurrences(of: piece, with: other)
  }
}
