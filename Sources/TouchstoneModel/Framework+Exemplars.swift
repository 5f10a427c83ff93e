public import TouchstoneLanguage

extension Framework {
  /// The competencies of which something is an example, each once.
  ///
  /// One for a rubric, a criterion or an assessment is one for the competencies that those are about.
  public func competencies(shownBy subjects: [Reference]) -> [EntityID] {
    var known = EntitySet()
    return subjects.flatMap { competencies(of: $0.target) }.filter { known.insert($0) }
  }

  private func competencies(of id: EntityID) -> [EntityID] {
    switch id.kind {
    case .rubric: (value(Rubric.self, id)?.subjects ?? []).compactMap { competency(of: $0.target) }
    case .criterion: self[id].parent.map { competencies(of: $0) } ?? []
    case .assessment: (value(Assessment.self, id)?.subjects ?? []).compactMap { competency(of: $0.target) }
    default: competency(of: id).map { [$0] } ?? []
    }
  }
}
