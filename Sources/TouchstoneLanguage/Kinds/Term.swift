/// A word that the framework uses in a sense of its own.
package final class Term: Declaration, @unchecked Sendable {
  package var common: Common
  package var definition: Text?
  package var aliases: [Text] = []

  package init(common: Common) {
    self.common = common
  }

  package static let kind = Kind.term
  package static let table: TablePath<Term> = \.terms
  package static let meaning = "A word of the glossary, with what it means here."
  package static let fields = FieldTable(own: ownFields)
  package static let ownFields: [Field<Term>] = [
    .text(
      "definition", \.definition, "What it means in this framework.",
      example: #""A step on the way to a competency.""#
    ).required,
    .labels("aliases", \.aliases, "Other words for it.", example: #"["objective"]"#),
  ]
}
