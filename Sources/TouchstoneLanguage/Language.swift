/// The language of framework packages as a whole: every kind with its fields, for whoever describes it to people or
/// to other tools.
public enum Language {
  /// The version of the language; a field says by `since` which one brought it.
  public static let version = "1.0"

  /// The kinds, in the order in which the reference shows them.
  public static let kinds: [KindDescription] = Kind.allCases.sorted().map { KindDescription($0.type) }
}

/// A kind as the reference and the schemas need it.
public struct KindDescription: Sendable {
  public var kind: Kind
  public var meaning: String
  public var fields: [FieldDescription]
  /// Kinds inside whose declarations one of this kind may stand.
  public var parents: [Kind]

  fileprivate init<D: Declaration>(_ type: D.Type) {
    kind = type.kind
    meaning = type.meaning
    fields = type.fields.fields.map(\.description)
    parents = type.kind.parents
  }
}
