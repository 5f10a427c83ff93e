public import TouchstoneLanguage

extension Framework {
  /// Whether a thing is for educators or leaders, and not for learners.
  public func isForAdults(_ id: EntityID) -> Bool {
    audience(of: id) != .graduate
  }

  /// Whether anything at all says that it is for educators or leaders; most frameworks are for learners only.
  public var speaksOfAdults: Bool {
    declarations.profiles.contains { $0.saysAdults } || declarations.domains.contains { $0.saysAdults }
      || declarations.outcomes.contains { $0.saysAdults } || declarations.competencies.contains { $0.saysAdults }
  }

  /// The competencies of this package that are for educators or leaders and in use.
  public var adultCompetencies: [(id: EntityID, value: Competency)] {
    guard speaksOfAdults else { return [] }
    return each(Competency.self).filter { !$0.value.isRetired && isForAdults($0.id) }
  }
}

extension Common {
  fileprivate var saysAdults: Bool {
    audience.map { $0.value != .graduate } ?? false
  }
}
