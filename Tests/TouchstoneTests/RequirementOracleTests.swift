import Foundation
import Testing
import Touchstone

/// Audits, held against the plainest way of working out the same.
struct RequirementOracleTests {
  private let diploma: ThingID<Untyped, Kinds.Graduation> = "diploma"

  @Test(arguments: 0..<400) func anAuditSaysWhatThePlainestReadingSays(_ seed: UInt64) throws {
    let small = SmallFramework(seed: seed)
    let framework = try Framework<Untyped>(data: small.bundle)
    let audit = framework.standing(given: small.records).holding(small.held).audit(of: diploma)
    #expect(audit.requirements.map(\.isMet) == small.needs.map(small.isMet), "seed \(seed)")
    #expect(audit.isMet == audit.open.isEmpty)
  }

  @Test func theFrameworksAreOfEverySort() {
    var met = 0
    var notMet = 0
    for seed in 0..<400 {
      let small = SmallFramework(seed: UInt64(seed))
      for need in small.needs {
        if case .thing(let kind, _, _, _, _) = need, kind == "credential" { continue }
        if small.isMet(need) { met += 1 } else { notMet += 1 }
      }
    }
    #expect(met > 50)
    #expect(notMet > 50)
  }

  @Test(arguments: 0..<100) func moreEvidenceNeverOpensWhatWasMet(_ seed: UInt64) throws {
    let small = SmallFramework(seed: seed)
    let framework = try Framework<Untyped>(data: small.bundle)
    var before: [Bool] = small.needs.map { _ in false }
    for count in 0...small.records.count {
      let standing = framework.standing(given: Array(small.records.prefix(count)))
      let now = standing.holding(small.held).audit(of: diploma).requirements.map(\.isMet)
      #expect(zip(before, now).allSatisfy { !$0 || $1 }, "seed \(seed), \(count) records")
      before = now
    }
  }

  /// Whatever the rules of advancement say: an audit and a decision on one thing are of one mind.
  @Test(arguments: 0..<30) func anAuditSaysWhatADecisionSays(_ seed: UInt64) throws {
    var random = RandomFramework(seed: seed)
    let framework = try BundledText.framework(random.text)
    let standing = framework.standing(given: (0..<40).map { _ in random.record() })
    for kind in [EntityKind.target, .skill, .competency, .domain] {
      for thing in framework.all(kind) {
        for level in kind == .target ? [nil] : [nil] + framework.levels.map(Optional.some) {
          let required = RequiredThing(thing, level: level)
          let audited = standing.audit(.thing(required))
          let isShown = standing.decision(on: required).isShown
          // A level of a domain asks as well for the competencies that end below it.
          if kind == .domain {
            #expect(isShown || !audited.isMet, "seed \(seed), \(audited)")
          } else {
            #expect(isShown == audited.isMet, "seed \(seed), \(audited)")
          }
        }
      }
    }
  }
}
