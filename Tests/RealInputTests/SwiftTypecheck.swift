import Foundation
import Testing
import TouchstoneToolSupport

/// Lets the Swift compiler look through all Swift files in a folder, as a client's build would.
func expectTypechecks(_ folder: URL, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
  let files = names.filter { $0.hasSuffix(".swift") }.sorted()
  try #require(!files.isEmpty, "no Swift was generated", sourceLocation: sourceLocation)
  try Data(RuntimeModule.resources.utf8).write(to: folder.appendingPathComponent("Resources.swift"))
  let modules = try BuiltTool.find().products.appendingPathComponent("Modules").path
  let arguments =
    ["swiftc", "-typecheck", "-swift-version", "6", "-parse-as-library", "-I", modules, "Resources.swift"] + files
  let run = try ToolRun.of(
    URL(fileURLWithPath: "/usr/bin/env"), arguments, in: folder,
    environment: ["HOME": FileManager.default.temporaryDirectory.path])
  #expect(run.status == 0, "\(run.errors.prefix(4000))", sourceLocation: sourceLocation)
}
