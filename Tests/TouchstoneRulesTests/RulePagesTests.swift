import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneRules

/// The pages of the rules under `Documentation/Rules`, which are made from the definitions and the fixtures.
@Suite struct RulePagesTests {
  static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Documentation/Rules")

  static let packs: [(name: String, rules: [DiagnosticDefinition])] = {
    var packs: [(name: String, rules: [DiagnosticDefinition])] = []
    for definition in RuleRegistry.all.map({ $0.definition }) {
      if packs.last?.name != definition.id.pack { packs.append((definition.id.pack, [])) }
      packs[packs.count - 1].rules.append(definition)
    }
    return packs
  }()

  @Test func theyAreAsCommitted() throws {
    var pages = ["README.md": index]
    for pack in Self.packs { pages["\(pack.name).md"] = page(pack.name, pack.rules) }
    if ProcessInfo.processInfo.environment["TOUCHSTONE_UPDATE"] == "1" {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      for (name, text) in pages {
        try text.write(to: Self.folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
      }
      Issue.record("the pages were written anew; read what changed, and run again without TOUCHSTONE_UPDATE")
    }
    for (name, text) in pages {
      let committed = try? String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
      #expect(committed == text, "\(name)")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(names) == Set(pages.keys))
  }

  private var index: String {
    var lines = ["# Rules", ""]
    lines += [
      "What the compiler looks for in a framework whose files it can read. Each rule has its page, with a framework in "
        + "which it speaks and one in which it does not. How much a finding weighs depends on the framework's stage and "
        + "on its own settings: see [what the stage changes](../Stages.md), and `[rules]` in the [language "
        + "reference](../LanguageReference.md).", "",
    ]
    for pack in Self.packs {
      lines += ["## [\(pack.name)](\(pack.name).md)", ""]
      for rule in pack.rules {
        lines.append("- [`\(rule.id.name)`](\(pack.name).md#\(rule.id.name)): \(oneLine(rule.page.what))")
      }
      lines.append("")
    }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  private func page(_ pack: String, _ rules: [DiagnosticDefinition]) -> String {
    var lines = ["# Rules of the pack `\(pack)`", ""]
    for rule in rules { lines += section(rule) }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  private func section(_ rule: DiagnosticDefinition) -> [String] {
    let weights = Stage.allCases.map { "\(rule.severity[$0].rawValue) when \($0.rawValue)" }.joined(separator: ", ")
    var lines = ["## \(rule.id.name)", "", "`\(rule.id)`, \(rule.code); \(weights).", "", oneLine(rule.page.what), ""]
    lines += ["**Why it matters.** \(oneLine(rule.page.why))", "", "**What to do.** \(oneLine(rule.page.next))", ""]
    if let waive = rule.page.waive { lines += ["**When to leave it.** \(oneLine(waive))", ""] }
    lines += ["**Where it comes from.** \(rule.basis.map(\.words).joined(separator: "; ")).", ""]
    let blocks = RuleFixture.all.first { $0.id == rule.id.rawValue }?.blocks.filter { $0.spelling == "toml" } ?? []
    if let failing = blocks.first(where: { $0.fails }) {
      lines += ["Here it speaks:", "", "```toml", failing.text.trimmingCharacters(in: .newlines), "```", ""]
    }
    if let passing = blocks.first(where: { !$0.fails }) {
      lines += ["Here it does not:", "", "```toml", passing.text.trimmingCharacters(in: .newlines), "```", ""]
    }
    return lines
  }

  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

extension Basis {
  /// Where a rule comes from, in words.
  fileprivate var words: String {
    switch self {
    case .principle(let number): "quality principle \(number)"
    case .seed(let text, let lines): "source text \(text), lines \(lines.map(String.init).joined(separator: ", "))"
    }
  }
}
