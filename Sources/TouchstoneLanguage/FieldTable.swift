/// The fields of a kind, in the order of the reference, found by name.
public struct FieldTable<Root: FieldOwner>: Sendable {
  public var fields: [Field<Root>]
  /// The positions of fields that must be there.
  public let required: [Int]
  /// The positions of fields that name other things.
  public let naming: [Int]
  /// The positions of fields that hold prose.
  public let prose: [Int]
  /// The names, the shortest first, with their positions.
  private let names: [(name: String, position: Int)]
  /// For each length of a name, where names of at least that length begin.
  private let starts: [Int]

  public init(_ fields: [Field<Root>]) {
    self.fields = fields
    required = fields.indices.filter {
      fields[$0].description.isRequired || fields[$0].description.requiredUnless != nil
    }
    naming = fields.indices.filter { fields[$0].description.type.namesOtherThings }
    prose = fields.indices.filter { fields[$0].description.type.holdsProse }
    let names = fields.enumerated().map { (name: $1.name, position: $0) }
      .sorted { ($0.name.utf8.count, $0.position) < ($1.name.utf8.count, $1.position) }
    self.names = names
    starts = (0...(names.last?.name.utf8.count ?? 0) + 1).map { length in
      names.firstIndex { $0.name.utf8.count >= length } ?? names.count
    }
  }

  /// The position of a field, or `nil` where the kind has none of that name.
  ///
  /// Names of one length are compared one by one: that takes a fifth of the time that hashing a name would, and every
  /// key of every file is looked up.
  public func position(of name: String) -> Int? {
    let length = name.utf8.count
    guard length + 1 < starts.count else { return nil }
    for index in starts[length]..<starts[length + 1] where names[index].name == name { return names[index].position }
    return nil
  }
}

extension FieldTable where Root: Declaration {
  /// The fields that every kind has, before and after a kind's own; its own row replaces a common one of that name.
  public init(own: [Field<Root>]) {
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
      .text("title", { $0.title }, { $0.title = $1 }, "A short name, in any script.", example: #""Ratios and rates""#),
      .label(
        "code", { $0.code }, { $0.code = $1 }, "The code as it is printed; it may repeat, and nothing refers to it.",
        example: #""M.3""#),
      .text(
        "statement", { $0.statement }, { $0.statement = $1 }, "The thing in a full sentence.",
        example: #""Reason with ratios.""#),
    ]
  }

  /// What stands last in every declaration.
  fileprivate static var trailingCommonFields: [Field] {
    [
      .choice(
        "audience", { $0.audience }, { $0.audience = $1 }, "For whom it is; the nearest declaration above it decides.",
        example: #""educator""#),
      .text(
        "notes", { $0.notes }, { $0.notes = $1 }, "What colleagues should know; not shown to families.",
        example: #""See 2024.""#),
      .text(
        "source", { $0.source }, { $0.source = $1 }, "The work that it is drawn from.",
        example: #""State standards, 2022""#),
      .labels("tags", { $0.tags }, { $0.tags = $1 }, "Words to find it by.", example: #"["power", "pilot"]"#),
      .label(
        "owner", { $0.owner }, { $0.owner = $1 }, "The office or team that keeps it.", example: #""Mathematics team""#),
      .labels("was", { $0.was }, { $0.was = $1 }, "Ids that it had before, oldest first.", example: #"["math.rates"]"#),
      Field(
        FieldDescription("retired", .retirement, "No longer in use: since a day, or true.", example: #""2026-06-30""#),
        .retirement(FieldPath({ $0.retired }, { $0.retired = $1 }))),
      Field(
        FieldDescription(
          "replaced_by", .references([Root.kind]), "What stands in its place.", example: #"["math.proportion"]"#),
        .references(FieldPath({ $0.replacedBy }, { $0.replacedBy = $1 }))),
      .label(
        "refines", { $0.layering?.refines }, { $0.ownLayering.refines = $1 },
        "The id of what the layer below declares and this stands in for.", example: #""math.ratios""#),
      .boolean(
        "sealed", { $0.layering?.isSealed }, { $0.ownLayering.isSealed = $1 },
        "Whether the layers above must leave it as it is."),
      .choice(
        "status", { $0.isDraft }, { $0.isDraft = $1 }, "`draft` while it is being written.", example: #""draft""#),
    ]
  }
}
