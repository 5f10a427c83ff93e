import Foundation
import Touchstone

extension Riverbend.Level {
  /// The level after this one.
  var next: Riverbend.Level? {
    switch self {
    case .level1: .level2
    case .level2: .level3
    case .level3: .level4
    case .level4: .level5
    case .level5: .level6
    case .level6: nil
    }
  }

  static var entry: Self { .level1 }
  static let upper: [Riverbend.Level] = [.level5, .level6]
  var isUpper: Bool { Self.upper.contains(self) || self == Self.level6 }
}

extension Riverbend.Target {
  /// What the app shows on its first page.
  static var featured: [Riverbend.Target] {
    [Math.Quantity.Ratio.unitRate, .Science.Investigate.original, Self.Civics.Deliberate.forum]
  }

  var isFeatured: Bool { Self.featured.contains(self) }
  var isRatio: Bool { skill == .Math.Quantity.ratio }
}

extension Riverbend.Domain: CustomStringConvertible {
  var description: String {
    switch self {
    case .math: "∑"
    case .literacy: "¶"
    case .science: "⚗"
    case .civics: "⚖"
    case .arts: "✎"
    case .habits: "∞"
    }
  }
}

extension Riverbend.Competency {
  static let core: Set<Riverbend.Competency> = [.Math.quantity, .Literacy.reading, .Literacy.writing]

  var isCore: Bool { Self.core.contains(self) }

  func isTaught(at level: Riverbend.Level) -> Bool {
    descriptor(at: level) != nil || (self == .Science.investigate && level == .level6)
  }
}

extension Riverbend {
  /// Inside the framework's own enum no prefix is needed.
  static var favourites: [Target] { [Target.Arts.Create.develop, .Arts.Create.critique] }
  static let lowest = Level.level1
}
