import SwiftSyntax
import TouchstoneSwiftEmitter

extension UsageFinder {
  /// Notes a `switch` that has no `default` and is over a generated enum.
  func noteSwitch(_ node: SwitchExprSyntax) {
    let items = SwitchItems.all(in: node.cases)
    guard !items.contains(where: \.isCatchAll) else { return }
    switch typer.type(of: node.subject).unwrapped {
    case .known(let name):
      guard let type = lookup.typesByName[name] else { return }
      note(node, type, items)
    case .tuple(let types):
      for (position, type) in types.enumerated() where !items.contains(where: { $0.open.contains(position) }) {
        guard case .known(let name) = type.unwrapped, let index = lookup.typesByName[name],
          lookup.names.types[index].isEnum
        else { continue }
        found.switches.append(
          SwitchUsage(
            file: file, offset: node.switchKeyword.trimmedOffsets.lowerBound, type: index, members: [],
            isOverSeveral: true))
      }
    case .unknown:
      // What names exactly the members of one enum is over that enum.
      let paths = items.map(\.path)
      guard !paths.isEmpty, !paths.contains(where: \.isEmpty) else { return }
      let candidates = lookup.holders(of: paths[0]).filter { type in
        lookup.names.types[type].isEnum && covers(type, paths)
      }
      if candidates.count == 1 { note(node, candidates[0], items) }
    case .elsewhere, .optional, .list, .dictionary, .function, .type: return
    }
  }

  private func covers(_ type: Int, _ paths: [[String]]) -> Bool {
    let members = Set(paths.compactMap { lookup.member($0, of: type) })
    let all = lookup.names.types[type].members.indices.filter { !lookup.names.types[type].members[$0].isFormer }
    return paths.allSatisfy { lookup.member($0, of: type) != nil } && members.isSuperset(of: all)
  }

  private func note(_ node: SwitchExprSyntax, _ type: Int, _ items: [SwitchItems.Item]) {
    found.switches.append(
      SwitchUsage(
        file: file, offset: node.switchKeyword.trimmedOffsets.lowerBound, type: type,
        members: Set(items.filter { !$0.isConditional }.compactMap { lookup.member($0.path, of: type) }),
        isOverSeveral: false))
  }
}

/// What the cases of a `switch` name.
enum SwitchItems {
  struct Item {
    /// `["level4"]` of `.level4`, `.level4?` or `.some(.level4)`; empty for anything else.
    var path: [String]
    /// Whether it is reached whatever comes.
    var isCatchAll: Bool
    /// Whether it has a `where`, so that it covers nothing for sure.
    var isConditional: Bool
    /// Of several values those that it takes whatever they are: 1 of `(.warm, _)`.
    var open: Set<Int> = []
  }

  static func all(in cases: SwitchCaseListSyntax) -> [Item] {
    cases.flatMap { element -> [Item] in
      switch element {
      case .switchCase(let branch): items(of: branch)
      case .ifConfigDecl(let condition):
        condition.clauses.flatMap { clause -> [Item] in
          switch clause.elements {
          case .switchCases(let inner): all(in: inner)
          case .attributes, .decls, .postfixExpression, .statements, nil: []
          }
        }
      }
    }
  }

  private static func items(of branch: SwitchCaseSyntax) -> [Item] {
    switch branch.label {
    case .default: [Item(path: [], isCatchAll: true, isConditional: false)]
    case .case(let label):
      label.caseItems.map { item in
        let isConditional = item.whereClause != nil
        return Item(
          path: path(of: item.pattern), isCatchAll: !isConditional && takesAll(item.pattern),
          isConditional: isConditional, open: isConditional ? [] : openPositions(of: item.pattern))
      }
    }
  }

  private static func takesAll(_ pattern: PatternSyntax) -> Bool {
    switch pattern.as(PatternSyntaxEnum.self) {
    case .wildcardPattern: true
    case .identifierPattern: true
    case .valueBindingPattern(let binding): takesAll(binding.pattern)
    case .expressionPattern(let pattern): pattern.expression.is(DiscardAssignmentExprSyntax.self)
    case .isTypePattern, .missingPattern, .tuplePattern: false
    }
  }

  private static func openPositions(of pattern: PatternSyntax) -> Set<Int> {
    if let tuple = pattern.as(ExpressionPatternSyntax.self)?.expression.as(TupleExprSyntax.self) {
      let open = tuple.elements.enumerated().filter { _, element in
        element.expression.is(DiscardAssignmentExprSyntax.self)
          || element.expression.as(PatternExprSyntax.self).map { takesAll($0.pattern) } == true
      }
      return Set(open.map(\.offset))
    }
    if let tuple = pattern.as(TuplePatternSyntax.self) {
      return Set(tuple.elements.enumerated().filter { takesAll($0.element.pattern) }.map(\.offset))
    }
    return pattern.as(ValueBindingPatternSyntax.self).map { openPositions(of: $0.pattern) } ?? []
  }

  private static func path(of pattern: PatternSyntax) -> [String] {
    guard var expression = pattern.as(ExpressionPatternSyntax.self)?.expression else { return [] }
    if let optional = expression.as(OptionalChainingExprSyntax.self) { expression = optional.expression }
    if let call = expression.as(FunctionCallExprSyntax.self),
      call.calledExpression.as(MemberAccessExprSyntax.self)?.declName.baseName.text == "some",
      let inner = call.arguments.first?.expression
    {
      expression = inner
    }
    guard let access = expression.as(MemberAccessExprSyntax.self) else { return [] }
    let chain = MemberChain(access)
    // Of a name that is written with its type, the last part is that of the case.
    return chain.root == nil ? chain.tokens.map(\.plainText) : chain.tokens.last.map { [$0.plainText] } ?? []
  }
}
