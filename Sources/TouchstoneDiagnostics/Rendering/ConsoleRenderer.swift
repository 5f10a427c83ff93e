/// Writes findings for people at a terminal: the author's own lines, what is marked in them, and what to do next.
///
/// ```
/// error[reference/unknown]: there is no competency "math.rtios"
///   --> math.toml:12:13 in competency math.rates
///    |
/// 12 | requires = ["math.rtios"]
///    |             ^^^^^^^^^^^^ not declared anywhere
///    |
///    = perhaps: write "math.ratios"
///    |
/// 12 - requires = ["math.rtios"]
/// 12 + requires = ["math.ratios"]
///
/// 1 error in 1 file
/// = explain: touchstone explain reference/unknown
/// ```
///
/// Colour only repeats what words and signs say. Whatever stands in a file or a message, no control character of it
/// reaches the terminal.
public struct ConsoleRenderer: Sendable {
  public var isColoured: Bool
  public var drawing: Drawing
  /// In cells; longer messages are broken at blanks, and longer source lines cut around what is marked in them. `nil`
  /// does neither.
  public var width: Int?

  public init(isColoured: Bool = false, drawing: Drawing = .ascii, width: Int? = 120) {
    self.isColoured = isColoured
    self.drawing = drawing
    self.width = width
  }

  public func render(_ report: DiagnosticReport) -> String {
    var output = StyledText(isColoured: isColoured)
    for diagnostic in report.diagnostics {
      write(diagnostic, tabWidth: report.tabWidth, to: &output)
      output.endLine()
    }
    writeSummary(report, to: &output)
    return output.text
  }

  private func write(_ diagnostic: ResolvedDiagnostic, tabWidth: Int, to output: inout StyledText) {
    let id = drawing.printableLine(diagnostic.id.rawValue)
    let head = "\(diagnostic.severity.word)[\(id)]"
    output.add(head, .severity(diagnostic.severity))
    for (index, line) in lines(of: diagnostic.message, after: head).enumerated() {
      output.add(index == 0 ? ": \(line)" : "  \(line)", .strong)
      output.endLine()
    }
    let margin = Margin(diagnostic, drawing: drawing)
    for (index, excerpt) in diagnostic.excerpts.enumerated() {
      margin.write(index == 0 ? drawing.firstArrow : drawing.furtherArrow, to: &output)
      output.add(drawing.printableLine(excerpt.place.place))
      if index == 0, let subject = diagnostic.subject { output.add(" in \(drawing.printableLine(subject))") }
      output.endLine()
      var excerptDrawing = ExcerptDrawing(
        excerpt, severity: diagnostic.severity, margin: margin, width: width, tabWidth: tabWidth)
      excerptDrawing.write(to: &output)
    }
    writeAdvice(diagnostic, margin: margin, tabWidth: tabWidth, to: &output)
  }

  /// A message in lines that fit, the first of them behind what it begins with.
  private func lines(of message: String, after head: String) -> [String] {
    let message = drawing.printableLine(message)
    guard let room = width.map({ max(20, $0) }) else { return [message] }
    return terminalLines(message, first: max(20, room - terminalCells(head) - 2), width: room - 2)
  }

  private func writeAdvice(
    _ diagnostic: ResolvedDiagnostic, margin: Margin, tabWidth: Int, to output: inout StyledText
  ) {
    let facts = diagnostic.notes.map { ("note", $0) } + diagnostic.help.map { ("help", $0) }
    guard !facts.isEmpty || !diagnostic.fixes.isEmpty else { return }
    if !diagnostic.excerpts.isEmpty { margin.writeBlank(to: &output) }
    for (word, text) in facts { margin.write(word, text, within: width, to: &output) }
    for fix in diagnostic.fixes {
      margin.write(fix.applicability.word, fix.title, within: width, to: &output)
      var path = diagnostic.primary.span.path
      for change in fix.changes {
        if change.path == path {
          margin.writeBlank(to: &output)
        } else {
          margin.write(drawing.furtherArrow, to: &output)
          output.add(drawing.printableLine(change.path))
          output.endLine()
          path = change.path
        }
        ChangeDrawing(change, margin: margin, width: width, tabWidth: tabWidth).write(to: &output)
      }
    }
  }

  private func writeSummary(_ report: DiagnosticReport, to output: inout StyledText) {
    if report.notShown > 0 {
      output.add("\(report.notShown) more not shown")
      output.endLine()
    }
    output.add(report.summary, .strong)
    output.endLine()
    guard let first = report.diagnostics.first?.id else { return }
    let isOnlyOne = report.diagnostics.allSatisfy { $0.id == first }
    let id = isOnlyOne ? drawing.printableLine(first.rawValue) : "ID, with the name that stands in brackets"
    output.add("= explain: touchstone explain \(id)")
    output.endLine()
  }
}

extension DiagnosticReport {
  /// The counts in plain words, `2 errors, 1 warning in 2 files; 900 findings of the baseline held back`.
  public var summary: String {
    func words(_ count: Int, _ one: String) -> String? {
      count == 0 ? nil : "\(count) \(one)\(count == 1 ? "" : "s")"
    }
    let parts = [words(counts.errors, "error"), words(counts.warnings, "warning"), words(counts.infos, "note")]
    let found = parts.compactMap { $0 }.joined(separator: ", ")
    let known = words(heldBack, "finding").map { "; \($0) of the baseline held back" } ?? ""
    if found.isEmpty { return "nothing found in \(words(paths.count, "file") ?? "0 files")\(known)" }
    return (words(filesWithFindings, "file").map { "\(found) in \($0)" } ?? found) + known
  }
}

extension Severity {
  /// The word that people are shown.
  var word: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}

extension Fix.Applicability {
  /// The word that stands before the fix's title.
  fileprivate var word: String {
    switch self {
    case .safe: "fix"
    case .uncertain: "perhaps"
    case .placeholder: "fill in"
    }
  }
}
