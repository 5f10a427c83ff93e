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
          let agrees =
            decision.isShown == standing.isShown(thing, at: level)
            && decision.isShown == (decision.missing.isEmpty && decision.verdict != .unknown)
            && decision.supports.isEmpty == (decision.verdict != .notYet)
          if !agrees { Issue.record("\(thing) \(level?.rawValue ?? "") in itself: \(decision)") }
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

  @Test(arguments: 0..<20)
  func evidenceNeverLowersADecision(_ seed: Int) throws {
    var source = RandomFramework(seed: UInt64(seed))
    let framework = try BundledText.framework(source.text)
    var records: [Record] = []
    var before = (shown: Set<String>(), reached: framework.domains.map { _ in -1 })
    for _ in 0..<15 {
      let standing = framework.standing(given: records)
      let after = (shown: shown(standing), reached: reached(standing))
      #expect(before.shown.isSubset(of: after.shown))
      #expect(zip(before.reached, after.reached).allSatisfy { $0 <= $1 })
      before = after
      records.append(source.record())
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
    var generator = SeededNumbers(seed: UInt64(seed))
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

  @Test(arguments: 120..<150)
  func aPlainerWayComesToTheSameDecisions(_ seed: Int) throws {
    var source = RandomFramework(seed: UInt64(seed))
    let framework = try BundledText.framework(source.text)
    for count in [0, 12, 40] {
      let records = (0..<count).map { _ in source.record() }
      let standing = framework.standing(given: records)
      let oracle = StandingOracle(framework: framework, records: records)
      for target in framework.all(.target) {
        #expect(standing.isShown(target) == oracle.isShown(target: target), "\(target)")
      }
      for competency in framework.all(.competency) {
        #expect(standing.isShown(competency) == oracle.isShown(competency: competency), "\(competency)")
        for level in framework.levels {
          let plain = oracle.isShown(competency: competency, at: level.rawValue)
          #expect(standing.isShown(competency, at: level) == plain, "\(competency) \(level)")
        }
      }
      for domain in framework.domains {
        #expect(standing.level(in: domain)?.rawValue == oracle.level(in: domain.thing), "\(domain)")
      }
    }
  }

  @Test(arguments: 110..<120)
  func recordsSurviveJSON(_ seed: Int) throws {
    var source = RandomFramework(seed: UInt64(seed))
    let records = (0..<20).map { _ in source.record() }
    #expect(try JSONDecoder().decode([Record].self, from: JSONEncoder().encode(records)) == records)
  }
}
