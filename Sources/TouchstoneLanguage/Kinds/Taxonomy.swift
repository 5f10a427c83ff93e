/// A scheme for how deep the thinking is, such as Webb's four depths of knowledge.
///
/// The well-known ones are built in; `depth = 2` means the taxonomy that the manifest names.
public final class Taxonomy: Common, Declaration, @unchecked Sendable {
  public var version: Text?

  public static let kind = Kind.taxonomy
  public static let table = TablePath<Taxonomy>(\.taxonomies) { $1(&$0.taxonomies) }
  public static let meaning = """
    A scheme for how deep the thinking is. Built in are `webb`, `bloom-1956`, `bloom` (revised) and `marzano`; editions \
    differ, and are never read into each other.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Taxonomy>] = [
    .label("version", \.version, { $0.version = $1 }, "The edition.", example: #""2001""#).required,
    .parts(.depth, "Its depths, from the first to the deepest."),
  ]
}

/// A step of a taxonomy: `webb.3`.
public final class Depth: Common, Declaration, @unchecked Sendable {
  public var description: Text?

  public static let kind = Kind.depth
  public static let table = TablePath<Depth>(\.depths) { $1(&$0.depths) }
  public static let meaning = "A step of a taxonomy: how deep the thinking is."
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Depth>] = [
    .text(
      "description", \.description, { $0.description = $1 }, "What thinking at this depth looks like.",
      example: #""Plans, reasons and gives evidence.""#)
  ]
}
