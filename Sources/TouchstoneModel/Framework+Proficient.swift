public import TouchstoneLanguage

extension Framework {
  /// The proficient point of the scale on which a point stands; `nil` where the scale does not say.
  public func proficient(onScaleOf point: EntityID) -> EntityID? {
    guard point.kind == .point, let scale = self[point].parent else { return nil }
    return value(Scale.self, scale)?.proficient?.target
  }

  /// Whether work at a point is proficient by the scale on which the point stands; `nil` where the scale does not say.
  ///
  /// ```toml
  /// [[scale]]
  /// id = "academic"
  /// proficient = "proficient"
  /// point = [{ id = "not-yet" }, { id = "proficient" }, { id = "extending" }]   # <-- no, yes, yes
  /// ```
  public func reachesProficient(_ point: EntityID) -> Bool? {
    guard let scale = self[point].parent, let proficient = proficient(onScaleOf: point) else { return nil }
    let points = points(of: scale)
    guard let here = points.firstIndex(of: point), let threshold = points.firstIndex(of: proficient) else {
      return nil
    }
    return here >= threshold
  }

  /// The proficient point of the scale on which a point stands, where the point comes before it.
  public func proficient(above point: EntityID) -> EntityID? {
    reachesProficient(point) == false ? proficient(onScaleOf: point) : nil
  }
}
