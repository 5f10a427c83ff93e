import Foundation
import TouchstoneToolSupport

/// A package written to a folder in one spelling, and compiled by the tool as a program of its own.
struct CompiledPackage: Sendable {
  let folder: TemporaryFolder
  let spelling: Spelling

  init(_ package: PlainPackage, as spelling: Spelling) throws {
    self.spelling = spelling
    var files: [String: String] = [:]
    for (path, text) in package.written(as: spelling) { files["framework/\(path)"] = text }
    folder = try TemporaryFolder(files)
  }

  /// Runs the tool beside the package.
  func run(_ arguments: String...) throws -> ToolRun {
    try BuiltTool.find().run(arguments + ["--today", "2026-01-01"], in: folder.url)
  }

  /// Builds with one emitter, and gives the folder that was written.
  func build(_ emitter: String) throws -> (run: ToolRun, output: URL) {
    let run = try run("build", "framework", "--emit", emitter, "--output", "output-\(emitter)", "--format", "line")
    return (run, folder.url.appendingPathComponent("output-\(emitter)"))
  }

  func bundleBytes() throws -> Data {
    let (run, output) = try build("json")
    guard run.status == 0 else { throw BuildFailure(run: run) }
    return try Data(contentsOf: output.appendingPathComponent("bundle.json"))
  }

  func bundle() throws -> Bundle {
    try JSONDecoder().decode(Bundle.self, from: bundleBytes())
  }

  /// How often each finding was reported, as `severity id`.
  func findings() throws -> [String: Int] {
    struct Report: Decodable {
      struct Finding: Decodable {
        var id: String
        var severity: String
      }
      var diagnostics: [Finding]
    }
    let run = try run("check", "framework", "--format", "json")
    let report = try JSONDecoder().decode(Report.self, from: run.outputBytes)
    return report.diagnostics.reduce(into: [:]) { $0["\($1.severity) \($1.id)", default: 0] += 1 }
  }
}

/// A build that should have succeeded.
struct BuildFailure: Error, CustomStringConvertible {
  var run: ToolRun

  var description: String { "exit \(run.status)\n\(run.output.prefix(4000))\n\(run.errors.prefix(4000))" }
}
