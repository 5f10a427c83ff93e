import Foundation
import Touchstone

typealias Record = EvidenceRecord<Untyped>

/// A framework of two domains, small enough to work out by hand.
enum Ratios {
  /// Two levels of mathematics with two targets each, and a habit without targets.
  static let text = """
    [[level]]
    id = "1"
    [[level]]
    id = "2"
    [[level]]
    id = "3"

    [[scale]]
    id = "academic"
    kind = "academic"
    proficient = "proficient"
    [[point]]
    id = "academic.beginning"
    title = "Beginning"
    [[point]]
    id = "academic.proficient"
    title = "Proficient"
    [[point]]
    id = "academic.extending"
    title = "Extending"

    [[scale]]
    id = "habits"
    kind = "habits"
    proficient = "steady"
    maps_to = { academic = { guided = "beginning", steady = "proficient" } }
    [[point]]
    id = "habits.guided"
    title = "Guided"
    [[point]]
    id = "habits.steady"
    title = "Steady"

    [[domain]]
    id = "math"
    title = "Mathematics"
    span = { from = 1, to = 2 }
    [[domain]]
    id = "habits"
    title = "Habits"

    [[competency]]
    id = "ratios"
    statement = "Reason with ratios in new situations."
    domains = "math"
    scale = "academic"

    [[target]]
    id = "ratios.compare"
    statement = "Compare two quantities."
    level = 1
    [[target]]
    id = "ratios.table"
    statement = "Complete a ratio table."
    level = 1
    evidence_min = 1
    builds_on = "ratios.compare"
    [[target]]
    id = "ratios.unit-rate"
    statement = "Find and use a unit rate."
    level = 2
    evidence_min = 1
    requires = ["ratios.compare"]
    [[target]]
    id = "ratios.slope"
    statement = "Interpret slope as a rate."
    level = 2
    evidence_min = 1
    requires = ["ratios.unit-rate", "ratios.table"]

    [[competency]]
    id = "planning"
    statement = "Plan work and keep to the plan."
    domains = "habits"
    scale = "habits"
    levels = { 1 = "Plans a day.", 2 = "Plans a week." }

    [[support]]
    id = "flex-hour"
    triggers = ["not-yet"]
    [[support]]
    id = "math-lab"
    triggers = ["not-yet"]
    for = ["math"]
    [[support]]
    id = "habit-talk"
    triggers = ["not-yet"]
    for = ["planning"]
    [[support]]
    id = "catch-up"
    triggers = ["levels-behind"]
    levels_behind = 2
    for = ["math"]
    [[support]]
    id = "named"
    triggers = ["requested"]

    """

  /// Level by level: two pieces of evidence, in two ways, one of them in a new situation.
  static let byLevel = """
    [[advancement]]
    id = "by-level"
    scope = "level"
    scale = "academic"
    point = "proficient"
    evidence_min = 2
    methods_min = 2
    transfer = true
    not_yet = ["named"]
    domains = ["math"]

    """

  static func framework(_ more: String = byLevel) throws -> Framework<Untyped> {
    try BundledText.framework(text + more)
  }

  /// A piece of evidence on a target.
  static func piece(
    _ target: String, _ point: String = "academic.proficient", method: EvidenceMethod? = "test", isNew: Bool = false,
    day: Int = 0
  ) -> Record {
    Record(
      thing: Thing(kind: .target, id: target), scoreID: point, method: method, isNewSituation: isNew,
      date: Date(timeIntervalSince1970: Double(day) * 86_400))
  }

  /// Everything that level 1 of mathematics asks for.
  static let levelOne = [
    piece("ratios.compare"), piece("ratios.compare", method: "project", isNew: true), piece("ratios.table"),
  ]

  /// And level 2.
  static let levelTwo =
    levelOne + [piece("ratios.unit-rate", method: "project", isNew: true), piece("ratios.slope")]
}
