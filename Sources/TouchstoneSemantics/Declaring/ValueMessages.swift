import TouchstoneDiagnostics
public import TouchstoneLanguage
import TouchstoneSyntax

/// The words of what is reported about values.
extension Diagnostic {
  static func wrongShape(_ context: ValueContext, _ node: SyntaxNode) -> Diagnostic {
    wrongShape(
      context.field.name, context.field.type.expectation + ", for example \(context.exampleLine)", node,
      in: context.subject)
  }

  static func wrongShape(_ name: String, _ expected: String, _ node: SyntaxNode, in subject: String) -> Diagnostic {
    let found =
      switch node.content {
      case .mapping: "a table"
      case .sequence: "a list"
      case .scalar(let scalar): scalar.form == .quoted ? "a text" : "`\(scalar.text)`"
      case .absent, .unreadable: "nothing"
      }
    return Diagnostic(
      LanguageDiagnostics.wrongShape, "`\(name)` of \(subject) is \(found), which does not fit there", at: node.span,
      help: ["`\(name)` takes \(expected)"], subject: subject)
  }

  static func missingInside(_ key: String, _ context: ValueContext, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      LanguageDiagnostics.wrongShape, "`\(context.field.name)` of \(context.subject) does not say `\(key)`", at: span,
      help: ["write it like this: \(context.exampleLine)"], subject: context.subject)
  }

  static func emptyValue(_ context: ValueContext, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      LanguageDiagnostics.emptyValue, "`\(context.field.name)` of \(context.subject) is empty", at: span,
      help: ["write it, or delete the line until it is known"], subject: context.subject)
  }

  static func controlCharacter(_ byte: UInt8, _ context: ValueContext, at span: SourceSpan) -> Diagnostic {
    let names: [UInt8: String] = [8: "backspace", 9: "tab", 10: "line break", 12: "page break", 13: "line break"]
    let name = names[byte] ?? "control character (number \(byte))"
    return Diagnostic(
      LanguageDiagnostics.controlCharacter,
      "the text of `\(context.field.name)` holds an invisible \(name)", at: span,
      notes: ["between double quotes a backslash makes special characters: \\f is a page break, \\t a tab"],
      help: ["put the text between single quotes, so that backslashes stay as they are: 'Use \\frac{1}{2}'"],
      subject: context.subject)
  }

  static func unknownWord(_ word: Text, _ context: ValueContext, among words: [String]? = nil) -> Diagnostic {
    let allowed = words ?? context.field.type.closedWords
    let near = suggestions(for: word.value, among: allowed)
    let help =
      near.isEmpty ? "choose one of \(quoted(allowed))" : "did you mean \(quoted(near))? Allowed: \(quoted(allowed))"
    let fixes =
      near.count == 1 ? [Fix("write \"\(near[0])\"", .uncertain, [TextEdit(word.span, "\"\(near[0])\"")])] : []
    return Diagnostic(
      LanguageDiagnostics.unknownWord, "`\(context.field.name)` of \(context.subject) cannot be \"\(word.value)\"",
      at: word.span, help: [help], fixes: fixes, subject: context.subject)
  }

  static func notAWholeNumber(_ written: String, _ context: ValueContext, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      LanguageDiagnostics.notANumber,
      "`\(context.field.name)` of \(context.subject) is \"\(written)\", which is not a whole number", at: span,
      help: ["write a whole number such as 2; 0 means none"], subject: context.subject)
  }

  static func notANumber(_ written: String, _ context: ValueContext, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      LanguageDiagnostics.notANumber,
      "`\(context.field.name)` of \(context.subject) is \"\(written)\", which is not a number", at: span,
      help: ["write a number such as \(context.field.example)"], subject: context.subject)
  }

  static func notADate(_ written: String, _ context: ValueContext, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      LanguageDiagnostics.notADate,
      "`\(context.field.name)` of \(context.subject) is \"\(written)\", which is not a day in the form 2027-06-30",
      at: span, help: ["write year, month and day with hyphens, in quotes: \"2027-06-30\""], subject: context.subject)
  }

  static func notTrueOrFalse(_ written: String, _ context: ValueContext, at span: SourceSpan) -> Diagnostic {
    let meant = ["yes", "on", "y"].contains(written.lowercased()) || written.lowercased() == "true" ? "true" : "false"
    return Diagnostic(
      LanguageDiagnostics.notTrueOrFalse,
      "`\(context.field.name)` of \(context.subject) is \"\(written)\", but only true or false fits", at: span,
      help: ["write \(meant), in small letters and without quotes"],
      fixes: [Fix("write \(meant)", .uncertain, [TextEdit(span, meant)])], subject: context.subject)
  }

  /// A table that names a thing of a kind that the field does not take.
  static func otherKind(_ key: SyntaxKey, _ kinds: [Kind], _ context: ValueContext) -> Diagnostic {
    let named = Kind(rawValue: key.text)
    return Diagnostic(
      LanguageDiagnostics.referenceWithoutKind,
      "`\(context.field.name)` of \(context.subject) cannot name \(named?.article ?? "a") \(key.text)", at: key.span,
      help: ["it may name \(kinds.map { "\($0.article) \($0.name)" }.joined(separator: ", "))"],
      subject: context.subject)
  }

  static func referenceWithoutKind(_ kinds: [Kind], _ context: ValueContext, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      LanguageDiagnostics.referenceWithoutKind,
      "this table in `\(context.field.name)` of \(context.subject) does not say what it names", at: span,
      notes: ["it may name \(quoted(kinds.map(\.name)))"],
      help: [
        "write the kind as the key: { \(kinds.first?.name ?? "competency") = \"\(kinds.first?.exampleID ?? "")\" }"
      ],
      subject: context.subject)
  }
}

extension Diagnostic {
  static func requirementWithoutThing(_ kinds: [Kind], _ context: ValueContext, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      LanguageDiagnostics.referenceWithoutKind,
      "this table in `\(context.field.name)` of \(context.subject) does not say what is asked for", at: span,
      notes: ["it may ask for \(quoted(kinds.map(\.name))), or offer a choice"],
      help: [
        "write the kind as the key, { \(kinds.first?.name ?? "competency") = \"\(kinds.first?.exampleID ?? "")\" }, "
          + "or a choice, { choose = 2, from = […] }"
      ],
      subject: context.subject)
  }

  static func choiceWithout(_ key: String, _ context: ValueContext, at span: SourceSpan) -> Diagnostic {
    let missing = key == "choose" ? "how many to choose" : "what to choose from"
    return Diagnostic(
      LanguageDiagnostics.wrongShape, "this choice of \(context.subject) does not say \(missing)", at: span,
      help: ["write both: { choose = 2, from = [\"…\", \"…\", \"…\"] }"], subject: context.subject)
  }
}

extension FieldType {
  /// What may stand in the field, in words that follow "takes".
  public var expectation: String {
    switch self {
    case .text: "a text"
    case .texts: "a text or a list of texts"
    case .label: "a short text"
    case .labels: "a short text or a list of them"
    case .wholeNumber: "a whole number"
    case .number: "a number"
    case .boolean: "true or false"
    case .date: "a day"
    case .choice(let words): "one of \(quoted(words))"
    case .choices(let words): "one or several of \(quoted(words))"
    case .reference(let kinds): "the id of a \(kinds.map(\.name).joined(separator: ", "))"
    case .references(let kinds): "ids of \(kinds.map(\.plural).joined(separator: ", "))"
    case .levels: "a table with a text for each level"
    case .points: "a table with a text for each point of the scale"
    case .evidenceMinimum: "a number, or a table with a number for each level"
    case .span: "a table with the first and the last level"
    case .startsAt: "a table with a level and a reason"
    case .scaleMaps: "a table that says for each point how it reads on the other scale"
    case .requirements(let kinds):
      "ids of \(kinds.map(\.plural).joined(separator: ", ")), or choices such as { choose = 2, from = […] }"
    case .retirement: "a day, or true"
    case .parts(let kind): "a list of \(kind.plural)"
    }
  }

  /// The words of a closed value; empty for other types.
  public var closedWords: [String] {
    switch self {
    case .choice(let words), .choices(let words): words
    case .text, .texts, .label, .labels, .wholeNumber, .number, .boolean, .date, .reference, .references, .levels,
      .points, .evidenceMinimum, .span, .startsAt, .scaleMaps, .requirements, .retirement, .parts:
      []
    }
  }
}
