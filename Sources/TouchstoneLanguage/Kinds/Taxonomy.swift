/// A scheme for how deep the thinking is, such as Webb's four depths of knowledge.
///
/// The well-known ones are built in; `depth = 2` means the taxonomy that the manifest names.
package final class Taxonomy: Declaration, @unchecked Sendable {
  package var common: Common
  package var version: Text?

  package init(common: Common) {
    self.common = common
  }

  package static let kind = Kind.taxonomy
  package static let table: TablePath<Taxonomy> = \.taxonomies
  package static let meaning = """
    A scheme for how deep the thinking is. Built in are `webb`, `bloom-1956`, `bloom` (revised) and `marzano`; editions \
    differ, and are never read into each other.
    """
  package static let fields = FieldTable(own: ownFields)
  package static let ownFields: [Field<Taxonomy>] = [
    .label("version", \.version, "The edition.", example: #""2001""#).required,
    .parts(.depth, "Its depths, from the first to the deepest."),
  ]
}

/// A step of a taxonomy: `webb.3`.
package final class Depth: Declaration, @unchecked Sendable {
  package var common: Common
  package var description: Text?

  package init(common: Common) {
    self.common = common
  }

  package static let kind = Kind.depth
  package static let table: TablePath<Depth> = \.depths
  package static let meaning = "A step of a taxonomy: how deep the thinking is."
  package static let fields = FieldTable(own: ownFields)
  package static let ownFields: [Field<Depth>] = [
    .text(
      "description", \.description, "What thinking at this depth looks like.",
      example: #""Plans, reasons and gives evidence.""#)
  ]
}
