import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneSyntax

extension DeclarationReader {
  /// One item of `requires`: an id, a table that names a thing, or a choice.
  mutating func requirement(_ node: SyntaxNode, _ context: ValueContext, _ kinds: [Kind]) -> Requirement? {
    var requirement = Requirement(span: node.span)
    guard let entries = node.entries else {
      guard let name = label(node, context) else { return nil }
      requirement.target = Reference(written: name.value, span: name.span)
      return requirement
    }
    if entries.contains(where: { $0.key.text == "choose" || $0.key.text == "from" }) {
      return choice(node, entries, context, kinds)
    }
    guard let (name, kind) = named(entries, among: kinds) else {
      report(.requirementWithoutThing(kinds, context, at: node.span))
      return nil
    }
    guard let written = label(name.value, context) else { return nil }
    requirement.target = Reference(
      written: written.value, span: written.span, detail: ReferenceDetail(kind: Located(kind, name.key.span)))
    for entry in entries where entry.key.text != name.key.text {
      read(entry, into: &requirement, context, kind)
    }
    return requirement
  }

  private mutating func read(
    _ entry: SyntaxEntry, into requirement: inout Requirement, _ context: ValueContext, _ kind: Kind
  ) {
    func reference(_ text: Text?) -> Reference? { text.map { Reference(written: $0.value, span: $0.span) } }
    switch entry.key.text {
    case "level": requirement.level = reference(label(entry.value, context))
    case "point": requirement.point = reference(label(entry.value, context))
    case "evidence_min": requirement.evidenceMinimum = wholeNumber(entry.value, context)
    case "because": requirement.because = text(entry.value, context)
    default:
      report(
        .unknownKey(
          entry.key, in: "the table that names \(kind.article) \(kind.name)",
          allowed: [kind.name, "level", "point", "evidence_min", "because"]))
    }
  }

  /// `{ choose = 8, from = [...] }`.
  private mutating func choice(
    _ node: SyntaxNode, _ entries: [SyntaxEntry], _ context: ValueContext, _ kinds: [Kind]
  ) -> Requirement? {
    var requirement = Requirement(span: node.span)
    for entry in entries {
      switch entry.key.text {
      case "choose": requirement.choose = wholeNumber(entry.value, context)
      case "from":
        requirement.from = list(entry.value, context).compactMap { self.requirement($0, context, kinds) }
      case "because": requirement.because = text(entry.value, context)
      default:
        report(.unknownKey(entry.key, in: "a choice of \(context.subject)", allowed: ["choose", "from", "because"]))
      }
    }
    for key in ["choose", "from"] where !entries.contains(where: { $0.key.text == key }) {
      report(.choiceWithout(key, context, at: node.span))
      return nil
    }
    return requirement.choose == nil ? nil : requirement
  }
}
