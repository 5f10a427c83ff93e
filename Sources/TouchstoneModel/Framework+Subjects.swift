public import TouchstoneLanguage

extension Framework {
  /// What a rubric, an exemplar, an assessment, an experience or a resource is `for`; nothing for other kinds.
  public func subjects(of id: EntityID) -> [Reference] {
    let index = Int(id.index)
    switch id.kind {
    case .rubric: return declarations.rubrics[index].subjects
    case .exemplar: return declarations.exemplars[index].subjects
    case .assessment: return declarations.assessments[index].subjects
    case .experience: return declarations.experiences[index].subjects
    case .resource: return declarations.resources[index].subjects
    default:
      return []
    }
  }
}
