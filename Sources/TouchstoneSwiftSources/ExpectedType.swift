import SwiftSyntax

/// Says what type an expression must have where it stands: what `.level4` can mean.
///
/// ```swift
/// let start: Riverbend.Level = .level4            // the annotation
/// plan(from: .level4)                             // the parameter
/// target.level == .level4                         // the other side
/// switch target.level { case .level4?: … }        // the subject
/// ```
struct ExpectedType {
  private let typer: ExpressionTyper
  private let index: SourceIndex
  private let depth: Int
  /// The overloads of a call for which more than one parameter type was possible.
  private let fits: (SourceType) -> Bool

  /// - Parameter fits: whether an expression could be of a type, which decides between overloads.
  init(_ typer: ExpressionTyper, depth: Int = 0, fits: @escaping (SourceType) -> Bool) {
    self.typer = typer
    index = typer.index
    self.depth = depth
    self.fits = fits
  }

  private var outer: ExpectedType { ExpectedType(typer, depth: depth + 1, fits: fits) }

  func type(at expression: some ExprSyntaxProtocol) -> SourceType {
    let expression = ExprSyntax(expression)
    guard depth < 100, let parent = expression.parent else { return .unknown }
    if let above = parent.as(ExprSyntax.self) { return type(at: expression, in: above) }
    switch parent.as(SyntaxEnum.self) {
    case .labeledExpr(let argument): return type(atArgument: argument)
    case .arrayElement(let element): return type(atElement: element)
    case .dictionaryElement(let element): return type(at: expression, in: element)
    case .initializerClause(let clause): return type(atInitializer: clause)
    case .returnStmt: return typer.scope.result
    case .codeBlockItem(let item): return type(atOnlyItem: item)
    case .expressionPattern(let pattern): return type(at: Syntax(pattern))
    case .matchingPatternCondition, .optionalBindingCondition: return .unknown
    default: return .unknown
    }
  }

  // MARK: - Inside another expression

  private func type(at expression: ExprSyntax, in above: ExprSyntax) -> SourceType {
    switch above.as(ExprSyntaxEnum.self) {
    case .infixOperatorExpr(let infix): return type(at: expression, in: infix)
    case .ternaryExpr(let choice):
      guard expression.id != choice.condition.id else { return .elsewhere("Bool") }
      let expected = outer.type(at: choice)
      guard expected.isUnknown else { return expected }
      return typer.type(of: expression.id == choice.thenExpression.id ? choice.elseExpression : choice.thenExpression)
    case .tryExpr, .awaitExpr, .forceUnwrapExpr, .optionalChainingExpr: return outer.type(at: above)
    case .asExpr(let cast): return index.read(cast.type, in: typer.scope.types)
    case .memberAccessExpr:
      // `.level4.next`: such a chain is of the type with which it begins.
      return outer.type(at: above)
    case .functionCallExpr(let call):
      // `.target(…)` and `.some(…)`: what the call must be.
      return call.calledExpression.id == expression.id ? outer.type(at: call) : .unknown
    default: return .unknown
    }
  }

  private func type(at expression: ExprSyntax, in infix: InfixOperatorExprSyntax) -> SourceType {
    let isLeft = expression.id == infix.leftOperand.id
    let other = isLeft ? infix.rightOperand : infix.leftOperand
    if infix.operator.is(AssignmentExprSyntax.self) { return isLeft ? .unknown : typer.type(of: other) }
    guard let sign = infix.operator.as(BinaryOperatorExprSyntax.self)?.operator.text else { return .unknown }
    switch sign {
    case "==", "!=", "<", ">", "<=", ">=": return typer.type(of: other)
    case "~=":
      let type = typer.type(of: other)
      return isLeft ? type : type.element
    case "...", "..<":
      let type = typer.type(of: other)
      guard type.isUnknown else { return type }
      // A range is itself asked for, or is a pattern for what lies in it.
      let whole = outer.type(at: infix)
      return whole.element.isUnknown ? whole : whole.element
    case "??":
      let expected = outer.type(at: infix)
      return expected.isUnknown ? typer.type(of: other).unwrapped : expected
    case "+", "-", "+=", "-=": return typer.type(of: other)
    default: return .unknown
    }
  }

  private func type(atElement element: ArrayElementSyntax) -> SourceType {
    guard let array = element.parent?.parent?.as(ArrayExprSyntax.self) else { return .unknown }
    let expected = outer.type(at: array)
    // `[.level1, .level2].contains(level)`
    if expected.isUnknown, let access = array.parent?.as(MemberAccessExprSyntax.self),
      access.declName.baseName.text == "contains", let call = access.parent?.as(FunctionCallExprSyntax.self),
      let wanted = call.arguments.first, wanted.label == nil
    {
      return typer.type(of: wanted.expression).unwrapped
    }
    return expected.isUnknown ? typer.type(of: array).element : expected.element
  }

  private func type(at expression: ExprSyntax, in element: DictionaryElementSyntax) -> SourceType {
    guard let dictionary = element.parent?.parent?.as(DictionaryExprSyntax.self) else { return .unknown }
    var expected = outer.type(at: dictionary)
    if expected.isUnknown { expected = typer.type(of: dictionary) }
    guard case .dictionary(let key, let value) = expected.unwrapped else { return .unknown }
    return expression.id == element.key.id ? key : value
  }

  // MARK: - Arguments

  private func type(atArgument argument: LabeledExprSyntax) -> SourceType {
    guard let list = argument.parent?.as(LabeledExprListSyntax.self), let above = list.parent,
      let position = list.firstIndex(of: argument).map({ list.distance(from: list.startIndex, to: $0) })
    else { return .unknown }
    if let tuple = above.as(TupleExprSyntax.self) {
      let expected = outer.type(at: tuple)
      guard list.count > 1 else { return expected }
      if case .tuple(let types) = expected.unwrapped {
        return types.indices.contains(position) ? types[position] : .unknown
      }
      return .unknown
    }
    if let call = above.as(SubscriptCallExprSyntax.self) { return type(ofSubscriptArgument: argument, position, call) }
    guard let call = above.as(FunctionCallExprSyntax.self) else { return .unknown }
    return type(ofArgument: argument, position, call)
  }

  private func type(
    ofSubscriptArgument argument: LabeledExprSyntax, _ position: Int, _ call: SubscriptCallExprSyntax
  ) -> SourceType {
    let base = typer.type(of: call.calledExpression).unwrapped
    if argument.label?.plainText == "default" {
      if case .dictionary(_, let value) = base { return value }
      return .unknown
    }
    switch base {
    case .dictionary(let key, _): return position == 0 ? key : .unknown
    case .known(let owner):
      let members = index.members("subscript", of: owner)
      return members.first { $0.parameters.indices.contains(position) }?.parameters[position] ?? .unknown
    case .elsewhere, .list, .optional, .tuple, .function, .type, .unknown: return .unknown
    }
  }

  private func type(
    ofArgument argument: LabeledExprSyntax, _ position: Int, _ call: FunctionCallExprSyntax
  ) -> SourceType {
    let labels = call.arguments.map { $0.label?.plainText ?? "_" }
    let types = overloads(of: call).compactMap { member -> SourceType? in
      guard let positions = CallMatch.positions(of: labels, in: member) else { return nil }
      return member.parameters[positions[position]]
    }
    if let only = decided(types) { return only }
    if let access = call.calledExpression.as(MemberAccessExprSyntax.self), let base = access.base {
      let owner = typer.type(of: base)
      if let type = StandardLibrary.argument(
        of: access.declName.baseName.plainText, label: argument.label?.plainText, on: owner)
      {
        return type
      }
    }
    if case .function(let parameters, _) = typer.type(of: call.calledExpression), parameters.indices.contains(position)
    {
      return parameters[position]
    }
    return type(besideOthers: position, call)
  }

  /// `XCTAssertEqual(a, b)`, `max(a, b)`: both sides are of one type.
  private func type(besideOthers position: Int, _ call: FunctionCallExprSyntax) -> SourceType {
    guard let name = call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.plainText else { return .unknown }
    switch name {
    case "Set", "Array": return outer.type(at: call)
    case "Optional": return outer.type(at: call).unwrapped
    case "XCTAssertEqual", "XCTAssertNotEqual", "XCTAssertLessThan", "XCTAssertGreaterThan", "max", "min", "stride":
      let others = call.arguments.enumerated().filter { $0.offset != position && $0.offset < 2 }
      return others.lazy.map { typer.type(of: $0.element.expression) }.first { !$0.isUnknown } ?? .unknown
    default: return .unknown
    }
  }

  /// What a call may mean, with calls that leave out the type: `.init(level: .level4)`, `.target(.Math.quantity)`.
  private func overloads(of call: FunctionCallExprSyntax) -> [SourceIndex.Member] {
    guard let access = call.calledExpression.as(MemberAccessExprSyntax.self) else { return typer.overloads(of: call) }
    let name = access.declName.baseName.plainText
    let isOptional = access.base?.as(DeclReferenceExprSyntax.self)?.baseName.text == "Optional"
    guard access.base == nil || isOptional else { return typer.overloads(of: call) }
    let expected = outer.type(at: call)
    if name == "some", case .optional(let wrapped) = expected {
      return [SourceIndex.Member(name: name, labels: ["_"], parameters: [wrapped], result: expected)]
    }
    switch expected.unwrapped {
    case .known(let owner), .elsewhere(let owner):
      return name == "init" ? index.initializers(of: owner) : index.members(name, of: owner).filter(\.isStatic)
    case .optional, .list, .dictionary, .tuple, .function, .type, .unknown: return []
    }
  }

  /// The one type that is possible; of several the one that the expression fits.
  private func decided(_ types: [SourceType]) -> SourceType? {
    let different = Set(types)
    guard different.count > 1 else { return types.first }
    let fitting = different.filter(fits)
    return fitting.count == 1 ? fitting.first : .unknown
  }

  // MARK: - Statements and declarations

  private func type(atInitializer clause: InitializerClauseSyntax) -> SourceType {
    guard let parent = clause.parent else { return .unknown }
    let written: TypeSyntax? =
      switch parent.as(SyntaxEnum.self) {
      case .patternBinding(let binding): binding.typeAnnotation?.type
      case .functionParameter(let parameter): parameter.type
      case .enumCaseParameter(let parameter): parameter.type
      case .optionalBindingCondition(let condition): condition.typeAnnotation?.type
      default: nil
      }
    return written.map { index.read($0, in: typer.scope.types) } ?? .unknown
  }

  /// A function or closure of one expression returns it; so does a branch of an `if` or `switch` that is one.
  private func type(atOnlyItem item: CodeBlockItemSyntax) -> SourceType {
    guard let list = item.parent?.as(CodeBlockItemListSyntax.self), list.count == 1, let owner = list.parent else {
      return .unknown
    }
    switch owner.as(SyntaxEnum.self) {
    case .closureExpr, .accessorBlock: return typer.scope.result
    case .switchCase(let branch):
      return branch.parent?.parent?.as(SwitchExprSyntax.self).map { outer.type(atBranchOf: ExprSyntax($0)) } ?? .unknown
    case .codeBlock(let block):
      guard let above = block.parent else { return .unknown }
      if let branch = above.as(IfExprSyntax.self) { return outer.type(atBranchOf: ExprSyntax(branch)) }
      let returns = above.is(FunctionDeclSyntax.self) || above.is(AccessorDeclSyntax.self)
      return returns ? typer.scope.result : .unknown
    default: return .unknown
    }
  }

  private func type(atBranchOf expression: ExprSyntax) -> SourceType {
    guard depth < 100, let parent = expression.parent else { return .unknown }
    if let branch = parent.as(IfExprSyntax.self) { return outer.type(atBranchOf: ExprSyntax(branch)) }
    if let statement = parent.as(ExpressionStmtSyntax.self), let item = statement.parent?.as(CodeBlockItemSyntax.self) {
      return type(atOnlyItem: item)
    }
    return type(at: expression)
  }

  // MARK: - Patterns

  /// What a pattern is compared with.
  func type(at pattern: Syntax) -> SourceType {
    guard depth < 100, let parent = pattern.parent else { return .unknown }
    switch parent.as(SyntaxEnum.self) {
    case .switchCaseItem(let item):
      return item.enclosingSwitch.map { typer.type(of: $0.subject) } ?? .unknown
    case .matchingPatternCondition(let condition): return typer.type(of: condition.initializer.value)
    case .forStmt(let loop): return typer.type(of: loop.sequence).element
    case .valueBindingPattern(let binding): return outer.type(at: Syntax(binding))
    case .tuplePatternElement(let element):
      guard let list = element.parent?.as(TuplePatternElementListSyntax.self), let tuple = list.parent,
        let position = list.firstIndex(of: element).map({ list.distance(from: list.startIndex, to: $0) }),
        case .tuple(let types) = outer.type(at: tuple).unwrapped
      else { return .unknown }
      return types.indices.contains(position) ? types[position] : .unknown
    case .patternExpr(let expression): return outer.type(at: expression)
    default: return .unknown
    }
  }
}

extension SwitchCaseItemSyntax {
  /// The `switch` that it belongs to, around any `#if`.
  var enclosingSwitch: SwitchExprSyntax? {
    var next = parent
    while let here = next {
      if let found = here.as(SwitchExprSyntax.self) { return found }
      next = here.parent
    }
    return nil
  }
}
