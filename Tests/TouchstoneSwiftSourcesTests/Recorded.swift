import Foundation
import Testing

/// What a command prints, compared whole with a file below `Golden`.
///
/// With `TOUCHSTONE_UPDATE=1` in the environment the file is written anew, and the test fails, so that nobody takes that
/// for a pass.
enum Recorded {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  static func compare(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["TOUCHSTONE_UPDATE"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record(
        "recorded anew; read what changed, and run again without TOUCHSTONE_UPDATE", sourceLocation: sourceLocation)
    }
    let recorded = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    guard recorded != text else { return }
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).prefix { $0 == $1 }.count
    func at(_ lines: [Substring]) -> Substring { lines.indices.contains(line) ? lines[line] : "(end)" }
    Issue.record(
      "\(name): line \(line + 1) was recorded as “\(at(old))” and is now “\(at(new))”", sourceLocation: sourceLocation)
  }
}
