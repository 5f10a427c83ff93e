import SwiftSyntax

/// The members of the standard library's collections that apps use on what a framework names.
enum StandardLibrary {
  static func property(_ name: String, of base: SourceType) -> SourceType {
    switch (name, base) {
    case ("first", _), ("last", _): .optional(base.element)
    case ("count", _): .elsewhere("Int")
    case ("isEmpty", _): .elsewhere("Bool")
    case ("lowerBound", _), ("upperBound", _): base.element
    case ("indices", _): .list(.elsewhere("Int"))
    case ("keys", .dictionary(let key, _)): .list(key)
    case ("values", .dictionary(_, let value)): .list(value)
    case ("lazy", _): base
    default: .unknown
    }
  }

  /// What a call of a collection's member gives; `nil` for what is not known here.
  static func result(
    of name: String, _ call: FunctionCallExprSyntax, on base: SourceType, _ typer: ExpressionTyper
  ) -> SourceType? {
    let isCollection: Bool
    switch base.unwrapped {
    case .list, .dictionary: isCollection = true
    case .known, .elsewhere, .optional, .tuple, .function, .type, .unknown: isCollection = false
    }
    guard isCollection else { return nil }
    if same.contains(name) { return base.unwrapped }
    switch name {
    case "first", "last", "min", "max", "randomElement", "popLast", "removeLast", "removeFirst", "remove":
      return .optional(base.element)
    case "contains", "allSatisfy": return .elsewhere("Bool")
    case "sorted", "reversed", "shuffled": return .list(base.element)
    case "enumerated": return .list(.tuple([.elsewhere("Int"), base.element]))
    case "map", "flatMap", "compactMap": return .list(.unknown)
    case "mapValues": return .unknown
    default: return nil
    }
  }

  private static let same: Set<String> = [
    "filter", "prefix", "suffix", "dropFirst", "dropLast", "union", "intersection", "subtracting",
    "symmetricDifference",
  ]

  /// What a collection's member takes as an argument without a closure.
  static func argument(of name: String, label: String?, on base: SourceType) -> SourceType? {
    let base = base.unwrapped
    switch (base, name, label) {
    case (.list(let element), "contains", nil), (.list(let element), "firstIndex", "of"),
      (.list(let element), "lastIndex", "of"), (.list(let element), "append", nil),
      (.list(let element), "insert", nil), (.list(let element), "remove", nil), (.list(let element), "update", "with"):
      return element
    case (.list, "append", "contentsOf"), (.list, "union", nil), (.list, "subtracting", nil),
      (.list, "intersection", nil), (.list, "isSubset", "of"), (.list, "isSuperset", "of"),
      (.list, "formUnion", nil), (.list, "subtract", nil), (.list, "starts", "with"), (.list, "elementsEqual", nil):
      return base
    case (.dictionary(let key, _), "removeValue", "forKey"), (.dictionary(let key, _), "updateValue", "forKey"):
      return key
    case (.dictionary(_, let value), "updateValue", nil): return value
    default: return nil
    }
  }

  /// What a closure is given that a collection's member takes.
  static func closureParameters(of name: String, label: String?, on base: SourceType) -> [SourceType]? {
    if case .optional(let wrapped) = base, name == "map" || name == "flatMap" { return [wrapped] }
    switch base.unwrapped {
    case .list, .dictionary: break
    case .known, .elsewhere, .optional, .tuple, .function, .type, .unknown: return nil
    }
    switch (name, label) {
    case ("sorted", _), ("min", _), ("max", _), ("sort", _): return [base.element, base.element]
    case ("mapValues", _), ("compactMapValues", _):
      if case .dictionary(_, let value) = base.unwrapped { return [value] }
      return nil
    case ("reduce", _): return [.unknown, base.element]
    case ("map", _), ("flatMap", _), ("compactMap", _), ("filter", _), ("first", _), ("last", _), ("contains", _),
      ("allSatisfy", _), ("forEach", _), ("firstIndex", _), ("lastIndex", _), ("removeAll", _), ("prefix", _),
      ("drop", _), ("partition", _), ("count", _):
      return [base.element]
    default: return nil
    }
  }
}
