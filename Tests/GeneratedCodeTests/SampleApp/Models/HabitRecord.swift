import Foundation
import Touchstone

/// What was noticed about a habit; habits and academic work are never mixed.
struct HabitRecord: Codable, Hashable {
  var target: Riverbend.Target
  var judgement: Riverbend.HabitsScale
  var note: String = ""

  var needsSupport: Bool {
    judgement == .supported
  }

  static func starting(with target: Riverbend.Target) -> HabitRecord {
    HabitRecord(target: target, judgement: .supported)
  }

  static let examples: [HabitRecord] = [
    HabitRecord(target: .Habits.Collaborate.listen, judgement: .independent),
    HabitRecord(target: .Habits.Collaborate.roles, judgement: .supported, note: "with a card"),
    HabitRecord(target: .Habits.SelfDirection.Plan.steps, judgement: .sharing),
    HabitRecord(target: .Habits.SelfDirection.Reflect.next, judgement: .independent),
    .starting(with: .Habits.SelfDirection.Plan.time),
  ]
}

extension HabitRecord {
  /// The sentence that a learner reads.
  var sentence: String {
    switch judgement {
    case .supported: "You do this with somebody beside you."
    case .independent: "You do this on your own."
    case .sharing: "You help others do this."
    }
  }
}
