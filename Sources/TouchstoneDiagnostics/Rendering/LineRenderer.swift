/// Writes one line for each finding, in the form that editors and build logs have understood for decades.
///
/// ```
/// math.toml:12:13: error: there is no competency "math.rtios" [reference/unknown]
/// ```
///
/// Columns count Unicode scalars.
public struct LineRenderer: Sendable {
  public init() {}

  public func render(_ report: DiagnosticReport) -> String {
    let drawing = Drawing.unicode
    var text = ""
    for diagnostic in report.diagnostics {
      let span = diagnostic.primary.span
      if !span.path.isEmpty { text += "\(drawing.printableLine(span.place)): " }
      text += "\(diagnostic.severity.word): \(drawing.printableLine(diagnostic.message))"
      text += " [\(drawing.printableLine(diagnostic.id.rawValue))]\n"
    }
    if report.notShown > 0 { text += "\(report.notShown) more not shown\n" }
    return text
  }
}
