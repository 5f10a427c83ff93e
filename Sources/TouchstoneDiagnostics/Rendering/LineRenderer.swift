/// Writes one line for each finding, in the form that editors and build logs have understood for decades.
///
/// ```
/// math.toml:12:13: error: there is no competency "math.rtios" [reference/unknown]
/// ```
///
/// Columns count Unicode scalars.
public struct LineRenderer: Sendable {
  private let showsNotes: Bool

  /// - Parameter showsNotes: whether notes and help follow the line of an error, as `note:` at the same place, for those
  ///   who see no other form of it.
  public init(showsNotes: Bool = false) {
    self.showsNotes = showsNotes
  }

  public func render(_ report: DiagnosticReport) -> String {
    let drawing = Drawing.unicode
    var text = ""
    for diagnostic in report.diagnostics {
      let span = diagnostic.primary.span
      let place = span.path.isEmpty ? "" : "\(drawing.printableLine(span.place)): "
      text += place
      text += "\(diagnostic.severity.word): \(drawing.printableLine(diagnostic.message))"
      text += " [\(drawing.printableLine(diagnostic.id.rawValue))]\n"
      guard showsNotes && diagnostic.severity == .error else { continue }
      for note in diagnostic.notes + diagnostic.help { text += "\(place)note: \(drawing.printableLine(note))\n" }
    }
    if report.notShown > 0 { text += "\(report.notShown) more not shown\n" }
    return text
  }
}
