public import TouchstoneDiagnostics
import TouchstoneJSON

/// Writes findings in the form of reviewdog, `rdjson`, which posts them as remarks to many code hosts.
///
/// Columns are bytes of UTF-8 and the end is exclusive, as its definition has it.
public struct ReviewdogRenderer: Sendable {
  public init() {}

  public func render(_ report: DiagnosticReport) -> [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.beginObject()
    writer.key("source")
    writer.beginObject()
    writer.field("name", "touchstone")
    writer.endObject()
    writer.key("diagnostics")
    writer.beginArray()
    for diagnostic in report.diagnostics { write(diagnostic, to: &writer) }
    writer.endArray()
    writer.endObject()
    return writer.finish()
  }

  private func write(_ diagnostic: ResolvedDiagnostic, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("message", diagnostic.sentences)
    writeLocation(diagnostic.primary.span, to: &writer)
    writer.field("severity", word(for: diagnostic.severity))
    writer.key("code")
    writer.beginObject()
    writer.field("value", diagnostic.id.rawValue)
    writer.endObject()
    // A suggestion is one stretch in the file of the remark.
    let suggestions = diagnostic.fixes.filter { fix in
      fix.applicability != .placeholder && fix.edits.count == 1
        && fix.edits[0].span.path == diagnostic.primary.span.path
    }
    if !suggestions.isEmpty {
      writer.key("suggestions")
      writer.beginArray()
      for edit in suggestions.map({ $0.edits[0] }) {
        writer.beginObject()
        writeRange(edit.span, to: &writer)
        writer.field("text", edit.replacement)
        writer.endObject()
      }
      writer.endArray()
    }
    if !diagnostic.labels.isEmpty {
      writer.key("related_locations")
      writer.beginArray()
      for label in diagnostic.labels {
        writer.beginObject()
        writer.field("message", label.text)
        writeLocation(label.span, to: &writer)
        writer.endObject()
      }
      writer.endArray()
    }
    writer.endObject()
  }

  private func writeLocation(_ span: ResolvedSpan, to writer: inout JSONWriter) {
    writer.key("location")
    writer.beginObject()
    writer.field("path", span.path)
    writeRange(span, to: &writer)
    writer.endObject()
  }

  private func writeRange(_ span: ResolvedSpan, to writer: inout JSONWriter) {
    writer.key("range")
    writer.beginObject()
    for (key, position) in [("start", span.start), ("end", span.end)] {
      writer.key(key)
      writer.beginObject()
      writer.field("line", position.line)
      writer.field("column", position.byteColumn)
      writer.endObject()
    }
    writer.endObject()
  }

  private func word(for severity: Severity) -> String {
    switch severity {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .info: "INFO"
    }
  }
}
