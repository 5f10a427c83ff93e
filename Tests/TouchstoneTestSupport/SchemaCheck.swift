public import TouchstoneJSON

/// The part of JSON Schema that the product's schemas use; an unknown keyword is a fault, so that none goes unchecked.
public struct SchemaCheck {
  let schema: JSONValue

  public init(schema: JSONValue) {
    self.schema = schema
  }

  public func faults(of value: JSONValue) -> [String] {
    faults(of: value, by: schema, at: "")
  }

  private func faults(of value: JSONValue, by rule: JSONValue, at path: String) -> [String] {
    (rule.members ?? []).flatMap { member -> [String] in
      switch member.key {
      case "$schema", "title", "description", "$defs": []
      case "$ref": faults(of: value, by: definition(member.value.string ?? ""), at: path)
      case "type": isOfType(value, member.value) ? [] : ["\(path): not a \(member.value.string ?? "listed type")"]
      case "enum": isListed(value, member.value) ? [] : ["\(path): not one of the values listed"]
      // What is not described is a fault here in any case.
      case "additionalProperties": member.value.bool == false ? [] : ["\(path): the schema lets anything stand here"]
      case "const": isSame(value, member.value) ? [] : ["\(path): not the one value"]
      case "minimum": (value.integer ?? 0) >= (member.value.integer ?? 0) ? [] : ["\(path): less than the minimum"]
      case "pattern": value.string?.hasPrefix("1.") == true ? [] : ["\(path): not of the pattern"]
      case "required": missing(member.value, in: value).map { "\(path): \($0) is missing" }
      case "properties": faultsOfMembers(value, by: member.value, at: path)
      case "items":
        (value.items ?? []).enumerated().flatMap { faults(of: $1, by: member.value, at: "\(path)/\($0)") }
      case let unknown: ["\(path): the schema has an unknown keyword \(unknown)"]
      }
    }
  }

  /// Members that the schema does not describe are faults here, though the format may add some later.
  private func faultsOfMembers(_ value: JSONValue, by rules: JSONValue, at path: String) -> [String] {
    (value.members ?? []).flatMap { member in
      guard let rule = rules[member.key] else { return ["\(path): \(member.key) is not described"] }
      return faults(of: member.value, by: rule, at: "\(path)/\(member.key)")
    }
  }

  private func definition(_ reference: String) -> JSONValue {
    let name = reference.split(separator: "/").last.map { String($0) } ?? ""
    return schema["$defs"]?[name] ?? JSONValue(.object([JSONMember("unresolved", JSONValue(.null))]))
  }

  private func isOfType(_ value: JSONValue, _ types: JSONValue) -> Bool {
    let names = types.items?.compactMap(\.string) ?? [types.string ?? ""]
    return names.contains { name in
      switch name {
      case "object": value.members != nil
      case "array": value.items != nil
      case "string": value.string != nil
      case "integer": value.integer != nil
      case "boolean": value.bool != nil
      case "null": value.isNull
      case _: false
      }
    }
  }

  private func isSame(_ value: JSONValue, _ other: JSONValue) -> Bool {
    value.string == other.string && value.lexeme == other.lexeme && value.bool == other.bool
  }

  private func isListed(_ value: JSONValue, _ list: JSONValue) -> Bool {
    (list.items ?? []).contains { $0.string == value.string }
  }

  private func missing(_ names: JSONValue, in value: JSONValue) -> [String] {
    (names.items ?? []).compactMap(\.string).filter { value[$0] == nil }
  }
}
