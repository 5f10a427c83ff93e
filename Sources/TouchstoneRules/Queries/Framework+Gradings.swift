import TouchstoneLanguage
import TouchstoneModel

extension Framework {
  /// The ways of reporting of this package that hold: neither retired nor marked as a draft.
  ///
  /// ```toml
  /// [[grading]]
  /// id = "reports"   # <-- such a way
  /// basis = "competency-based"
  /// ```
  var gradings: [(id: EntityID, value: Grading)] {
    each(Grading.self).filter { $0.value.isExpectedComplete }
  }
}

extension [(id: EntityID, value: Grading)] {
  /// Those that report on graduates rather than on educators or leaders.
  func forGraduates(_ framework: Framework) -> Self {
    filter { framework.audience(of: $0.id) == .graduate }
  }
}
