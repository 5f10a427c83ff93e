import TOMLKit

/// What the other reader makes of a document: its values with their types as JSON, or `rejected`.
func answer(to document: [UInt8]) -> String {
  // The reader takes text that ends at a zero byte; what is no text it never sees.
  guard let text = String(validating: document, as: UTF8.self), !document.contains(0) else { return "rejected" }
  guard let table = try? TOMLTable(string: text) else { return "rejected" }
  return tagged(table)
}

private func tagged(_ table: TOMLTable) -> String {
  let keys = table.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  let entries = keys.map { key in quoted(key) + ":" + (table[key].map { tagged($0.tomlValue) } ?? "null") }
  return "{" + entries.joined(separator: ",") + "}"
}

private func tagged(_ value: TOMLValue) -> String {
  if let table = value.table { return tagged(table) }
  if let list = value.array { return "[" + list.map { tagged($0.tomlValue) }.joined(separator: ",") + "]" }
  if let text = value.string { return tag("string", text) }
  if let number = value.int { return tag("integer", String(number)) }
  if let flag = value.bool { return tag("bool", String(flag)) }
  if let number = value.double { return tag("float", number.isNaN ? "nan" : String(number)) }
  if let moment = value.dateTime {
    let zone = moment.offset.map { offset in String(offset.offset) }
    let words = words(moment.date) + "T" + words(moment.time)
    return zone.map { tag("datetime", words + "+" + $0) } ?? tag("datetime-local", words)
  }
  if let date = value.date { return tag("date-local", words(date)) }
  if let time = value.time { return tag("time-local", words(time)) }
  return "null"
}

private func words(_ date: TOMLDate) -> String {
  "\(date.year)-\(date.month)-\(date.day)"
}

private func words(_ time: TOMLTime) -> String {
  "\(time.hour):\(time.minute):\(time.second).\(time.nanoSecond)"
}

private func tag(_ type: String, _ value: String) -> String {
  "{\"type\":\"\(type)\",\"value\":\(quoted(value))}"
}

/// A JSON string on one line.
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
