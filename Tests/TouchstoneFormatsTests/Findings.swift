import TouchstoneDiagnostics

/// A few findings, made by hand, that have everything a finding may have.
struct Findings {
  var sources = SourceMap()
  var diagnostics: [Diagnostic] = []

  var report: DiagnosticReport { DiagnosticReport(diagnostics, sources: sources) }

  static let unknown = DiagnosticDefinition(
    floor: "TS0301", "reference/unknown", what: "A name is not declared.", why: "Nothing can be aligned to it.",
    next: "Write a name that is declared.")
  static let vague = DiagnosticDefinition(
    "TS1001", "wording/vague-statement", .quality(.warning),
    page: DiagnosticPage(
      what: "A statement is vague.", why: "A learner cannot tell what is meant.", next: "Say what can be seen.",
      waive: "Where the statement is quoted.", example: "[[target]]\nstatement = \"Understand.\"  # <-- what?"))

  /// - Parameter before: lines that come before everything in the first file.
  init(before: String = "", path: String = "math & more/50%.toml") {
    let text = "\(before)# 学 é\n[[competency]]\nid = \"math.rates\"\nrequires = [\"math.rtios\", \"math.rtios\"]\n"
    let first = sources.add(SourceFile(path: path, text: text))
    let second = sources.add(
      SourceFile(path: "targets.yaml", text: "target:\r\n  - statement: \"学 <Understand>\u{7}\"\r\n"))
    _ = sources.add(SourceFile(path: "levels.toml", text: ""))
    let start = text.utf8.count - "\"math.rtios\", \"math.rtios\"]\n".utf8.count
    for offset in [0, "\"math.rtios\", ".utf8.count] {
      let span = SourceSpan(first, start + offset, start + offset + "\"math.rtios\"".utf8.count)
      diagnostics.append(
        Diagnostic(
          Self.unknown, "there is no competency \"math.rtios\"", at: span, label: "not declared anywhere",
          labels: [Label(SourceSpan(second, 0, 6), "nor here")], help: ["did you mean \"math.ratios\"?"],
          fixes: [Fix("write \"math.ratios\"", .safe, [TextEdit(span, "\"math.ratios\"")])],
          subject: "competency math.rates"))
    }
    diagnostics.append(
      Diagnostic(
        Self.vague, "\"学 <Understand>\u{7}\" says & little", at: SourceSpan(second, 24, 43), notes: ["one\ntwo"]))
    diagnostics.append(
      Diagnostic(Self.vague, "the whole file is vague", at: SourceSpan(second, 0, 45), stage: .early))
  }
}
