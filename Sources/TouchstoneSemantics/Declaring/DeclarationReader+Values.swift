import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneSyntax

extension DeclarationReader {
  /// Reads one field by its type and puts it where its row says.
  mutating func readValue<Root: FieldOwner>(
    _ field: Field<Root>, _ entry: SyntaxEntry, into root: inout Root, subject: Subject
  ) {
    let context = ValueContext(field: field.description, owner: subject, format: format)
    let node = entry.value
    switch field.binding {
    case .text(let path): root[path] = text(node, context)
    case .texts(let path): root[path] = list(node, context).compactMap { text($0, context) }
    case .label(let path): root[path] = label(node, context)
    case .labels(let path): root[path] = list(node, context).compactMap { label($0, context) }
    case .wholeNumber(let path): root[path] = wholeNumber(node, context)
    case .number(let path): root[path] = number(node, context)
    case .boolean(let path): root[path] = boolean(node, context)
    case .date(let path): root[path] = date(node, context)
    case .choice(let binding):
      if let word = label(node, context), !binding.set(&root, Located(word.value, word.span)) {
        report(.unknownWord(word, context))
      }
    case .choices(let binding):
      for word in list(node, context).compactMap({ label($0, context) })
      where !binding.append(&root, Located(word.value, word.span)) {
        report(.unknownWord(word, context))
      }
    case .reference(let path): root[path] = reference(node, context)
    case .references(let path): root[path] = list(node, context).compactMap { reference($0, context) }
    case .levels(let path): root[path] = levelEntries(node, context)
    case .points(let path): root[path] = pointEntries(node, context)
    case .evidenceMinimum(let path): root[path] = evidenceMinimum(node, context)
    case .span(let path): root[path] = span(node, context)
    case .startsAt(let path): root[path] = startsAt(node, context)
    case .scaleMaps(let path): root[path] = scaleMaps(node, context)
    case .requirements(let path):
      root[path] = list(node, context).compactMap { requirement($0, context, field.description.type.referenceKinds) }
    case .retirement(let path): root[path] = retirement(node, context)
    case .parts: break
    }
  }

  /// The items of a list; a list of one needs no brackets.
  func list(_ node: SyntaxNode, _ context: ValueContext) -> [SyntaxNode] {
    node.items ?? [node]
  }

  /// A value that is neither a list nor a table, with what its characters are; reports anything else.
  private mutating func scalar(_ node: SyntaxNode, _ context: ValueContext) -> (text: String, TextCharacters)? {
    switch node.content {
    case .scalar(let scalar):
      let characters = TextCharacters(scalar.text)
      if characters.isBlank {
        report(.emptyValue(context, at: node.span))
        return nil
      }
      return (scalar.text, characters)
    case .absent:
      report(.emptyValue(context, at: node.span))
    case .sequence, .mapping:
      report(.wrongShape(context, node))
    case .unreadable:
      break
    }
    return nil
  }

  /// Prose, in the one form that both spellings share.
  mutating func text(_ node: SyntaxNode, _ context: ValueContext) -> Text? {
    guard let (text, characters) = scalar(node, context) else { return nil }
    if let character = characters.control {
      report(.controlCharacter(character, context, at: node.span))
      return nil
    }
    return Text(normalizedProse(text, hasLines: characters.hasLines), node.span)
  }

  /// Words on one line, kept as written.
  mutating func label(_ node: SyntaxNode, _ context: ValueContext) -> Text? {
    guard let (text, characters) = scalar(node, context) else { return nil }
    if let character = characters.controlInLine {
      report(.controlCharacter(character, context, at: node.span))
      return nil
    }
    return Text(text, node.span)
  }

  mutating func wholeNumber(_ node: SyntaxNode, _ context: ValueContext) -> Located<Int>? {
    guard let (text, _) = scalar(node, context) else { return nil }
    guard let value = Int(text), value >= 0 else {
      report(.notAWholeNumber(text, context, at: node.span))
      return nil
    }
    return Located(value, node.span)
  }

  mutating func number(_ node: SyntaxNode, _ context: ValueContext) -> Located<Double>? {
    guard let (text, _) = scalar(node, context) else { return nil }
    guard let value = Double(text), value.isFinite else {
      report(.notANumber(text, context, at: node.span))
      return nil
    }
    return Located(value, node.span)
  }

  mutating func boolean(_ node: SyntaxNode, _ context: ValueContext) -> Located<Bool>? {
    guard let (text, _) = scalar(node, context) else { return nil }
    switch text {
    case "true": return Located(true, node.span)
    case "false": return Located(false, node.span)
    default:
      report(.notTrueOrFalse(text, context, at: node.span))
      return nil
    }
  }

  mutating func date(_ node: SyntaxNode, _ context: ValueContext) -> Located<CalendarDate>? {
    guard let (text, _) = scalar(node, context) else { return nil }
    guard let value = CalendarDate(text) else {
      report(.notADate(text, context, at: node.span))
      return nil
    }
    return Located(value, node.span)
  }

  mutating func retirement(_ node: SyntaxNode, _ context: ValueContext) -> Retirement? {
    guard let (text, _) = scalar(node, context) else { return nil }
    if text == "true" { return Retirement(date: nil, span: node.span) }
    if text == "false" { return nil }
    return date(node, context).map { Retirement(date: $0.value, span: node.span) }
  }
}

/// The field that is being read, for messages.
struct ValueContext {
  var field: FieldDescription
  var owner: Subject

  var format: SourceFormat

  /// The declaration, in words.
  var subject: String { owner.words }

  /// A line as the author could have written it.
  var exampleLine: String { field.exampleLine(in: format) }
}
