import Foundation
import TouchstoneToolSupport

/// A folder with packages in it, and the tool to run on them.
struct Workplace: Sendable {
  /// The day on which every run takes place.
  static let today = ["--today", "2026-01-01"]

  let folder: TemporaryFolder

  init(_ files: [String: String] = [:]) throws {
    folder = try TemporaryFolder(files)
  }

  /// Runs the tool in the folder, or in a folder in it.
  func run(
    _ arguments: String..., in subfolder: String = "", environment: [String: String] = [:]
  ) throws -> ToolRun {
    try run(arguments, in: subfolder, environment: environment)
  }

  func run(
    _ arguments: [String], in subfolder: String = "", environment: [String: String] = [:]
  ) throws -> ToolRun {
    let place = subfolder.isEmpty ? folder.url : folder.url.appendingPathComponent(subfolder)
    return try BuiltTool.find().run(arguments, in: place, environment: environment)
  }

  /// Checks packages on the one day, and gives one line for each finding.
  func lines(of packages: String...) throws -> [String] {
    try run(["check"] + packages + ["--format", "line"] + Self.today).output
      .split(separator: "\n").map(String.init)
  }
}

/// The two spellings of the language.
enum Spelling: String, Sendable, CaseIterable {
  case toml
  case yaml
}
