import Foundation
import Touchstone

/// A learner as the app knows her.
struct Learner: Codable, Identifiable {
  var id: String
  var name: String
  /// How far she has come, by domain.
  var levels: [Riverbend.Domain: Riverbend.Level]
  var goals: Set<Riverbend.Target> = []
  var evidence: [EvidenceRecord] = []
  var habits: [HabitRecord] = []
  var strengths: [Riverbend.Outcome] = []

  subscript(domain: Riverbend.Domain) -> Riverbend.Level {
    levels[domain, default: .level1]
  }

  var mathLevel: Riverbend.Level { levels[.math] ?? .level1 }

  var readingLevel: Riverbend.Level? {
    get { levels[.literacy] }
    set { levels[.literacy] = newValue }
  }

  /// Whether she is ready for the work of the upper school.
  var isInUpperSchool: Bool {
    guard let level = readingLevel, let science = levels[.science] else { return false }
    return level >= .level5 && science >= .level5 && mathLevel >= Riverbend.Level.level5
  }

  mutating func move(_ domain: Riverbend.Domain, to level: Riverbend.Level) {
    levels[domain] = level
    if domain == .math && level == .level4 {
      goals.insert(.Math.Quantity.Ratio.unitRate)
      goals.insert(Riverbend.Target.Math.Quantity.Ratio.percentChange)
    }
    if level < .level3 { strengths.removeAll { $0 == .knowledgeBuilder } }
  }

  /// The levels of all domains, in the order of the framework.
  var profile: [(domain: Riverbend.Domain, level: Riverbend.Level)] {
    Riverbend.Domain.allCases.map { (domain: $0, level: self[$0]) }
  }
}

extension Learner {
  static let sample = Learner(
    id: "ada", name: "Ada",
    levels: [.math: .level4, .literacy: .level3, .science: .level4, .arts: .level2],
    goals: [.Math.Data.centerSpread, .Literacy.Reading.argument],
    strengths: [.problemSolver, .communicator])

  static func beginner(named name: String, in domains: [Riverbend.Domain] = [.math, .literacy]) -> Learner {
    var learner = Learner(id: name.lowercased(), name: name, levels: [:])
    for domain in domains { learner.levels[domain] = .level1 }
    return learner
  }
}
