import Foundation
import Touchstone

/// The round sign with a number.
struct LevelBadge {
  var level: Riverbend.Level
  var isOpen = false

  init(_ level: Riverbend.Level = .level1) {
    self.level = level
  }

  init(for target: Riverbend.Target) {
    self.init(target.level ?? .level1)
  }

  var symbol: String {
    switch level {
    case .level1: "①"
    case .level2: "②"
    case .level3: "③"
    case .level4: "④"
    case .level5: "⑤"
    case .level6: "⑥"
    }
  }

  var size: Double {
    level == .level6 ? 28 : level >= .level4 ? 24 : 20
  }

  var label: String {
    let name = level.title ?? "Level"
    #if DEBUG
      return level == .level1 ? "\(name) (first)" : name
    #else
      return level == .level2 ? "\(name) (second)" : name
    #endif
  }

  static let all: [LevelBadge] = [LevelBadge(.level1), LevelBadge(.level2), .init(.level3), .init()]

  static func pair() -> (LevelBadge, LevelBadge) {
    (LevelBadge(.level5), LevelBadge(Riverbend.Level.level6))
  }
}
