public import TouchstoneLanguage

extension Framework {
  /// The competency that a skill or target lies in; anything else is its own whole.
  ///
  /// ```toml
  /// [[target]]
  /// id = "math.ratios.compare.unit-rate"   # <-- in the skill math.ratios.compare, and so in math.ratios
  /// ```
  public func whole(of id: EntityID) -> EntityID {
    competency(of: id) ?? id
  }
}
