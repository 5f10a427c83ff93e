import TouchstoneLanguage

/// A row of the language as generated code shows it: the properties that read it.
///
/// Nothing here lists fields: a new row in the language is a new property in the generated code.
struct SwiftField<Root: Declaration> {
  let properties: [SwiftProperty]
  let choice: SwiftChoice?

  /// `nil` for a field that generated code has no use for.
  init?(_ field: Field<Root>, _ plan: SwiftPlan) {
    guard !unusedFields.contains(field.name) else { return nil }
    choice = SwiftChoice(field.description)
    properties = SwiftProperty.reading(field.description, choice, plan)
  }
}

/// What is for those who keep the framework, or is said by a name, a type or an attribute instead.
private let unusedFields: Set<String> = [
  "audience", "notes", "source", "tags", "owner", "was", "replaced_by", "refines", "sealed", "status", "continuum",
  "maps_to",
]

/// The few words that a field may hold, as an enum inside the type: `Competency.Expectation`.
struct SwiftChoice {
  let name: String
  let documentation: String
  let words: [String]

  init?(_ field: FieldDescription) {
    switch field.type {
    case .choice(let words):
      name = SwiftName.name(field.name[...], .type, prefix: "choice")
      self.words = words
    case .choices(let words):
      let singular = field.name.hasSuffix("s") ? field.name.dropLast() : field.name[...]
      name = SwiftName.name(singular, .type, prefix: "choice")
      self.words = words
    case .text, .texts, .label, .labels, .wholeNumber, .number, .boolean, .date, .reference, .references, .levels,
      .points, .evidenceMinimum, .span, .startsAt, .scaleMaps, .requirements, .retirement, .parts:
      return nil
    }
    documentation = field.meaning
  }

  /// The names of all such types, which no group of things may hide.
  static let allNames: Set<String> = Kind.allCases.reduce(into: []) { names, kind in
    func insert<D: Declaration>(_ type: D.Type) {
      names.formUnion(type.fields.fields.compactMap { SwiftChoice($0.description)?.name })
    }
    insert(kind.type)
  }
}
