/// The id of a thing of one kind, for kinds and frameworks without generated types.
public struct ThingID<Definition: FrameworkDefinition, Marker: KindMarker>: OpenFrameworkID {
  /// The id as authors write it.
  public let rawValue: String

  /// The id with this text, whether the framework has such a thing or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The kind of what it names.
  public static var kind: EntityKind { Marker.kind }
}

extension ThingID: ExpressibleByStringLiteral {
  /// The id with this text.
  public init(stringLiteral id: String) {
    self.init(rawValue: id)
  }
}
