/// A word that the framework uses in a sense of its own.
package final class Term: Common, Declaration, @unchecked Sendable {
  package var definition: Text?
  package var aliases: [Text] = []

  package static let kind = Kind.term
  package static let table = TablePath<Term>(\.terms) { $1(&$0.terms) }
  package static let meaning = "A word of the glossary, with what it means here."
  package static let fields = FieldTable(own: ownFields)
  package static let ownFields: [Field<Term>] = [
    .text(
      "definition", \.definition, { $0.definition = $1 }, "What it means in this framework.",
      example: #""A step on the way to a competency.""#
    ).required,
    .labels("aliases", \.aliases, { $0.aliases = $1 }, "Other words for it.", example: #"["objective"]"#),
  ]
}
