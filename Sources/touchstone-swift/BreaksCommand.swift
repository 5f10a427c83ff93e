import ArgumentParser
import TouchstoneSwiftSources

/// `touchstone-swift breaks`: what a new edition breaks in sources.
struct BreaksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "breaks", abstract: "Say what a new edition of a framework breaks in Swift sources, before a build.",
    usage: """
      touchstone-swift breaks OLD NEW SOURCES... [--format FORMAT]
      touchstone-swift breaks --against REVISION FRAMEWORK SOURCES... [--format FORMAT]
      """,
    discussion: """
      An error is what no longer compiles, or compiles and means something else; a warning is what still works and is \
      deprecated. Each is a line that editors make a link of. A thing that is renamed by `was` keeps a deprecated name; \
      a level or point that is added breaks every switch without default.
      """)

  @OptionGroup var editions: TwoEditions

  @Option(help: "How it is printed: text or json.")
  var format: ReportFormat = .text

  func run() throws {
    let (old, new, sources) = try editions.load()
    let report = BreaksReport(sources, from: old, to: new)
    switch format {
    case .text: Output.write(report.text)
    case .json: Output.write(report.json)
    }
    if report.breaks { throw ExitStatus.findings }
  }
}
