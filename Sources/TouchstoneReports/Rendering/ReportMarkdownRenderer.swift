public import TouchstoneModel

/// Reports as Markdown, for a page or a pull request.
public struct ReportMarkdownRenderer: Sendable {
  public init() {}

  public func render(_ reports: [Report], of framework: Framework) -> String {
    let names = ThingNames(framework)
    return reports.map { blocks(of: $0, names).joined(separator: "\n\n") + "\n" }.joined(separator: "\n")
  }

  private func blocks(of report: Report, _ names: ThingNames) -> [String] {
    var blocks = ["## \(markdownLine(report.title))", markdownLine(report.question)]
    if let sentence = report.contents.notBegun { blocks.append(markdownLine(sentence)) }
    blocks += report.contents.summary.map(markdownLine)
    for table in report.contents.tables {
      if !table.title.isEmpty { blocks.append("### \(markdownLine(table.title))") }
      blocks.append(lines(of: table, names).joined(separator: "\n"))
    }
    if !report.contents.gaps.isEmpty { blocks.append("### To ask next") }
    for gap in report.contents.gaps {
      blocks.append(markdownLine("\(gap.question) \(gap.next)"))
      let items = gap.about.map { item in
        "- " + markdownLine(names.label(item.thing) + (item.words.map { ": \($0)" } ?? ""))
      }
      blocks.append(items.joined(separator: "\n"))
    }
    return blocks
  }

  private func lines(of table: ReportTable, _ names: ThingNames) -> [String] {
    func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
    let rule = table.columns.map { $0.content == .count ? "---:" : "---" }
    let rows = table.rows.map { row in line(row.map { text(of: $0, names) }) }
    return [line(table.columns.map { markdownLine($0.heading) }), line(rule)] + rows
  }

  private func text(of cell: ReportCell, _ names: ThingNames) -> String {
    switch cell {
    case .text(let text): markdownLine(text)
    case .count(let count): String(count)
    case .counted(let things): String(things.count)
    case .thing(let thing): markdownLine(names.name(thing))
    case .things(let things): things.map { markdownLine(names.name($0)) }.joined(separator: "; ")
    case .none(let words): "*\(markdownLine(words))*"
    }
  }
}
