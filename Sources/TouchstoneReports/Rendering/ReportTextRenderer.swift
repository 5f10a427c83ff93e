import TouchstoneDiagnostics
public import TouchstoneModel

/// Reports as people read them on a console.
///
/// Nothing is cut off: a table that is too wide for the console becomes several, each with the first column.
public struct ReportTextRenderer: Sendable {
  public var width: Int

  public init(width: Int = 100) {
    self.width = max(40, width)
  }

  public func render(_ reports: [Report], of framework: Framework) -> String {
    let names = ThingNames(framework)
    return reports.map { lines(of: $0, names).map { $0 + "\n" }.joined() }.joined(separator: "\n\n")
  }

  private func lines(of report: Report, _ names: ThingNames) -> [String] {
    var lines = [report.title, String(repeating: "=", count: terminalCells(report.title))]
    lines += hanging(report.question, width: width)
    if let sentence = report.contents.notBegun { lines += [""] + hanging(sentence, width: width) }
    for sentence in report.contents.summary { lines += [""] + hanging(sentence, width: width) }
    for table in report.contents.tables {
      if !table.title.isEmpty { lines += ["", terminalLine(table.title)] }
      lines += [""] + LaidOutTable(table, names, width: width).lines
    }
    if !report.contents.gaps.isEmpty { lines += ["", "To ask next"] }
    for gap in report.contents.gaps {
      lines += [""] + hanging("\(gap.question) \(gap.next)", first: "  ", further: "  ", width: width)
      for item in gap.about {
        let text = names.label(item.thing) + (item.words.map { ": \($0)" } ?? "")
        lines += hanging(text, first: "  - ", further: "      ", width: width)
      }
    }
    return lines
  }
}
