import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneRules

/// The table of `Documentation/Stages.md` against the rules.
@Suite struct StageTableTests {
  struct Row: Sendable {
    var rule: String
    var wanted: [String]
    var weighs: [String]
    var reason: String
  }

  static let rows: [Row] = {
    let url = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Documentation/Stages.md")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard cells.count == 8, cells[3].hasPrefix("`") else { return nil }
      return Row(
        rule: cells[3].replacingOccurrences(of: "`", with: ""), wanted: weights(cells[4]), weighs: weights(cells[5]),
        reason: cells[6])
    }
  }()

  static func weights(_ cell: String) -> [String] {
    cell.split(separator: "/").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test func theTableSaysWhatTheRulesWeigh() throws {
    #expect(Self.rows.count > 25)
    for row in Self.rows {
      let rule = RuleRegistry.all.first { $0.definition.id.rawValue == row.rule }
      let severity = try #require(rule?.definition.severity, "\(row.rule)")
      #expect(row.weighs == Stage.allCases.map { severity[$0].rawValue }, "\(row.rule)")
    }
  }

  @Test func whatDiffersHasAReason() {
    for row in Self.rows { #expect((row.wanted == row.weighs) == row.reason.isEmpty, "\(row.rule)") }
  }
}
