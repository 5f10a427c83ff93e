import Testing
import Touchstone

/// Which targets a learner can take on.
struct ReadinessTests {
  private typealias Target = ThingID<Untyped, Kinds.Target>

  private func target(_ id: String) -> LearningGoal<Untyped> {
    LearningGoal(thing: Thing(kind: .target, id: id), level: nil)
  }

  @Test func onlyWhatIsRequiredHoldsBack() throws {
    let standing = try Ratios.framework().standing(given: [])
    #expect(standing.readyTargets() == ["ratios.compare", "ratios.table"])
    #expect(standing.readiness(of: "ratios.table") == .ready)
    #expect(standing.readiness(of: "ratios.gone") == nil)
  }

  @Test func aTargetIsAlmostReadyWhereAllThatIsMissingIsReady() throws {
    let standing = try Ratios.framework().standing(given: [])
    #expect(standing.readiness(of: "ratios.unit-rate") == .almostReady(gaps: [target("ratios.compare")]))
    #expect(standing.almostReadyTargets(at: "2") == ["ratios.unit-rate"])
    #expect(standing.almostReadyTargets(at: "1").isEmpty)
    #expect(standing.almostReadyTargets(at: "9").isEmpty)
    #expect(standing.readyTargets(in: "habits").isEmpty)
  }

  @Test func aTargetThatWaitsNamesTheWay() throws {
    let standing = try Ratios.framework().standing(given: [])
    let route = ["ratios.compare", "ratios.unit-rate", "ratios.table", "ratios.slope"]
    #expect(standing.readiness(of: "ratios.slope") == .waiting(route: route.map { Thing(kind: .target, id: $0) }))
    let one = try Ratios.framework().standing(given: Ratios.levelOne)
    #expect(one.readiness(of: "ratios.table") == .shown)
    #expect(one.readiness(of: "ratios.slope") == .almostReady(gaps: [target("ratios.unit-rate")]))
  }

  @Test func whatGrowsTogetherIsTakenOnTogether() throws {
    let more = """
      [[target]]
      id = "ratios.graph"
      statement = "Graph a rate."
      level = 3
      requires = ["ratios.slope"]
      alongside = ["ratios.slope"]

      """
    let standing = try Ratios.framework(more).standing(given: [])
    #expect(standing.readiness(of: "ratios.graph") == .alongside([target("ratios.slope")]))
    #expect(standing.alongsideTargets() == ["ratios.graph"])
  }

  @Test func aRequiredCompetencyIsMetAtItsLevel() throws {
    let more = """
      [[target]]
      id = "planning.budget"
      statement = "Plan a budget."
      level = 2
      requires = [{ competency = "ratios", level = 1 }]
      [[target]]
      id = "planning.fair"
      statement = "Plan a fair."
      level = 2
      requires = ["ratios"]

      """
    let framework = try Ratios.framework(more)
    let none = framework.standing(given: [])
    let ratios = Thing<Untyped>(kind: .competency, id: "ratios")
    #expect(none.readiness(of: "planning.budget") == .almostReady(gaps: [LearningGoal(thing: ratios, level: "1")]))
    guard case .waiting(let route) = none.readiness(of: "planning.fair") else {
      Issue.record("it waits for level 2")
      return
    }
    #expect(
      route.map(\.id) == ["ratios.compare", "ratios.table", "ratios.unit-rate", "ratios.slope", "planning.fair"])
    let one = framework.standing(given: [Ratios.piece("ratios.compare"), Ratios.piece("ratios.table")])
    #expect(one.readiness(of: "planning.budget") == .ready)
    #expect(one.readiness(of: "planning.fair")?.description == "waiting; two steps come first")
  }

  @Test func aStandardThatNoTargetNamesHoldsNobodyBack() throws {
    let more = """
      [[standard]]
      id = "s"
      statement = "A standard."
      [[standard]]
      id = "t"
      statement = "Another."
      [[target]]
      id = "planning.one"
      statement = "Plan one."
      level = 2
      standards = ["t"]
      requires = [{ standard = "s" }]
      [[target]]
      id = "planning.two"
      statement = "Plan two."
      level = 2
      requires = [{ standard = "t" }]

      """
    let standing = try Ratios.framework(more).standing(given: [])
    #expect(standing.readiness(of: "planning.one") == .ready)
    let standard = LearningGoal<Untyped>(thing: Thing(kind: .standard, id: "t"), level: nil)
    #expect(standing.readiness(of: "planning.two") == .almostReady(gaps: [standard]))
  }

  @Test func gapsAreWhatIsMissingBelowTheLevelOfTheWork() throws {
    let framework = try Ratios.framework()
    #expect(framework.standing(given: []).gaps(in: "math").isEmpty)
    #expect(framework.standing(given: []).gaps(in: "math", below: "2") == ["ratios.compare", "ratios.table"])
    let upper = framework.standing(given: [Ratios.piece("ratios.slope"), Ratios.piece("ratios.table")])
    #expect(upper.gaps(in: "math") == ["ratios.compare"])
    #expect(upper.gaps(in: "math", below: "3") == ["ratios.compare", "ratios.unit-rate"])
    #expect(upper.gaps(in: "gone").isEmpty)
  }
}
