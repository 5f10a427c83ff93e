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
    lines += wrapped(report.question, to: width)
    if let sentence = report.contents.notBegun { lines += [""] + wrapped(terminalLine(sentence), to: width) }
    for sentence in report.contents.summary { lines += [""] + wrapped(terminalLine(sentence), to: width) }
    for table in report.contents.tables {
      if !table.title.isEmpty { lines += ["", terminalLine(table.title)] }
      lines += [""] + LaidOutTable(table, names, width: width).lines
    }
    if !report.contents.gaps.isEmpty { lines += ["", "To ask next"] }
    for gap in report.contents.gaps {
      lines += [""] + wrapped("\(gap.question) \(gap.next)", to: width - 2).map { "  " + $0 }
      for item in gap.about {
        let text = names.label(item.thing) + (item.words.map { ": \($0)" } ?? "")
        let pieces = wrapped(terminalLine(text), to: width - 6)
        lines += pieces.enumerated().map { ($0 == 0 ? "  - " : "      ") + $1 }
      }
    }
    return lines
  }
}

/// A text in lines of at most so many cells, broken between words; a word that is longer is broken itself.
func wrapped(_ text: String, to width: Int) -> [String] {
  let width = max(1, width)
  var lines: [String] = []
  var line = ""
  var used = 0
  for word in text.split(separator: " ") {
    let cells = terminalCells(String(word))
    if used > 0, used + 1 + cells <= width {
      line += " \(word)"
      used += 1 + cells
      continue
    }
    if used > 0 { lines.append(line) }
    (line, used) = (String(word), cells)
    while used > width {
      let cut = firstPart(of: line, cells: width)
      lines.append(String(line[..<cut]))
      line = String(line[cut...])
      used = terminalCells(line)
    }
  }
  return used > 0 || lines.isEmpty ? lines + [line] : lines
}

/// Where the part of a word ends that fits; at least one character fits always.
private func firstPart(of word: String, cells: Int) -> String.Index {
  var used = 0
  for index in word.indices {
    used += terminalCells(String(word[index]))
    if used > cells, index > word.startIndex { return index }
  }
  return word.endIndex
}
