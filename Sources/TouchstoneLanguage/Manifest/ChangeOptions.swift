import TouchstoneDiagnostics

/// The manifest's `[change]` table: what the framework keeps from one edition to the next.
public struct ChangeOptions: FieldOwner, Sendable, Equatable {
  public var keeps: Located<ChangeCategory>?

  public init() {}

  public static let fields = FieldTable<ChangeOptions>([
    .choice(
      "keeps", \.keeps, { $0.keeps = $1 },
      "What is kept for systems that use it, so that a change of it breaks them; each word holds all before it, and "
        + "`addresses` is meant unless given.",
      example: #""code""#)
  ])
}

/// How much a district keeps for those whose systems use its framework, from the least to the most; each holds all
/// before it.
///
/// ```toml
/// [change]
/// keeps = "ids"   # <-- a changed address on the site breaks nothing here
/// ```
public enum ChangeCategory: String, ClosedValue, Comparable {
  /// Identifiers, levels, points and their values: what is joined on and stored.
  case identity
  /// The authors' own ids as well.
  case ids
  /// The names in generated Swift code as well.
  case code
  /// The addresses of the site as well.
  case addresses

  public static func < (left: ChangeCategory, right: ChangeCategory) -> Bool {
    left.position < right.position
  }

  private var position: Int {
    switch self {
    case .identity: 0
    case .ids: 1
    case .code: 2
    case .addresses: 3
    }
  }
}
