import Foundation
import Touchstone

/// Ids that come from outside: links, old files, settings of a school.
enum StoredIDs {
  /// What version 1 of the app wrote.
  static let featured = Riverbend.Target(rawValue: "science.systems.decisions")
  static let fallback = Riverbend.Target(id: "math.data.chance") ?? .Math.Data.chance
  static let entry = Riverbend.Level(id: "2")
  static let last = Riverbend.Level(rawValue: "6")
  static let welcome: Riverbend.Competency? = .init(rawValue: "habits.self-direction")
  static let reference = Riverbend.Reference(rawValue: "target/math.quantity.ratio.unit-rate")
  static let scale = Riverbend.AcademicScale(rawValue: "academic.proficient")
  static let best = Riverbend.AcademicScale(rawValue: "academic.extending")
  static let unknown = Riverbend.Target(rawValue: "math.nothing")

  /// The path of a link, `/target/math.data.chance`.
  static func screen(for path: String) -> Screen? {
    let parts = path.split(separator: "/")
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "target": return .target(Riverbend.Target(rawValue: String(parts[1])))
    case "domain": return Riverbend.Domain(rawValue: String(parts[1])).map { .domain($0) }
    case "competency": return .competency(Riverbend.Competency(rawValue: String(parts[1])))
    default: return nil
    }
  }

  static func isFeatured(_ target: Riverbend.Target) -> Bool {
    target == featured || target.rawValue == "science.systems.scales"
  }

  static func level(_ number: Int) -> Riverbend.Level? {
    number == 0 ? .level1 : Riverbend.Level(rawValue: "\(number)")
  }
}
