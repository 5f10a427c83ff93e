public import TouchstoneLanguage

extension Framework {
  /// What a skill or target lies in, one step up.
  public func parent(ofPart id: EntityID) -> EntityID? {
    switch id.kind {
    case .skill: declarations.skills[Int(id.index)].parent
    case .target: declarations.targets[Int(id.index)].parent
    default:
      nil
    }
  }
}
