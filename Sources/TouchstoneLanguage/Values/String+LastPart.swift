extension String {
  /// What stands after the last dot of an id: `not-yet` of `academic.not-yet`.
  public var lastPart: Substring {
    guard let dot = utf8.lastIndex(of: UInt8(ascii: ".")) else { return self[...] }
    return self[utf8.index(after: dot)...]
  }
}
