public import TouchstoneDiagnostics

/// What every declaration may say, whatever its kind: the class from which every kind descends.
///
/// Declarations are objects, the one exception to the house's preference for values. As structs with thirty texts and
/// lists each, they were copied at every step of generic code, and three quarters of the time of `check` went into
/// counting references. They are written while they are read and bound, by the one thread that does so, and never
/// again once a framework holds them; that is what `@unchecked Sendable` claims.
public class Common: @unchecked Sendable {
  // First what nearly every rule asks of every declaration: it lies in the first bytes of the object, and a walk over
  // tens of thousands of them is a walk over memory.

  /// The whole id, `math.ratios.unit-rate`; for a kind without ids, its kind and place among its kind.
  public final var id = ""
  /// What it is part of: the competency of a target.
  public final var parent: EntityID?
  public private(set) final var isRetired = false
  public final var statement: Text?
  /// Which of its fields were written in a file, by their positions in the kind's table.
  public final var written = PositionSet()

  /// Where the id stands, or the declaration where it has none.
  public final var idSpan: SourceSpan
  /// The whole declaration.
  public final var span: SourceSpan
  /// Which package declares it: 0 is the one being compiled, others are reached by `uses`.
  public final var package = 0
  public final var title: Text?
  public final var code: Text?
  public final var audience: Located<Audience>?
  public final var notes: Text?
  public final var source: Text?
  public final var tags: [Text] = []
  public final var owner: Text?
  public final var was: [Text] = []
  public final var retired: Retirement? {
    didSet { isRetired = retired != nil }
  }
  public final var replacedBy: [Reference] = []
  /// What it says about itself as part of a layer; `nil` for nearly everything.
  public final var layering: Layering?
  public final var isDraft: Located<DeclarationStatus>?

  public required init(id: String, idSpan: SourceSpan, span: SourceSpan) {
    self.id = id
    self.idSpan = idSpan
    self.span = span
  }

  /// What people call it: its title, else its printed code, else its id.
  public final var displayName: String {
    title?.value ?? code?.value ?? id
  }
}

/// For whom a profile, domain or competency is.
public enum Audience: String, ClosedValue {
  case graduate
  case educator
  case leader
}

/// The one status that a declaration may have: `status = "draft"`.
public enum DeclarationStatus: String, ClosedValue {
  case draft
}

/// A thing that a framework declares, as the value type of its kind.
///
/// A declaration's fields are described once, in ``fields``: the decoder, the JSON Schemas, the language reference,
/// the JSON bundle and translations all read that description.
public protocol Declaration: Common, FieldOwner {
  static var kind: Kind { get }
  /// Where declarations of this kind stand in ``Declarations``.
  static var table: TablePath<Self> { get }
  /// One or two sentences for the language reference.
  static var meaning: String { get }
  /// The fields that this kind has besides those that every kind has, in the order of the reference.
  static var ownFields: [Field<Self>] { get }
  /// Every field, in the order of the reference; looked up often, so each kind stores it.
  static var fields: FieldTable<Self> { get }
}

extension Declaration {
  /// How messages name it: `competency math.ratios`.
  public var subject: String {
    "\(Self.kind.name) \(id)"
  }
}
