import Foundation
import Touchstone

/// A framework and a learner's records, made up at random and small enough that the plainest way of working something
/// out is quick enough.
struct SmallFramework {
  struct Target {
    var id: String
    var level: Int?
    var competency: Int
  }

  struct Competency {
    var id: String
    var domain: Int
    var outcome: Int?
    var isRetired: Bool
  }

  /// What a diploma asks for.
  indirect enum Need {
    case thing(kind: String, id: String, level: Int?, point: Int?, pieces: Int?)
    case choice(Int, [Need])
  }

  static let levels = 3
  static let points = 3
  static let proficient = 1

  var competencies: [Competency] = []
  var targets: [Target] = []
  var needs: [Need] = []
  var records: [Record] = []
  var held: Set<Thing<Untyped>> = []

  init(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    for index in 0..<Int.random(in: 1...4, using: &numbers) {
      competencies.append(
        Competency(
          id: "c\(index)", domain: Int.random(in: 0..<2, using: &numbers),
          outcome: [nil, 0, 1].randomElement(using: &numbers) ?? nil,
          isRetired: Int.random(in: 0..<6, using: &numbers) == 0))
      for target in 0..<Int.random(in: 0...4, using: &numbers) {
        let level = Int.random(in: 0..<5, using: &numbers) == 0 ? nil : Int.random(in: 1...Self.levels, using: &numbers)
        targets.append(Target(id: "c\(index).t\(target)", level: level, competency: index))
      }
    }
    needs = (0..<Int.random(in: 1...3, using: &numbers)).map { _ in need(&numbers, depth: 2) }
    records = (0..<Int.random(in: 0...24, using: &numbers)).map { _ in record(&numbers) }
    for credential in ["k0", "k1"] where Bool.random(using: &numbers) {
      held.insert(Thing(kind: .credential, id: credential))
    }
  }

  private func need(_ numbers: inout SeededNumbers, depth: Int) -> Need {
    if depth > 0, Int.random(in: 0..<3, using: &numbers) == 0 {
      let options = (0..<Int.random(in: 1...3, using: &numbers)).map { _ in need(&numbers, depth: depth - 1) }
      return .choice(Int.random(in: 0...options.count + 1, using: &numbers), options)
    }
    let things =
      [
        ("domain", "d0"), ("domain", "d1"), ("outcome", "o0"), ("outcome", "o1"), ("credential", "k0"),
        ("credential", "k1"),
      ]
      + competencies.map { ("competency", $0.id) } + targets.map { ("target", $0.id) }
    let thing = things.randomElement(using: &numbers) ?? things[0]
    let judged = thing.0 != "credential"
    return .thing(
      kind: thing.0, id: thing.1,
      level: judged && thing.0 != "target" && Bool.random(using: &numbers)
        ? Int.random(in: 1...Self.levels, using: &numbers) : nil,
      point: judged && Int.random(in: 0..<3, using: &numbers) == 0
        ? Int.random(in: 0..<Self.points, using: &numbers) : nil,
      pieces: judged && Int.random(in: 0..<3, using: &numbers) == 0 ? Int.random(in: 0...2, using: &numbers) : nil)
  }

  private func record(_ numbers: inout SeededNumbers) -> Record {
    let point = "s.p\(Int.random(in: 0..<Self.points, using: &numbers))"
    if let target = targets.randomElement(using: &numbers), Int.random(in: 0..<4, using: &numbers) > 0 {
      return Record(thing: Thing(kind: .target, id: target.id), scoreID: point, date: .distantPast)
    }
    let competency = Int.random(in: 0..<competencies.count, using: &numbers)
    let level = Int.random(in: 0...Self.levels, using: &numbers)
    return Record(
      thing: Thing(kind: .competency, id: "c\(competency)"), levelID: level == 0 ? nil : "\(level)", scoreID: point,
      date: .distantPast)
  }
}

// MARK: - As a bundle

extension SmallFramework {
  var bundle: Data {
    func name(_ kind: String, _ id: String) -> String { "{\"kind\": \"\(kind)\", \"id\": \"\(id)\"}" }
    func list(_ items: [String]) -> String { "[\(items.joined(separator: ", "))]" }
    let points = (0..<Self.points).map { "{\"id\": \"s.p\($0)\"}" }
    let scale =
      "{\"id\": \"s\", \"proficient\": \(name("point", "s.p\(Self.proficient)")), "
      + "\"parts\": \(list((0..<Self.points).map { name("point", "s.p\($0)") }))}"
    let competencies = competencies.map { competency in
      "{\"id\": \"\(competency.id)\", \"domains\": [\(name("domain", "d\(competency.domain)"))]"
        + (competency.outcome.map { ", \"outcomes\": [\(name("outcome", "o\($0)"))]" } ?? "")
        + (competency.isRetired ? ", \"retired\": true}" : "}")
    }
    let targets = targets.map { target in
      "{\"id\": \"\(target.id)\", \"parent\": \(name("competency", "c\(target.competency)"))"
        + (target.level.map { ", \"level\": \(name("level", "\($0)"))}" } ?? "}")
    }
    let lists = [
      ("levels", (1...Self.levels).map { "{\"id\": \"\($0)\"}" }), ("scales", [scale]), ("points", points),
      ("domains", ["{\"id\": \"d0\"}", "{\"id\": \"d1\"}"]), ("outcomes", ["{\"id\": \"o0\"}", "{\"id\": \"o1\"}"]),
      ("credentials", ["{\"id\": \"k0\"}", "{\"id\": \"k1\"}"]), ("competencies", competencies), ("targets", targets),
      ("graduations", ["{\"id\": \"diploma\", \"requires\": \(list(needs.map(json)))}"]),
    ]
    let members = lists.map { "\"\($0)\": \(list($1))" }
    let head = "\"format\": \"touchstone-bundle\", \"format_version\": 1, \"framework\": {\"id\": \"small\"}"
    return Data("{\(head), \(members.joined(separator: ",\n"))}".utf8)
  }

  private func json(_ need: Need) -> String {
    switch need {
    case .choice(let count, let options):
      return "{\"choose\": \(count), \"from\": [\(options.map(json).joined(separator: ", "))]}"
    case .thing(let kind, let id, let level, let point, let pieces):
      var members = ["\"kind\": \"\(kind)\"", "\"id\": \"\(id)\""]
      if let level { members.append("\"level\": {\"kind\": \"level\", \"id\": \"\(level)\"}") }
      if let point { members.append("\"point\": {\"kind\": \"point\", \"id\": \"s.p\(point)\"}") }
      if let pieces { members.append("\"evidence_min\": \(pieces)") }
      return "{\(members.joined(separator: ", "))}"
    }
  }
}

// MARK: - As the plainest reading has it

extension SmallFramework {
  func isMet(_ need: Need) -> Bool {
    switch need {
    case .choice(let count, let options):
      // Every way of choosing, one after another.
      return (0..<1 << options.count).contains { chosen in
        chosen.nonzeroBitCount == count && options.indices.allSatisfy { chosen >> $0 & 1 == 0 || isMet(options[$0]) }
      } || (count <= 0)
    case .thing(let kind, let id, let level, let point, let pieces):
      let bar = (point: point ?? Self.proficient, pieces: pieces ?? 1)
      switch kind {
      case "credential": return held.contains(Thing(kind: .credential, id: id))
      case "target": return count(.target, id, nil, bar.point) >= bar.pieces
      case "competency":
        return competencies.indices.filter { competencies[$0].id == id }.allSatisfy { isShown($0, level, bar) }
      case "domain":
        return areShown(competencies.indices.filter { "d\(competencies[$0].domain)" == id }, level, bar)
      case _:
        return areShown(competencies.indices.filter { competencies[$0].outcome.map { "o\($0)" } == id }, level, bar)
      }
    }
  }

  private func areShown(_ all: [Int], _ level: Int?, _ bar: (point: Int, pieces: Int)) -> Bool {
    var asked: [Bool] = []
    var isReached = level == nil
    for index in all where !competencies[index].isRetired {
      let own = Set(targets.filter { $0.competency == index }.compactMap(\.level)).sorted()
      if let level, !own.isEmpty {
        // The level itself, or the last one before it; none where the competency begins later.
        if let last = own.last(where: { $0 <= level }) { asked.append(isShown(index, last, bar)) }
        isReached = isReached || own.contains(level)
      } else {
        asked.append(isShown(index, nil, bar))
      }
    }
    return isReached && !asked.isEmpty && asked.allSatisfy(\.self)
  }

  private func isShown(_ competency: Int, _ level: Int?, _ bar: (point: Int, pieces: Int)) -> Bool {
    let own = targets.filter { $0.competency == competency }
    let levels: [Int?] = level.map { [$0] } ?? Set(own.map(\.level)).sorted { ($0 ?? 0) < ($1 ?? 0) }
    return (levels.isEmpty ? [nil] : levels).allSatisfy { level in
      let here = own.filter { $0.level == level }
      if here.isEmpty { return count(.competency, competencies[competency].id, level, bar.point) >= bar.pieces }
      return here.allSatisfy { count(.target, $0.id, nil, bar.point) >= bar.pieces }
    }
  }

  private func count(_ kind: EntityKind, _ id: String, _ level: Int?, _ point: Int) -> Int {
    records.count { record in
      record.thing == Thing(kind: kind, id: id) && (kind == .target || record.levelID == level.map { "\($0)" })
        && (point..<Self.points).contains { record.scoreID == "s.p\($0)" }
    }
  }
}
