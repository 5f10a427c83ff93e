import Foundation
import TouchstoneJSON
import TouchstoneLanguage

/// A number or a relation that a framework's source states, as a question to the bundle.
///
/// ```
/// domain = 10                               how many of a kind
/// target(math) = 5                          how many whose ids begin with `math.`
/// competency[audience=educator] = 22        how many that have a value, or hold it in a list
/// credential/core.requires.0.choose = 8     a value of one thing; a list or an object is counted
/// ```
struct Fact: Sendable {
  var query: String
  var value: String

  /// Reads `query = value`, with a source after `#` or without.
  init?(_ line: String) {
    let stated = line.components(separatedBy: "  #")[0]
    guard let equals = stated.range(of: " = ") else { return nil }
    query = stated[..<equals.lowerBound].trimmingCharacters(in: .whitespaces)
    value = stated[equals.upperBound...].trimmingCharacters(in: .whitespaces)
  }

  /// What a bundle answers; `nil` where the question makes no sense.
  func answer(in bundle: JSONValue) -> String? {
    query.firstIndex(of: "/").map { slash in
      value(of: String(query[..<slash]), String(query[query.index(after: slash)...]), in: bundle)
    } ?? count(in: bundle)
  }

  private func value(of kind: String, _ path: String, in bundle: JSONValue) -> String? {
    let things = Self.things(kind, in: bundle)?.filter { path.hasPrefix(($0["id"]?.string ?? " ") + ".") }
    guard let thing = things?.max(by: { ($0["id"]?.string?.count ?? 0) < ($1["id"]?.string?.count ?? 0) }) else {
      return nil
    }
    let steps = path.dropFirst((thing["id"]?.string ?? "").count + 1).split(separator: ".")
    let found = steps.reduce(Optional(thing)) { value, step in Int(step).map { value?[$0] } ?? value?[String(step)] }
    return found?.shown
  }

  private func count(in bundle: JSONValue) -> String? {
    guard let parts = query.firstMatch(of: /^(\w+)(?:\(([^)]*)\))?(?:\[(\w+)=([^\]]*)\])?$/)?.output,
      var things = Self.things(String(parts.1), in: bundle)
    else { return nil }
    if let prefix = parts.2 { things.removeAll { !($0["id"]?.string ?? "").hasPrefix("\(prefix).") } }
    if let field = parts.3, let wanted = parts.4 {
      things.removeAll { thing in
        let value = thing[String(field)]
        return !(value?.items ?? [value].compactMap { $0 }).contains { ($0["id"]?.string ?? $0.shown ?? "") == wanted }
      }
    }
    return String(things.count)
  }

  private static func things(_ kind: String, in bundle: JSONValue) -> [JSONValue]? {
    Kind(rawValue: kind).flatMap { bundle[$0.plural]?.items }
  }
}

extension JSONValue {
  /// The value as a fact says it; lists and objects by how much they hold.
  fileprivate var shown: String? {
    switch content {
    case .null: nil
    case .bool(let flag): String(flag)
    case .number(let digits): digits
    case .string(let text): text
    case .array(let items): String(items.count)
    case .object(let members): String(members.count)
    }
  }
}
