import SwiftParser
import SwiftSyntax
import Testing
import TouchstoneEmission
import TouchstoneSwiftEmitter
import TouchstoneTestSupport

/// Whatever an author writes, what is generated is Swift, and nothing in it was said by the author.
struct GeneratedSyntaxTests {
  @Test(arguments: HostileFramework.all) func hostileTextStaysText(_ hostile: HostileFramework) {
    for file in SwiftEmitter().emit(hostile.publication) {
      let tree = Parser.parse(source: String(decoding: file.bytes, as: UTF8.self))
      #expect(!tree.hasError, "\(file.path)")
      #expect(Array(tree.description.utf8) == file.bytes, "\(file.path)")
      expectOnlyDeclarations(tree, file.path)
    }
  }

  /// The top level holds enums and extensions, and imports of two modules: no statement, no directive.
  private func expectOnlyDeclarations(_ tree: SourceFileSyntax, _ path: String) {
    for item in tree.statements {
      let kind = item.item.kind
      if let module = item.item.as(ImportDeclSyntax.self)?.path.trimmedDescription {
        #expect(module == "Touchstone" || module == "Foundation", "\(path) imports \(module)")
        continue
      }
      #expect(kind == .enumDecl || kind == .extensionDecl, "\(path) holds \(kind)")
    }
  }

  @Test(arguments: HostileFramework.all) func literalsMeanTheText(_ hostile: HostileFramework) throws {
    let file = try #require(SwiftEmitter().emit(hostile.publication).first { $0.path == "Framework.swift" })
    let tree = Parser.parse(source: String(decoding: file.bytes, as: UTF8.self))
    let values = LiteralCollector.values(in: tree)
    #expect(values.contains(hostile.text))
  }
}

/// The values of all string literals, as the Swift language reads them.
private final class LiteralCollector: SyntaxVisitor {
  private var values: [String] = []

  static func values(in tree: SourceFileSyntax) -> [String] {
    let collector = LiteralCollector(viewMode: .sourceAccurate)
    collector.walk(tree)
    return collector.values
  }

  override func visit(_ node: StringLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    if let value = node.representedLiteralValue { values.append(value) }
    return .visitChildren
  }
}
