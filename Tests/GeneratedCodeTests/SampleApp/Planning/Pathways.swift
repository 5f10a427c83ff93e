import Foundation
import Touchstone

/// A way through several competencies, for learners who like a theme.
protocol Pathway {
  associatedtype Stop: Hashable
  static var name: String { get }
  static var stops: [Stop] { get }
  static var end: Riverbend.Outcome { get }
}

struct WaterPathway: Pathway {
  static let name = "Water"
  static var end: Riverbend.Outcome { .communityBuilder }
  static var stops: [Riverbend.Competency] {
    [.Science.systems, .Math.data, .Civics.action]
  }
}

struct StagePathway: Pathway {
  static let name = "On stage"
  static let end = Riverbend.Outcome.communicator
  static let stops: [Riverbend.Target] = [
    .Arts.Create.explore,
    .Arts.Create.technique,
    .Arts.Create.interpret,
    .Arts.Create.exhibit,
  ]

  static func next(after stop: Riverbend.Target) -> Riverbend.Target? {
    guard let position = stops.firstIndex(of: stop), position + 1 < stops.count else { return nil }
    return stops[position + 1]
  }

  static var hasExhibition: Bool {
    stops.contains(.Arts.Create.exhibit) && stops.last == .Arts.Create.exhibit
  }
}

/// Anything that is chosen among several.
struct Choice<Value: Hashable & Sendable>: Sendable {
  var value: Value
  var others: [Value] = []

  func isChosen(_ other: Value) -> Bool { value == other }
}

enum PathwayChoices {
  static let level = Choice<Riverbend.Level>(value: .level3, others: [.level4, .level5])
  static let subject = Choice(value: Riverbend.Domain.civics, others: [.arts])

  static func isMiddle(_ choice: Choice<Riverbend.Level>) -> Bool {
    choice.isChosen(.level3) || choice.value == .level4
  }
}
