import Dispatch
public import Foundation
import TouchstoneTestSupport

/// What a program did: how it ended, and what it printed.
public struct ToolRun: Sendable {
  public var status: Int32
  public var outputBytes: Data
  public var errorBytes: Data

  /// Standard output as text.
  public var output: String { String(decoding: outputBytes, as: UTF8.self) }
  /// Standard error as text.
  public var errors: String { String(decoding: errorBytes, as: UTF8.self) }

  /// Runs a program to its end; what it prints goes through files, so that no amount of it can block the program.
  public static func of(
    _ executable: URL, _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws -> ToolRun {
    let prints = try TemporaryFolder()
    let (output, errors) = (prints.url.appendingPathComponent("out"), prints.url.appendingPathComponent("err"))
    try Data().write(to: output)
    try Data().write(to: errors)
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    process.environment = environment.merging(["PATH": path]) { given, _ in given }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    let end = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in end.signal() }
    try process.start()
    guard end.wait(timeout: .now() + .seconds(300)) == .success else {
      process.terminate()
      throw ToolProblem.hung([executable.path] + arguments)
    }
    return ToolRun(
      status: process.terminationStatus, outputBytes: try Data(contentsOf: output),
      errorBytes: try Data(contentsOf: errors))
  }
}
