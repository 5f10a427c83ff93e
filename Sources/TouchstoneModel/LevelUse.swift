public import TouchstoneLanguage

/// At which levels each competency and skill expects something of learners, in its own words or in its parts.
///
/// ```toml
/// [[competency]]
/// id = "math.ratios"
/// levels.6 = "Completes a ratio table."   # <-- level 6
///
/// [[target]]
/// id = "math.ratios.slope"
/// level = 8                               # <-- and level 8
/// ```
public struct LevelUse: Sendable {
  /// By index, sorted in the order of the levels.
  private var ofCompetency: [[EntityID]]
  private var ofSkill: [[EntityID]]

  init(_ declarations: Declarations, _ order: LevelIndex) {
    ofCompetency = Array(repeating: [], count: declarations.competencies.count)
    ofSkill = Array(repeating: [], count: declarations.skills.count)
    for (index, competency) in declarations.competencies.enumerated() where !competency.isRetired {
      ofCompetency[index] = competency.levels.described
    }
    for (index, skill) in declarations.skills.enumerated() where !skill.isRetired {
      let levels = skill.levels.described
      if !levels.isEmpty { add(levels, upwardsFrom: EntityID(.skill, index), declarations) }
    }
    for target in declarations.targets where !target.isRetired {
      guard let level = target.level?.target else { continue }
      add([level], upwardsFrom: target.parent, declarations)
    }
    for index in ofCompetency.indices { ofCompetency[index].sortLevels(order) }
    for index in ofSkill.indices { ofSkill[index].sortLevels(order) }
  }

  private mutating func add(_ levels: [EntityID], upwardsFrom start: EntityID?, _ declarations: Declarations) {
    var current = start
    while let here = current {
      let index = Int(here.index)
      if here.kind == .skill, ofSkill.indices.contains(index) {
        ofSkill[index] += levels
        current = declarations.skills[index].parent
      } else {
        if here.kind == .competency, ofCompetency.indices.contains(index) { ofCompetency[index] += levels }
        return
      }
    }
  }

  /// The levels of a competency or skill, from the first to the last; empty for anything else.
  public subscript(_ id: EntityID) -> [EntityID] {
    switch id.kind {
    case .competency: ofCompetency.indices.contains(Int(id.index)) ? ofCompetency[Int(id.index)] : []
    case .skill: ofSkill.indices.contains(Int(id.index)) ? ofSkill[Int(id.index)] : []
    default:
      []
    }
  }

  /// Every level that some competency uses.
  public var all: Set<EntityID> {
    ofCompetency.reduce(into: []) { $0.formUnion($1) }
  }
}

extension Array where Element == EntityID {
  /// Brings levels into their order, each once.
  fileprivate mutating func sortLevels(_ levels: LevelIndex) {
    guard count > 1 else { return }
    let positions = map { levels.position(of: $0) ?? 0 }
    // Nearly always they were written in order.
    if zip(positions, positions.dropFirst()).allSatisfy({ $0 < $1 }) { return }
    let sorted = zip(positions, self).sorted { $0 < $1 }
    removeAll(keepingCapacity: true)
    for (_, level) in sorted where level != last { append(level) }
  }
}

extension Array where Element == LevelEntry {
  /// The levels about which something is said in words.
  fileprivate var described: [EntityID] {
    var described: [EntityID] = []
    described.reserveCapacity(count)
    for index in indices where self[index].hasWords { described.append(self[index].level.target) }
    return described
  }
}

extension LevelEntry {
  /// Whether it says in words what is expected at the level; a bare number of pieces of evidence does not.
  public var hasWords: Bool { descriptor != nil || learnerStatement != nil }
}
