public import TouchstoneLanguage

extension Framework {
  /// The points of its scale for which a criterion should have words; `nil` where no scale is determined.
  public func askedPoints(of criterion: EntityID) -> [EntityID]? {
    scale(of: criterion).map { scale in points(of: scale).filter { !self[$0].isRetired } }
  }

  /// The points for which a criterion has no words.
  ///
  /// ```toml
  /// [[criterion]]
  /// id = "math.ratios.model"
  /// points.proficient = "Chooses a model."   # <-- and nothing about not-yet
  /// ```
  public func missingPoints(of id: EntityID, _ criterion: Criterion) -> [EntityID] {
    (askedPoints(of: id) ?? []).filter { point in !criterion.points.contains { $0.point.target == point } }
  }
}
