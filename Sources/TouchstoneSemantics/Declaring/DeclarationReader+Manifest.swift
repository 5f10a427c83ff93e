import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneSyntax

extension DeclarationReader {
  /// The tables that stand in the manifest only.
  static let manifestTables = [
    "framework", "extends", "governance", "uses", "terms", "rules", "site", "theme", "swift", "case", "change", "toml",
  ]

  /// Reads the manifest's own tables.
  mutating func readManifest(_ root: SyntaxNode, strays: [SyntaxEntry]) {
    var manifest = Manifest(span: root.span.beginning)
    for entry in root.entries ?? [] {
      switch entry.key.text {
      case "framework": manifest.framework = readHeader(entry)
      case "extends": manifest.extends = readExtends(entry)
      case "governance": manifest.sealed = readGovernance(entry)
      case "uses": manifest.uses = readUses(entry)
      case "terms": manifest.terms = readTerms(entry)
      case "rules": manifest.rules = readRules(entry)
      case "site": readTable(SiteOptions.fields, entry, into: &manifest.site)
      case "theme": readTable(ThemeOptions.fields, entry, into: &manifest.theme)
      case "swift": readTable(SwiftOptions.fields, entry, into: &manifest.swift)
      case "case": readTable(CASEOptions.fields, entry, into: &manifest.caseExchange)
      case "change": readTable(ChangeOptions.fields, entry, into: &manifest.change)
      default: break
      }
    }
    if root["framework"] == nil {
      report(.missingFrameworkTable(at: root.span.beginning, strays: strays.map(\.key), format))
    }
    file.manifest = manifest
  }

  /// Reads `[framework]`, in the manifest or in a translation.
  mutating func readHeader(_ entry: SyntaxEntry) -> FrameworkHeader {
    var header = FrameworkHeader(span: entry.key.span)
    guard let entries = tableEntries(entry) else { return header }
    var parts: [(Kind, SyntaxEntry)] = []
    let seen = readFields(
      FrameworkHeader.fields, entries, into: &header, subject: .framework, parts: &parts, hasID: false)
    if !isTranslation { requireFields(FrameworkHeader.fields, seen, .framework, entry.key.span) }
    if let id = header.id, !isWellFormedID(id.value) { report(.malformedID(id.value, nil, at: id.span)) }
    return header
  }

  private mutating func readTable<Root: FieldOwner>(
    _ fields: FieldTable<Root>, _ entry: SyntaxEntry, into root: inout Root
  ) {
    guard let entries = tableEntries(entry) else { return }
    var parts: [(Kind, SyntaxEntry)] = []
    let subject = Subject(kind: nil, name: "`[\(entry.key.text)]`")
    _ = readFields(fields, entries, into: &root, subject: subject, parts: &parts, hasID: false)
  }

  mutating func tableEntries(_ entry: SyntaxEntry) -> [SyntaxEntry]? {
    if let entries = entry.value.entries { return entries }
    if case .unreadable = entry.value.content { return nil }
    report(.wrongShape(entry.key.text, "a table with its settings", entry.value, in: "the manifest"))
    return nil
  }

  /// `[extends]` with a `path`.
  private mutating func readExtends(_ entry: SyntaxEntry) -> Extension? {
    guard let entries = tableEntries(entry) else { return nil }
    let context = ValueContext(
      field: .extendsPath, owner: Subject(kind: nil, name: "`[extends]`"), format: format)
    return path(in: entries, context, at: entry.key.span).flatMap { label($0, context) }
      .map { Extension(path: $0, span: entry.key.span) }
  }

  /// The `path` of a table that says nothing else.
  private mutating func path(
    in entries: [SyntaxEntry], _ context: ValueContext, at span: SourceSpan
  ) -> SyntaxNode? {
    for entry in entries where entry.key.text != "path" {
      report(.unknownKey(entry.key, in: context.subject, allowed: ["path"]))
    }
    let path = entries.first { $0.key.text == "path" }?.value
    if path == nil { report(.missingField(context.field, in: context.subject, at: span, format)) }
    return path
  }

  /// `[governance]` with `sealed = ["scale", "competency.statement"]`.
  private mutating func readGovernance(_ entry: SyntaxEntry) -> [Text] {
    guard let entries = tableEntries(entry) else { return [] }
    let context = ValueContext(field: .sealed, owner: Subject(kind: nil, name: "`[governance]`"), format: format)
    for inner in entries where inner.key.text != "sealed" {
      report(.unknownKey(inner.key, in: context.subject, allowed: ["sealed"]))
    }
    guard let sealed = entries.first(where: { $0.key.text == "sealed" }) else { return [] }
    return list(sealed.value, context).compactMap { label($0, context) }.filter { word in
      let parts = word.value.split(separator: ".", maxSplits: 1)
      let kind = Language.kinds.first { $0.kind.name == parts.first.map(String.init) }
      let isKnown = kind.map { parts.count == 1 || $0.fields.contains { $0.name == parts[1] } } ?? false
      if !isKnown { report(.nothingToSeal(word)) }
      return isKnown
    }
  }

  /// `[uses.ccss]` with a `path`.
  private mutating func readUses(_ entry: SyntaxEntry) -> [Use] {
    (tableEntries(entry) ?? []).compactMap { use in
      guard let entries = tableEntries(use) else { return nil }
      let context = ValueContext(
        field: .usePath, owner: Subject(kind: nil, name: "the package used as \(use.key.text)"), format: format)
      guard let path = path(in: entries, context, at: use.key.span) else { return nil }
      if !isWellFormedID(use.key.text) || use.key.text.contains(".") {
        report(.malformedID(use.key.text, nil, at: use.key.span))
      }
      return label(path, context).map { Use(alias: use.key.text, aliasSpan: use.key.span, path: $0) }
    }
  }

  /// `[terms]`, with `[terms.educator]` for an audience.
  mutating func readTerms(_ entry: SyntaxEntry) -> [LocalTerm] {
    (tableEntries(entry) ?? []).flatMap { term -> [LocalTerm] in
      if let audience = Audience(rawValue: term.key.text), let inner = term.value.entries {
        return inner.compactMap { readTerm($0, audience) }
      }
      return readTerm(term, nil).map { [$0] } ?? []
    }
  }

  private mutating func readTerm(_ entry: SyntaxEntry, _ audience: Audience?) -> LocalTerm? {
    let context = ValueContext(field: .localTerm, owner: Subject(kind: nil, name: "`[terms]`"), format: format)
    guard LocalTerm.words.contains(entry.key.text) else {
      report(.unknownKey(entry.key, in: "`[terms]`", allowed: LocalTerm.words))
      return nil
    }
    let local = list(entry.value, context).compactMap { label($0, context) }
    return LocalTerm(audience: audience, word: entry.key.text, wordSpan: entry.key.span, local: local)
  }
}

extension Subject {
  fileprivate static let framework = Subject(kind: nil, name: "the framework")
}

extension FieldDescription {
  fileprivate static let usePath = FieldDescription(
    "path", .label, "The folder of the other package, from this manifest.", example: #""../standards/ccss""#)
  fileprivate static let extendsPath = FieldDescription(
    "path", .label, "The folder of the layer below, from this manifest.", example: #""../state""#)
  fileprivate static let sealed = FieldDescription(
    "sealed", .labels, "What the layers above must leave as it is.", example: #"["scale", "competency.statement"]"#)
  fileprivate static let localTerm = FieldDescription(
    "terms", .labels, "What this district calls it.", example: #""scholar""#)
}
