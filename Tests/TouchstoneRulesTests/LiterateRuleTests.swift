import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneRules
import TouchstoneTestSupport

/// Every rule against its fixture: a page of Markdown with failing and passing frameworks in both spellings.
@Suite struct LiterateRuleTests {
  @Test(arguments: RuleFixtures.all)
  func findsWhatTheFixtureMarks(_ fixture: LiteratePage) throws {
    #expect(!fixture.blocks.filter(\.fails).isEmpty, "\(fixture.id) has no failing block")
    #expect(!fixture.blocks.filter { !$0.fails }.isEmpty, "\(fixture.id) has no passing block")
    for block in fixture.blocks {
      let compiled = CompiledText(block.text, name: "text.\(block.spelling)", more: block.more)
      let floor = compiled.compilation.diagnostics.filter { $0.code < "TS4" && $0.severity == .error }
      #expect(floor.isEmpty, "\(fixture.id), \(block.spelling), line \(block.line): \(floor.map(\.message))")
      let found = compiled.compilation.diagnostics.filter { $0.id.rawValue == fixture.id }
      let marks = found.map { LiteratePage.Mark($0, in: compiled) }
      #expect(
        marks.sorted() == block.marks.filter { $0.id == fixture.id }.sorted(),
        "\(fixture.id), \(block.spelling) block at line \(block.line)")
      if let says = block.says {
        #expect(found.map(\.message) == says, "\(fixture.id), \(block.spelling) block at line \(block.line)")
      }
    }
  }

  @Test func rulesAndFixturesAreTheSameList() {
    let rules = RuleRegistry.all.map { $0.definition.id.rawValue }.sorted()
    #expect(rules == RuleFixtures.all.map(\.id).sorted())
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
  @Test(arguments: RuleFixtures.all)
  func noTwoRulesReportTheSameSpan(_ fixture: LiteratePage) {
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

  /// An example may leave out what the rule does not look at; it can be read, knows its words, and marks the place.
  @Test(arguments: RuleRegistry.all.map { $0.definition })
  func anExampleMarksThePlace(_ definition: DiagnosticDefinition) throws {
    let example = try #require(definition.page.example)
    #expect(example.contains(" <-- "))
    let mistakes = CompiledText(example, name: "example.toml").compilation.diagnostics.filter {
      $0.id.pack == "toml" || $0.id.pack == "language" && $0.id.name.hasPrefix("unknown-")
    }
    #expect(mistakes.isEmpty, "\(mistakes.map(\.message))")
  }
}

/// The pages of rules, in the folder beside this file; a page is called as its rule.
enum RuleFixtures {
  static let all = LiteratePage.pages(
    in: URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures"))
}
