import SwiftSyntax

/// What a closure is given and what it gives, by the call that it is handed to or the type that is written for it.
struct ClosureContext {
  private(set) var parameters: [SourceType] = []
  private(set) var result = SourceType.unknown

  init(_ typer: ExpressionTyper, _ closure: ClosureExprSyntax) {
    if let argument = closure.parent?.as(LabeledExprSyntax.self),
      let call = argument.parent?.parent?.as(FunctionCallExprSyntax.self)
    {
      adopt(call, label: argument.label?.plainText, typer)
    } else if let call = closure.parent?.as(FunctionCallExprSyntax.self) {
      adopt(call, label: nil, typer)
    } else if case .function(let parameters, let result) = ExpectedType(typer, fits: { _ in false }).type(at: closure)
      .unwrapped
    {
      self.parameters = parameters
      self.result = result
    }
  }

  private mutating func adopt(_ call: FunctionCallExprSyntax, label: String?, _ typer: ExpressionTyper) {
    if let access = call.calledExpression.as(MemberAccessExprSyntax.self), let base = access.base {
      let name = access.declName.baseName.plainText
      if let found = StandardLibrary.closureParameters(of: name, label: label, on: typer.type(of: base)) {
        parameters = found
        if ["filter", "contains", "allSatisfy", "first", "firstIndex", "sorted", "removeAll"].contains(name) {
          result = .elsewhere("Bool")
        }
        return
      }
    }
    // The last parameter that is a function takes what trails; one with a label is looked up by it.
    for member in typer.overloads(of: call) {
      let wanted = label.flatMap { member.labels?.firstIndex(of: $0) }
      let functions = member.parameters.indices.filter { isFunction(member.parameters[$0]) }
      guard let position = wanted ?? functions.last, member.parameters.indices.contains(position),
        case .function(let parameters, let result) = member.parameters[position].unwrapped
      else { continue }
      self.parameters = parameters
      self.result = result
      return
    }
  }

  private func isFunction(_ type: SourceType) -> Bool {
    if case .function = type.unwrapped { return true }
    return false
  }

  /// The names that a closure gives to what it is given, with types where they are written.
  static func parameters(of closure: ClosureExprSyntax) -> [(name: String, type: TypeSyntax?)] {
    switch closure.signature?.parameterClause {
    case .simpleInput(let names): names.map { ($0.name.plainText, nil) }
    case .parameterClause(let clause):
      clause.parameters.map { (($0.secondName ?? $0.firstName).plainText, $0.type) }
    case nil: []
    }
  }
}
