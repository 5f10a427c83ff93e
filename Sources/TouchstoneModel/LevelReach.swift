public import TouchstoneLanguage

/// The first and the last level of everything that may have prerequisites.
public struct LevelReach: Sendable {
  /// Two levels of one list; the second does not come before the first.
  public typealias Ends = (first: EntityID, last: EntityID)

  private var ofCompetency: [Ends?]
  private var ofSkill: [Ends?]
  private var ofTarget: [Ends?]
  private var ofStandard: [Ends?]

  init(_ declarations: Declarations, _ use: LevelUse, _ promises: [SpanPromise?]) {
    func ends(of id: EntityID) -> Ends? {
      guard let first = use[id].first, let last = use[id].last else { return nil }
      return (first, last)
    }
    ofCompetency = promises.indices.map { index in
      promises[index].map { ($0.first, $0.last) } ?? ends(of: EntityID(.competency, index))
    }
    ofSkill = declarations.skills.indices.map { ends(of: EntityID(.skill, $0)) }
    ofTarget = declarations.targets.map { target in target.level.map { ($0.target, $0.target) } }
    ofStandard = declarations.standards.map { standard in standard.level.map { ($0.target, $0.target) } }
  }

  /// The level of a target or standard; the span of a competency, or else the levels that it or a skill uses. `nil`
  /// where none is said.
  public subscript(_ id: EntityID) -> Ends? {
    let index = Int(id.index)
    switch id.kind {
    case .target: return ofTarget[index]
    case .standard: return ofStandard[index]
    case .competency: return ofCompetency[index]
    case .skill: return ofSkill[index]
    default:
      return nil
    }
  }
}
