import ArgumentParser
import TouchstoneSwiftSources

/// `touchstone-swift usages`: what sources use of a framework.
struct UsagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "usages", abstract: "Say where Swift sources use which things of a framework.",
    discussion: """
      Finds names written out (Riverbend.Level.level4, also through a typealias), names that begin with a dot where the \
      sources tell their type (case .level4: in a switch over a Riverbend.Level), and ids in strings that generated types \
      read (Riverbend.Target(rawValue: "math.ratios")). A short name whose type the sources do not tell is listed as \
      possible.
      """)

  @Argument(help: "The folder of a framework package.")
  var framework: String

  @Argument(help: "Swift files, or folders of them.")
  var sources: [String]

  @Option(help: "How it is printed: text or json.")
  var format: ReportFormat = .text

  func run() throws {
    let files = try SourceFiles(sources)
    files.tellSkipped()
    let report = UsagesReport(AppSources(files.files), try edition(in: framework))
    switch format {
    case .text: Output.write(report.text)
    case .json: Output.write(report.json)
    }
  }
}
