import Foundation
import Touchstone

/// A small framework with whatever the rules of advancement can say, and records on it.
struct RandomFramework {
  private(set) var text = ""
  private var random: SeededNumbers
  private let levels: Int
  private var domains: [String] = []
  private var competencies: [String] = []
  private var skills: [String] = []
  private var targets: [String] = []

  init(seed: UInt64) {
    random = SeededNumbers(seed: seed)
    levels = Int.random(in: 1...3, using: &random)
    for level in 1...levels { text += "[[level]]\nid = \"\(level)\"\n" }
    text += "[[scale]]\nid = \"s\"\nproficient = \"b\"\n"
    for point in ["a", "b", "c"] { text += "[[point]]\nid = \"s.\(point)\"\ntitle = \"\(point)\"\n" }
    for index in 0...Int.random(in: 0...1, using: &random) {
      domains.append("d\(index)")
      text += "[[domain]]\nid = \"d\(index)\"\ntitle = \"D\"\n"
      if random.once(in: 2) { text += "span = { from = 1, to = \(levels) }\n" }
      maybeEvidence()
    }
    for index in 0...Int.random(in: 0...3, using: &random) { addCompetency("c\(index)") }
    for index in 0..<Int.random(in: 0...3, using: &random) { addRule("r\(index)") }
    text += "[[support]]\nid = \"help\"\ntriggers = [\"not-yet\"]\n"
  }

  private mutating func addCompetency(_ id: String) {
    let domain = domains.randomElement(using: &random) ?? "d0"
    text += "[[competency]]\nid = \"\(id)\"\nstatement = \"Do it.\"\ndomains = \"\(domain)\"\n"
    maybeEvidence()
    for level in 1...levels where random.once(in: 3) { text += "levels.\(level) = \"Does it.\"\n" }
    maybeRequires()
    if random.once(in: 2) {
      text += "[[skill]]\nid = \"\(id).k\"\nstatement = \"Do a part.\"\n"
      if random.once(in: 2) { text += "levels.1 = \"Does a part.\"\n" }
      maybeEvidence()
      maybeRequires()
      for index in 0..<Int.random(in: 0...2, using: &random) { addTarget("\(id).k.t\(index)") }
      skills.append("\(id).k")
    }
    for index in 0..<Int.random(in: 0...4, using: &random) { addTarget("\(id).t\(index)") }
    // Only now, so that no target waits for the whole that it is a part of.
    competencies.append(id)
  }

  private mutating func addTarget(_ id: String) {
    text += "[[target]]\nid = \"\(id)\"\nstatement = \"Do a step.\"\n"
    if !random.once(in: 6) { text += "level = \(Int.random(in: 1...levels, using: &random))\n" }
    maybeEvidence()
    maybeRequires()
    if random.once(in: 4), let other = targets.randomElement(using: &random) {
      text += "alongside = [\"\(other)\"]\n"
    }
    targets.append(id)
  }

  /// Only what is written before is required, so that nothing waits for itself.
  private mutating func maybeRequires() {
    var items: [String] = []
    for target in targets where random.once(in: 4) { items.append("{ target = \"\(target)\" }") }
    for skill in skills where random.once(in: 6) { items.append("{ skill = \"\(skill)\" }") }
    for competency in competencies where random.once(in: 6) {
      items.append(
        random.once(in: 2)
          ? "{ competency = \"\(competency)\" }"
          : "{ competency = \"\(competency)\", level = \(Int.random(in: 1...levels, using: &random)) }")
    }
    if !items.isEmpty { text += "requires = [\(items.joined(separator: ", "))]\n" }
  }

  private mutating func maybeEvidence() {
    guard random.once(in: 4) else { return }
    let count = Int.random(in: 0...2, using: &random)
    let level = Int.random(in: 1...levels, using: &random)
    text += "evidence_min = \(random.once(in: 3) ? "{ \(level) = \(count) }" : "\(count)")\n"
  }

  private mutating func addRule(_ id: String) {
    let scopes = ["target", "competency", "level", "unit"]
    text += "[[advancement]]\nid = \"\(id)\"\nscope = \"\(scopes.randomElement(using: &random) ?? "level")\"\n"
    text += "scale = \"s\"\npoint = \"\(random.once(in: 3) ? "c" : "b")\"\n"
    maybeEvidence()
    if random.once(in: 2) { text += "methods_min = \(Int.random(in: 1...3, using: &random))\n" }
    if random.once(in: 2) { text += "transfer = true\n" }
    if random.once(in: 3) { text += "level = \(Int.random(in: 1...levels, using: &random))\n" }
    if random.once(in: 3) { text += "domains = [\"\(domains.randomElement(using: &random) ?? "d0")\"]\n" }
  }
}

// MARK: - Records

extension RandomFramework {
  /// A record about something in the framework, seldom about something else.
  mutating func record() -> Record {
    let level = random.once(in: 4) ? nil : "\(Int.random(in: 1...levels, using: &random))"
    let things =
      targets.map { Thing<Untyped>(kind: .target, id: $0) } + competencies.map { Thing(kind: .competency, id: $0) }
      + skills.map { Thing(kind: .skill, id: $0) } + [Thing(kind: .target, id: "gone")]
    let thing = things.randomElement(using: &random) ?? Thing(kind: .target, id: "gone")
    return Record(
      thing: thing, levelID: thing.kind == .target ? nil : level,
      scoreID: ["s.a", "s.b", "s.b", "s.c"].randomElement(using: &random) ?? "s.a",
      method: ["test", "project", "portfolio", nil].randomElement(using: &random) ?? nil,
      isNewSituation: random.once(in: 3), date: Date(timeIntervalSince1970: 0))
  }

  /// Records that show a thing whatever the rules ask for.
  func everything(on thing: Thing<Untyped>) -> [Record] {
    let places: [String?] = thing.kind == .target ? [nil] : [nil] + (1...levels).map { "\($0)" }
    let methods: [EvidenceMethod] = ["test", "project", "portfolio"]
    return places.flatMap { level in
      methods.map { method in
        Record(
          thing: thing, levelID: level, scoreID: "s.c", method: method, isNewSituation: true,
          date: Date(timeIntervalSince1970: 0))
      }
    }
  }
}

extension SeededNumbers {
  /// True once in so many times.
  fileprivate mutating func once(in times: Int) -> Bool {
    Int.random(in: 0..<times, using: &self) == 0
  }
}
