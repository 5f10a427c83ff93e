import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneSyntax

extension DeclarationReader {
  /// A name, or a table that names a kind and says more: `{ standard = "6.rp.a.1", strength = "part" }`.
  mutating func reference(_ node: SyntaxNode, _ context: ValueContext) -> Reference? {
    guard let entries = node.entries else {
      return label(node, context).map { Reference(written: $0.value, span: $0.span) }
    }
    let kinds = context.referenceKinds
    guard let (name, kind) = named(entries, among: kinds) else {
      let other = entries.first { Kind(rawValue: $0.key.text) != nil }
      if let other, !entries.contains(where: { Kind(rawValue: $0.key.text).map(kinds.contains) ?? false }) {
        report(.otherKind(other.key, kinds, context))
      } else {
        report(.referenceWithoutKind(kinds, context, at: node.span))
      }
      return nil
    }
    guard let written = label(name.value, context) else { return nil }
    var detail = ReferenceDetail(kind: Located(kind, name.key.span))
    for entry in entries where entry.key.text != name.key.text {
      read(entry, into: &detail, context, kind)
    }
    return Reference(written: written.value, span: written.span, detail: detail)
  }

  /// The entry by which a table names a thing, with the kind that is its key; `nil` where none does, or several do.
  func named(_ entries: [SyntaxEntry], among kinds: [Kind]) -> (entry: SyntaxEntry, kind: Kind)? {
    let named = entries.filter { entry in Kind(rawValue: entry.key.text).map { kinds.contains($0) } ?? false }
    guard let entry = named.first, named.count == 1 else { return nil }
    return Kind(rawValue: entry.key.text).map { (entry, $0) }
  }

  private mutating func read(
    _ entry: SyntaxEntry, into detail: inout ReferenceDetail, _ context: ValueContext, _ kind: Kind
  ) {
    switch entry.key.text {
    case "because": detail.because = text(entry.value, context)
    case "source": detail.source = text(entry.value, context)
    case "strength": detail.strength = closedWord(entry.value, AlignmentStrength.self, context)
    case "status": detail.status = closedWord(entry.value, PrerequisiteStatus.self, context)
    case "level":
      detail.level = label(entry.value, context).map { [Reference(written: $0.value, span: $0.span)] } ?? []
    default:
      report(
        .unknownKey(
          entry.key, in: "the table that names \(kind.article) \(kind.name)",
          allowed: [kind.name, "because", "strength", "level", "source", "status"]))
    }
  }

  private mutating func closedWord<Value: ClosedValue>(
    _ node: SyntaxNode, _ type: Value.Type, _ context: ValueContext
  ) -> Located<Value>? {
    guard let word = label(node, context) else { return nil }
    guard let value = Value(rawValue: word.value) else {
      report(.unknownWord(word, context, among: Value.allCases.map(\.rawValue)))
      return nil
    }
    return Located(value, word.span)
  }
}

extension ValueContext {
  /// The kinds that the field may name.
  var referenceKinds: [Kind] { field.type.referenceKinds }
}

extension FieldType {
  /// The kinds that the field may name.
  var referenceKinds: [Kind] {
    switch self {
    case .reference(let kinds), .references(let kinds), .requirements(let kinds): kinds
    case .levels, .evidenceMinimum, .span, .startsAt: [.level]
    case .points: [.point]
    case .scaleMaps: [.scale, .point]
    case .parts(let kind): [kind]
    case .text, .texts, .label, .labels, .wholeNumber, .number, .boolean, .date, .choice, .choices, .retirement: []
    }
  }
}
