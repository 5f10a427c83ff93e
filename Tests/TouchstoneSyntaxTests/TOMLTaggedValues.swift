import TouchstoneSyntax

/// Compares a tree with what the conformance suite expects, and names the first place where they differ.
func differenceFromTagged(_ node: SyntaxNode, _ expected: Any, at path: String = "") -> String? {
  switch node.content {
  case .mapping(let entries):
    guard let table = expected as? [String: Any], tag(of: expected) == nil else { return "\(path): a table" }
    guard Set(entries.map(\.key.text)).count == table.count, entries.count == table.count else {
      return "\(path): \(entries.map(\.key.text)) for \(table.keys.sorted())"
    }
    for entry in entries {
      guard let value = table[entry.key.text] else { return "\(path): no key \(entry.key.text)" }
      if let found = differenceFromTagged(entry.value, value, at: path + "." + entry.key.text) { return found }
    }
    return nil
  case .sequence(let items):
    guard let list = expected as? [Any], list.count == items.count else { return "\(path): a list" }
    for (index, item) in items.enumerated() {
      if let found = differenceFromTagged(item, list[index], at: "\(path)[\(index)]") { return found }
    }
    return nil
  case .scalar(let scalar):
    guard let (type, value) = tag(of: expected) else { return "\(path): a value" }
    return isSame(scalar, type, value) ? nil : "\(path): \(scalar) for \(type) \(value)"
  case .absent, .unreadable:
    return "\(path): unreadable"
  }
}

private func tag(of expected: Any) -> (type: String, value: String)? {
  guard let table = expected as? [String: Any], table.count == 2, let type = table["type"] as? String,
    let value = table["value"] as? String
  else { return nil }
  return (type, value)
}

private func isSame(_ scalar: SyntaxScalar, _ type: String, _ value: String) -> Bool {
  switch (type, scalar.form) {
  case ("string", .quoted): Array(scalar.text.utf8) == Array(value.utf8)
  case ("integer", .integer): integer(scalar.text) == Int64(value)
  case ("float", .float): isSameFloat(float(scalar.text), float(value))
  case ("bool", .boolean): scalar.text == value
  case ("datetime", .offsetDateTime), ("datetime-local", .localDateTime), ("date-local", .localDate),
    ("time-local", .localTime):
    normalisedTime(scalar.text) == normalisedTime(value)
  default: false
  }
}

/// The number that a whole number of TOML stands for, in any of its four bases.
func integer(_ text: String) -> Int64? {
  let digits = text.filter { $0 != "_" }
  for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where digits.hasPrefix(prefix) {
    return Int64(digits.dropFirst(2), radix: radix)
  }
  return Int64(digits)
}

private func float(_ text: String) -> Double? {
  Double(text.filter { $0 != "_" })
}

private func isSameFloat(_ left: Double?, _ right: Double?) -> Bool {
  guard let left, let right else { return false }
  return left == right || (left.isNaN && right.isNaN)
}

/// One spelling for each moment: `T` and `Z` in capitals, with seconds, without zeros at the end of a fraction.
func normalisedTime(_ text: String) -> String {
  var text = text.uppercased().replacing(" ", with: "T")
  var zone = ""
  if text.hasSuffix("Z") {
    zone = "Z"
    text.removeLast()
  } else if let time = text.firstIndex(of: "T"), let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }),
    sign > time
  {
    zone = String(text[sign...])
    text = String(text[..<sign])
  }
  if text.contains("."), let last = text.lastIndex(where: { $0 != "0" }) {
    text = String(text[...last])
    if text.hasSuffix(".") { text.removeLast() }
  }
  if text.filter({ $0 == ":" }).count == 1 { text += ":00" }
  return text + zone
}
