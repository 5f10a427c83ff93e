import Foundation
import Touchstone

/// What can be on the screen.
enum Screen: Hashable {
  case home
  case domain(Riverbend.Domain)
  case competency(Riverbend.Competency)
  case target(Riverbend.Target, from: Riverbend.Competency? = nil)
  case levels(of: Riverbend.Domain = .math)

  static let start = Screen.domain(.math)
  static var tour: [Screen] {
    [.home, .domain(.literacy), .competency(.Literacy.writing), .target(.Literacy.Writing.Argue.reasons), .levels()]
  }

  var title: String {
    switch self {
    case .home: "Today"
    case .domain(.habits): "How you learn"
    case .domain(let domain): domain.title ?? domain.rawValue
    case .competency(let competency) where competency == .Arts.create: "Studio"
    case .competency(let competency): competency.statement
    case .target(.Literacy.Writing.Argue.research, from: .some(.Literacy.writing)): "Your own question"
    case .target(let target, _): target.statement
    case .levels(of: .math): "Your way in mathematics"
    case .levels(let domain): "Your way in \(domain.rawValue)"
    }
  }

  var isQuiet: Bool {
    if case .domain(.habits) = self { return true }
    guard case .competency(let competency) = self else { return false }
    return competency == .Habits.selfDirection
  }
}
