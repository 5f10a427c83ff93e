import TouchstoneLanguage
import TouchstoneModel

extension Framework {
  /// Whether work at a point is proficient by the scale on which the point stands; `nil` where the scale does not say.
  ///
  /// ```toml
  /// [[scale]]
  /// id = "academic"
  /// proficient = "proficient"
  /// point = [{ id = "not-yet" }, { id = "proficient" }, { id = "extending" }]   # <-- no, yes, yes
  /// ```
  func reachesProficient(_ point: EntityID) -> Bool? {
    guard point.kind == .point, let scale = self[point].parent,
      let proficient = value(Scale.self, scale)?.proficient?.target
    else { return nil }
    let points = points(of: scale)
    guard let here = points.firstIndex(of: point), let threshold = points.firstIndex(of: proficient) else {
      return nil
    }
    return here >= threshold
  }
}
