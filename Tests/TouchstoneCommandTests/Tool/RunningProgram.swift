public import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that goes on while the test does something else.
public final class RunningProgram: Sendable {
  private let program: pid_t
  private let prints: TemporaryFolder

  public init(_ executable: URL, _ arguments: [String], in folder: URL) throws {
    prints = try TemporaryFolder()
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    program = try ToolRun.start(
      [executable.path] + arguments, in: folder.path, output: prints.url.appendingPathComponent("out").path,
      errors: prints.url.appendingPathComponent("err").path, environment: ["PATH": path])
  }

  /// What it has printed so far.
  public var output: String { (try? prints.text("out")) ?? "" }
  public var errors: String { (try? prints.text("err")) ?? "" }

  /// Ends it; by a signal that cannot be held back, since programs started from a thread of tests hold others back.
  public func stop() {
    kill(program, SIGKILL)
    var status: Int32 = 0
    waitpid(program, &status, 0)
  }
}
