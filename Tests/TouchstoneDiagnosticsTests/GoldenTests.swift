import Foundation
import Testing
import TouchstoneJSON

@testable import TouchstoneDiagnostics

/// Each scenario is written by every renderer and compared whole with a file below `Golden`.
///
/// With `TOUCHSTONE_UPDATE=1` in the environment the files are written anew, and the tests fail, so that nobody takes that
/// for a pass.
@Suite struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  @Test(arguments: Scenario.all) func writesAsRecorded(_ scenario: Scenario) throws {
    let written = Array(everything(scenario).utf8)
    let file = Self.folder.appending(path: "\(scenario.name).txt")
    if ProcessInfo.processInfo.environment["TOUCHSTONE_UPDATE"] == "1" {
      try Data(written).write(to: file)
      Issue.record("recorded \(scenario.name) anew")
    }
    let recorded = (try? Data(contentsOf: file)).map { [UInt8]($0) } ?? []
    #expect(written == recorded, "\(unifiedDiff(old: recorded, new: written, path: scenario.name))")
  }

  @Test func everyGoldenHasItsScenario() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(files.sorted() == Scenario.all.map { "\($0.name).txt" }.sorted())
  }

  private func everything(_ scenario: Scenario) -> String {
    let report = scenario.report
    let ascii = ConsoleRenderer(drawing: .ascii, width: scenario.width).render(report)
    let unicode = ConsoleRenderer(drawing: .unicode, width: scenario.width).render(report)
    let json = String(decoding: JSONRenderer(layout: .pretty).render(report), as: UTF8.self)
    return """
      ## console, ASCII
      \(ascii)
      ## console, Unicode
      \(unicode)
      ## lines
      \(LineRenderer().render(report))
      ## GitHub
      \(GitHubRenderer().render(report))
      ## JSON
      \(json)
      """
  }
}
