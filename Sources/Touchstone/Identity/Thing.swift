/// A thing of any kind: its kind and its id.
///
/// It is coded as one text, the kind, a slash and the id: `competency/math.ratios`.
public struct Thing<Definition: FrameworkDefinition>: RawRepresentable, Hashable, Codable, Sendable,
  CustomStringConvertible
{
  /// The kind.
  public let kind: EntityKind
  /// The id as authors write it; one of another package has that package's name and a colon in front.
  public let id: String

  /// A thing by its kind and its id.
  public init(kind: EntityKind, id: String) {
    self.kind = kind
    self.id = id
  }

  /// Reads a kind, a slash and an id.
  public init?(rawValue: String) {
    guard let slash = rawValue.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    self.init(
      kind: EntityKind(rawValue: String(rawValue[..<slash])),
      id: String(rawValue[rawValue.utf8.index(after: slash)...]))
  }

  /// The kind, a slash and the id.
  public var rawValue: String { "\(kind)/\(id)" }

  /// The kind and the id, as a message shows them: `competency math.ratios`.
  public var description: String { "\(kind) \(id)" }
}
