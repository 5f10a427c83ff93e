public import TouchstoneDiagnostics

/// Writes findings as the XML of test results, which almost every service for continuous integration can show.
///
/// Each file is a suite. A finding that stops the run is a case that failed; other findings are cases that passed, with the
/// words in what they print; a file without findings has one case that passed.
public struct JUnitRenderer: Sendable {
  private let failsOnWarnings: Bool

  /// - Parameter failsOnWarnings: whether warnings stop the run, too.
  public init(failsOnWarnings: Bool = false) {
    self.failsOnWarnings = failsOnWarnings
  }

  public func render(_ report: DiagnosticReport) -> String {
    let groups = Dictionary(grouping: report.diagnostics, by: \.primary.span.path)
    let paths = Set(report.paths + groups.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let failures = report.diagnostics.count { fails($0) }
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    let cases = paths.reduce(0) { $0 + max(1, groups[$1]?.count ?? 0) }
    text += "<testsuites name=\"touchstone\" tests=\"\(cases)\" failures=\"\(failures)\">\n"
    for path in paths { text += suite(path, groups[path] ?? []) }
    return text + "</testsuites>\n"
  }

  private func suite(_ path: String, _ findings: [ResolvedDiagnostic]) -> String {
    let name = xml(path)
    let failures = findings.count { fails($0) }
    var text = "  <testsuite name=\"\(name)\" tests=\"\(max(1, findings.count))\" failures=\"\(failures)\">\n"
    if findings.isEmpty { text += "    <testcase classname=\"\(name)\" name=\"check\"/>\n" }
    for finding in findings {
      let title = xml("\(finding.id.rawValue) at line \(finding.primary.span.start.line): \(finding.message)")
      text += "    <testcase classname=\"\(name)\" name=\"\(title)\">\n"
      let words = xml("\(finding.primary.span.place): \(finding.sentences)")
      if fails(finding) {
        let type = xml(finding.id.rawValue)
        text += "      <failure type=\"\(type)\" message=\"\(xml(finding.message))\">\(words)</failure>\n"
      } else {
        text += "      <system-out>\(words)</system-out>\n"
      }
      text += "    </testcase>\n"
    }
    return text + "  </testsuite>\n"
  }

  private func fails(_ finding: ResolvedDiagnostic) -> Bool {
    switch finding.severity {
    case .error: true
    case .warning: failsOnWarnings
    case .info: false
    }
  }

  /// A text in an element or an attribute; what XML 1.0 cannot hold at all becomes the replacement character.
  private func xml(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t", "\r": result += "&#\(scalar.value);"
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: result += "\u{FFFD}"
      case _: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
