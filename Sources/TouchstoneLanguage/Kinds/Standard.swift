/// An expectation that somebody else wrote, usually a state: competencies and targets align to it.
package final class Standard: Declaration, @unchecked Sendable {
  package var common: Common
  package var level: Reference?
  package var grades: [Text] = []
  package var depth: Reference?
  package var priority: Located<Priority>?
  package var parents: [Reference] = []
  package var requires: [Reference] = []
  package var buildsOn: [Reference] = []
  package var alongside: [Reference] = []

  package init(common: Common) {
    self.common = common
  }

  package static let kind = Kind.standard
  package static let table: TablePath<Standard> = \.standards
  package static let meaning = """
    An expectation set elsewhere, mostly by a state. Many standards may lie under one competency, and the reverse.
    """
  package static let fields = FieldTable(own: ownFields)
  package static let ownFields: [Field<Standard>] =
    [
      .text(
        "statement", \.common.statement, "The standard's own words.", example: #""Find a percent of a quantity.""#
      ).required,
      .reference("level", \.level, to: .level, meaning: "The level at which it is expected.", example: "6"),
      .labels("grades", \.grades, "The grades for which it was written.", example: "[6]"),
      .reference("depth", \.depth, to: .depth, meaning: "The depth of thinking that it asks for.", example: "2"),
      .choice("priority", \.priority, "Whether it is needed, or nice to have.", example: #""need""#),
      .references(
        "parents", \.parents, to: .standard, meaning: "The standards or clusters that it is part of.",
        example: #"["6.rp.a"]"#),
    ] + prerequisiteFields
}

/// Whether something is needed, or nice to have.
package enum Priority: String, ClosedValue {
  case need
  case nice
}

extension Standard: HasPrerequisites {}
