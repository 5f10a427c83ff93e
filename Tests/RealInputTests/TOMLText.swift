/// Writes declarations as TOML: flat, each with its whole id.
enum TOMLText {
  static func table(_ name: String, _ entries: [PlainValue.Entry]) -> String {
    (["[\(name)]"] + entries.map(line)).joined(separator: "\n") + "\n"
  }

  static func document(_ declarations: [PlainDeclaration]) -> String {
    declarations.map(item).joined(separator: "\n")
  }

  private static func item(_ declaration: PlainDeclaration) -> String {
    let lines = ["[[\(declaration.kind)]]", "id = \(quoted(declaration.id))"] + declaration.fields.map(line)
    return ([lines.joined(separator: "\n") + "\n"] + declaration.parts.map(item)).joined(separator: "\n")
  }

  private static func line(_ entry: PlainValue.Entry) -> String {
    "\(key(entry.key)) = \(value(entry.value))"
  }

  static func value(_ value: PlainValue) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .number(let number): String(number)
    case .flag(let flag): String(flag)
    case .list(let items): "[\(items.map(self.value).joined(separator: ", "))]"
    case .table(let entries): "{ \(entries.map(line).joined(separator: ", ")) }"
    }
  }

  private static func key(_ key: String) -> String {
    key.isPlainKey ? key : quoted(key)
  }

  /// In single quotes where a backslash would have to be doubled, else in double quotes.
  static func quoted(_ text: String) -> String {
    let hasBackslash = text.utf8.contains(UInt8(ascii: "\\"))
    let needsEscapes = text.utf8.contains { $0 == UInt8(ascii: "'") || $0 < 0x20 || $0 == 0x7F }
    return hasBackslash && !needsEscapes ? "'\(text)'" : text.inDoubleQuotes
  }
}

extension String {
  /// Whether the text needs no quotes as a key: letters, digits, hyphens and underscores.
  var isPlainKey: Bool {
    !isEmpty
      && utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
      }
  }

  /// The text in double quotes, with the escapes that both spellings have.
  var inDoubleQuotes: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FEFF}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
