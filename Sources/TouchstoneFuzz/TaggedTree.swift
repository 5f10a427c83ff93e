import TouchstoneSyntax

/// A tree of our own reader in the form of the other reader's answers: values with their types as JSON, on one line.
func tagged(_ node: SyntaxNode) -> String {
  switch node.content {
  case .mapping(let entries):
    let sorted = entries.sorted { $0.key.text.utf8.lexicographicallyPrecedes($1.key.text.utf8) }
    return "{" + sorted.map { quoted($0.key.text) + ":" + tagged($0.value) }.joined(separator: ",") + "}"
  case .sequence(let items): return "[" + items.map(tagged).joined(separator: ",") + "]"
  case .scalar(let scalar): return tagged(scalar)
  case .absent, .unreadable: return "null"
  }
}

private func tagged(_ scalar: SyntaxScalar) -> String {
  let digits = scalar.text.filter { $0 != "_" }
  switch scalar.form {
  case .quoted, .plain: return tag("string", scalar.text)
  case .boolean: return tag("bool", scalar.text)
  case .integer: return tag("integer", wholeNumber(digits))
  case .float:
    let number = Double(digits) ?? .nan
    return tag("float", number.isNaN ? "nan" : String(number))
  case .localDate: return tag("date-local", date(scalar.text))
  case .localTime: return tag("time-local", time(scalar.text))
  case .localDateTime: return tag("datetime-local", date(scalar.text) + "T" + time(String(scalar.text.dropFirst(11))))
  case .offsetDateTime:
    let (rest, minutes) = offset(String(scalar.text.dropFirst(11)))
    return tag("datetime", date(scalar.text) + "T" + time(rest) + "+\(minutes)")
  }
}

private func wholeNumber(_ digits: String) -> String {
  for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where digits.hasPrefix(prefix) {
    return Int64(digits.dropFirst(2), radix: radix).map { String($0) } ?? "none"
  }
  return Int64(digits).map { String($0) } ?? "none"
}

private func date(_ text: String) -> String {
  text.prefix(10).split(separator: "-").map { Int($0).map { String($0) } ?? "none" }.joined(separator: "-")
}

/// Hours, minutes, seconds and billionths of a second.
private func time(_ text: String) -> String {
  let parts = text.split(separator: ".")
  let clock = (parts.first ?? "").split(separator: ":").map { Int($0).map { String($0) } ?? "none" }
  let fraction = parts.count > 1 ? String(parts[1].prefix(9)) : ""
  let billionths = Int(fraction + String(repeating: "0", count: 9 - fraction.utf8.count)) ?? -1
  return clock.joined(separator: ":") + ".\(billionths)"
}

/// A time without its zone, and the zone in minutes.
private func offset(_ text: String) -> (rest: String, minutes: Int) {
  guard let sign = text.firstIndex(where: { $0 == "+" || $0 == "-" }) else { return (String(text.dropLast()), 0) }
  let parts = text[text.index(after: sign)...].split(separator: ":").compactMap { Int($0) }
  let minutes = (parts.first ?? 0) * 60 + (parts.last ?? 0)
  return (String(text[..<sign]), text[sign] == "-" ? -minutes : minutes)
}

private func tag(_ type: String, _ value: String) -> String {
  "{\"type\":\"\(type)\",\"value\":\(quoted(value))}"
}

private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\u{0}"..."\u{1F}": result += "\\u{" + String(scalar.value, radix: 16) + "}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
