import SwiftSyntax

extension SourceIndex {
  /// Everything that generated code and sources declare.
  init(_ files: [SwiftSource]) {
    self.init()
    for file in files { self = TypeNameCollector.collect(from: file, into: self) }
    for file in files { self = MemberCollector.collect(from: file, into: self) }
  }
}

/// The types in which a place lies, kept while a tree is walked.
class TypeScopeVisitor: SyntaxVisitor {
  var index: SourceIndex
  private(set) var scope: [String] = []
  private var outer: [[String]] = []

  init(_ index: SourceIndex) {
    self.index = index
    super.init(viewMode: .sourceAccurate)
  }

  var typeName: String { scope.joined(separator: ".") }

  func enter(_ scope: [String]) {
    outer.append(self.scope)
    self.scope = scope
  }

  func leave() {
    scope = outer.popLast() ?? []
  }

  /// Called for every type that is declared, in its scope.
  func declare(generics: GenericParameterClauseSyntax?) {}

  private func declare(_ name: TokenSyntax, _ generics: GenericParameterClauseSyntax?) -> SyntaxVisitorContinueKind {
    enter(scope + [name.plainText])
    declare(generics: generics)
    return .visitChildren
  }

  override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind {
    declare(node.name, node.genericParameterClause)
  }
  override func visitPost(_ node: StructDeclSyntax) { leave() }

  override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind {
    declare(node.name, node.genericParameterClause)
  }
  override func visitPost(_ node: ClassDeclSyntax) { leave() }

  override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
    declare(node.name, node.genericParameterClause)
  }
  override func visitPost(_ node: EnumDeclSyntax) { leave() }

  override func visit(_ node: ActorDeclSyntax) -> SyntaxVisitorContinueKind {
    declare(node.name, node.genericParameterClause)
  }
  override func visitPost(_ node: ActorDeclSyntax) { leave() }

  override func visit(_ node: ProtocolDeclSyntax) -> SyntaxVisitorContinueKind { declare(node.name, nil) }
  override func visitPost(_ node: ProtocolDeclSyntax) { leave() }

  override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(extended(node.extendedType))
    return .visitChildren
  }
  override func visitPost(_ node: ExtensionDeclSyntax) { leave() }

  private func extended(_ type: TypeSyntax) -> [String] {
    switch index.read(type, in: scope) {
    case .known(let name), .elsewhere(let name): name.split(separator: ".").map(String.init)
    case .optional, .list, .dictionary, .tuple, .function, .type, .unknown:
      TypeName(type)?.parts ?? ["_"]
    }
  }
}

/// The first pass: names of types, and names that stand for others.
private final class TypeNameCollector: TypeScopeVisitor {
  static func collect(from file: SwiftSource, into index: SourceIndex) -> SourceIndex {
    let collector = TypeNameCollector(index)
    collector.walk(file.tree)
    return collector.index
  }

  override func declare(generics: GenericParameterClauseSyntax?) {
    index.addType(typeName)
    for parameter in generics?.parameters ?? [] { index.addGeneric(parameter.name.plainText) }
  }

  override func visit(_ node: TypeAliasDeclSyntax) -> SyntaxVisitorContinueKind {
    index.addAlias((scope + [node.name.plainText]).joined(separator: "."), node.initializer.value, in: scope)
    return .skipChildren
  }

  override func visit(_ node: AssociatedTypeDeclSyntax) -> SyntaxVisitorContinueKind {
    index.addGeneric(node.name.plainText)
    return .skipChildren
  }

  override func visit(_ node: GenericParameterSyntax) -> SyntaxVisitorContinueKind {
    index.addGeneric(node.name.plainText)
    return .skipChildren
  }

  override func visit(_ node: ImportDeclSyntax) -> SyntaxVisitorContinueKind {
    if let first = node.path.first { index.addModule(first.name.plainText) }
    return .skipChildren
  }
}

/// The second pass: what is in types, and what stands outside of them.
private final class MemberCollector: TypeScopeVisitor {
  static func collect(from file: SwiftSource, into index: SourceIndex) -> SourceIndex {
    let collector = MemberCollector(index)
    collector.walk(file.tree)
    return collector.index
  }

  override func visit(_ node: VariableDeclSyntax) -> SyntaxVisitorContinueKind {
    let isStatic = node.modifiers.isStatic
    for binding in node.bindings {
      guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.plainText else { continue }
      let isStored = !isStatic && !typeName.isEmpty && binding.isStored
      index.add(
        SourceIndex.Member(name: name, result: type(of: binding), isStatic: isStatic, isStored: isStored), to: typeName)
    }
    return .skipChildren
  }

  private func type(of binding: PatternBindingSyntax) -> SourceType {
    if let annotation = binding.typeAnnotation { return index.read(annotation.type, in: scope) }
    guard let value = binding.initializer?.value else { return .unknown }
    return ExpressionTyper(index, LexicalScope(types: scope)).type(of: value)
  }

  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
    let result = node.signature.returnClause.map { index.read($0.type, in: scope) } ?? .elsewhere("Void")
    add(node.name.plainText, node.signature.parameterClause, result, isStatic: node.modifiers.isStatic)
    return .skipChildren
  }

  override func visit(_ node: InitializerDeclSyntax) -> SyntaxVisitorContinueKind {
    add("init", node.signature.parameterClause, .known(typeName), isStatic: true)
    return .skipChildren
  }

  override func visit(_ node: SubscriptDeclSyntax) -> SyntaxVisitorContinueKind {
    let result = index.read(node.returnClause.type, in: scope)
    add("subscript", node.parameterClause, result, isStatic: node.modifiers.isStatic)
    return .skipChildren
  }

  override func visit(_ node: EnumCaseDeclSyntax) -> SyntaxVisitorContinueKind {
    for element in node.elements {
      let parameters = element.parameterClause?.parameters
      index.add(
        SourceIndex.Member(
          name: element.name.plainText, labels: parameters?.map { $0.firstName?.plainText ?? "_" },
          parameters: parameters?.map { index.read($0.type, in: scope) } ?? [],
          defaults: parameters?.map { $0.defaultValue != nil } ?? [],
          result: .known(typeName), isStatic: true, isCase: true), to: typeName)
    }
    return .skipChildren
  }

  private func add(
    _ name: String, _ clause: FunctionParameterClauseSyntax, _ result: SourceType, isStatic: Bool
  ) {
    index.add(
      SourceIndex.Member(
        name: name, labels: clause.parameters.map(\.firstName.plainText),
        parameters: clause.parameters.map { index.read($0.type, in: scope) },
        defaults: clause.parameters.map { $0.defaultValue != nil },
        variadic: Set(clause.parameters.enumerated().filter { $0.element.ellipsis != nil }.map(\.offset)),
        result: result, isStatic: isStatic), to: typeName)
  }
}

extension DeclModifierListSyntax {
  var isStatic: Bool {
    contains { $0.name.tokenKind == .keyword(.static) || $0.name.tokenKind == .keyword(.class) }
  }
}

extension PatternBindingSyntax {
  /// Whether it keeps a value, rather than computing it.
  var isStored: Bool {
    switch accessorBlock?.accessors {
    case nil: true
    case .getter: false
    case .accessors(let accessors):
      !accessors.contains {
        $0.accessorSpecifier.tokenKind == .keyword(.get) || $0.accessorSpecifier.tokenKind == .keyword(._read)
      }
    }
  }
}
