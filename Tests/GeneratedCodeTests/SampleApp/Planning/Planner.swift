import Foundation
import Touchstone

/// Finds what a learner can do next.
struct Planner {
  typealias Target = Riverbend.Target
  typealias Entry = (target: Target, reason: Reason)

  enum Reason {
    case ready
    case goal
    case level(Riverbend.Level)
  }

  let learner: Learner
  /// Never planned by the app, since teachers choose the day for it.
  var exceptions: Set<Target> = [.Arts.Create.exhibit, .Civics.Action.carryOut]

  func next(upTo count: Int = 3, at level: Riverbend.Level = .level3) -> [Entry] {
    let candidates = Target.allCases.filter { target in
      guard !exceptions.contains(target), let own = target.level else { return false }
      return own <= level && own > .level1
    }
    return candidates.prefix(count).map { ($0, learner.goals.contains($0) ? .goal : .level($0.level ?? .level1)) }
  }

  /// What everybody meets first.
  static let first: [Riverbend.Level: Target] = [
    .level1: .Math.Quantity.Number.compare,
    .level3: Target.Math.Quantity.Number.fractions,
    .level4: Riverbend.Target.Math.Quantity.Ratio.unitRate,
  ]

  func isBlocked(_ target: Target) -> Bool {
    target.requires.contains { reference in
      switch reference {
      case .target(.Math.Quantity.Number.fractions): learner.mathLevel < .level3
      case .target(let other): !learner.goals.contains(other)
      case .competency(.Math.quantity), .competency(.Math.data): true
      default: false
      }
    }
  }

  func level(after target: Target) -> Riverbend.Level {
    if target == .Science.Systems.decisions { return .level6 }
    return if let level = target.level, level != .level6 { level } else { .level6 }
  }

  func isWorthWhile(_ target: Target, for outcome: Riverbend.Outcome) -> Bool {
    let outcomes = target.competency?.outcomes ?? []
    return outcomes.contains(outcome) || outcome == .lifelongLearner
  }

  mutating func skip(_ target: Target) {
    exceptions.insert(target)
    exceptions.remove(.Civics.Action.carryOut)
  }
}
