import TouchstoneLanguage
import TouchstoneModel

extension Framework {
  /// The proficient point of the scale on which a point stands, where the point comes before it.
  ///
  /// ```toml
  /// point = "developing"   # <-- "proficient", if that comes later on the scale
  /// ```
  func proficient(above point: EntityID) -> EntityID? {
    guard let scale = self[point].parent, let proficient = value(Scale.self, scale)?.proficient?.target else {
      return nil
    }
    let points = points(of: scale)
    guard let here = points.firstIndex(of: point), let there = points.firstIndex(of: proficient), here < there
    else { return nil }
    return proficient
  }
}
