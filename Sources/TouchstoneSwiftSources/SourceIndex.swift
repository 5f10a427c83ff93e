import SwiftSyntax

/// What generated code and the given sources declare: types, what they hold, and names that stand for other types.
///
/// It is filled in two passes, since a file may name types of any other: first the names of types, then what is in them.
struct SourceIndex {
  /// A property, function, subscript, initialiser or case.
  struct Member {
    var name: String
    /// One label for each parameter, `_` where there is none; `nil` for what is not called.
    var labels: [String]?
    var parameters: [SourceType] = []
    /// Parameters that need not be given.
    var defaults: [Bool] = []
    /// The positions of parameters that take any number of values.
    var variadic: Set<Int> = []
    var result: SourceType
    var isStatic = false
    var isCase = false
    /// Whether an initialiser of a struct takes it.
    var isStored = false
  }

  /// A type, with what all its extensions add.
  struct Declared {
    var members: [String: [Member]] = [:]
    /// In their order, for the initialiser that Swift makes of stored properties.
    var stored: [Member] = []
    var cases: [String] = []
  }

  /// By whole name; an empty name holds what stands outside of all types.
  private(set) var declared: [String: Declared] = ["": Declared()]
  private(set) var typeNames: Set<String> = []
  private var aliases: [String: (type: TypeSyntax, scope: [String])] = [:]
  /// Names of generic parameters, which can be any type.
  private(set) var genericNames: Set<String> = []
  /// Names that files import; a type may be written with its module in front.
  private(set) var modules: Set<String> = []

  mutating func addType(_ name: String) { typeNames.insert(name) }
  mutating func addGeneric(_ name: String) { genericNames.insert(name) }
  mutating func addModule(_ name: String) { modules.insert(name) }

  mutating func addAlias(_ name: String, _ type: TypeSyntax, in scope: [String]) {
    // Of two with one name the first counts.
    if aliases[name] == nil { aliases[name] = (type, scope) }
  }

  mutating func add(_ member: Member, to type: String) {
    declared[type, default: Declared()].members[member.name, default: []].append(member)
    if member.isStored { declared[type, default: Declared()].stored.append(member) }
    if member.isCase { declared[type, default: Declared()].cases.append(member.name) }
  }

  func members(_ name: String, of type: String) -> [Member] {
    declared[type]?.members[name] ?? []
  }

  /// What the sources add to collections.
  func collectionMembers(_ name: String) -> [Member] {
    ["Array", "Set", "Sequence", "Collection", "Dictionary"].lazy.map { members(name, of: $0) }.first { !$0.isEmpty }
      ?? []
  }

  /// The initialisers of a type; where it declares none, the one that takes its stored properties.
  func initializers(of type: String) -> [Member] {
    let written = members("init", of: type)
    guard written.isEmpty, let stored = declared[type]?.stored, !stored.isEmpty else { return written }
    return [
      Member(
        name: "init", labels: stored.map(\.name), parameters: stored.map(\.result), defaults: stored.map { _ in true },
        result: .known(type), isStatic: true)
    ]
  }

  // MARK: - Names of types

  /// The type that a name means in a place: the innermost that is declared there.
  func type(named parts: [String], in scope: [String], depth: Int = 0) -> SourceType {
    guard depth < 16, let first = parts.first else { return .unknown }
    if first == "Self" && parts.count == 1 { return scope.isEmpty ? .unknown : .known(scope.joined(separator: ".")) }
    for length in stride(from: scope.count, through: 0, by: -1) {
      let outer = Array(scope.prefix(length))
      if let found = type(parts, below: outer, depth: depth) { return found }
    }
    if modules.contains(first), parts.count > 1 {
      return type(named: Array(parts.dropFirst()), in: [], depth: depth + 1)
    }
    if parts.count == 1 && genericNames.contains(first) { return .unknown }
    return .elsewhere(parts.joined(separator: "."))
  }

  /// The type of this name below another, through names that stand for others.
  private func type(_ parts: [String], below outer: [String], depth: Int) -> SourceType? {
    var path = outer
    for (position, part) in parts.enumerated() {
      path.append(part)
      let name = path.joined(separator: ".")
      if let alias = aliases[name] {
        let meant = read(alias.type, in: alias.scope, depth: depth + 1)
        let rest = Array(parts[(position + 1)...])
        if rest.isEmpty { return meant }
        guard case .known(let whole) = meant else { return .unknown }
        return type(rest, below: whole.split(separator: ".").map(String.init), depth: depth + 1) ?? .unknown
      }
      guard typeNames.contains(name) else { return nil }
    }
    return .known(path.joined(separator: "."))
  }

  // MARK: - Types as they are written

  func read(_ type: TypeSyntax, in scope: [String], depth: Int = 0) -> SourceType {
    guard depth < 16 else { return .unknown }
    let next = depth + 1
    switch type.as(TypeSyntaxEnum.self) {
    case .optionalType(let type): return .optional(read(type.wrappedType, in: scope, depth: next))
    case .implicitlyUnwrappedOptionalType(let type): return .optional(read(type.wrappedType, in: scope, depth: next))
    case .arrayType(let type): return .list(read(type.element, in: scope, depth: next))
    case .dictionaryType(let type):
      return .dictionary(read(type.key, in: scope, depth: next), read(type.value, in: scope, depth: next))
    case .tupleType(let type):
      let elements = type.elements.map { read($0.type, in: scope, depth: next) }
      return elements.count == 1 ? elements[0] : .tuple(elements)
    case .functionType(let type):
      let parameters = type.parameters.map { read($0.type, in: scope, depth: next) }
      return .function(parameters, read(type.returnClause.type, in: scope, depth: next))
    case .attributedType(let type): return read(type.baseType, in: scope, depth: next)
    case .metatypeType(let type): return .type(read(type.baseType, in: scope, depth: next))
    case .someOrAnyType(let type): return read(type.constraint, in: scope, depth: next)
    case .identifierType, .memberType: return readName(type, in: scope, depth: next)
    case .classRestrictionType, .compositionType, .inlineArrayType, .missingType, .namedOpaqueReturnType,
      .packElementType, .packExpansionType, .suppressedType:
      return .unknown
    }
  }

  private func readName(_ type: TypeSyntax, in scope: [String], depth: Int) -> SourceType {
    guard let name = TypeName(type) else { return .unknown }
    let arguments = name.arguments.map { read($0, in: scope, depth: depth) }
    let isShadowed = name.parts.first.map { typeNames.contains($0) } ?? false
    switch (isShadowed ? "" : name.parts.last, arguments.count) {
    case ("Optional", 1): return .optional(arguments[0])
    case ("Dictionary", 2), ("KeyValuePairs", 2): return .dictionary(arguments[0], arguments[1])
    case let (last?, 1) where lists.contains(last): return .list(arguments[0])
    case let (last?, 1) where wrappers.contains(last): return arguments[0]
    default: return self.type(named: name.parts, in: scope, depth: depth)
    }
  }
}

private let lists: Set<String> = [
  "Array", "Set", "ArraySlice", "ContiguousArray", "Range", "ClosedRange", "PartialRangeFrom", "PartialRangeThrough",
  "PartialRangeUpTo", "Sequence", "Collection", "AnySequence", "AsyncStream", "LazySequence", "OrderedSet",
]

/// What gives its value under another name, so that it stands for the value where names are looked for.
private let wrappers: Set<String> = ["Binding", "State", "Published"]

/// The name of a type as it is written: `Riverbend.Target`, `Set<Riverbend.Level>`.
struct TypeName {
  var parts: [String]
  var arguments: [TypeSyntax]

  init?(_ type: TypeSyntax) {
    var parts: [String] = []
    var arguments: [TypeSyntax]?
    var next = type
    while true {
      let clause: GenericArgumentClauseSyntax?
      if let member = next.as(MemberTypeSyntax.self) {
        parts.append(member.name.plainText)
        clause = member.genericArgumentClause
        arguments = arguments ?? clause.map(TypeName.types)
        next = member.baseType
      } else if let name = next.as(IdentifierTypeSyntax.self) {
        parts.append(name.name.plainText)
        arguments = arguments ?? name.genericArgumentClause.map(TypeName.types)
        break
      } else {
        return nil
      }
    }
    self.parts = parts.reversed()
    self.arguments = arguments ?? []
  }

  private static func types(_ clause: GenericArgumentClauseSyntax) -> [TypeSyntax] {
    clause.arguments.compactMap {
      switch $0.argument {
      case .type(let type): type
      case .expr: nil
      }
    }
  }
}

extension TokenSyntax {
  /// The name without backticks.
  var plainText: String {
    let text = self.text
    guard text.count > 2, text.hasPrefix("`"), text.hasSuffix("`") else { return text }
    return String(text.dropFirst().dropLast())
  }
}
