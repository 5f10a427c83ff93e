/// Writes declarations as YAML: parts inside what they are part of, each with the last part of its id.
enum YAMLText {
  static func table(_ name: String, _ entries: [PlainValue.Entry]) -> String {
    (["\(name):"] + entries.map { "  " + line($0) }).joined(separator: "\n") + "\n"
  }

  static func document(_ declarations: [PlainDeclaration]) -> String {
    groups(declarations).map { list($0, indentation: "") }.joined(separator: "\n")
  }

  /// Neighbours of one kind stand in one list.
  private static func groups(_ declarations: [PlainDeclaration]) -> [[PlainDeclaration]] {
    var groups: [[PlainDeclaration]] = []
    for declaration in declarations {
      if groups.last?.first?.kind == declaration.kind {
        groups[groups.count - 1].append(declaration)
      } else {
        groups.append([declaration])
      }
    }
    return groups
  }

  private static func list(_ declarations: [PlainDeclaration], indentation: String) -> String {
    guard let kind = declarations.first?.kind else { return "" }
    let items = declarations.map { item($0, isPart: !indentation.isEmpty, indentation: indentation + "  ") }
    return "\(indentation)\(kind):\n" + items.joined()
  }

  private static func item(_ declaration: PlainDeclaration, isPart: Bool, indentation: String) -> String {
    let id = isPart ? declaration.id.split(separator: ".").last.map(String.init) ?? "" : declaration.id
    var text = "\(indentation)- id: \(scalar(id))\n"
    for entry in declaration.fields { text += "\(indentation)  \(line(entry))\n" }
    for group in groups(declaration.parts) { text += list(group, indentation: indentation + "  ") }
    return text
  }

  private static func line(_ entry: PlainValue.Entry) -> String {
    switch entry.value {
    case .text(let text): "\(scalar(entry.key)): \(scalar(text))"
    case .number, .flag, .list, .table: "\(scalar(entry.key)): \(inFlow(entry.value))"
    }
  }

  /// A value inside brackets or braces, where texts stand in quotes.
  private static func inFlow(_ value: PlainValue) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .number(let number): String(number)
    case .flag(let flag): String(flag)
    case .list(let items): "[\(items.map(inFlow).joined(separator: ", "))]"
    case .table(let entries): "{ \(entries.map { "\(scalar($0.key)): \(inFlow($0.value))" }.joined(separator: ", ")) }"
    }
  }

  /// A text in a line of its own, without quotes where nothing in it means anything to YAML.
  static func scalar(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// In single quotes where a backslash would have to be doubled, else in double quotes.
  static func quoted(_ text: String) -> String {
    let isLiteral = text.utf8.contains(UInt8(ascii: "\\")) && !text.utf8.contains { $0 < 0x20 || $0 == 0x7F }
    return isLiteral ? "'\(text.replacing("'", with: "''"))'" : text.inDoubleQuotes
  }

  private static func isPlain(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, last != UInt8(ascii: " "), last != UInt8(ascii: ":") else {
      return false
    }
    switch first {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: break
    default: return false
    }
    return zip(bytes, bytes.dropFirst() + [0x20]).allSatisfy { byte, next in
      (0x20..<0x7F).contains(byte) && !(byte == UInt8(ascii: ":") && next == 0x20)
        && !(byte == 0x20 && next == UInt8(ascii: "#"))
    }
  }
}
