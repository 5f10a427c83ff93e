import SwiftSyntax

/// Walks through a file and notes what of a framework it names, keeping in mind which names functions and blocks give.
final class UsageFinder: TypeScopeVisitor {
  let file: Int
  let lookup: GeneratedLookup
  var found = SourceUsages()
  var lexical = LexicalScope()

  static func find(in source: SwiftSource, at position: Int, _ index: SourceIndex, _ lookup: GeneratedLookup)
    -> SourceUsages
  {
    let finder = UsageFinder(position, index, lookup)
    finder.walk(source.tree)
    return finder.found
  }

  private init(_ file: Int, _ index: SourceIndex, _ lookup: GeneratedLookup) {
    self.file = file
    self.lookup = lookup
    super.init(index)
  }

  var typer: ExpressionTyper {
    var here = lexical
    here.types = scope
    return ExpressionTyper(index, here)
  }

  // MARK: - Functions

  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
    let result = node.signature.returnClause.map { index.read($0.type, in: scope) } ?? .elsewhere("Void")
    open(node.signature.parameterClause, result)
    return .visitChildren
  }
  override func visitPost(_ node: FunctionDeclSyntax) { lexical.closeFunction() }

  override func visit(_ node: InitializerDeclSyntax) -> SyntaxVisitorContinueKind {
    open(node.signature.parameterClause, .elsewhere("Void"))
    return .visitChildren
  }
  override func visitPost(_ node: InitializerDeclSyntax) { lexical.closeFunction() }

  override func visit(_ node: SubscriptDeclSyntax) -> SyntaxVisitorContinueKind {
    open(node.parameterClause, index.read(node.returnClause.type, in: scope))
    return .visitChildren
  }
  override func visitPost(_ node: SubscriptDeclSyntax) { lexical.closeFunction() }

  private func open(_ clause: FunctionParameterClauseSyntax, _ result: SourceType) {
    lexical.open(result: result)
    for parameter in clause.parameters {
      let type = index.read(parameter.type, in: scope)
      let name = (parameter.secondName ?? parameter.firstName).plainText
      lexical.declare(name, parameter.ellipsis == nil ? type : .list(type))
    }
  }

  /// The body of a computed property, or what runs when a stored one changes.
  override func visit(_ node: AccessorBlockSyntax) -> SyntaxVisitorContinueKind {
    let binding = node.parent?.as(PatternBindingSyntax.self)
    let type = binding?.typeAnnotation.map { index.read($0.type, in: scope) } ?? lexical.result
    lexical.open(result: type)
    lexical.declare("newValue", type)
    lexical.declare("oldValue", type)
    return .visitChildren
  }
  override func visitPost(_ node: AccessorBlockSyntax) { lexical.closeFunction() }

  override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind {
    let expected = ClosureContext(typer, node)
    let result = node.signature?.returnClause.map { index.read($0.type, in: scope) } ?? expected.result
    lexical.open(result: result)
    let parameters = ClosureContext.parameters(of: node)
    var given = expected.parameters
    // A pair may be taken apart: `{ key, value in … }`.
    if given.count == 1, parameters.count > 1, case .tuple(let types) = given[0] { given = types }
    if parameters.isEmpty {
      for (position, type) in expected.parameters.enumerated() { lexical.declare("$\(position)", type) }
    }
    for (position, parameter) in parameters.enumerated() {
      let known = given.indices.contains(position) ? given[position] : .unknown
      lexical.declare(parameter.name, parameter.type.map { index.read($0, in: scope) } ?? known)
    }
    return .visitChildren
  }
  override func visitPost(_ node: ClosureExprSyntax) { lexical.closeFunction() }

  // MARK: - Blocks

  override func visit(_ node: CodeBlockSyntax) -> SyntaxVisitorContinueKind {
    lexical.open()
    return .visitChildren
  }
  override func visitPost(_ node: CodeBlockSyntax) { lexical.close() }

  override func visit(_ node: IfExprSyntax) -> SyntaxVisitorContinueKind {
    lexical.open()
    return .visitChildren
  }
  override func visitPost(_ node: IfExprSyntax) { lexical.close() }

  override func visit(_ node: WhileStmtSyntax) -> SyntaxVisitorContinueKind {
    lexical.open()
    return .visitChildren
  }
  override func visitPost(_ node: WhileStmtSyntax) { lexical.close() }

  override func visit(_ node: SwitchCaseSyntax) -> SyntaxVisitorContinueKind {
    lexical.open()
    return .visitChildren
  }
  override func visitPost(_ node: SwitchCaseSyntax) { lexical.close() }

  override func visit(_ node: ForStmtSyntax) -> SyntaxVisitorContinueKind {
    lexical.open()
    declare(node.pattern, typer.type(of: node.sequence).element)
    return .visitChildren
  }
  override func visitPost(_ node: ForStmtSyntax) { lexical.close() }

  // MARK: - Names that blocks give

  override func visitPost(_ node: PatternBindingSyntax) {
    let type =
      node.typeAnnotation.map { index.read($0.type, in: scope) }
      ?? node.initializer.map { typer.type(of: $0.value) } ?? .unknown
    declare(node.pattern, type)
  }

  override func visitPost(_ node: OptionalBindingConditionSyntax) {
    if let type = node.typeAnnotation {
      declare(node.pattern, index.read(type.type, in: scope).unwrapped)
    } else if let value = node.initializer?.value {
      declare(node.pattern, typer.type(of: value).unwrapped)
    } else if let name = node.pattern.as(IdentifierPatternSyntax.self)?.identifier.plainText {
      lexical.declare(name, typer.type(ofName: name).unwrapped)
    }
  }

  override func visit(_ node: ValueBindingPatternSyntax) -> SyntaxVisitorContinueKind {
    if node.pattern.is(IdentifierPatternSyntax.self) || node.pattern.is(TuplePatternSyntax.self) {
      declare(node.pattern, expected { _ in false }.type(at: Syntax(node)))
    }
    return .visitChildren
  }

  override func visit(_ node: PatternExprSyntax) -> SyntaxVisitorContinueKind {
    if node.pattern.is(IdentifierPatternSyntax.self) {
      declare(node.pattern, expected { _ in false }.type(at: node).unwrapped)
    }
    return .visitChildren
  }

  private func declare(_ pattern: PatternSyntax, _ type: SourceType) {
    switch pattern.as(PatternSyntaxEnum.self) {
    case .identifierPattern(let name): lexical.declare(name.identifier.plainText, type)
    case .valueBindingPattern(let binding): declare(binding.pattern, type)
    case .tuplePattern(let tuple):
      let types: [SourceType]
      if case .tuple(let known) = type.unwrapped { types = known } else { types = [] }
      for (position, element) in tuple.elements.enumerated() {
        declare(element.pattern, types.indices.contains(position) ? types[position] : .unknown)
      }
    case .expressionPattern, .isTypePattern, .missingPattern, .wildcardPattern: break
    }
  }

  func expected(fits: @escaping (SourceType) -> Bool) -> ExpectedType {
    ExpectedType(typer, fits: fits)
  }

  // MARK: - What is looked for

  override func visit(_ node: MemberAccessExprSyntax) -> SyntaxVisitorContinueKind {
    noteMember(node)
    return .visitChildren
  }

  override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
    noteStoredID(node)
    return .visitChildren
  }

  override func visit(_ node: SwitchExprSyntax) -> SyntaxVisitorContinueKind {
    noteSwitch(node)
    return .visitChildren
  }

  override func visit(_ node: IdentifierTypeSyntax) -> SyntaxVisitorContinueKind {
    noteType(TypeSyntax(node), node.name)
    return .visitChildren
  }

  override func visit(_ node: MemberTypeSyntax) -> SyntaxVisitorContinueKind {
    noteType(TypeSyntax(node), node.name)
    return .visitChildren
  }
}
