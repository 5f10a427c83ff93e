import Foundation
import Testing
import TouchstoneToolSupport

@Suite("Schemas and completion") struct SchemaTests {
  @Test(
    "Every schema is JSON that says which JSON Schema it is",
    arguments: ["toml", "yaml", "diagnostics", "reports", "changes", "published-changes"])
  func valid(format: String) throws {
    let run = try Workplace().run("schema", "--format", format)
    #expect(run.status == 0)
    #expect(run.errors == "")
    let schema = try object(run.outputBytes)
    #expect((schema["$schema"] as? String)?.hasPrefix("http") == true)
    #expect(strictMistake(inJSON: [UInt8](run.outputBytes)) == nil)
  }

  @Test("With a package, its ids are part of the schema", arguments: Spelling.allCases)
  func ids(spelling: Spelling) throws {
    let place = try Workplace(SmallPackages.doubtful("doubtful", spelling))
    let without = try place.run("schema", "--format", spelling.rawValue)
    let with = try place.run("schema", "--format", spelling.rawValue, "--package", "doubtful")
    #expect(with.status == 0)
    #expect(!without.output.contains("\"compare\""))
    #expect(with.output.contains("\"compare\""))
    _ = try object(with.outputBytes)
  }

  @Test("What a check prints as JSON has the members that the schema requires")
  func diagnostics() throws {
    let place = try Workplace(SmallPackages.broken())
    let schema = try object(try place.run("schema", "--format", "diagnostics").outputBytes)
    let report = try object(try place.run("check", "broken", "--format", "json").outputBytes)
    let required = try #require(schema["required"] as? [String])
    #expect(Set(required).isSubset(of: report.keys))
    let properties = try #require(schema["properties"] as? [String: Any])
    #expect(Set(report.keys).isSubset(of: properties.keys))
  }

  @Test("Completion scripts are made for each shell, and name every command", arguments: ["bash", "zsh", "fish"])
  func completion(shell: String) throws {
    let run = try Workplace().run("--generate-completion-script", shell)
    #expect(run.status == 0)
    #expect(run.errors == "")
    for command in ["check", "build", "report", "list", "graph", "explain", "rules", "schema", "init", "new"] {
      #expect(run.output.contains(command), "\(command)")
    }
  }

  @Test("The completion script for bash is one that bash can read")
  func bash() throws {
    let script = try Workplace().run("--generate-completion-script", "bash")
    let folder = try TemporaryFolder(["script": script.output])
    let run = try ToolRun.of(URL(fileURLWithPath: "/usr/bin/env"), ["bash", "-n", "script"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
  }
}
