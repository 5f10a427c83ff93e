import Foundation
import Touchstone

// Riverbend.Target.Math.Data.chance stands in a comment, and so does .Math.Data.chance.
/* Riverbend.Level.level1 /* and .level2 in a comment in a comment */ */

/// Everything here only looks like a use: `Riverbend.Competency.Math.quantity`.
enum Lookalikes {
  static let text = "Riverbend.Target.Math.Data.chance"
  static let raw = #"Riverbend.Level(rawValue: "1") and \(Riverbend.Level.level1)"#
  static let long = """
    case .level1: Riverbend.Target(rawValue: "math.data.chance")
    """

  /// Another `Riverbend` of another kind.
  struct River {
    struct Level {
      static let level1 = Level()
      static let level2 = Level()
    }
    var level = Level.level1
    var high: Level = .level2

    enum Math {
      static let quantity = 3
    }
    var amount = Math.quantity
  }

  static func wet(_ level: River.Level = .level1) -> Bool { true }
  static let isWet = wet(.level2)

  struct Math {
    static let data = 1
  }
  static let number = Math.data

  enum Grade: String { case proficient, beginning }
  static func grade(_ grade: Grade) -> Bool { grade == .proficient }

  static let named = (level1: 1, math: 2)
  static let sum = named.level1 + named.math
}
