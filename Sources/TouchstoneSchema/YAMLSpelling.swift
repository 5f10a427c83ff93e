import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneSyntax

/// A field's example as it stands in YAML, `domains: math`, made from the example in TOML so that the two agree.
func yamlSpelling(of field: FieldDescription) -> String {
  yamlSpelling(ofTOML: "\(field.name) = \(field.example)")
}

/// One line of TOML, `levels.8 = "Uses a unit rate."`, as one line of YAML.
func yamlSpelling(ofTOML line: String) -> String {
  let (tree, _) = readSyntax(SourceFile(path: "example.toml", text: line), as: SourceID(0), format: .toml)
  guard let entry = tree.root.entries?.first else { return line }
  // Alone after its key a text may hold what would end it inside brackets.
  if let scalar = entry.value.scalar {
    return "\(entry.key.text): \(yamlWord(scalar.text, form: scalar.form, isInBrackets: false))"
  }
  return "\(entry.key.text): \(yamlFlow(entry.value))"
}

/// A value on one line.
private func yamlFlow(_ node: SyntaxNode) -> String {
  switch node.content {
  case .scalar(let scalar):
    return yamlWord(scalar.text, form: scalar.form)
  case .sequence(let items):
    return "[" + items.map(yamlFlow).joined(separator: ", ") + "]"
  case .mapping(let entries):
    let members = entries.map { "\(yamlWord($0.key.text, form: .plain)): \(yamlFlow($0.value))" }
    return members.isEmpty ? "{}" : "{ " + members.joined(separator: ", ") + " }"
  case .absent, .unreadable:
    return ""
  }
}

/// A text bare where YAML takes it for the same text, else in quotes.
private func yamlWord(_ text: String, form: SyntaxScalar.Form, isInBrackets: Bool = true) -> String {
  let isBare = isPlainInYAML(text, isInBrackets: isInBrackets) && !isMistakable(text)
  return form == .quoted && !isBare ? yamlQuoted(text) : text
}

private func isPlainInYAML(_ text: String, isInBrackets: Bool) -> Bool {
  guard let first = text.unicodeScalars.first, first.properties.isAlphabetic || ("0"..."9").contains(first),
    let last = text.unicodeScalars.last, last != " ", last != ":"
  else { return false }
  let forbidden = isInBrackets ? "[]{},\"\n" : "\"\n"
  if text.unicodeScalars.contains(where: { forbidden.unicodeScalars.contains($0) }) { return false }
  return !contains(": ", in: text) && !contains(" #", in: text)
}

private func contains(_ pair: String, in text: String) -> Bool {
  zip(text.unicodeScalars, text.unicodeScalars.dropFirst()).contains { left, right in
    pair.unicodeScalars.elementsEqual([left, right])
  }
}

/// Whether a reader, of files or of pages, could take a text for a number, a day or a yes.
private func isMistakable(_ text: String) -> Bool {
  if ["true", "false", "yes", "no", "on", "off", "null"].contains(text.lowercased()) { return true }
  return text.utf8.allSatisfy {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
  }
}

private func yamlQuoted(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": quoted += "\\\""
    case "\\": quoted += "\\\\"
    case "\n": quoted += "\\n"
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}
