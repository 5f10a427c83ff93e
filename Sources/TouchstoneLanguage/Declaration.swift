package import TouchstoneDiagnostics

/// What every declaration may say, whatever its kind: the class from which every kind descends.
///
/// Declarations are objects, the one exception to the house's preference for values. As structs with thirty texts and
/// lists each, they were copied at every step of generic code, and three quarters of the time of `check` went into
/// counting references. They are written while they are read and bound, by the one thread that does so, and never
/// again once a framework holds them; that is what `@unchecked Sendable` claims.
package class Common: @unchecked Sendable {
  /// The whole id, `math.ratios.unit-rate`; for a kind without ids, its kind and place among its kind.
  package final var id = ""
  /// Where the id stands, or the declaration where it has none.
  package final var idSpan: SourceSpan
  /// The whole declaration.
  package final var span: SourceSpan
  /// What it is part of: the competency of a target.
  package final var parent: EntityID?
  /// Which package declares it: 0 is the one being compiled, others are reached by `uses`.
  package final var package = 0

  package final var title: Text?
  package final var code: Text?
  package final var statement: Text?
  package final var audience: Located<Audience>?
  package final var notes: Text?
  package final var source: Text?
  package final var tags: [Text] = []
  package final var owner: Text?
  package final var was: [Text] = []
  package final var retired: Retirement?
  package final var replacedBy: [Reference] = []
  package final var isDraft: Located<DeclarationStatus>?

  package required init(id: String, idSpan: SourceSpan, span: SourceSpan) {
    self.id = id
    self.idSpan = idSpan
    self.span = span
  }

  package final var isRetired: Bool { retired != nil }

  /// What people call it: its title, else its printed code, else its id.
  package final var displayName: String {
    title?.value ?? code?.value ?? id
  }
}

/// For whom a profile, domain or competency is.
package enum Audience: String, ClosedValue {
  case graduate
  case educator
  case leader
}

/// The one status that a declaration may have: `status = "draft"`.
package enum DeclarationStatus: String, ClosedValue {
  case draft
}

/// A thing that a framework declares, as the value type of its kind.
///
/// A declaration's fields are described once, in ``fields``: the decoder, the JSON Schemas, the language reference,
/// the JSON bundle and translations all read that description.
package protocol Declaration: Common, FieldOwner {
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
  package var subject: String {
    "\(Self.kind.name) \(id)"
  }
}
