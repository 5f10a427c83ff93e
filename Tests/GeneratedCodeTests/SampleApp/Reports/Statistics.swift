import Foundation
import Touchstone

/// Numbers for those who lead, by level and domain; never by learner.
struct Statistics {
  typealias Level = Riverbend.Level
  typealias Domain = Riverbend.Domain
  typealias Table = [Domain: [Level: Int]]

  private(set) var table: Table = [:]

  init(_ learners: [Learner]) {
    for learner in learners {
      for (domain, level) in learner.levels { table[domain, default: [:]][level, default: 0] += 1 }
    }
  }

  func count(_ domain: Domain, _ level: Level) -> Int {
    table[domain]?[level] ?? 0
  }

  var inTheMiddle: Int {
    Domain.allCases.reduce(0) { sum, domain in sum + count(domain, .level3) + count(domain, Level.level4) }
  }

  var mathBeginners: Int { table[.math]?[.level1, default: 0] ?? 0 }

  func share(of domain: Domain, at level: Level = .level6) -> Double {
    let all = table[domain]?.values.reduce(0, +) ?? 0
    return all == 0 ? 0 : Double(count(domain, level)) / Double(all)
  }

  static func isOpen(_ level: Level) -> Bool {
    [.level1, .level2].contains(level) || level == Level.level6
  }

  static let bands: [(name: String, levels: [Level])] = [
    ("early", [.level1, .level2]),
    ("middle", [.level3, .level4]),
    ("late", [.level5, .level6]),
  ]

  static func band(of level: Level) -> String {
    bands.first { $0.levels.contains(level) }?.name ?? "none"
  }
}
