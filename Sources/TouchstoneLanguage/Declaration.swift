package import TouchstoneDiagnostics

/// What every declaration may say, whatever its kind.
///
/// An object, for the reason given at ``Declaration``.
package final class Common: @unchecked Sendable {
  /// The whole id, `math.ratios.unit-rate`; for a kind without ids, its kind and place among its kind.
  package var id = ""
  /// Where the id stands, or the declaration where it has none.
  package var idSpan: SourceSpan
  /// The whole declaration.
  package var span: SourceSpan
  /// What it is part of: the competency of a target.
  package var parent: EntityID?
  /// Which package declares it: 0 is the one being compiled, others are reached by `uses`.
  package var package = 0

  package var title: Text?
  package var code: Text?
  package var statement: Text?
  package var audience: Located<Audience>?
  package var notes: Text?
  package var source: Text?
  package var tags: [Text] = []
  package var owner: Text?
  package var was: [Text] = []
  package var retired: Retirement?
  package var replacedBy: [Reference] = []
  package var isDraft: Located<DeclarationStatus>?

  package init(id: String, idSpan: SourceSpan, span: SourceSpan) {
    self.id = id
    self.idSpan = idSpan
    self.span = span
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
///
/// Declarations are objects, the one exception to the house's preference for values. As structs with thirty texts and
/// lists each, they were copied at every step of generic code, and three quarters of the time of `check` went into
/// counting references. They are written while they are read and bound, by the one thread that does so, and never
/// again once a framework holds them; that is what `@unchecked Sendable` claims.
package protocol Declaration: AnyObject, Sendable {
  static var kind: Kind { get }
  /// Where declarations of this kind stand in ``Declarations``.
  static var table: TablePath<Self> { get }
  /// One or two sentences for the language reference.
  static var meaning: String { get }
  /// The fields that this kind has besides those that every kind has, in the order of the reference.
  static var ownFields: [Field<Self>] { get }
  /// Every field, in the order of the reference; looked up often, so each kind stores it.
  static var fields: FieldTable<Self> { get }

  var common: Common { get set }
  init(common: Common)
}

extension Declaration {
  @inlinable package var id: String { common.id }
  @inlinable package var parent: EntityID? { common.parent }
  @inlinable package var title: Text? { common.title }
  @inlinable package var code: Text? { common.code }
  @inlinable package var statement: Text? { common.statement }
  @inlinable package var isRetired: Bool { common.retired != nil }

  /// What people call it: its title, else its printed code, else its id.
  package var displayName: String {
    common.title?.value ?? common.code?.value ?? common.id
  }

  /// How messages name it: `competency math.ratios`.
  package var subject: String {
    "\(Self.kind.name) \(common.id)"
  }
}
