public import TouchstoneLanguage

/// A thing that was looked at again after something that it rests on had changed.
public struct ReviewedPair: Hashable, Sendable {
  public var thing: EntityID
  /// What had changed; the thing itself where its translations were looked at.
  public var after: EntityID

  public init(_ thing: EntityID, after: EntityID) {
    self.thing = thing
    self.after = after
  }
}
