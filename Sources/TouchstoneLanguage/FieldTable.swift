/// The fields of a kind, in the order of the reference, found by name.
package struct FieldTable<Root: FieldOwner>: Sendable {
  package var fields: [Field<Root>]
  /// The positions of fields that must be there.
  package let required: [Int]
  /// The positions of fields that name other things.
  package let naming: [Int]
  private var positions: [String: Int]

  package init(_ fields: [Field<Root>]) {
    self.fields = fields
    required = fields.indices.filter {
      fields[$0].description.isRequired || fields[$0].description.requiredUnless != nil
    }
    naming = fields.indices.filter { fields[$0].description.type.namesOtherThings }
    positions = Dictionary(fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The position of a field, or `nil` where the kind has none of that name.
  package func position(of name: String) -> Int? {
    positions[name]
  }
}

extension FieldTable where Root: Declaration {
  /// The fields that every kind has, before and after a kind's own; its own row replaces a common one of that name.
  package init(own: [Field<Root>]) {
    let names = Set(own.map(\.name))
    let leading = Field<Root>.leadingCommonFields.filter { !names.contains($0.name) }
    let trailing = Field<Root>.trailingCommonFields.filter { !names.contains($0.name) }
    self.init(leading + own + trailing)
  }
}

extension Field where Root: Declaration {
  /// What stands first in every declaration.
  fileprivate static var leadingCommonFields: [Field] {
    [
      .text("title", \.title, { $0.title = $1 }, "A short name, in any script.", example: #""Ratios and rates""#),
      .label(
        "code", \.code, { $0.code = $1 }, "The code as it is printed; it may repeat, and nothing refers to it.",
        example: #""M.3""#),
      .text(
        "statement", \.statement, { $0.statement = $1 }, "The thing in a full sentence.",
        example: #""Reason with ratios.""#),
    ]
  }

  /// What stands last in every declaration.
  fileprivate static var trailingCommonFields: [Field] {
    [
      .choice(
        "audience", \.audience, { $0.audience = $1 }, "For whom it is; the nearest declaration above it decides.",
        example: #""educator""#),
      .text(
        "notes", \.notes, { $0.notes = $1 }, "What colleagues should know; not shown to families.",
        example: #""See 2024.""#),
      .text(
        "source", \.source, { $0.source = $1 }, "The work that it is drawn from.", example: #""State standards, 2022""#),
      .labels("tags", \.tags, { $0.tags = $1 }, "Words to find it by.", example: #"["power", "pilot"]"#),
      .label("owner", \.owner, { $0.owner = $1 }, "The office or team that keeps it.", example: #""Mathematics team""#),
      .labels("was", \.was, { $0.was = $1 }, "Ids that it had before, oldest first.", example: #"["math.rates"]"#),
      Field(
        FieldDescription("retired", .retirement, "No longer in use: since a day, or true.", example: #""2026-06-30""#),
        .retirement(FieldPath(\.retired, { $0.retired = $1 }))),
      Field(
        FieldDescription(
          "replaced_by", .references([Root.kind]), "What stands in its place.", example: #"["math.proportion"]"#),
        .references(FieldPath(\.replacedBy, { $0.replacedBy = $1 }))),
      .choice("status", \.isDraft, { $0.isDraft = $1 }, "`draft` while it is being written.", example: #""draft""#),
    ]
  }
}
