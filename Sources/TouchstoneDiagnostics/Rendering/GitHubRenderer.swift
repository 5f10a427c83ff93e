/// Writes findings as commands that a GitHub workflow turns into remarks beside the changed lines.
///
/// ```
/// ::error file=math.toml,line=12,endLine=12,col=13,endColumn=24,title=reference/unknown::there is no competency …
/// ```
///
/// The service shows only the first few of each severity, so the gravest come first. Columns are given only for a span
/// on one line, as the service asks, and the last one is the last character's.
public struct GitHubRenderer: Sendable {
  public init() {}

  public func render(_ report: DiagnosticReport) -> String {
    let order = report.diagnostics.indices.sorted { left, right in
      (report.diagnostics[right].severity, left) < (report.diagnostics[left].severity, right)
    }
    return order.map { command(report.diagnostics[$0]) }.joined()
  }

  private func command(_ diagnostic: ResolvedDiagnostic) -> String {
    let name =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      case .info: "notice"
      }
    let properties = place(diagnostic.primary.span) + [("title", diagnostic.id.rawValue)]
    let listed = properties.map { "\($0.0)=\(escaped($0.1, isProperty: true))" }.joined(separator: ",")
    let words = [diagnostic.message] + diagnostic.notes.map { "note: \($0)" } + diagnostic.help.map { "help: \($0)" }
    return "::\(name) \(listed)::\(escaped(words.joined(separator: "\n"), isProperty: false))\n"
  }

  private func place(_ span: ResolvedSpan) -> [(String, String)] {
    if span.path.isEmpty { return [] }
    let lines = [("file", span.path), ("line", "\(span.start.line)"), ("endLine", "\(span.lastLine)")]
    guard span.start.line == span.end.line else { return lines }
    let last = max(span.start.scalarColumn, span.end.scalarColumn - 1)
    return lines + [("col", "\(span.start.scalarColumn)"), ("endColumn", "\(last)")]
  }

  private func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      case _ where CellWidth(scalar) == .unprintable: result += Drawing.unicode.standIn(for: scalar)
      case _: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
