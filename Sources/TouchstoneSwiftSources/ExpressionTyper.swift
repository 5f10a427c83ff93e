import SwiftSyntax

/// Says of what type an expression is, as far as declarations tell.
///
/// ```swift
/// func next(after target: Riverbend.Target) { … target.level … }   // Riverbend.Level?
/// ```
///
/// It knows what generated code and the given sources declare, and the commonest members of the standard library's
/// collections. Of everything else it says that nothing is known, and never guesses.
struct ExpressionTyper {
  let index: SourceIndex
  let scope: LexicalScope
  private let depth: Int
  private let known: KnownTypes

  init(_ index: SourceIndex, _ scope: LexicalScope) {
    self.init(index, scope, KnownTypes(), depth: 0)
  }

  private init(_ index: SourceIndex, _ scope: LexicalScope, _ known: KnownTypes, depth: Int) {
    self.index = index
    self.scope = scope
    self.known = known
    self.depth = depth
  }

  /// What has been worked out in this place: the base of a call is asked for more than once, and so is its own base, so
  /// that without this a chain of twenty calls would take a billion steps.
  private final class KnownTypes {
    var types: [SyntaxIdentifier: SourceType] = [:]
  }

  /// One step further inside; expressions that lie very deep stay unknown.
  private var inner: ExpressionTyper { ExpressionTyper(index, scope, known, depth: depth + 1) }

  func type(of expression: some ExprSyntaxProtocol) -> SourceType {
    guard depth < 100 else { return .unknown }
    if let type = known.types[expression.id] { return type }
    let type = workedOut(ExprSyntax(expression))
    known.types[expression.id] = type
    return type
  }

  private func workedOut(_ expression: ExprSyntax) -> SourceType {
    if let literal = literalType(expression) { return literal }
    switch expression.as(ExprSyntaxEnum.self) {
    case .declReferenceExpr(let name): return type(ofName: name.baseName.plainText)
    case .memberAccessExpr(let access): return type(ofMember: access)
    case .functionCallExpr(let call): return type(ofCall: call)
    case .subscriptCallExpr(let call): return type(ofSubscript: call)
    case .optionalChainingExpr(let chain): return inner.type(of: chain.expression).unwrapped
    case .forceUnwrapExpr(let unwrap): return inner.type(of: unwrap.expression).unwrapped
    case .tryExpr(let attempt):
      let type = inner.type(of: attempt.expression)
      return attempt.questionOrExclamationMark?.tokenKind == .postfixQuestionMark ? .optional(type) : type
    case .awaitExpr(let wait): return inner.type(of: wait.expression)
    case .ternaryExpr(let choice):
      let first = inner.type(of: choice.thenExpression)
      return first.isUnknown ? inner.type(of: choice.elseExpression) : first
    case .tupleExpr(let tuple):
      let types = tuple.elements.map { inner.type(of: $0.expression) }
      return types.count == 1 ? types[0] : .tuple(types)
    case .infixOperatorExpr(let infix): return type(ofInfix: infix)
    case .asExpr(let cast):
      let type = index.read(cast.type, in: scope.types)
      return cast.questionOrExclamationMark?.tokenKind == .postfixQuestionMark ? .optional(type) : type
    case .genericSpecializationExpr(let generic): return inner.type(of: generic.expression)
    default: return .unknown
    }
  }

  private func literalType(_ expression: ExprSyntax) -> SourceType? {
    switch expression.as(ExprSyntaxEnum.self) {
    case .stringLiteralExpr, .simpleStringLiteralExpr: return .elsewhere("String")
    case .integerLiteralExpr: return .elsewhere("Int")
    case .floatLiteralExpr: return .elsewhere("Double")
    case .booleanLiteralExpr: return .elsewhere("Bool")
    case .arrayExpr(let array):
      guard array.elements.count != 1 || !isTypeName(array.elements.first?.expression) else {
        return array.elements.first.map { .type(.list(named(inner.type(of: $0.expression)))) }
      }
      let types = array.elements.prefix(8).lazy.map { inner.type(of: $0.expression) }
      return .list(types.first { !$0.isUnknown } ?? .unknown)
    case .dictionaryExpr(let dictionary):
      guard case .elements(let elements) = dictionary.content else { return .dictionary(.unknown, .unknown) }
      if elements.count == 1, let only = elements.first, isTypeName(only.key), isTypeName(only.value) {
        return .type(.dictionary(named(inner.type(of: only.key)), named(inner.type(of: only.value))))
      }
      let keys = elements.prefix(8).lazy.map { inner.type(of: $0.key) }
      let values = elements.prefix(8).lazy.map { inner.type(of: $0.value) }
      return .dictionary(keys.first { !$0.isUnknown } ?? .unknown, values.first { !$0.isUnknown } ?? .unknown)
    default: return nil
    }
  }

  /// Whether an element of a literal is a type, so that the whole is one: `[Riverbend.Level]()`.
  private func isTypeName(_ expression: ExprSyntax?) -> Bool {
    guard let expression, case .type = inner.type(of: expression) else { return false }
    return true
  }

  private func named(_ type: SourceType) -> SourceType {
    if case .type(let named) = type { return named }
    return type
  }

  // MARK: - Names

  func type(ofName name: String) -> SourceType {
    if let local = scope.local(name) { return local }
    if name == "self" {
      return scope.types.isEmpty ? .unknown : .known(scope.types.joined(separator: "."))
    }
    if name == "Self" {
      return scope.types.isEmpty ? .unknown : .type(.known(scope.types.joined(separator: ".")))
    }
    for length in stride(from: scope.types.count, through: 0, by: -1) {
      let owner = scope.types.prefix(length).joined(separator: ".")
      let found = index.members(name, of: owner)
      if let first = found.first { return found.count == 1 || first.labels == nil ? value(of: first) : .unknown }
    }
    switch index.type(named: [name], in: scope.types) {
    case .known(let known): return .type(.known(known))
    case .elsewhere(let name): return name.first?.isUppercase == true ? .type(.elsewhere(name)) : .unknown
    case let other: return other == .unknown ? .unknown : .type(other)
    }
  }

  private func value(of member: SourceIndex.Member) -> SourceType {
    member.labels == nil ? member.result : .function(member.parameters, member.result)
  }

  // MARK: - Members

  private func type(ofMember access: MemberAccessExprSyntax) -> SourceType {
    guard let base = access.base else { return .unknown }
    let name = access.declName.baseName.plainText
    if name == "self" { return inner.type(of: base) }
    if let module = base.as(DeclReferenceExprSyntax.self)?.baseName.plainText, index.modules.contains(module),
      index.declared[module] == nil, !index.typeNames.contains(module)
    {
      return ExpressionTyper(index, LexicalScope()).type(ofName: name)
    }
    return member(name, of: inner.type(of: base))
  }

  /// The type of a member of something of a type.
  func member(_ name: String, of base: SourceType) -> SourceType {
    if case .type(let owner) = base {
      guard case .known(let whole) = owner else { return .unknown }
      let nested = index.type(named: [name], in: whole.split(separator: ".").map(String.init))
      if case .known(let found) = nested, found.hasPrefix(whole + ".") { return .type(nested) }
      if case .known = nested {} else if case .elsewhere = nested {} else { return .type(nested) }
      return index.members(name, of: whole).first { $0.isStatic }.map(value) ?? .unknown
    }
    switch base.unwrapped {
    case .known(let owner), .elsewhere(let owner):
      if let found = index.members(name, of: owner).first { return value(of: found) }
      return name == "rawValue" ? .elsewhere("String") : .unknown
    case .tuple(let elements):
      return Int(name).flatMap { elements.indices.contains($0) ? elements[$0] : nil } ?? .unknown
    case .list, .dictionary:
      if let found = index.collectionMembers(name).first { return value(of: found) }
      return StandardLibrary.property(name, of: base.unwrapped)
    case .optional, .function, .type, .unknown: return .unknown
    }
  }

  // MARK: - Calls

  private func type(ofCall call: FunctionCallExprSyntax) -> SourceType {
    if let access = call.calledExpression.as(MemberAccessExprSyntax.self), let base = access.base {
      let owner = inner.type(of: base)
      let name = access.declName.baseName.plainText
      if case .type(let named) = owner, name == "init" { return named }
      if let result = StandardLibrary.result(of: name, call, on: owner, inner) { return result }
    }
    if let found = inner.overloads(of: call).first { return found.result }
    if let name = call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.plainText,
      name == "max" || name == "min"
    {
      return call.arguments.lazy.map { inner.type(of: $0.expression) }.first { !$0.isUnknown } ?? .unknown
    }
    switch inner.type(of: call.calledExpression) {
    case .type(let type): return initialized(type, call)
    case .function(_, let result): return result
    case .known, .elsewhere, .optional, .list, .dictionary, .tuple, .unknown: return .unknown
    }
  }

  /// What a call of a type makes; `Set(names)` holds what its argument holds.
  private func initialized(_ type: SourceType, _ call: FunctionCallExprSyntax) -> SourceType {
    switch type {
    case .elsewhere("Set"), .elsewhere("Array"):
      return .list(call.arguments.first.map { inner.type(of: $0.expression).element } ?? .unknown)
    case .known(let name):
      let labels = call.arguments.map { $0.label?.plainText ?? "_" }
      return labels == ["rawValue"] || labels == ["id"] ? .optional(.known(name)) : type
    case .elsewhere, .optional, .list, .dictionary, .tuple, .function, .type, .unknown: return type
    }
  }

  /// The functions, initialisers and cases that a call may mean, by name and labels.
  func overloads(of call: FunctionCallExprSyntax) -> [SourceIndex.Member] {
    let labels = call.arguments.map { $0.label?.plainText ?? "_" }
    return candidates(for: call.calledExpression).filter { CallMatch.accepts($0, labels) }
  }

  private func candidates(for called: ExprSyntax) -> [SourceIndex.Member] {
    if let name = called.as(DeclReferenceExprSyntax.self)?.baseName.plainText {
      guard scope.local(name) == nil else { return [] }
      for length in stride(from: scope.types.count, through: 0, by: -1) {
        let found = index.members(name, of: scope.types.prefix(length).joined(separator: "."))
        if !found.isEmpty { return found }
      }
    }
    if let access = called.as(MemberAccessExprSyntax.self), let base = access.base {
      let name = access.declName.baseName.plainText
      switch inner.type(of: base) {
      case .type(.known(let owner)), .type(.elsewhere(let owner)):
        if name == "init" { return index.initializers(of: owner) }
        let found = index.members(name, of: owner).filter(\.isStatic)
        if !found.isEmpty { return found }
      case let other:
        switch other.unwrapped {
        case .known(let owner), .elsewhere(let owner): return index.members(name, of: owner)
        case .list, .dictionary: return index.collectionMembers(name)
        case .optional, .tuple, .function, .type, .unknown: return []
        }
      }
    }
    if case .type(let made) = inner.type(of: called) {
      switch made {
      case .known(let owner), .elsewhere(let owner): return index.initializers(of: owner)
      case .optional, .list, .dictionary, .tuple, .function, .type, .unknown: return []
      }
    }
    return []
  }

  private func type(ofSubscript call: SubscriptCallExprSyntax) -> SourceType {
    switch inner.type(of: call.calledExpression).unwrapped {
    case .dictionary(_, let value): return call.arguments.count == 1 ? .optional(value) : value
    case .list(let element): return element
    case .known(let owner): return index.members("subscript", of: owner).first?.result ?? .unknown
    case .elsewhere, .optional, .tuple, .function, .type, .unknown: return .unknown
    }
  }

  private func type(ofInfix infix: InfixOperatorExprSyntax) -> SourceType {
    guard let sign = infix.operator.as(BinaryOperatorExprSyntax.self)?.operator.text else { return .unknown }
    switch sign {
    case "==", "!=", "<", ">", "<=", ">=", "&&", "||", "===", "!==", "~=": return .elsewhere("Bool")
    case "??":
      let left = inner.type(of: infix.leftOperand)
      return left.isUnknown ? inner.type(of: infix.rightOperand) : left.unwrapped
    case "...", "..<":
      let left = inner.type(of: infix.leftOperand)
      return .list(left.isUnknown ? inner.type(of: infix.rightOperand) : left)
    case "+", "-":
      return inner.type(of: infix.leftOperand)
    default: return .unknown
    }
  }
}

/// Whether a call fits what is declared.
enum CallMatch {
  static func accepts(_ member: SourceIndex.Member, _ labels: [String]) -> Bool {
    positions(of: labels, in: member) != nil
  }

  /// For each argument the parameter that it is for; `nil` where they do not fit.
  static func positions(of labels: [String], in member: SourceIndex.Member) -> [Int]? {
    guard let parameters = member.labels else { return nil }
    // Patterns may leave out the labels of a case.
    if member.isCase, labels.count == parameters.count, labels.allSatisfy({ $0 == "_" }) {
      return Array(parameters.indices)
    }
    var found: [Int] = []
    var next = 0
    for label in labels {
      var position = next
      while position < parameters.count, parameters[position] != label { position += 1 }
      if position < parameters.count {
        found.append(position)
        next = position + 1
      } else if label == "_", let last = found.last, member.variadic.contains(last) {
        // One more value for a parameter that takes several.
        found.append(last)
      } else {
        return nil
      }
    }
    return found
  }
}
