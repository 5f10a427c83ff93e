import Foundation
import Testing
import TouchstoneToolSupport

/// The stories of what goes wrong: their findings are kept, so that nobody loses one without noticing.
@Suite("The frameworks that must fail") struct StoryTests {
  @Test("Each fails as it did", arguments: Sample.failing.sorted())
  func fails(story: String) throws {
    let run = try BuiltTool.find().run(["check", story, "--format", "line"] + Workplace.today, in: Sample.folder)
    #expect(run.status == 1)
    let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden/stories/\(story.dropFirst("stories/".count).replacing("/", with: "-")).txt")
    if ProcessInfo.processInfo.environment["TOUCHSTONE_UPDATE"] == "1" {
      try FileManager.default.createDirectory(
        at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(run.output.utf8).write(to: golden)
    }
    let expected = try String(contentsOf: golden, encoding: .utf8)
    #expect(run.output == expected)
  }

  @Test("A traditional district trips at least thirty rules")
  func traditional() throws {
    let run = try BuiltTool.find().run(
      ["check", "stories/traditional", "--format", "line"] + Workplace.today, in: Sample.folder)
    let rules = Set(run.output.split(separator: "\n").compactMap { $0.split(separator: "[").last })
    #expect(rules.count >= 30, "\(rules.count)")
    #expect(!run.output.contains("[names/") && !run.output.contains("[language/") && !run.output.contains("[toml/"))
  }
}
