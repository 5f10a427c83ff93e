import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// What stands before and after each thing among those beside it: the targets of one competency, the competencies of one
/// domain, the levels of one continuum; where things lie in nothing, all of their kind.
///
/// A page shows these and what it is part of, and no tree of everything, so that no page grows with the whole site.
struct Neighbours: Sendable {
  private var before: [EntityID?]
  private var after: [EntityID?]
  private let numbering: EntityNumbering

  init(_ framework: Framework, _ numbering: EntityNumbering) {
    self.numbering = numbering
    before = Array(repeating: nil, count: numbering.count)
    after = before
    for kind in Kind.allCases where kind.hasPages && kind != .level {
      var last: [EntityID?: EntityID] = [:]
      for index in 0..<framework.ownCounts[kind.position] {
        let id = EntityID(kind, index)
        let group = Neighbours.group(of: id, framework)
        if let earlier = last[group] { connect(earlier, id) }
        last[group] = id
      }
    }
    for continuum in framework.levels.continua {
      let own = continuum.levels.filter { framework.isOwn($0) }
      for (earlier, later) in zip(own, own.dropFirst()) { connect(earlier, later) }
    }
  }

  /// What comes before and after a thing.
  subscript(_ id: EntityID) -> (before: EntityID?, after: EntityID?) {
    numbering[id].map { (before[$0], after[$0]) } ?? (nil, nil)
  }

  private mutating func connect(_ earlier: EntityID, _ later: EntityID) {
    guard let first = numbering[earlier], let second = numbering[later] else { return }
    after[first] = later
    before[second] = earlier
  }

  /// What a thing lies in.
  private static func group(of id: EntityID, _ framework: Framework) -> EntityID? {
    switch id.kind {
    case .competency:
      let domain = framework.declarations.competencies[Int(id.index)].domains.first?.target
      return domain.flatMap { framework.isOwn($0) ? $0 : nil }
    default:
      return framework[id].parent
    }
  }
}
