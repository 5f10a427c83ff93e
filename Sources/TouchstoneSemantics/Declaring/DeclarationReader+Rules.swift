import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneSyntax

extension DeclarationReader {
  /// Reads `[rules]`, with its packs, its preset and its parts of the package.
  mutating func readRules(_ entry: SyntaxEntry) -> RuleSettings {
    var rules = RuleSettings()
    for inner in tableEntries(entry) ?? [] {
      switch inner.key.text {
      case "preset": rules.preset = readPreset(inner)
      case "within": rules.scopes += readScopes(inner)
      default: rules.settings += readSettings(inner)
      }
    }
    return rules
  }

  private mutating func readPreset(_ entry: SyntaxEntry) -> Located<RulePreset>? {
    let context = ValueContext(field: .rulePreset, owner: Subject(kind: nil, name: "`[rules]`"), format: format)
    guard let word = label(entry.value, context) else { return nil }
    guard let preset = RulePreset(rawValue: word.value) else {
      report(.unknownWord(word, context))
      return nil
    }
    return Located(preset, word.span)
  }

  /// `grading = "off"` for a whole pack, or `[rules.grading]` with `behaviour-in-academic-grade = "error"`.
  private mutating func readSettings(_ pack: SyntaxEntry) -> [RuleSetting] {
    let name = pack.key.text
    if case .scalar = pack.value.content {
      return readSetting(DiagnosticID(name), pack, in: "`[rules]`").map { [$0] } ?? []
    }
    return (tableEntries(pack) ?? []).compactMap { rule in
      readSetting(DiagnosticID("\(name)/\(rule.key.text)"), rule, in: "`[rules.\(name)]`")
    }
  }

  private mutating func readSetting(_ id: DiagnosticID, _ entry: SyntaxEntry, in table: String) -> RuleSetting? {
    let context = ValueContext(field: .ruleSeverity, owner: Subject(kind: nil, name: table), format: format)
    guard let word = label(entry.value, context) else { return nil }
    guard RuleSetting.words.contains(word.value) else {
      report(.unknownWord(word, context))
      return nil
    }
    return RuleSetting(id: id, span: entry.key.span, severity: Severity(rawValue: word.value))
  }

  /// `[[rules.within]]`, each with `files` or `for`, and with settings as `[rules]` has them.
  private mutating func readScopes(_ entry: SyntaxEntry) -> [RuleScope] {
    let subject = Subject(kind: nil, name: "`[[rules.within]]`")
    let context = ValueContext(field: .ruleScopes, owner: Subject(kind: nil, name: "`[rules]`"), format: format)
    return list(entry.value, context).compactMap { item in
      guard let entries = item.entries else {
        if case .unreadable = item.content { return nil }
        report(.wrongShape(context, item))
        return nil
      }
      var scope = RuleScope(span: item.span)
      var parts: [(Kind, SyntaxEntry)] = []
      let known = entries.filter { RuleScope.fields.position(of: $0.key.text) != nil }
      let isRead = file.diagnostics.count
      let seen = readFields(RuleScope.fields, known, into: &scope, subject: subject, parts: &parts, hasID: false)
      for entry in entries where RuleScope.fields.position(of: entry.key.text) == nil {
        let names = RuleScope.fields.fields.map(\.name)
        if suggestions(for: entry.key.text, among: names).isEmpty {
          scope.settings += readSettings(entry)
        } else {
          report(.unknownKey(entry.key, in: subject.words, allowed: names))
        }
      }
      // What was misspelt is not missing as well.
      if file.diagnostics.count == isRead { requireFields(RuleScope.fields, seen, subject, item.span.beginning) }
      return scope
    }
  }
}

extension FieldDescription {
  fileprivate static let ruleSeverity = FieldDescription(
    "rules", .choice(RuleSetting.words), "How much its findings weigh.",
    example: #""warning""#)
  fileprivate static let rulePreset = FieldDescription(
    "preset", .choice(RulePreset.allCases.map(\.rawValue)), "Where the package begins with its rules.",
    example: #""standard""#)
  fileprivate static let ruleScopes = FieldDescription(
    "within", .texts, "Settings for parts of the package.",
    example: #"[{ files = "competencies/arts", wording = "off" }]"#)
}
