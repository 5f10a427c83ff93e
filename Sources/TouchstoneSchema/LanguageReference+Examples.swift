import TouchstoneLanguage

/// An example of every kind in both spellings, with every field that is its own.
extension LanguageReferencePage {
  mutating func writeExamples(of kind: KindDescription, _ fields: [FieldDescription]) {
    let written = fields.filter { !$0.example.isEmpty }
    let id = kind.kind.hasID ? [FieldDescription.exampleID(of: kind.kind)] : []
    let rows = id + written
    block("toml", ["[[\(kind.kind.name)]]"] + rows.map { "\($0.name) = \($0.example)" })
    var lines = ["\(kind.kind.name):"]
    for (index, field) in rows.enumerated() {
      lines.append((index == 0 ? "  - " : "    ") + yamlSpelling(of: field))
    }
    for field in fields {
      guard case .parts(let part) = field.type else { continue }
      lines.append("    \(part.name):")
      lines.append("      - " + yamlSpelling(of: .lastWordOfID(of: part)))
      lines += firstField(of: part).map { "        " + yamlSpelling(of: $0) }
    }
    block("yaml", lines)
  }

  /// The field that a part cannot do without, or at least has instead of a title.
  private func firstField(of part: Kind) -> [FieldDescription] {
    let fields = Language.kinds.first { $0.kind == part }?.fields ?? []
    return Array(fields.filter { $0.isRequired || $0.requiredUnless != nil }.prefix(1))
  }
}

extension FieldDescription {
  /// The id in an example of a kind.
  fileprivate static func exampleID(of kind: Kind) -> FieldDescription {
    FieldDescription("id", .label, "", example: kind == .level ? kind.exampleID : "\"\(kind.exampleID)\"")
  }

  /// The id of a part inside its parent.
  fileprivate static func lastWordOfID(of kind: Kind) -> FieldDescription {
    let word = kind.exampleID.split(separator: ".").last ?? ""
    return FieldDescription("id", .label, "", example: "\"\(word)\"")
  }
}
