public import Foundation

/// The `touchstone` that was built beside the tests, run as people run it: as a program of its own.
public struct BuiltTool: Sendable {
  public let executable: URL

  /// Looks in the folders above the test bundle, the nearest first, and no further up than bundles are deep.
  public static func find(_ name: String = "touchstone") throws -> BuiltTool {
    let places = CommandLine.arguments + [Bundle.main.bundlePath] + Bundle.allBundles.map(\.bundlePath)
    for place in places where place.hasPrefix("/") {
      var folder = URL(fileURLWithPath: place).deletingLastPathComponent()
      for _ in 0..<4 {
        let candidate = folder.appendingPathComponent(name)
        if isProgram(candidate) { return BuiltTool(executable: candidate) }
        folder.deleteLastPathComponent()
      }
    }
    throw ToolProblem.notBuilt(places)
  }

  private static func isProgram(_ file: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder) && !isFolder.boolValue
      && FileManager.default.isExecutableFile(atPath: file.path)
  }

  /// The folder that holds the program, and beside it the modules of the package.
  public var products: URL { executable.deletingLastPathComponent() }

  /// Runs the tool to its end.
  ///
  /// - Parameters:
  ///   - folder: the working folder.
  ///   - environment: what the program sees besides `PATH`; nothing of the test's own environment.
  public func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws -> ToolRun {
    try ToolRun.of(executable, arguments, in: folder, environment: environment)
  }
}

/// Why the tool could not be run.
public enum ToolProblem: Error, CustomStringConvertible {
  case notBuilt([String])
  case hung([String])
  case notStarted([String], Int32)

  public var description: String {
    switch self {
    case .notBuilt(let places):
      "there is no built touchstone beside the tests; build the whole package first. Looked above \(places)"
    case .notStarted(let command, let problem):
      "\(command.joined(separator: " ")) cannot be started: \(String(cString: strerror(problem)))"
    case .hung(let arguments): "the run did not end: \(arguments.joined(separator: " "))"
    }
  }
}
