import Foundation
import Testing
import Touchstone

/// What holds for every framework and all records.
struct StandingPropertyTests {
  /// Every decision that a framework of this size allows, as one line each.
  private func shown(_ standing: Standing<Untyped>) -> Set<String> {
    let framework = standing.framework
    var shown: Set<String> = []
    for kind in [EntityKind.target, .skill, .competency, .domain] {
      for thing in framework.all(kind) {
        for level in [nil] + framework.levels.map(Optional.some) {
          let decision = standing.decision(on: thing, at: level)
          #expect(decision.isShown == standing.isShown(thing, at: level), "\(thing) \(String(describing: level))")
          #expect(decision.isShown == (decision.missing.isEmpty && decision.verdict != .unknown))
          #expect(decision.supports.isEmpty == (decision.verdict != .notYet))
          if decision.isShown { shown.insert("\(thing) \(level?.rawValue ?? "")") }
        }
      }
    }
    return shown
  }

  private func reached(_ standing: Standing<Untyped>) -> [Int] {
    let levels = standing.framework.levels
    return standing.framework.domains.map { domain in
      standing.level(in: domain).flatMap { levels.firstIndex(of: $0) } ?? -1
    }
  }

  /// How near each target is, the farthest first.
  private func nearness(_ standing: Standing<Untyped>) -> [Int] {
    standing.framework.targets.map { target in
      switch standing.readiness(of: target) {
      case .waiting: 0
      case .almostReady: 1
      case .alongside: 2
      case .ready: 3
      case .shown: 4
      case nil: -1
      }
    }
  }

  @Test(arguments: 0..<30)
  func evidenceNeverLowersADecision(_ seed: Int) throws {
    var source = RandomFramework(seed: UInt64(seed))
    let framework = try BundledText.framework(source.text)
    var records: [Record] = []
    var standing = framework.standing(given: records)
    for _ in 0..<15 {
      records.append(source.record())
      let next = framework.standing(given: records)
      #expect(shown(standing).isSubset(of: shown(next)))
      #expect(zip(reached(standing), reached(next)).allSatisfy { $0 <= $1 })
      standing = next
    }
  }

  @Test(arguments: 30..<60)
  func moreThatIsShownNeverMakesATargetWait(_ seed: Int) throws {
    var source = RandomFramework(seed: UInt64(seed))
    let framework = try BundledText.framework(source.text)
    var records: [Record] = []
    var before = nearness(framework.standing(given: records))
    #expect(!before.contains(-1))
    for _ in 0..<15 {
      records.append(source.record())
      let after = nearness(framework.standing(given: records))
      #expect(zip(before, after).allSatisfy { $0 <= $1 }, "\(records.last?.thing.description ?? "")")
      before = after
    }
  }

  @Test(arguments: 60..<75)
  func theOrderOfRecordsDoesNotMatter(_ seed: Int) throws {
    var source = RandomFramework(seed: UInt64(seed))
    let framework = try BundledText.framework(source.text)
    let records = (0..<30).map { _ in source.record() }
    var generator = SeededGenerator(seed: UInt64(seed))
    let forward = framework.standing(given: records)
    let other = framework.standing(given: records.shuffled(using: &generator))
    #expect(shown(forward) == shown(other))
    #expect(nearness(forward) == nearness(other))
    #expect(reached(forward) == reached(other))
  }

  @Test(arguments: 75..<110)
  func whoeverFollowsAWayIsReadyAtEachStep(_ seed: Int) throws {
    var source = RandomFramework(seed: UInt64(seed))
    let framework = try BundledText.framework(source.text)
    let start = (0..<Int(seed % 3) * 4).map { _ in source.record() }
    for goal in framework.targets {
      var records = start
      guard case .waiting(let route) = framework.standing(given: records).readiness(of: goal) else { continue }
      #expect(route.last == goal.thing)
      #expect(Set(route).count == route.count)
      for step in route {
        let standing = framework.standing(given: records)
        if let target = Untyped.Target(step) {
          let readiness = standing.readiness(of: target)
          #expect(readiness == .ready, "\(step) on the way to \(goal)")
        }
        records += source.everything(on: step)
      }
      #expect(framework.standing(given: records).isShown(goal))
    }
  }

  @Test(arguments: 110..<120)
  func recordsSurviveJSON(_ seed: Int) throws {
    var source = RandomFramework(seed: UInt64(seed))
    let records = (0..<20).map { _ in source.record() }
    #expect(try JSONDecoder().decode([Record].self, from: JSONEncoder().encode(records)) == records)
  }
}
