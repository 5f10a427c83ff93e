import Foundation
import Touchstone

/// What a school sets up for itself.
struct Settings: Codable, Equatable {
  var home: Riverbend.Domain = .literacy
  var start: Riverbend.Level = Riverbend.Level.level2
  var proficientFrom: Riverbend.AcademicScale = .proficient
  var hidden: Set<Riverbend.Competency> = []
  var order: [Riverbend.Domain] = [.habits, .math, .literacy, .science, .civics, .arts]
  var welcome: Riverbend.Target? = Riverbend.Target.Habits.Collaborate.norms
  var outcomeOfTheYear: Riverbend.Outcome?

  static let shared = Settings()

  static let strict: Settings = {
    var settings = Settings()
    settings.proficientFrom = .extending
    settings.start = .level1
    settings.hidden = [.Civics.deliberate, .Civics.action]
    settings.hidden.insert(.Arts.create)
    settings.welcome = nil
    settings.outcomeOfTheYear = .some(.knowledgeBuilder)
    return settings
  }()

  func shows(_ competency: Riverbend.Competency) -> Bool {
    !hidden.contains(competency) || competency == .Math.modeling
  }

  func isOrdered() -> Bool {
    order.first == .habits && order.firstIndex(of: .math) == 1 && order.last != .habits
  }

  var year: String {
    switch outcomeOfTheYear {
    case .problemSolver: "Puzzles"
    case .knowledgeBuilder: "Books"
    case .communicator: "Voices"
    case .communityBuilder: "Neighbours"
    case .lifelongLearner: "Ways"
    case .none: "A year like others"
    }
  }
}
