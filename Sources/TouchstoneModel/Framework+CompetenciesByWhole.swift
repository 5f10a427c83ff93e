public import TouchstoneLanguage

extension Framework {
  /// The competencies in use for which each domain and each outcome stands.
  public func competenciesByWhole() -> [EntityID: Set<EntityID>] {
    var members: [EntityID: Set<EntityID>] = [:]
    for (id, competency) in each(Competency.self) where !competency.isRetired {
      for whole in competency.domains { members[whole.target, default: []].insert(id) }
      for whole in competency.outcomes { members[whole.target, default: []].insert(id) }
    }
    return members
  }
}
