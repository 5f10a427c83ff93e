import Testing
import Touchstone

/// Ids that stored data may still have.
struct FormerIDTests {
  private let framework = Result {
    try BundledText.framework(
      """
      [[competency]]
      id = "math.proportion"
      was = "math.ratios"
      statement = "Reason with proportions in new situations."
      [[skill]]
      id = "math.proportion.rates"
      was = "speeds"
      statement = "Use rates."
      [[target]]
      id = "math.proportion.rates.unit-rate"
      was = "rate"
      statement = "Find and use a unit rate."
      """)
  }

  @Test(arguments: [
    ("math.proportion.rates.rate", "by its own former word"),
    ("math.proportion.speeds.unit-rate", "because its skill was called otherwise"),
    ("math.ratios.rates.unit-rate", "because its competency was"),
    ("math.ratios.speeds.unit-rate", "because both were"),
  ])
  func aTargetIsFound(_ id: String, _ why: String) throws {
    let target = Untyped.Target(rawValue: id)
    let now = Untyped.Target(rawValue: "math.proportion.rates.unit-rate")
    #expect(try framework.get().status(of: target) == .renamed(to: now), "\(why)")
  }

  @Test func whatNothingWasCalledIsUnknown() throws {
    for id in ["", ".", "math", "math.ratios.", "math.ratios.rates", "ratios.rates.unit-rate", "a.b.c.d.e.f.g"] {
      #expect(try framework.get().status(of: Untyped.Target(rawValue: id)) == .unknown)
    }
    let skill = Untyped.Skill(rawValue: "math.ratios.speeds")
    #expect(try framework.get().status(of: skill) == .renamed(to: "math.proportion.rates"))
  }
}
