import Foundation
import Touchstone

/// The page of one competency.
struct CompetencyPage {
  let competency: Riverbend.Competency
  var selection: Riverbend.Level? = .level2

  var texts: [String] {
    let levels: [Riverbend.Level] = [.level1, .level2, .level3, .level4, .level5, .level6]
    return levels.compactMap { competency.descriptor(at: $0) }
  }

  var firstStep: String? { competency.descriptor(at: .level1) }
  var ready: String? { competency.readyWhen(at: selection ?? .level4) }
  var reach: ClosedRange<Riverbend.Level> { competency.span ?? .level1 ... .level6 }

  var tips: [String] {
    var tips: [String] = []
    if competency.strands.contains(.knowledge) { tips.append("Read about it") }
    if competency.outcomes.first == .problemSolver { tips.append("Try it") }
    if reach.contains(.level6) { tips.append("It goes on to the end") }
    if competency.skills.contains(.Math.Quantity.ratio) { tips.append("Prices are a good place") }
    for skill in competency.skills where skill == .Literacy.Writing.craft {
      tips.append("Write every day: \(skill.rawValue)")
    }
    return tips
  }

  var icon: String {
    switch competency {
    case .Math.quantity, .Math.data, .Math.modeling: "function"
    case .Science.investigate, .Science.systems: "leaf"
    case Riverbend.Competency.Arts.create: "paintbrush"
    default: "book"
    }
  }

  mutating func select(_ level: Riverbend.Level?) {
    selection = level
    if level == nil { selection = .level1 }
    selection = selection == .level6 ? .level5 : selection
  }

  static func terms() -> [Riverbend.Term] {
    [.competency, .level, .evidence, Riverbend.Term.transfer]
  }
}
