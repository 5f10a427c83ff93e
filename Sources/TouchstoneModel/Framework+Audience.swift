public import TouchstoneLanguage

extension Framework {
  /// For whom a thing is: what it says itself, else what the nearest thing above it says, else graduates.
  ///
  /// A target follows its competency, a competency or a way of advancing its domains, an outcome its profile:
  ///
  /// ```toml
  /// [[domain]]
  /// id = "coaching"
  /// audience = "educator"   # <-- holds for every competency of the domain
  /// ```
  public func audience(of id: EntityID) -> Audience {
    let index = Int(id.index)
    switch id.kind {
    case .competency:
      return declarations.competencies[index].audience?.value
        ?? audience(ofDomains: declarations.competencies[index].domains) ?? .graduate
    case .outcome:
      return declarations.outcomes[index].audience?.value
        ?? profile(of: declarations.outcomes[index]).map { audience(of: $0) } ?? .graduate
    case .advancement:
      return declarations.advancements[index].audience?.value
        ?? audience(ofDomains: declarations.advancements[index].domains) ?? .graduate
    default:
      let common = self[id]
      return common.audience?.value ?? common.parent.map { audience(of: $0) } ?? .graduate
    }
  }

  /// The profile that an outcome belongs to: the one that it names, else the only one of the package.
  public func profile(of outcome: Outcome) -> EntityID? {
    if let profile = outcome.profile { return profile.target }
    return own(Profile.self).count == 1 ? EntityID(.profile, 0) : nil
  }

  private func audience(ofDomains domains: [Reference]) -> Audience? {
    // By position: a copy of each reference would be most of the work, and every rule about audiences asks.
    for position in domains.indices {
      if let audience = declarations.domains[Int(domains[position].target.index)].audience?.value { return audience }
    }
    return nil
  }
}
