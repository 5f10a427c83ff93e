import Foundation
import Touchstone

/// What the app counts, without names of learners.
enum Event: Equatable {
  case opened(Screen)
  case shown(Riverbend.Target, at: Riverbend.Level)
  case judged(Riverbend.AcademicScale)
  case failed(any Error & Sendable)

  static func == (left: Event, right: Event) -> Bool { left.name == right.name }

  var name: String {
    switch self {
    case .opened(.home): "home"
    case .opened(.domain(.math)): "mathematics"
    case .opened: "opened"
    case .shown(_, at: .level1): "shown to beginners"
    case .shown: "shown"
    case .judged(.proficient), .judged(.extending): "good"
    case .judged: "judged"
    case .failed: "failed"
    }
  }
}

struct EventLog {
  private var events: [Event] = []
  var observer: ((Riverbend.Level) -> Riverbend.AcademicScale?)?

  mutating func start() {
    add(.opened(.home), .opened(.domain(.math)), .shown(.Math.Data.question, at: .level2))
    add(.judged(.developing))
    observer = { level in level == .level1 ? .beginning : nil }
    observer = { _ in .proficient }
  }

  mutating func add(_ new: Event...) { events += new }

  func count(_ screen: Screen) -> Int {
    events.count { event in
      if case .opened(let opened) = event { return opened == screen }
      return false
    }
  }

  func hasShown(_ level: Riverbend.Level) -> Bool {
    for case .shown(_, let shown) in events where shown == level || shown == .level6 { return true }
    for case .shown(.Math.Data.question, at: .level2) in events { return true }
    return events.contains(.judged(.extending))
  }
}
