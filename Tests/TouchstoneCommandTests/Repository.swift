import Foundation
import Testing
import TouchstoneToolSupport

/// A workplace under git.
struct Repository {
  let workplace: Workplace

  init(_ files: [String: String]) throws {
    workplace = try Workplace(files)
    try git("init", "--quiet", "--initial-branch", "main")
  }

  func git(_ arguments: String...) throws {
    let run = try ToolRun.of(
      URL(filePath: "/usr/bin/env"),
      ["git", "-c", "user.name=A", "-c", "user.email=a@b.example"] + arguments, in: workplace.folder.url,
      environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"])
    try #require(run.status == 0, "\(run.errors)")
  }

  func commit(_ message: String) throws {
    try git("add", ".")
    try git("commit", "--quiet", "-m", message)
  }
}
