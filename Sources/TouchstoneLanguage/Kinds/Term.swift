/// A word that the framework uses in a sense of its own.
public final class Term: Common, Declaration, @unchecked Sendable {
  public var definition: Text?
  public var aliases: [Text] = []

  public static let kind = Kind.term
  public static let table = TablePath<Term>(\.terms) { $1(&$0.terms) }
  public static let meaning = "A word of the glossary, with what it means here."
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Term>] = [
    .text(
      "definition", \.definition, { $0.definition = $1 }, "What it means in this framework.",
      example: #""A step on the way to a competency.""#
    ).required,
    .labels("aliases", \.aliases, { $0.aliases = $1 }, "Other words for it.", example: #"["objective"]"#),
  ]
}
