import Foundation
import Testing
import Touchstone

/// Audits, held against the plainest way of working out the same.
struct RequirementOracleTests {
  private let diploma: ThingID<Untyped, Kinds.Graduation> = "diploma"

  @Test(arguments: 0..<400) func anAuditSaysWhatThePlainestReadingSays(_ seed: UInt64) throws {
    let small = SmallFramework(seed: seed)
    let framework = try Framework<Untyped>(data: small.bundle)
    let audit = framework.standing(given: small.records).audit(of: diploma, holding: small.held)
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
      let now = standing.audit(of: diploma, holding: small.held).requirements.map(\.isMet)
      #expect(zip(before, now).allSatisfy { !$0 || $1 }, "seed \(seed), \(count) records")
      before = now
    }
  }
}
