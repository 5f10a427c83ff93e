import TouchstoneLanguage

/// The reference page of the language, in Markdown: every kind with its fields, made from the rows of the language.
///
/// Each field has an example in both spellings. The one in TOML is the row's own; the one in YAML is made from it.
public func languageReference() -> String {
  var page = LanguageReferencePage()
  page.writePage()
  return page.text
}

/// Writes the reference, part by part.
struct LanguageReferencePage {
  private(set) var text = ""
  /// Fields that nearly every kind has in the same words, described once.
  private let shared: [FieldDescription]
  private let sharedSentences: Set<String>

  init() {
    let kinds = Language.kinds
    var counts: [String: Int] = [:]
    for field in kinds.flatMap(\.fields) { counts[field.sentence, default: 0] += 1 }
    let sentences = Set(counts.filter { $0.value * 2 > kinds.count }.map(\.key))
    sharedSentences = sentences
    var seen: Set<String> = []
    shared = kinds.flatMap(\.fields).filter { sentences.contains($0.sentence) && seen.insert($0.sentence).inserted }
  }

  mutating func writePage() {
    line("# The language of framework packages")
    line()
    line("Version \(Language.version). This page is made from the description of the language that the compiler reads.")
    line()
    writeGroundRules()
    writeManifest()
    line("## What every kind may say")
    line()
    writeTable(shared)
    block("toml", shared.map { "\($0.name) = \($0.example)" })
    block("yaml", shared.map { yamlSpelling(of: $0) })
    for kind in Language.kinds { write(kind) }
    writeDecisions()
  }

  private mutating func write(_ kind: KindDescription) {
    let fields = kind.fields.filter { !sharedSentences.contains($0.sentence) }
    line("## `\(kind.kind.name)`")
    line()
    line(kind.meaning)
    line()
    if !kind.kind.parents.isEmpty {
      let parents = kind.kind.parents.map { "\($0.article) [`\($0.name)`](#\($0.name))" }.joined(separator: " or ")
      line("It is part of \(parents).")
      line()
    }
    if !kind.kind.hasID {
      line("It has no `id`.")
      line()
    }
    writeTable(fields)
    writeExamples(of: kind, fields)
  }

  /// A table of fields.
  mutating func writeTable(_ fields: [FieldDescription]) {
    guard !fields.isEmpty else { return }
    line("| field | required | what may stand there | meaning |")
    line("|---|---|---|---|")
    for field in fields {
      let required = field.isRequired ? "yes" : field.requiredUnless.map { "unless `\($0)`" } ?? ""
      line("| `\(field.name)` | \(required) | \(field.type.words) | \(field.meaning) |")
    }
    line()
  }

  mutating func line(_ words: String = "") {
    text += words
    text += "\n"
  }

  /// A block of code.
  mutating func block(_ language: String, _ lines: [String]) {
    line("```\(language)")
    for words in lines { line(words) }
    line("```")
    line()
  }
}

extension FieldDescription {
  /// What is said about the field, by which rows of several kinds are recognised as the same.
  fileprivate var sentence: String {
    "\(name) \(isRequired) \(meaning)"
  }
}

extension FieldType {
  /// What may stand in a field, for a reader.
  fileprivate var words: String {
    switch self {
    case .text: "text"
    case .texts: "one text or several"
    case .label: "words on one line"
    case .labels: "words on one line, or several of them"
    case .wholeNumber: "a whole number"
    case .number: "a number"
    case .boolean: "`true` or `false`"
    case .date: "a day, year first"
    case .choice(let words): listed(words)
    case .choices(let words): "one or several of \(listed(words))"
    case .reference(let kinds): "the id of \(listed(kinds))"
    case .references(let kinds): "one or several ids of \(listed(kinds))"
    case .levels: "for each level a text, or [a table](#levels-and-points)"
    case .points: "for each [point](#point) a text"
    case .evidenceMinimum: "a whole number, or one for each level"
    case .span: "a table with `from` and, unless it runs to the last level, `to`"
    case .startsAt: "a table with `level` and `because`"
    case .scaleMaps: "for each other scale a table from point to point"
    case .requirements(let kinds): "one or several [requirements](#requirements) of \(listed(kinds))"
    case .retirement: "a day, or `true`"
    case .parts(let kind): "declarations of [`\(kind.name)`](#\(kind.name))"
    }
  }

  private func listed(_ words: [String]) -> String {
    words.map { "`\($0)`" }.joined(separator: ", ")
  }

  private func listed(_ kinds: [Kind]) -> String {
    kinds.map { "[`\($0.name)`](#\($0.name))" }.joined(separator: ", ")
  }
}
