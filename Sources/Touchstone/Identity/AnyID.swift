/// The id of a thing of any kind, coded as its kind, a slash and its id.
public struct AnyID<Definition: FrameworkDefinition>: FrameworkID {
  /// The thing that it names.
  public let wrapped: Thing<Definition>

  /// The id of a thing.
  public init(_ thing: Thing<Definition>) {
    wrapped = thing
  }

  /// Reads a kind, a slash and an id.
  public init?(rawValue: String) {
    guard let thing = Thing<Definition>(rawValue: rawValue) else { return nil }
    wrapped = thing
  }

  /// The kind, a slash and the id.
  public var rawValue: String { wrapped.rawValue }

  /// The thing that it names.
  public var thing: Thing<Definition> { wrapped }

  /// No kind of its own.
  public static var kind: EntityKind { EntityKind(rawValue: "") }
}
