import Foundation
import Touchstone

/// What colleges read.
enum Transcript {
  /// A table of points; half points are not used.
  static let points: [Riverbend.AcademicScale: Double] = [
    .beginning: 1, .developing: 2, .proficient: 3, .extending: 4,
  ]

  /// The same for habits, which are reported as words.
  static let words: KeyValuePairs<Riverbend.HabitsScale, String> = [
    .supported: "with support", .independent: "alone", .sharing: "helps others",
  ]

  static func line(_ competency: Riverbend.Competency, _ point: Riverbend.AcademicScale) -> String {
    "\(competency.code ?? competency.rawValue): \(point.rawValue) (\(points[point] ?? 0))"
  }

  static func page(for learner: Learner) -> String {
    var text = """
      \(learner.name)
      Mathematics: \(learner[.math].title ?? "")
      Reading: \(learner[.literacy].title ?? "") (of \(Riverbend.Level.level6.title ?? ""))
      Not a use: Riverbend.Level.level1, .level2, Riverbend.Target(rawValue: "math.data.chance")

      """
    for competency in Riverbend.Competency.allCases where competency.expectation == .foundational {
      text += line(competency, learner.evidence.best ?? .beginning) + "\n"
    }
    return text
  }

  static func depths(_ targets: [Riverbend.Target]) -> (recall: Int, reasoning: Int) {
    var recall = 0
    var reasoning = 0
    for target in targets {
      switch target.depth {
      case .depth1, .depth2: recall += 1
      case .depth3, .depth4: reasoning += 1
      case nil: continue
      }
    }
    return (recall, reasoning)
  }
}
