// Short names for what is typed all day.

typealias RB = Riverbend
typealias Level = Riverbend.Level
typealias Academic = RB.AcademicScale
typealias RatioTargets = Riverbend.Target.Math.Quantity.Ratio
typealias Judgements = [Riverbend.Target: Academic]

enum Shorthand {
  static let first = RB.Level.level1
  static let second: Level = .level2
  static let good = Academic.proficient
  static let rate = RatioTargets.unitRate
  static let change: RB.Target = RatioTargets.percentChange
  static let judgements: Judgements = [.Math.Modeling.linear: .proficient, RatioTargets.unitRate: .beginning]
  static let levels = [Level.level1, .level2, .level3]
  static let none: Level? = nil
  static let set: Set<RB.Domain> = [.math, RB.Domain.science]

  static func middle() -> [Level] { levels.filter { $0 > .level1 && $0 < .level3 } }

  static func isLast(_ level: Level) -> Bool { level == .level6 }

  static func words(_ academic: Academic) -> String {
    if academic == .beginning { return "just begun" }
    return academic < .proficient ? "on the way" : "well done"
  }
}
