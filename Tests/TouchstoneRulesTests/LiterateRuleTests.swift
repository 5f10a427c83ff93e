import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneRules
import TouchstoneTestSupport

/// Every rule against its fixture: a page of Markdown with failing and passing frameworks in both spellings.
@Suite struct LiterateRuleTests {
  @Test(arguments: RuleFixture.all)
  func findsWhatTheFixtureMarks(_ fixture: RuleFixture) throws {
    #expect(!fixture.blocks.filter(\.fails).isEmpty, "\(fixture.id) has no failing block")
    #expect(!fixture.blocks.filter { !$0.fails }.isEmpty, "\(fixture.id) has no passing block")
    for block in fixture.blocks {
      let compiled = CompiledText(block.text, name: "text.\(block.spelling)", more: block.more)
      let floor = compiled.compilation.diagnostics.filter { $0.code < "TS4" && $0.severity == .error }
      #expect(floor.isEmpty, "\(fixture.id), \(block.spelling), line \(block.line): \(floor.map(\.message))")
      let found = compiled.compilation.diagnostics.filter { $0.id.rawValue == fixture.id }
      let marks = found.map { Mark(line: compiled.place(of: $0.primary.span).line, severity: $0.severity.rawValue) }
      #expect(
        marks.sorted() == block.marks.sorted(),
        "\(fixture.id), \(block.spelling) block at line \(block.line)")
      if let says = block.says {
        #expect(found.map(\.message) == says, "\(fixture.id), \(block.spelling) block at line \(block.line)")
      }
    }
  }

  @Test func rulesAndFixturesAreTheSameList() {
    let rules = RuleRegistry.all.map { $0.definition.id.rawValue }.sorted()
    #expect(rules == RuleFixture.all.map(\.id).sorted())
    #expect(Set(rules).count == rules.count)
    #expect(rules.count >= 45)
  }

  @Test func aRuleIsNamedAfterItsType() {
    for rule in RuleRegistry.all {
      let name = rule.definition.id.name.split(separator: "-").map(\.capitalized).joined()
      #expect(name == "\(rule)", "\(rule.definition.id)")
    }
  }

  /// Two rules that speak about one place say one thing twice, or contradict each other.
  @Test(arguments: RuleFixture.all)
  func noTwoRulesReportTheSameSpan(_ fixture: RuleFixture) {
    for block in fixture.blocks where block.fails {
      let compiled = CompiledText(block.text, name: "text.\(block.spelling)", more: block.more)
      var first: [SourceSpan: DiagnosticID] = [:]
      for finding in compiled.compilation.diagnostics where finding.code >= "TS4" {
        if let other = first[finding.primary.span], other != finding.id {
          Issue.record("\(fixture.id), line \(block.line): \(other) and \(finding.id) report one span")
        }
        first[finding.primary.span] = finding.id
      }
    }
  }

  @Test(arguments: RuleRegistry.all.map { $0.definition })
  func aPageSaysEverything(_ definition: DiagnosticDefinition) {
    #expect(!definition.basis.isEmpty)
    #expect(definition.page.what.count > 20 && definition.page.why.count > 20 && definition.page.next.count > 10)
    // What is wrong at every stage has no right moment to be left alone.
    #expect(definition.page.waive != nil || definition.severity == .always(.error))
  }
}

/// One line of a block on which a finding is expected.
struct Mark: Comparable, Sendable {
  var line: Int
  var severity: String

  static func < (left: Mark, right: Mark) -> Bool {
    (left.line, left.severity) < (right.line, right.severity)
  }
}

/// A fixture: a Markdown page beside this file.
struct RuleFixture: Sendable, CustomTestStringConvertible {
  struct Block: Sendable {
    var spelling: String
    var fails: Bool
    var text: String
    /// Where the block begins in the page.
    var line: Int
    var marks: [Mark]
    var says: [String]?
    /// Files beside it, from fences such as `toml es.toml` in the same section.
    var more: [String: String] = [:]
  }

  var id: String
  var blocks: [Block]
  var testDescription: String { id }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")

  static let all: [RuleFixture] = {
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".md") }.sorted().compactMap { name in
      let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      return text.map { RuleFixture(id: String(name.dropLast(3)), page: $0) }
    }
  }()

  private init(id: String, page: String) {
    self.id = id
    blocks = []
    var fails = false
    var section = 0
    var fence: String?
    var lines: [Substring] = []
    var start = 0
    for (number, line) in page.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let open = fence {
        if line == "```" {
          close(open, lines, fails, start, section)
          fence = nil
        } else {
          lines.append(line)
        }
      } else if line.hasPrefix("```") {
        fence = String(line.dropFirst(3))
        lines = []
        start = number + 1
      } else if line.hasPrefix("## ") {
        fails = line.hasPrefix("## Fails")
        section = blocks.count
      }
    }
  }

  private mutating func close(_ fence: String, _ lines: [Substring], _ fails: Bool, _ start: Int, _ section: Int) {
    switch fence {
    case "toml", "yaml":
      let marks = lines.enumerated().flatMap { number, line in RuleFixture.marks(in: line, number + 1, id) }
      blocks.append(
        Block(
          spelling: fence, fails: fails, text: lines.joined(separator: "\n") + "\n", line: start, marks: marks,
          says: nil))
    case "says":
      // The words belong to the blocks of the section before them.
      var index = blocks.count - 1
      while index >= 0, blocks[index].fails, blocks[index].says == nil {
        blocks[index].says = lines.map(String.init)
        index -= 1
      }
    default:
      guard let name = fence.split(separator: " ").dropFirst().first else { return }
      for index in blocks.indices.dropFirst(section) {
        blocks[index].more["package/\(name)"] = lines.joined(separator: "\n") + "\n"
      }
    }
  }

  /// `# error: [pack/name]` at the end of a line; several may stand there.
  private static func marks(in line: Substring, _ number: Int, _ id: String) -> [Mark] {
    ["error", "warning", "info"].flatMap { severity -> [Mark] in
      let mark = "\(severity): [\(id)]"
      let count = line.components(separatedBy: mark).count - 1
      return Array(repeating: Mark(line: number, severity: severity), count: count)
    }
  }
}
