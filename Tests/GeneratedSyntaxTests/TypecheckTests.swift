import Foundation
import Testing
import TouchstoneEmission
import TouchstoneSwiftEmitter
import TouchstoneToolSupport

/// What is generated from any framework compiles without a warning, and is laid out as `swift format` has it.
struct TypecheckTests {
  /// The code of all of them is one module, which is compiled many times faster than as many modules.
  @Test func hostileFrameworksCompile() throws {
    let folder = try TemporaryFolder(["Resources.swift": RuntimeModule.resources])
    var names: [String] = []
    for (number, hostile) in HostileFramework.all.enumerated() {
      for file in SwiftEmitter().emit(hostile.publication(numbered: number)) {
        names.append("\(number)-\(file.path)")
        try folder.write(String(decoding: file.bytes, as: UTF8.self), to: names[names.count - 1])
      }
    }
    let runtime = try #require(RuntimeModule.folder)
    try expectSilence(
      of: [
        "swiftc", "-frontend", "-typecheck", "-module-name", "Hostile", "-swift-version", "6", "-parse-as-library",
        "-warnings-as-errors", "-I", runtime.path, "Resources.swift",
      ] + names, in: folder.url)
    try expectSilence(of: ["swift", "format", "lint", "--strict"] + names, in: folder.url)
  }

  private func expectSilence(of command: [String], in folder: URL) throws {
    let run = try ToolRun.of(
      URL(filePath: "/usr/bin/env"), command, in: folder, environment: ProcessInfo.processInfo.environment)
    #expect(run.status == 0, "\(run.errors.prefix(3000))")
  }
}
