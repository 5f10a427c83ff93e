public import TouchstoneDiagnostics
import TouchstoneJSON

/// Writes findings as a code quality report, which GitLab shows in merge requests.
///
/// The service compares fingerprints with those of the target branch, and shows what is new and what is mended. What it
/// reads: https://docs.gitlab.com/ci/testing/code_quality/.
public struct GitLabRenderer: Sendable {
  public init() {}

  public func render(_ report: DiagnosticReport) -> [UInt8] {
    let fingerprints = Fingerprint.all(of: report)
    var writer = JSONWriter(.pretty)
    writer.beginArray()
    for (diagnostic, fingerprint) in zip(report.diagnostics, fingerprints) {
      writer.beginObject()
      writer.field("description", diagnostic.sentences)
      writer.field("check_name", diagnostic.id.rawValue)
      writer.field("fingerprint", fingerprint)
      writer.field("severity", word(for: diagnostic.severity))
      writer.key("location")
      writer.beginObject()
      writer.field("path", diagnostic.primary.span.path)
      writer.key("lines")
      writer.beginObject()
      writer.field("begin", diagnostic.primary.span.start.line)
      writer.field("end", diagnostic.primary.span.lastLine)
      writer.endObject()
      writer.endObject()
      writer.endObject()
    }
    writer.endArray()
    return writer.finish()
  }

  private func word(for severity: Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
