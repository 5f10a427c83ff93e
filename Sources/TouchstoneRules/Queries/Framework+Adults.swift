import TouchstoneLanguage
import TouchstoneModel

extension Framework {
  /// Whether a thing is for educators or leaders, and not for learners.
  func isForAdults(_ id: EntityID) -> Bool {
    audience(of: id) != .graduate
  }

  /// Whether anything at all says that it is for educators or leaders; most frameworks are for learners only.
  var speaksOfAdults: Bool {
    declarations.profiles.contains { $0.saysAdults } || declarations.domains.contains { $0.saysAdults }
      || declarations.outcomes.contains { $0.saysAdults } || declarations.competencies.contains { $0.saysAdults }
  }

  /// The competencies of this package that are for educators or leaders and in use.
  var adultCompetencies: [EntityID] {
    guard speaksOfAdults else { return [] }
    let competencies = own(Competency.self)
    return competencies.indices.lazy.filter { !competencies[$0].isRetired }.map { EntityID(.competency, $0) }
      .filter { isForAdults($0) }
  }
}

extension Common {
  fileprivate var saysAdults: Bool {
    audience.map { $0.value != .graduate } ?? false
  }
}
