import ArgumentParser
import Foundation

/// The command line for those whose Swift code uses a framework.
@main
struct TouchstoneSwift: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "touchstone-swift",
    abstract: "Finds what Swift sources use of a competency framework, and what a new edition of it breaks.",
    discussion: """
      The sources are read by Swift's grammar and not compiled: types are known as far as the sources and the generated \
      code declare them. Sources are .swift files or folders; hidden folders, generated code and files of more than \
      \(SourceFiles.sizeLimit / 1024) KiB are left out.

      Exit codes: 0 clean, 1 something breaks or is left to do, 2 wrong use of the command, 3 a fault of the tool itself.
      """,
    subcommands: [UsagesCommand.self, BreaksCommand.self, MigrateCommand.self])

  /// Runs the command; wrong use exits with 2, and what a command throws by its own ``ExitStatus``.
  static func main() {
    let command: any ParsableCommand
    do {
      command = try parseAsRoot()
    } catch {
      // Help is asked for in the same way as wrong options are told.
      guard exitCode(for: error) == .success else {
        Output.error(fullMessage(for: error))
        finish(.usage)
      }
      exit(withError: error)
    }
    do {
      nonisolated(unsafe) var command = command
      try withDeepStack { try command.run() }
    } catch let status as ExitStatus {
      finish(status)
    } catch let error where exitCode(for: error) == .success {
      exit(withError: error)
    } catch {
      Output.error("touchstone-swift: this should not have happened, and is a fault of the tool: \(error)")
      finish(.fault)
    }
  }

  private static func finish(_ status: ExitStatus) -> Never {
    Foundation.exit(status.rawValue)
  }
}

/// How a command ends.
enum ExitStatus: Int32, Error {
  case clean = 0
  /// Something was found that people have to look at.
  case findings = 1
  /// The command was used wrongly; nothing was judged.
  case usage = 2
  /// The tool itself is at fault.
  case fault = 3
}

/// A sentence about wrong use, and the end of the command.
func refuse(_ sentence: String) -> ExitStatus {
  Output.error("touchstone-swift: " + sentence)
  return .usage
}

/// Standard output and standard error.
enum Output {
  static func write(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  static func write(_ bytes: [UInt8]) {
    FileHandle.standardOutput.write(Data(bytes))
  }

  static func error(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}

/// How a report is printed.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
}
