/// A thing of any kind, as generated code names it: an enum with a case for each kind.
///
/// It is coded as its kind, a slash and its id: `competency/math.ratios`.
public protocol ThingReference: NamesThing, RawRepresentable where RawValue == String {}

extension ThingReference {
  /// Reads a kind, a slash and an id.
  public init?(rawValue: String) {
    guard let thing = Thing<Definition>(rawValue: rawValue) else { return nil }
    self.init(thing)
  }

  /// The kind, a slash and the id.
  public var rawValue: String { thing.rawValue }
}
