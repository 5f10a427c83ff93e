import ArgumentParser
import TouchstoneDiagnostics
import TouchstoneReports

/// `touchstone report`: tables about a framework for those who lead it.
struct ReportCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case markdown
    case csv
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Print tables about a framework: what is covered, and what to ask next.",
    discussion: """
      Reports count and list; they give no score. `--list` says which there are and what each answers.
      As CSV, one report is printed at a time.
      """)

  @Argument(help: "The reports to print; all of them unless given.")
  var names: [String] = []

  @OptionGroup var package: PackageOption

  @OptionGroup var today: TodayOption

  @Option(help: "How they are printed: text, markdown, csv or json.")
  var format: Format = .text

  @Flag(help: "List the reports with the question that each answers.")
  var list = false

  func run() throws {
    guard !list else { return Terminal.write(listing) }
    let chosen = try names.isEmpty ? ReportRegistry.all : names.map(definition)
    if format == .csv, chosen.count != 1 {
      throw refuse("CSV holds one table: name one report, such as `touchstone report \(ids[0]) --format csv`")
    }
    let day = try today.day()
    // A gap that a rule counts as an error is what reports are there to show.
    let framework = try package.framework(judged: false)
    let reports = chosen.map { $0.report(on: framework, today: day) }
    switch format {
    case .text:
      Terminal.write(ReportTextRenderer(width: Terminal.width ?? 100).render(reports, of: framework))
    case .markdown: Terminal.write(ReportMarkdownRenderer().render(reports, of: framework))
    case .csv:
      for report in reports {
        Terminal.write(ReportCSVRenderer().render(report, of: framework))
        if let sentence = report.contents.notBegun { Terminal.error(terminalLine(sentence)) }
      }
    case .json: Terminal.write(ReportJSONRenderer().render(reports, of: framework, today: day))
    }
  }

  private var ids: [String] { ReportRegistry.all.map(\.id) }

  private func definition(_ name: String) throws -> ReportDefinition {
    if let found = ReportRegistry.all.first(where: { $0.id == name }) { return found }
    let near = suggestions(for: name, among: ids)
    let hint =
      near.isEmpty ? "reports are \(ids.joined(separator: ", "))" : "did you mean \(near.joined(separator: " or "))?"
    throw refuse("there is no report called \(name); \(hint)")
  }

  private var listing: String {
    let width = ids.map(\.utf8.count).max() ?? 0
    return ReportRegistry.all.map { definition in
      let gap = String(repeating: " ", count: width - definition.id.utf8.count + 2)
      return definition.id + gap + definition.question + "\n"
    }.joined()
  }
}
