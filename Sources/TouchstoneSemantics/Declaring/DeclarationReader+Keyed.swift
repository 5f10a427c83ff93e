import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneSyntax

extension DeclarationReader {
  /// The entries of a map; reports anything else.
  private mutating func map(_ node: SyntaxNode, _ context: ValueContext) -> [SyntaxEntry] {
    if let entries = node.entries { return entries }
    if case .unreadable = node.content { return [] }
    report(.wrongShape(context, node))
    return []
  }

  /// `levels.8 = "Uses a unit rate."`, or a table with more.
  mutating func levelEntries(_ node: SyntaxNode, _ context: ValueContext) -> [LevelEntry] {
    map(node, context).map { entry in
      var level = LevelEntry(level: Reference(written: entry.key.text, span: entry.key.span))
      guard let entries = entry.value.entries else {
        level.descriptor = text(entry.value, context)
        return level
      }
      for inner in entries {
        read(inner, into: &level, context, entry.key)
      }
      return level
    }
  }

  private mutating func read(
    _ entry: SyntaxEntry, into level: inout LevelEntry, _ context: ValueContext, _ key: SyntaxKey
  ) {
    switch entry.key.text {
    case "descriptor": level.descriptor = text(entry.value, context)
    case "learner_statement": level.learnerStatement = text(entry.value, context)
    case "ready_when": level.readyWhen = text(entry.value, context)
    case "evidence_min": level.evidenceMinimum = wholeNumber(entry.value, context)
    default:
      report(
        .unknownKey(
          entry.key, in: "level \(key.text) of \(context.subject)",
          allowed: ["descriptor", "learner_statement", "ready_when", "evidence_min"]))
    }
  }

  /// `points.proficient = "Compares by a unit rate."`.
  mutating func pointEntries(_ node: SyntaxNode, _ context: ValueContext) -> [PointEntry] {
    map(node, context).compactMap { entry in
      text(entry.value, context).map {
        PointEntry(point: Reference(written: entry.key.text, span: entry.key.span), text: $0)
      }
    }
  }

  /// `evidence_min = 2`, or `{ 9 = 1, 12 = 4 }`; `default` stands for every level that is not named.
  mutating func evidenceMinimum(_ node: SyntaxNode, _ context: ValueContext) -> EvidenceMinimum? {
    guard let entries = node.entries else {
      return wholeNumber(node, context).map { EvidenceMinimum(all: $0.value, span: node.span) }
    }
    var minimum = EvidenceMinimum(span: node.span)
    for entry in entries {
      guard let count = wholeNumber(entry.value, context) else { continue }
      if entry.key.text == "default" {
        minimum.all = count.value
      } else {
        let level = Reference(written: entry.key.text, span: entry.key.span)
        minimum.byLevel.append(LevelCount(level: level, count: count.value))
      }
    }
    return minimum
  }

  /// `span = { from = 6, to = 12 }`.
  mutating func span(_ node: SyntaxNode, _ context: ValueContext) -> LevelSpan? {
    let entries = map(node, context)
    checkKeys(entries, ["from", "to"], context)
    guard let from = levelReference("from", entries, context) else {
      if node.entries != nil && !entries.contains(where: { $0.key.text == "from" }) {
        report(.missingInside("from", context, at: node.span))
      }
      return nil
    }
    return LevelSpan(from: from, to: levelReference("to", entries, context), span: node.span)
  }

  /// `starts_at = { level = 8, because = "…" }`.
  mutating func startsAt(_ node: SyntaxNode, _ context: ValueContext) -> StartsAt? {
    if case .scalar = node.content {
      return label(node, context).map {
        StartsAt(level: Reference(written: $0.value, span: $0.span), because: nil, span: node.span)
      }
    }
    let entries = map(node, context)
    checkKeys(entries, ["level", "because"], context)
    let because = entries.first { $0.key.text == "because" }.flatMap { text($0.value, context) }
    guard let level = levelReference("level", entries, context) else {
      if node.entries != nil && !entries.contains(where: { $0.key.text == "level" }) {
        report(.missingInside("level", context, at: node.span))
      }
      return nil
    }
    return StartsAt(level: level, because: because, span: node.span)
  }

  private mutating func levelReference(
    _ key: String, _ entries: [SyntaxEntry], _ context: ValueContext
  ) -> Reference? {
    entries.first { $0.key.text == key }.flatMap { label($0.value, context) }
      .map { Reference(written: $0.value, span: $0.span) }
  }

  private mutating func checkKeys(_ entries: [SyntaxEntry], _ allowed: [String], _ context: ValueContext) {
    for entry in entries where !allowed.contains(entry.key.text) {
      report(.unknownKey(entry.key, in: "`\(context.field.name)` of \(context.subject)", allowed: allowed))
    }
  }

  /// `maps_to.letters = { not-yet = "i", proficient = "b" }`.
  mutating func scaleMaps(_ node: SyntaxNode, _ context: ValueContext) -> [ScaleMap] {
    map(node, context).map { entry in
      let pairs = map(entry.value, context).compactMap { pair in
        label(pair.value, context).map {
          ScaleMapPair(
            from: Reference(written: pair.key.text, span: pair.key.span),
            to: Reference(written: $0.value, span: $0.span))
        }
      }
      return ScaleMap(
        scale: Reference(written: entry.key.text, span: entry.key.span), pairs: pairs, span: entry.value.span)
    }
  }
}
