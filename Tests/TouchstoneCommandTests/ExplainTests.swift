import Foundation
import Testing
import TouchstoneToolSupport

@Suite("Rules and their pages") struct ExplainTests {
  private struct Definition: Decodable {
    var id: String
    var code: String
    var severity: String
    var what: String
    var why: String
    var next: String
  }

  private struct Rules: Decodable {
    var rules: [Definition]
  }

  private func definitions(_ arguments: String...) throws -> [Definition] {
    let run = try Workplace().run(["rules", "--format", "json"] + arguments)
    #expect(run.status == 0)
    return try JSONDecoder().decode(Rules.self, from: run.outputBytes).rules
  }

  @Test("Codes and names are unique")
  func unique() throws {
    let all = try definitions("--all")
    #expect(Set(all.map(\.id)).count == all.count)
    #expect(Set(all.map(\.code)).count == all.count)
    let rules = try definitions()
    #expect(Set(rules.map(\.id)).isSubset(of: all.map(\.id)))
    #expect(rules.count < all.count)
  }

  @Test("Everything that can be reported has a page, by its name and by its code")
  func pages() throws {
    let place = try Workplace()
    for definition in try definitions("--all") {
      let page = try place.run("explain", definition.id)
      #expect(page.status == 0, "\(definition.id)")
      #expect(page.errors == "", "\(definition.id)")
      #expect(page.output.hasPrefix("\(definition.id) (\(definition.code)), "), "\(definition.id)")
      for part in [definition.what, definition.why, definition.next] {
        #expect(!part.isEmpty && page.output.contains(part), "\(definition.id)")
      }
      #expect(try place.run("explain", definition.code.lowercased()).output == page.output, "\(definition.id)")
    }
  }

  @Test("A page as JSON is the entry of the list")
  func json() throws {
    let definition = try #require(try definitions("--all").first { $0.id == "progression/prerequisite-cycle" })
    let run = try Workplace().run("explain", "prerequisite-cycle", "--format", "json")
    let page = try JSONDecoder().decode(Definition.self, from: run.outputBytes)
    #expect(page.id == definition.id)
    #expect(page.what == definition.what)
  }

  @Test("The list as text has a line for each rule, below its pack")
  func text() throws {
    let rules = try definitions()
    let run = try Workplace().run("rules")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").map(String.init)
    for rule in rules {
      #expect(lines.count { $0.hasPrefix("  \(rule.code)  \(rule.id) ") && $0.hasSuffix(" \(rule.severity)") } == 1)
    }
    #expect(Set(rules.map { $0.id.split(separator: "/")[0] }).isSubset(of: lines.map { Substring($0) }))
  }
}
