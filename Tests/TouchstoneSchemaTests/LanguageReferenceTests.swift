import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneSchema
import TouchstoneSyntax

struct LanguageReferenceTests {
  private let page = languageReference()

  @Test func isAsCommitted() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Documentation/LanguageReference.md").standardized
    if ProcessInfo.processInfo.environment["TOUCHSTONE_UPDATE"] == "1" {
      try page.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("the page was written anew; read what changed, and run again without TOUCHSTONE_UPDATE")
    }
    #expect(page == (try String(contentsOf: file, encoding: .utf8)))
  }

  /// Kinds are numbered in the order in which they are shown.
  @Test func kindsAreNumberedInTheirOrder() {
    #expect(Kind.allCases.map(\.position) == Array(Kind.allCases.indices))
    #expect(Kind.allCases.count <= 64, "sets of kinds have a bit for each")
    #expect(Language.kinds.allSatisfy { $0.fields.count <= 64 }, "so have sets of fields")
  }

  @Test func describesEveryRowOfEveryKind() throws {
    let common = try #require(section("What every kind may say"))
    for kind in Language.kinds {
      let own = try #require(section("`\(kind.kind.name)`"))
      for field in kind.fields {
        let row = "| `\(field.name)` |"
        let isHere = [own, common].contains { $0.contains(row) && $0.contains(field.meaning) }
        #expect(isHere, "\(kind.kind.name).\(field.name)")
      }
    }
  }

  private func section(_ title: String) -> Substring? {
    let sections = page.components(separatedBy: "\n## ")
    return sections.first { $0.hasPrefix(title + "\n") }.map { $0[...] }
  }

  /// The examples are read by our own readers, and say the same in both spellings.
  @Test func examplesSayTheSameInBothSpellings() throws {
    let blocks = page.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    let pairs = zip(blocks, blocks.dropFirst()).filter { $0.hasPrefix("toml\n") && $1.hasPrefix("yaml\n") }
    #expect(pairs.count > Language.kinds.count)
    for (toml, yaml) in pairs {
      let left = try read(toml, .toml)
      let right = try read(yaml, .yaml)
      #expect(left == right.filter { !isPart($0) }, "\(toml)\(yaml)")
    }
  }

  /// Every value in a block with the keys that lead to it.
  private func read(_ block: String, _ format: SourceFormat) throws -> [String] {
    let text = String(block.dropFirst("toml\n".count))
    let (tree, diagnostics) = readSyntax(
      SourceFile(path: "example", text: text), as: SourceID(0), format: format)
    #expect(diagnostics.isEmpty, "\(block)")
    return values(of: tree.root, at: "").sorted()
  }

  private func values(of node: SyntaxNode, at place: String) -> [String] {
    switch node.content {
    case .scalar(let scalar): ["\(place) = \(scalar.text)"]
    case .sequence(let items): items.enumerated().flatMap { values(of: $1, at: "\(place)/\($0)") }
    case .mapping(let entries): entries.flatMap { values(of: $0.value, at: "\(place)/\($0.key.text)") }
    case .absent, .unreadable: ["\(place) unreadable"]
    }
  }

  /// Parts stand inside their parents in the YAML examples, and in sections of their own in TOML.
  private func isPart(_ place: String) -> Bool {
    Kind.allCases.contains { kind in
      !kind.parents.isEmpty && kind.parents.contains { place.hasPrefix("/\($0.name)/0/\(kind.name)/") }
    }
  }
}
