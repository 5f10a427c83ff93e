public import TouchstoneJSON

/// Writes findings as JSON for other tools; ``diagnosticsSchema`` describes every part of it.
///
/// Within one major number of `format_version` members are only added, never renamed or taken away.
public struct JSONRenderer: Sendable {
  /// The version of the format that is written.
  public static let formatVersion = "1.0"

  public var layout: JSONWriter.Layout

  public init(layout: JSONWriter.Layout = .pretty) {
    self.layout = layout
  }

  public func render(_ report: DiagnosticReport) -> [UInt8] {
    var writer = JSONWriter(layout)
    writer.beginObject()
    writer.field("format_version", Self.formatVersion)
    writer.key("counts")
    writeCounts(of: report, to: &writer)
    writer.key("diagnostics")
    writer.beginArray()
    for diagnostic in report.diagnostics { write(diagnostic, to: &writer) }
    writer.endArray()
    writer.endObject()
    return writer.finish()
  }

  /// The same as JSON lines: first the version and the counts, then a line for each finding, so that a reader need not wait
  /// for the end.
  public func renderLines(_ report: DiagnosticReport) -> [UInt8] {
    var head = JSONWriter(.compact)
    head.beginObject()
    head.field("format_version", Self.formatVersion)
    head.key("counts")
    writeCounts(of: report, to: &head)
    head.endObject()
    var lines = head.finish()
    for diagnostic in report.diagnostics {
      var writer = JSONWriter(.compact)
      write(diagnostic, to: &writer)
      lines += writer.finish()
    }
    return lines
  }

  private func writeCounts(of report: DiagnosticReport, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("error", report.counts.errors)
    writer.field("warning", report.counts.warnings)
    writer.field("info", report.counts.infos)
    writer.field("not_shown", report.notShown)
    writer.field("held_back", report.heldBack)
    writer.endObject()
  }

  private func write(_ diagnostic: ResolvedDiagnostic, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("code", diagnostic.code)
    writer.field("id", diagnostic.id.rawValue)
    writer.field("severity", diagnostic.severity.rawValue)
    writer.field("message", diagnostic.message)
    writer.field("subject", orNull: diagnostic.subject)
    writer.key("primary")
    write(diagnostic.primary, to: &writer)
    writer.key("labels")
    writer.beginArray()
    for label in diagnostic.labels { write(label, to: &writer) }
    writer.endArray()
    writer.field("notes", diagnostic.notes)
    writer.field("help", diagnostic.help)
    writer.key("fixes")
    writer.beginArray()
    for fix in diagnostic.fixes { write(fix, to: &writer) }
    writer.endArray()
    writer.endObject()
  }

  private func write(_ fix: ResolvedFix, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("title", fix.title)
    writer.field("applicability", fix.applicability.rawValue)
    writer.key("edits")
    writer.beginArray()
    for edit in fix.edits {
      writer.beginObject()
      writePlace(edit.span, to: &writer)
      writer.field("replacement", edit.replacement)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }

  private func write(_ label: ResolvedLabel, to writer: inout JSONWriter) {
    writer.beginObject()
    writePlace(label.span, to: &writer)
    writer.field("text", label.text)
    writer.endObject()
  }

  /// The members `path`, `start` and `end` of the object that is open.
  private func writePlace(_ span: ResolvedSpan, to writer: inout JSONWriter) {
    writer.field("path", span.path)
    for (key, position) in [("start", span.start), ("end", span.end)] {
      writer.key(key)
      writer.beginObject()
      writer.field("offset", position.offset)
      writer.field("line", position.line)
      writer.field("column", position.scalarColumn)
      writer.field("utf16_column", position.utf16Column)
      writer.endObject()
    }
  }
}
