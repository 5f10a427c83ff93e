public import TouchstoneLanguage

extension Framework {
  /// The whole ids that a thing had before; inside its parent a part may have written the last word only.
  public func formerIDs(of thing: EntityID) -> [String] {
    let common = self[thing]
    guard !common.was.isEmpty else { return [] }
    return common.was.map { former in
      guard let parent = common.parent, !former.value.utf8.contains(UInt8(ascii: ".")) else { return former.value }
      return "\(self[parent].id).\(former.value)"
    }
  }
}
