import Testing

@testable import TouchstoneDiagnostics

/// Files and findings in them, to be written by every renderer.
struct Scenario: Sendable, CustomTestStringConvertible {
  var name: String
  var sources = SourceMap()
  var diagnostics: [Diagnostic] = []
  var options = DiagnosticReport.Options()
  var width: Int? = 80

  var testDescription: String { name }

  init(_ name: String, _ build: (inout Scenario) -> Void) {
    self.name = name
    build(&self)
  }

  var report: DiagnosticReport {
    DiagnosticReport(diagnostics, sources: sources, options: options)
  }

  mutating func file(_ path: String, _ text: String) -> SourceID {
    sources.add(SourceFile(path: path, text: text))
  }

  /// The stretch where a text stands for the first time, or for a later one.
  func span(_ text: String, in source: SourceID, occurrence: Int = 1) -> SourceSpan {
    let bytes = sources[source].bytes
    let wanted = Array(text.utf8)
    var found = 0
    for start in 0...max(0, bytes.count - wanted.count) where bytes[start...].starts(with: wanted) {
      found += 1
      if found == occurrence { return SourceSpan(source, start, start + wanted.count) }
    }
    return SourceSpan(source, bytes.count, bytes.count)
  }

  /// From the beginning of one text to the end of another.
  func span(from first: String, to last: String, in source: SourceID) -> SourceSpan {
    span(first, in: source).extended(to: span(last, in: source))
  }
}

extension DiagnosticDefinition {
  static let unknownReference = DiagnosticDefinition(
    floor: "TS0301", "reference/unknown", what: "A name is not declared.", why: "Nothing can be aligned to it.",
    next: "Write a name that is declared.")
  static let duplicate = DiagnosticDefinition(
    floor: "TS0302", "reference/duplicate", what: "Two declarations have one name.", why: "Which is meant is unclear.",
    next: "Give one of them another name.")
  static let vagueStatement = DiagnosticDefinition(
    "TS1001", "clarity/vague-statement", .quality(.warning),
    page: DiagnosticPage(what: "A statement is vague.", why: "A learner cannot tell.", next: "Say what is seen."))
  static let cycle = DiagnosticDefinition(
    floor: "TS0303", "progression/prerequisite-cycle", what: "A circle.", why: "It can never be started.",
    next: "Take one out.")
}
