import ArgumentParser
import Foundation

/// The command line. Everything that touches the disk, the clock or the environment is in this target.
@main
struct Touchstone: ParsableCommand {
  /// The version of the tool; the language has its own.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "touchstone",
    abstract: "Compiles competency frameworks: checks them, and makes a site, data and Swift code from them.",
    discussion: """
      A framework package is a folder with a touchstone.toml (or touchstone.yaml) and any number of .toml and .yaml \
      files. Without a folder, the nearest one from here upward is taken.

      Exit codes: 0 clean, 1 findings that count as errors, 2 wrong use of the command, 3 a fault of the tool itself.
      """,
    version: version,
    subcommands: [
      CheckCommand.self, BuildCommand.self, ServeCommand.self, ReportCommand.self, ReviewCommand.self, ListCommand.self,
      GraphCommand.self, DiffCommand.self, ImpactCommand.self, ReleaseCommand.self, RenameCommand.self,
      ExplainCommand.self, RulesCommand.self, SchemaCommand.self, InitCommand.self, NewCommand.self,
    ])

  /// Runs the command; wrong use exits with 2, and what a command throws by its own ``ExitStatus``.
  static func main() {
    var command: any ParsableCommand
    do {
      command = try parseAsRoot()
    } catch {
      // Help and the version are asked for in the same way as wrong options are told.
      guard exitCode(for: error) == .success else {
        Terminal.error(fullMessage(for: error))
        finish(.usage)
      }
      exit(withError: error)
    }
    do {
      try command.run()
    } catch let status as ExitStatus {
      finish(status)
    } catch let error where exitCode(for: error) == .success {
      exit(withError: error)
    } catch {
      Terminal.error("touchstone: this should not have happened, and is a fault of the tool: \(error)")
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
  /// Something was found that counts as an error.
  case findings = 1
  /// The command was used wrongly; nothing was judged.
  case usage = 2
  /// The tool itself is at fault.
  case fault = 3
}

/// A sentence about wrong use, and the end of the command.
func refuse(_ sentence: String) -> ExitStatus {
  Terminal.error("touchstone: " + sentence)
  return .usage
}
