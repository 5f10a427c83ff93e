import TouchstoneLanguage
import TouchstoneModel

extension Framework {
  /// Whether a thing is for educators or leaders, and not for learners.
  func isForAdults(_ id: EntityID) -> Bool {
    audience(of: id) != .graduate
  }

  /// The competencies of this package that are for educators or leaders and in use.
  var adultCompetencies: [EntityID] {
    let competencies = own(Competency.self)
    return competencies.indices.lazy.filter { !competencies[$0].isRetired }.map { EntityID(.competency, $0) }
      .filter { isForAdults($0) }
  }
}
