import SwiftParser
import SwiftSyntax
import TouchstoneSwiftEmitter

extension UsageFinder {
  /// Notes `Riverbend.Level.level4`, `.level4` and, of a chain such as `.level4.title`, the part that names a thing.
  func noteMember(_ node: MemberAccessExprSyntax) {
    guard let base = node.base else { return noteImplicit(node) }
    let chain = MemberChain(node)
    if chain.root == nil { return noteImplicit(node) }
    guard case .type(.known(let owner)) = typer.type(of: base) else { return }
    let name = node.declName.baseName.plainText
    if let type = lookup.typesByName["\(owner).\(name)"] {
      found.types.append(TypeUsage(file: file, type: type, range: node.declName.baseName.trimmedOffsets))
      return
    }
    guard let (type, groups) = generatedType(around: owner),
      let member = lookup.member(groups + [name], of: type)
    else { return }
    let path = lookup.names.types[type].members[member].path
    // As many parts as are written, counted from the end: an alias may stand for the first of them.
    let tokens = chain.tokens.suffix(path.count)
    var written: [TokenSyntax] = []
    for (token, part) in zip(tokens.reversed(), path.reversed()) {
      guard token.plainText == part else { break }
      written.append(token)
    }
    let rest = chain.tokens.dropLast(written.count)
    let typeToken = written.count == path.count ? rest.last : nil
    let isTypeName = typeToken?.plainText == lookup.names.types[type].name
    note(
      .spelledOut, [meaning(type, member)], isSure: true, written.reversed().map(\.trimmedOffsets),
      typePart: isTypeName ? typeToken?.trimmedOffsets : nil)
  }

  private func noteImplicit(_ node: MemberAccessExprSyntax) {
    // What is called with arguments is a case or a function, and never a thing.
    if let call = node.parent?.as(FunctionCallExprSyntax.self), call.calledExpression.id == node.id { return }
    let chain = MemberChain(node)
    guard chain.root == nil, chain.isNamesOnly else { return }
    let path = chain.tokens.map(\.plainText)
    let holders = lookup.holders(of: path)
    guard !holders.isEmpty else { return }
    let expected = expected { [lookup] type in
      guard case .known(let name) = type.unwrapped, let index = lookup.typesByName[name] else { return false }
      return lookup.member(path, of: index) != nil
    }.type(at: node).unwrapped
    let parts = chain.tokens.map(\.trimmedOffsets)
    switch expected {
    case .known(let name):
      guard let type = lookup.typesByName[name], let member = lookup.member(path, of: type) else { return }
      note(.implicit, [meaning(type, member)], isSure: true, parts)
    case .unknown:
      let meanings = holders.compactMap { type in lookup.member(path, of: type).map { meaning(type, $0) } }
      // Names in groups are long, and one that only one type has is meant by nobody else.
      note(.implicit, meanings, isSure: path.count > 1 && meanings.count == 1, parts)
    case .elsewhere, .optional, .list, .dictionary, .tuple, .function, .type: return
    }
  }

  /// The generated type that a name belongs to, and the groups in it: `Riverbend.Target.Math` is `Math` of `Target`.
  private func generatedType(around name: String) -> (type: Int, groups: [String])? {
    let parts = name.split(separator: ".").map(String.init)
    guard parts.count >= 2, let type = lookup.typesByName[parts.prefix(2).joined(separator: ".")] else { return nil }
    return (type, Array(parts.dropFirst(2)))
  }

  private func meaning(_ type: Int, _ member: Int) -> Usage.Meaning {
    let name = lookup.names.types[type].members[member]
    return Usage.Meaning(type: type, member: member, thing: name.thing, isFormer: name.isFormer)
  }

  private func note(
    _ form: Usage.Form, _ meanings: [Usage.Meaning], isSure: Bool, _ parts: [Range<Int>],
    typePart: Range<Int>? = nil, asksRawValue: Bool = false
  ) {
    found.usages.append(
      Usage(
        file: file, form: form, meanings: meanings, isSure: isSure, parts: parts, typePart: typePart,
        asksRawValue: asksRawValue))
  }

  // MARK: - Types

  /// Notes a type where it is written as a type.
  func noteType(_ node: TypeSyntax, _ name: TokenSyntax) {
    guard name.plainText != "Self", case .known(let whole) = index.read(node, in: scope),
      let type = lookup.typesByName[whole], name.plainText == lookup.names.types[type].name
    else { return }
    found.types.append(TypeUsage(file: file, type: type, range: name.trimmedOffsets))
  }

  // MARK: - Stored ids

  /// Notes `Riverbend.Target(rawValue: "math.ratios")`, `.init(id: "4")` and `Riverbend.Reference(rawValue: "target/…")`.
  func noteStoredID(_ call: FunctionCallExprSyntax) {
    guard call.arguments.count == 1, let argument = call.arguments.first, let label = argument.label?.plainText,
      label == "rawValue" || label == "id", let literal = argument.expression.as(StringLiteralExprSyntax.self),
      literal.openingPounds == nil, literal.segments.count == 1, let segment = literal.segments.first,
      let text = segment.as(StringSegmentSyntax.self), let value = literal.representedLiteralValue,
      value == text.content.text, case .known(let owner) = madeType(call)
    else { return }
    let range = text.content.trimmedOffsets
    if owner == "\(lookup.names.namespace).Reference" {
      let parts = value.split(separator: "/", maxSplits: 1)
      guard parts.count == 2, let type = lookup.type(ofKind: parts[0]) else { return }
      noteStoredID(
        String(parts[1]), type, range.lowerBound + parts[0].utf8.count + 1..<range.upperBound, asksRawValue: false)
    } else if let type = lookup.typesByName[owner] {
      noteStoredID(value, type, range, asksRawValue: label == "rawValue" && lookup.names.types[type].isEnum)
    }
  }

  private func noteStoredID(_ value: String, _ type: Int, _ range: Range<Int>, asksRawValue: Bool) {
    guard let id = lookup.id(value, of: type) else { return }
    note(
      .storedID, [Usage.Meaning(type: type, member: nil, thing: id.thing, isFormer: id.isFormer)], isSure: true,
      [range], asksRawValue: asksRawValue)
  }

  private func madeType(_ call: FunctionCallExprSyntax) -> SourceType {
    var called = call.calledExpression
    if let access = called.as(MemberAccessExprSyntax.self), access.declName.baseName.plainText == "init" {
      guard let base = access.base else { return expected { _ in false }.type(at: call).unwrapped }
      called = base
    }
    if case .type(let type) = typer.type(of: called) { return type }
    return .unknown
  }
}

/// A row of names with dots between them: `Riverbend.Target.Math.Ratios.unitRate`, or `.Math.Ratios.unitRate`.
struct MemberChain {
  /// The names after the first dot, or all where the chain begins with a name.
  private(set) var tokens: [TokenSyntax] = []
  /// What it begins with; `nil` where it begins with a dot.
  private(set) var root: ExprSyntax?
  /// Whether it consists of names alone.
  private(set) var isNamesOnly = true

  init(_ node: MemberAccessExprSyntax) {
    var next: ExprSyntax? = ExprSyntax(node)
    var reversed: [TokenSyntax] = []
    while let here = next {
      if let access = here.as(MemberAccessExprSyntax.self) {
        reversed.append(access.declName.baseName)
        next = access.base
      } else {
        root = here
        if let name = here.as(DeclReferenceExprSyntax.self) {
          reversed.append(name.baseName)
        } else {
          isNamesOnly = false
        }
        break
      }
    }
    tokens = reversed.reversed()
  }
}

extension TokenSyntax {
  /// Where it stands in its file, in bytes, without what is around it.
  var trimmedOffsets: Range<Int> {
    positionAfterSkippingLeadingTrivia.utf8Offset..<endPositionBeforeTrailingTrivia.utf8Offset
  }
}
