import TouchstoneLanguage
import TouchstoneModel

/// What several declarations are for, and whether it reaches another thing.
///
/// ```toml
/// [[support]]
/// id = "ratio-lab"
/// for = ["math.ratios"]   # <-- reaches its targets, and the domain math too
/// ```
struct SubjectArea {
  private var named = EntitySet()
  /// What a named thing lies in.
  private var around = EntitySet()

  var isEmpty: Bool { named.isEmpty }

  mutating func add(_ references: [Reference], _ framework: Framework) {
    for position in references.indices where named.insert(references[position].target) {
      for above in framework.above(references[position].target) { around.insert(above) }
    }
  }

  /// Whether a thing is named, lies in something that is named, or holds something that is named.
  func reaches(_ id: EntityID, _ framework: Framework) -> Bool {
    named.contains(id) || around.contains(id) || framework.above(id).contains { named.contains($0) }
  }
}

extension Framework {
  /// What a thing lies in: the skill and the competency of a target, the domains and the outcomes of a competency.
  func above(_ id: EntityID) -> [EntityID] {
    var found: [EntityID] = []
    var top = id
    while let parent = self[top].parent {
      found.append(parent)
      top = parent
    }
    guard let competency = value(Competency.self, top) else { return found }
    return found + competency.domains.map(\.target) + competency.outcomes.map(\.target)
  }

  /// The domains that a thing is or lies in; empty where nobody says.
  func domains(of id: EntityID) -> [EntityID] {
    id.kind == .domain ? [id] : above(id).filter { $0.kind == .domain }
  }

  /// What is there for learners of one kind, and not retired; what is for educators or leaders is left out.
  func forLearners<D: Declaration>(_ type: D.Type) -> [(id: EntityID, value: D)] {
    each(type).filter { !$0.value.isRetired && audience(of: $0.id) == .graduate }
  }
}
