import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneToolSupport

/// What the tool prints about one small broken package, compared whole with the files in `Golden`.
///
/// With `TOUCHSTONE_UPDATE=1` in the environment the files are written anew, and the tests fail, so that nobody takes that
/// for a pass.
@Suite("What is printed about a broken package") struct ReportGoldenTests {
  static let formats = ["console", "line", "json", "github"]
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")

  @Test("It is printed as recorded, in each format and both spellings", arguments: formats, Spelling.allCases)
  func asRecorded(format: String, spelling: Spelling) throws {
    let place = try Workplace(SmallPackages.broken("broken", spelling))
    let run = try place.run(["check", "broken", "--format", format] + Workplace.today)
    #expect(run.status == 1)
    #expect(run.errors == "")
    let file = Self.folder.appendingPathComponent("\(format)-\(spelling.rawValue).txt")
    let printed = [UInt8](run.outputBytes)
    if ProcessInfo.processInfo.environment["TOUCHSTONE_UPDATE"] == "1" {
      try Data(printed).write(to: file)
      Issue.record("recorded \(file.lastPathComponent) anew")
    }
    let recorded = (try? Data(contentsOf: file)).map { [UInt8]($0) } ?? []
    #expect(printed == recorded, "\(unifiedDiff(old: recorded, new: printed, path: file.lastPathComponent))")
  }

  @Test("Both spellings get the same lines, but for the file's name and the places in it")
  func spellings() throws {
    func messages(_ spelling: Spelling) throws -> [String] {
      let place = try Workplace(SmallPackages.broken("broken", spelling))
      return try place.lines(of: "broken").map { String($0.trimmingPrefix(#/[^:]+:[0-9]+:[0-9]+: /#)) }.sorted()
    }
    let toml = try messages(.toml)
    #expect(toml.count > 4)
    #expect(try messages(.yaml) == toml)
  }

  @Test("Mistakes that both spellings know are told in the same words")
  func mendableSpellings() throws {
    func messages(_ spelling: Spelling) throws -> [String] {
      let place = try Workplace(SmallPackages.mendable("mendable", spelling))
      return try place.lines(of: "mendable").map { String($0.trimmingPrefix(#/[^:]+:[0-9]+:[0-9]+: /#)) }
    }
    let toml = try messages(.toml)
    #expect(toml.count == 2)
    #expect(try messages(.yaml) == toml)
  }

  @Test("One misspelt key is one finding", arguments: Spelling.allCases)
  func oneMistake(spelling: Spelling) throws {
    let place = try Workplace(SmallPackages.broken("broken", spelling))
    let lines = try place.lines(of: "broken").filter { $0.contains("statement") || $0.contains("statment") }
    #expect(lines.count == 1, "\(lines)")
  }

  @Test("An example of a line is written in the file's own spelling")
  func ownSpelling() throws {
    let place = try Workplace(
      SmallPackages.files("yaml", .yaml, toml: "", yaml: "term:\n  - id: target\n    title: Learning target\n"))
    let run = try place.run("check", "yaml")
    #expect(run.output.contains("definition: "), "\(run.output)")
    #expect(!run.output.contains("definition = "), "\(run.output)")
  }

  @Test("A line of a report reads as a workflow command for GitHub")
  func github() throws {
    let run = try Workplace(SmallPackages.broken()).run("check", "broken", "--format", "github")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count > 4)
    #expect(lines.allSatisfy { $0.wholeMatch(of: /::(?:error|warning|notice) file=[^,]+,line=[0-9]+.*::.+/) != nil })
  }
}
