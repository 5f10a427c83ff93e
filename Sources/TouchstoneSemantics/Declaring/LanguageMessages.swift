import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneSyntax

/// The words of what is reported about keys, ids and lists of declarations.
extension Diagnostic {
  static func unknownKey(_ key: SyntaxKey, in subject: String, allowed: [String]) -> Diagnostic {
    let near = suggestions(for: key.text, among: allowed)
    var help =
      near.isEmpty ? "what may stand here: \(allowed.joined(separator: ", "))" : "did you mean \(quoted(near))?"
    if let kind = Kind.allCases.first(where: { $0.plural == key.text }), allowed.contains(kind.name) {
      help = "the name of a list of declarations is in the singular: write `\(kind.name)`"
    }
    return Diagnostic(
      LanguageDiagnostics.unknownKey, "`\(key.text)` is not something that \(subject) can say", at: key.span,
      help: [help], fixes: replacement(of: key, by: near), subject: subject)
  }

  static func unknownTopLevel(_ key: SyntaxKey) -> Diagnostic {
    let words = Kind.allCases.sorted().map(\.name) + ["translation"]
    var near = suggestions(for: key.text, among: words)
    if let kind = Kind.allCases.first(where: { $0.plural == key.text }) { near = [kind.name] }
    let help =
      near.isEmpty
      ? "a file may declare: \(words.joined(separator: ", "))" : "did you mean \(quoted(near))?"
    return Diagnostic(
      LanguageDiagnostics.unknownTopLevel, "`\(key.text)` is not a kind of thing that a framework declares",
      at: key.span, help: [help], fixes: replacement(of: key, by: near))
  }

  private static func replacement(of key: SyntaxKey, by near: [String]) -> [Fix] {
    guard near.count == 1, let word = near.first else { return [] }
    return [Fix("write `\(word)`", .uncertain, [TextEdit(key.span, word)])]
  }

  static func missingField(
    _ field: FieldDescription, in subject: String, at span: SourceSpan, or other: String? = nil, _ format: SourceFormat
  ) -> Diagnostic {
    let alternative = other.map { " and no `\($0)`" } ?? ""
    return Diagnostic(
      LanguageDiagnostics.missingField, "\(subject) has no `\(field.name)`\(alternative)", at: span,
      notes: ["`\(field.name)`: \(field.meaning)"], help: ["add a line such as: \(field.exampleLine(in: format))"],
      subject: subject)
  }

  static func missingID(_ kind: Kind, at span: SourceSpan, _ format: SourceFormat) -> Diagnostic {
    let line = format == .toml ? "id = \"\(kind.exampleID)\"" : "id: \(kind.exampleID)"
    return Diagnostic(
      LanguageDiagnostics.missingID, "this \(kind.name) has no id", at: span, help: ["add a line such as: \(line)"])
  }

  static func unneededID(_ kind: Kind, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      LanguageDiagnostics.unneededID, "\(kind.article) \(kind.name) has no id", at: span, help: ["delete this line"])
  }

  static func malformedID(_ written: String, _ kind: Kind?, at span: SourceSpan) -> Diagnostic {
    let better = wellFormedID(like: written)
    var help: [String] = []
    if !better.isEmpty && better != written {
      help.append("write the id as \"\(better)\"")
      if kind != nil { help.append("and keep what is printed as: code = \"\(written)\"") }
    } else if written.utf8.count > DeclarationReader.maximumIDLength {
      help.append("an id has at most \(DeclarationReader.maximumIDLength) characters; put the long form into `title`")
    } else {
      help.append("an id is made of small letters, digits and hyphens, joined by dots, such as math.ratios")
    }
    return Diagnostic(
      LanguageDiagnostics.malformedID, "\"\(written)\" cannot be an id", at: span,
      notes: ["ids are small letters a–z, digits and hyphens, joined by dots, at most 120 characters"], help: help)
  }

  static func dottedPart(_ written: String, _ kind: Kind, parent: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      LanguageDiagnostics.malformedID, "inside \(parent), the \(kind.name) \"\(written)\" is written by its last part",
      at: span,
      notes: ["inside its parent a \(kind.name) writes only the last part of its id, which has no dot"],
      help: ["write \"\(written.split(separator: ".").last.map(String.init) ?? kind.exampleID)\""])
  }

  static func tableForList(_ kind: Kind, _ entry: SyntaxEntry) -> Diagnostic {
    let inner = entry.value.entries ?? []
    let named = inner.first { $0.value.entries != nil && Kind(rawValue: $0.key.text) == nil && $0.key.text != "levels" }
    let id = inner.contains { $0.key.text == "id" } ? nil : named.map { dottedPath($0) }
    var help = ["in TOML, begin each one with [[\(kind.name)]]; in YAML, begin each one with \"- id:\""]
    if let id { help.append("and give the id on its own line: id = \"\(id)\"") }
    return Diagnostic(
      LanguageDiagnostics.tableForList, "`\(kind.name)` is written as a single table, but it is a list",
      at: entry.key.span,
      help: help)
  }

  /// `math.ratios` for `[competency.math.ratios]`.
  private static func dottedPath(_ entry: SyntaxEntry) -> String {
    var path = [entry.key.text]
    var node = entry.value
    while let inner = node.entries, inner.count == 1, let only = inner.first, only.value.entries != nil {
      path.append(only.key.text)
      node = only.value
    }
    return path.joined(separator: ".")
  }

  static func textForList(_ kind: Kind, _ entry: SyntaxEntry) -> Diagnostic {
    Diagnostic(
      LanguageDiagnostics.notADeclaration, "`\(kind.name)` begins a list of declarations, but nothing is declared here",
      at: entry.value.span == entry.value.span.beginning ? entry.key.span : entry.value.span,
      help: ["in TOML, begin each one with [[\(kind.name)]]; in YAML, begin each one with \"- id:\""])
  }

  static func notADeclaration(_ kind: Kind, _ item: SyntaxNode) -> Diagnostic {
    Diagnostic(
      LanguageDiagnostics.notADeclaration, "\(kind.article) \(kind.name) is declared with an id and its other fields",
      at: item.span,
      help: ["in YAML: \"- id: \(kind.exampleID)\"; in TOML: [[\(kind.name)]] and below it id = \"\(kind.exampleID)\""])
  }

  static func manifestTableElsewhere(_ key: SyntaxKey) -> Diagnostic {
    Diagnostic(
      LanguageDiagnostics.manifestTableElsewhere, "`\(key.text)` belongs in the manifest", at: key.span,
      help: ["move it into touchstone.toml or touchstone.yaml"])
  }

  /// - Parameter strays: what belongs to the table and stands in the manifest without it.
  static func missingFrameworkTable(at span: SourceSpan, strays: [SyntaxKey], _ format: SourceFormat) -> Diagnostic {
    let line = format == .toml ? "[framework]" : "framework:"
    guard let first = strays.first else {
      return Diagnostic(
        LanguageDiagnostics.missingFrameworkTable, "the manifest does not say which framework this is", at: span,
        help: ["begin it with a line `\(line)`, and below it an id, a title and a version"])
    }
    return Diagnostic(
      LanguageDiagnostics.missingFrameworkTable,
      "a line `\(line)` is missing above `\(first.text)`\(strays.count > 1 ? " and what follows it" : "")",
      at: first.span, notes: ["what the framework is called stands below that line"],
      help: [format == .toml ? "write it above this line" : "write it above this line, which stays indented below it"])
  }

  static func translationInManifest(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      LanguageDiagnostics.translationInManifest, "the manifest cannot be a translation", at: span,
      help: ["put the translated texts into a file of their own that begins with this line"])
  }

  static func notALanguage(_ written: Text) -> Diagnostic {
    Diagnostic(
      LanguageDiagnostics.notALanguage, "\"\(written.value)\" is not the tag of a language", at: written.span,
      help: ["write a short form such as \"es\" or \"pt-BR\""])
  }
}

/// Words in quotes, joined for a sentence: 'a', 'b' or 'c'.
func quoted(_ words: [String]) -> String {
  let marked = words.map { "`\($0)`" }
  guard let last = marked.last, marked.count > 1 else { return marked.first ?? "" }
  return marked.dropLast().joined(separator: ", ") + " or " + last
}
