import TouchstoneLanguage
import TouchstoneModel

/// Declarations of a known kind by their identity.
///
/// `Framework.value` does the same for any kind, through a key path; pages ask for these several times each,
/// and asking the site costs no copy of the framework.
extension Site {
  func competency(_ id: EntityID) -> Competency? { element(of: framework.declarations.competencies, .competency, id) }

  func skill(_ id: EntityID) -> Skill? { element(of: framework.declarations.skills, .skill, id) }

  func target(_ id: EntityID) -> Target? { element(of: framework.declarations.targets, .target, id) }

  func level(_ id: EntityID) -> Level? { element(of: framework.declarations.levels, .level, id) }

  func scale(_ id: EntityID) -> Scale? { element(of: framework.declarations.scales, .scale, id) }

  func rubric(_ id: EntityID) -> Rubric? { element(of: framework.declarations.rubrics, .rubric, id) }

  func criterion(_ id: EntityID) -> Criterion? { element(of: framework.declarations.criteria, .criterion, id) }

  /// Whether a thing is this package's own.
  func isOwn(_ id: EntityID) -> Bool {
    Int(id.index) < framework.ownCounts[id.kind.position]
  }

  private func element<Value>(of values: [Value], _ kind: Kind, _ id: EntityID) -> Value? {
    let index = Int(id.index)
    return id.kind == kind && values.indices.contains(index) ? values[index] : nil
  }
}
