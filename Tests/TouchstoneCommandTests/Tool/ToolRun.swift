public import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a program did: how it ended, and what it printed.
public struct ToolRun: Sendable {
  public var status: Int32
  public var outputBytes: Data
  public var errorBytes: Data

  /// Standard output as text.
  public var output: String { String(decoding: outputBytes, as: UTF8.self) }
  /// Standard error as text.
  public var errors: String { String(decoding: errorBytes, as: UTF8.self) }

  /// In seconds; a program that runs longer is ended.
  private static let limit = 300

  /// Runs a program to its end; what it prints goes through files, so that no amount of it can block the program.
  public static func of(
    _ executable: URL, _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws -> ToolRun {
    let prints = try TemporaryFolder()
    let (output, errors) = (prints.url.appendingPathComponent("out"), prints.url.appendingPathComponent("err"))
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let program = try start(
      [executable.path] + arguments, in: folder.path, output: output.path, errors: errors.path,
      environment: environment.merging(["PATH": path]) { given, _ in given })
    return ToolRun(
      status: try end(of: program, [executable.path] + arguments), outputBytes: try Data(contentsOf: output),
      errorBytes: try Data(contentsOf: errors))
  }

  /// Starts a program by the system's own call.
  ///
  /// Foundation's `Process` ended the tests now and then: `run()` reads beyond a page of its own memory, also where only
  /// one program is started at a time (seen with Swift 6.3.1 on Linux).
  static func start(
    _ command: [String], in folder: String, output: String, errors: String, environment: [String: String]
  ) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    // The shell only goes to the folder, and becomes the program there.
    let shell = ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, folder]
    var words = (shell + command).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in words + variables { free(word) } }
    var program = pid_t()
    let problem = posix_spawn(&program, shell[0], &actions, nil, &words, &variables)
    guard problem == 0 else { throw ToolProblem.notStarted(command, problem) }
    return program
  }

  /// Waits for a program, and gives the status with which it ended.
  private static func end(of program: pid_t, _ command: [String]) throws -> Int32 {
    var status: Int32 = 0
    let begun = Date()
    while waitpid(program, &status, WNOHANG) == 0 {
      guard Date().timeIntervalSince(begun) < Double(limit) else {
        kill(program, SIGKILL)
        waitpid(program, &status, 0)
        throw ToolProblem.hung(command)
      }
      usleep(2_000)
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : signal
  }
}
