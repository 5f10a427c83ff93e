import Foundation
import Testing
import Touchstone

/// What rules of advancement ask for besides evidence.
struct RuleRequirementTests {
  private func rule(_ requires: String, _ id: String = "more", domain: String = "math") -> String {
    """
    [[advancement]]
    id = "\(id)"
    scope = "level"
    scale = "academic"
    point = "proficient"
    domains = ["\(domain)"]
    level = 1
    requires = [\(requires)]

    """
  }

  private let fair = """
    [[assessment]]
    id = "fair"
    for = ["ratios.table"]
    purpose = "summative"

    """

  private let plan = Record(on: .competency("planning", at: "1"), score: "habits.steady", date: .distantPast)

  @Test func aLevelWaitsForWhatItsRuleAsksForBesides() throws {
    let framework = try Ratios.framework(rule("{ competency = \"planning\", level = 1 }"))
    let without = framework.standing(given: Ratios.levelOne)
    #expect(without.level(in: "math") == nil)
    #expect(
      without.decision(on: "math" as Untyped.Domain, at: "1").description
        == "Not yet: 1 of 1 competency shown; something else that the rule asks for is not there yet.")
    #expect(without.decision(on: "math" as Untyped.Domain, at: "1").missing == [.besides("more", isMet: false)])
    #expect(!without.audit(ofRule: "more").isMet)
    let with = framework.standing(given: Ratios.levelOne + [plan])
    #expect(with.level(in: "math") == "1")
    #expect(with.audit(ofRule: "more").isMet)
  }

  @Test func anAssessmentCountsWhereTheAppSaysThatItIsPassed() throws {
    let framework = try Ratios.framework(fair + rule("{ assessment = \"fair\" }"))
    #expect(framework.standing(given: Ratios.levelOne).level(in: "math") == nil)
    let held = framework.standing(given: Ratios.levelOne, holding: [Thing(kind: .assessment, id: "fair")])
    #expect(held.level(in: "math") == "1")
    #expect(held.audit(ofRule: "more").isMet)
  }

  @Test func aRuleThatWaitsForAnotherIsOpenWithIt() throws {
    let habits = """
      [[advancement]]
      id = "habits"
      scope = "level"
      point = "habits.steady"
      domains = ["habits"]
      level = 1
      requires = [{ assessment = "fair" }]

      """
    let framework = try Ratios.framework(fair + habits + rule("{ domain = \"habits\", level = 1 }"))
    let without = framework.standing(given: Ratios.levelOne + [plan])
    #expect(without.level(in: "habits") == nil)
    #expect(without.level(in: "math") == nil)
    let held = framework.standing(given: Ratios.levelOne + [plan], holding: [Thing(kind: .assessment, id: "fair")])
    #expect(held.level(in: "habits") == "1")
    #expect(held.level(in: "math") == "1")
  }

  @Test func aRuleThatWaitsForItselfHoldsNobodyUp() throws {
    let framework = try Ratios.framework(rule("{ domain = \"math\", level = 1 }"))
    #expect(framework.standing(given: []).level(in: "math") == nil)
    #expect(framework.standing(given: Ratios.levelOne).level(in: "math") == "1")
  }
}
