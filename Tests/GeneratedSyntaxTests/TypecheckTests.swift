import Foundation
import Testing
import TouchstoneEmission
import TouchstoneSwiftEmitter
import TouchstoneToolSupport

/// What is generated from any framework compiles by itself without a warning, and is laid out as `swift format` has it.
@Suite(.serialized) struct TypecheckTests {
  @Test(arguments: HostileFramework.all) func hostileFrameworksCompile(_ hostile: HostileFramework) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hostile-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = SwiftEmitter().emit(hostile.publication)
    for file in files { try Data(file.bytes).write(to: folder.appending(path: file.path)) }
    let runtime = try #require(RuntimeModule.folder)
    try Data(RuntimeModule.resources.utf8).write(to: folder.appending(path: "Resources.swift"))
    let names = files.map(\.path)
    try expectSilence(
      of: [
        "swiftc", "-typecheck", "-swift-version", "6", "-parse-as-library", "-warnings-as-errors", "-I", runtime.path,
        "Resources.swift",
      ] + names,
      in: folder)
    try expectSilence(of: ["swift", "format", "lint", "--strict"] + names, in: folder)
  }

  private func expectSilence(of command: [String], in folder: URL) throws {
    let run = try ToolRun.of(
      URL(filePath: "/usr/bin/env"), command, in: folder, environment: ProcessInfo.processInfo.environment)
    #expect(run.status == 0, "\(run.errors.prefix(3000))")
  }
}
