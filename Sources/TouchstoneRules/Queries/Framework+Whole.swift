import TouchstoneLanguage
import TouchstoneModel

extension Framework {
  /// The competency that a skill or target lies in; anything else is its own whole.
  ///
  /// ```toml
  /// [[target]]
  /// id = "math.ratios.compare.unit-rate"   # <-- in the skill math.ratios.compare, and so in math.ratios
  /// ```
  func whole(of id: EntityID) -> EntityID {
    var current = id
    while true {
      let parent =
        switch current.kind {
        case .skill: declarations.skills[Int(current.index)].parent
        case .target: declarations.targets[Int(current.index)].parent
        case .profile, .strand, .outcome, .domain, .level, .scale, .point, .standard, .competency, .taxonomy, .depth,
          .rubric, .criterion, .alignment, .term, .waiver:
          EntityID?.none
        }
      guard let parent else { return current }
      current = parent
    }
  }
}
