public import TouchstoneDiagnostics
import TouchstoneJSON

/// Writes findings as SARIF 2.1.0, which code hosts show beside the lines and remember from one run to the next.
///
/// Every rule that found something stands in it with its page, so that a host can explain a finding without the tool. What
/// is defined where: https://docs.oasis-open.org/sarif/sarif/v2.1.0/.
public struct SARIFRenderer: Sendable {
  /// A host keeps no more places than this of one finding.
  private static let mostRelated = 100

  private let version: String
  private let definitions: [String: DiagnosticDefinition]

  /// - Parameters:
  ///   - version: that of the tool.
  ///   - definitions: what can be reported, for the rules' pages.
  public init(version: String, definitions: [DiagnosticDefinition]) {
    self.version = version
    self.definitions = Dictionary(definitions.map { ($0.code, $0) }) { first, _ in first }
  }

  public func render(_ report: DiagnosticReport) -> [UInt8] {
    let fingerprints = Fingerprint.all(of: report)
    let codes = Set(report.diagnostics.map(\.code)).sorted()
    let positions = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    var writer = JSONWriter(.pretty)
    writer.beginObject()
    writer.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    writer.field("version", "2.1.0")
    writer.key("runs")
    writer.beginArray()
    writer.beginObject()
    writeTool(codes, in: report, to: &writer)
    writer.field("columnKind", "unicodeCodePoints")
    writer.key("results")
    writer.beginArray()
    for (index, diagnostic) in report.diagnostics.enumerated() {
      write(diagnostic, rule: positions[diagnostic.code] ?? 0, fingerprints[index], to: &writer)
    }
    writer.endArray()
    writer.endObject()
    writer.endArray()
    writer.endObject()
    return writer.finish()
  }

  // MARK: - Rules

  private func writeTool(_ codes: [String], in report: DiagnosticReport, to writer: inout JSONWriter) {
    writer.key("tool")
    writer.beginObject()
    writer.key("driver")
    writer.beginObject()
    writer.field("name", "Touchstone")
    writer.field("semanticVersion", version)
    writer.key("rules")
    writer.beginArray()
    for code in codes {
      writer.beginObject()
      writer.field("id", code)
      let name = report.diagnostics.first { $0.code == code }?.id.rawValue ?? code
      writer.field("name", name)
      if let definition = definitions[code] { write(definition, to: &writer) }
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.endObject()
  }

  private func write(_ definition: DiagnosticDefinition, to writer: inout JSONWriter) {
    let page = definition.page
    writeText("shortDescription", page.what, to: &writer)
    writeText("fullDescription", page.why, to: &writer)
    writer.key("help")
    writer.beginObject()
    writer.field("text", ([page.why, page.next] + [page.waive].compactMap { $0 }).joined(separator: "\n\n"))
    writer.field("markdown", markdown(of: page))
    writer.endObject()
    writer.key("defaultConfiguration")
    writer.beginObject()
    writer.field("level", definition.severity.mature.sarifLevel)
    writer.endObject()
    writer.key("properties")
    writer.beginObject()
    writer.field("tags", [definition.id.pack])
    writer.endObject()
  }

  private func markdown(of page: DiagnosticPage) -> String {
    var parts = [page.why, "**What to do:** \(page.next)"]
    if let waive = page.waive { parts.append("**When to leave it:** \(waive)") }
    if let example = page.example { parts.append("```toml\n\(example)\n```") }
    return parts.joined(separator: "\n\n")
  }

  // MARK: - Findings

  private func write(
    _ diagnostic: ResolvedDiagnostic, rule: Int, _ fingerprint: String, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.field("ruleId", diagnostic.code)
    writer.field("ruleIndex", rule)
    writer.field("level", diagnostic.severity.sarifLevel)
    writeText("message", diagnostic.sentences, to: &writer)
    writer.key("locations")
    writer.beginArray()
    writer.beginObject()
    writePlace(diagnostic.primary.span, to: &writer)
    if let subject = diagnostic.subject {
      writer.key("logicalLocations")
      writer.beginArray()
      writer.beginObject()
      writer.field("fullyQualifiedName", subject)
      writer.endObject()
      writer.endArray()
    }
    writer.endObject()
    writer.endArray()
    writeRelated(diagnostic.labels, to: &writer)
    writer.key("partialFingerprints")
    writer.beginObject()
    writer.field("\(Fingerprint.name)", fingerprint)
    writer.endObject()
    writeFixes(diagnostic.fixes, to: &writer)
    writer.endObject()
  }

  private func writeRelated(_ labels: [ResolvedLabel], to writer: inout JSONWriter) {
    guard !labels.isEmpty else { return }
    writer.key("relatedLocations")
    writer.beginArray()
    for (index, label) in labels.prefix(Self.mostRelated).enumerated() {
      writer.beginObject()
      writer.field("id", index + 1)
      writePlace(label.span, to: &writer)
      if !label.text.isEmpty { writeText("message", label.text, to: &writer) }
      writer.endObject()
    }
    writer.endArray()
  }

  private func writeFixes(_ fixes: [ResolvedFix], to writer: inout JSONWriter) {
    guard !fixes.isEmpty else { return }
    writer.key("fixes")
    writer.beginArray()
    for fix in fixes {
      writer.beginObject()
      writeText("description", fix.title, to: &writer)
      writer.key("artifactChanges")
      writer.beginArray()
      for path in fix.paths {
        writer.beginObject()
        writeArtifact(path, to: &writer)
        writer.key("replacements")
        writer.beginArray()
        for edit in fix.edits where edit.span.path == path {
          writer.beginObject()
          writeRegion("deletedRegion", edit.span, to: &writer)
          writeText("insertedContent", edit.replacement, to: &writer)
          writer.endObject()
        }
        writer.endArray()
        writer.endObject()
      }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
  }

  // MARK: - Parts

  private func writeText(_ key: String, _ text: String, to writer: inout JSONWriter) {
    writer.key(key)
    writer.beginObject()
    writer.field("text", text)
    writer.endObject()
  }

  private func writePlace(_ span: ResolvedSpan, to writer: inout JSONWriter) {
    writer.key("physicalLocation")
    writer.beginObject()
    writeArtifact(span.path, to: &writer)
    writeRegion("region", span, to: &writer)
    writer.endObject()
  }

  private func writeArtifact(_ path: String, to writer: inout JSONWriter) {
    writer.key("artifactLocation")
    writer.beginObject()
    writer.field("uri", uriReference(ofPath: path))
    if !path.hasPrefix("/") { writer.field("uriBaseId", "%SRCROOT%") }
    writer.endObject()
  }

  private func writeRegion(_ key: String, _ span: ResolvedSpan, to writer: inout JSONWriter) {
    writer.key(key)
    writer.beginObject()
    writer.field("startLine", span.start.line)
    writer.field("startColumn", span.start.scalarColumn)
    writer.field("endLine", span.end.line)
    writer.field("endColumn", span.end.scalarColumn)
    writer.endObject()
  }
}

extension Severity {
  /// The word that SARIF has for it.
  fileprivate var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}

extension ResolvedFix {
  /// The files that it changes, each once, in the order of the edits.
  fileprivate var paths: [String] {
    var seen: Set<String> = []
    return edits.map(\.span.path).filter { seen.insert($0).inserted }
  }
}
