import TouchstoneLanguage
import TouchstoneModel

extension Framework {
  /// For whom a way of advancing is: as it says itself, else as its domains say, since an audience is seldom written
  /// twice.
  ///
  /// ```toml
  /// [[advancement]]
  /// id = "by-practice"
  /// domains = "coaching"   # <-- a domain for educators, and so is this
  /// ```
  func audience(of id: EntityID, _ advancement: Advancement) -> Audience {
    guard advancement.audience == nil, let domain = advancement.domains.first else { return audience(of: id) }
    return audience(of: domain.target)
  }
}
