import Foundation
import Touchstone

/// What the app makes sure of when it starts.
enum Checks {
  static func require(_ holds: @autoclosure () -> Bool, _ message: String = "") -> Bool { holds() }

  static func all() -> [Bool] {
    [
      require(Riverbend.Level.allCases.count == 6),
      require(Riverbend.Target.Math.Quantity.Ratio.unitRate.level == .level4),
      require(Riverbend.Competency.Math.quantity.domains == [.math]),
      require(Riverbend.AcademicScale.allCases.last == .extending, "the highest point"),
      require(Riverbend.HabitsScale.sharing.equivalent(on: Riverbend.AcademicScale.self) == .extending),
      require(Riverbend.Domain.allCases.map(\.self).contains(.habits)),
      require(max(Riverbend.Level.level1, .level2) == .level2),
      require(Shorthand.second.next?.next == .level4),
      require(Learner.sample[.math] == .level4 && Learner.sample.levels[.arts] == .level2),
      require(Riverbend.Target.Math.Quantity.Ratio.unitRate.standards.count == 1),
      require(types(.math, at: .level1).isEmpty),
    ]
  }

  static func types(_ domain: Riverbend.Domain, at level: Riverbend.Level...) -> [Riverbend.Target] {
    guard domain == .arts else { return [] }
    return level.isEmpty ? [] : [.Arts.Create.technique]
  }

  static func several() -> [Riverbend.Target] { types(.arts, at: .level1, .level2, .level3) }

  static func first<Value: Equatable>(_ values: [Value], _ wanted: Value) -> Int? { values.firstIndex(of: wanted) }
  static let found = first(Riverbend.Level.allCases, .level3)

  static func count(_ levels: [Riverbend.Level], where isCounted: (Riverbend.Level) -> Bool) -> Int {
    levels.filter(isCounted).count
  }
  static let late = count(Riverbend.Level.allCases) { $0 >= .level5 }
  static let early = count([.level1, .level2], where: { level in level == .level1 })
}
