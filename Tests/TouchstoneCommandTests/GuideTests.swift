import Foundation
import Testing
import TouchstoneToolSupport

/// The guides, followed to the letter: files are written as they say, and commands print what they show.
///
/// A fence with a name after `toml` is a file; one that says `console` holds commands with what they print.
@Suite("The guides are true") struct GuideTests {
  static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Documentation/Guides")

  static let guides = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

  @Test("There are some")
  func some() {
    #expect(Self.guides.count >= 2)
  }

  @Test("Each prints what it shows", arguments: guides)
  func follows(guide: String) throws {
    let file = Self.folder.appendingPathComponent(guide)
    let text = try String(contentsOf: file, encoding: .utf8)
    let followed = try follow(text)
    if ProcessInfo.processInfo.environment["TOUCHSTONE_UPDATE"] == "1" {
      try Data(followed.utf8).write(to: file)
    }
    #expect(followed == text)
  }

  /// The guide with what its commands really print.
  private func follow(_ text: String) throws -> String {
    let place = try TemporaryFolder()
    var result: [String] = []
    var fence: (opening: String, lines: [String])?
    for line in text.components(separatedBy: "\n") {
      if let open = fence {
        guard line == "```" else {
          fence?.lines.append(line)
          continue
        }
        result += try content(of: open.opening, open.lines, in: place.url) + [line]
        fence = nil
      } else {
        result.append(line)
        if line.hasPrefix("```") { fence = (line, []) }
      }
    }
    return result.joined(separator: "\n")
  }

  private func content(of opening: String, _ lines: [String], in folder: URL) throws -> [String] {
    let words = opening.dropFirst(3).split(separator: " ")
    if words.first == "console" {
      return try lines.filter { $0.hasPrefix("$ ") }.flatMap { [$0] + (try output(of: $0, in: folder)) }
    }
    if words.first == "toml", let name = words.dropFirst().first {
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: folder.appendingPathComponent(String(name)))
    }
    return lines
  }

  private func output(of command: String, in folder: URL) throws -> [String] {
    let words = command.dropFirst(2).split(separator: " ").map(String.init)
    #expect(words.first == "touchstone")
    let today = words.contains("check") ? Workplace.today : []
    let run = try BuiltTool.find().run(Array(words.dropFirst()) + today, in: folder)
    let printed = run.errors + run.output
    return printed.trimmingCharacters(in: .newlines).components(separatedBy: "\n")
  }
}
