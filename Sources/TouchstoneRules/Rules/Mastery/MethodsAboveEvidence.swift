import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A rule that asks for more ways of showing something than for pieces in which to show it.
struct MethodsAboveEvidence: Rule {
  static let definition = DiagnosticDefinition(
    "TS4313", "mastery/methods-above-evidence", .quality(.warning),
    basis: [.principle(12), .principle(16), .seed("000", 285, 1482), .seed("001", 44, 1450)],
    page: DiagnosticPage(
      what: """
        The `methods_min` of an advancement is greater than its `evidence_min`, at every level for which that is given.
        """,
      why: """
        A learner who hands in as many pieces as are asked for has still not shown it in as many ways as are asked for. \
        One of the two numbers is not meant.
        """,
      next: "Raise `evidence_min` to `methods_min`, or lower `methods_min`.",
      waive: "Where one piece, such as a portfolio, is shown in several ways.",
      example: """
        [[advancement]]
        id = "by-level"
        scope = "level"
        point = "proficient"
        evidence_min = 2
        methods_min = 3   # <-- three ways in two pieces
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, advancement) in framework.each(Advancement.self) where advancement.isExpectedComplete {
      guard let methods = advancement.methodsMinimum, let evidence = advancement.evidenceMinimum else { continue }
      let counts = [evidence.all].compactMap(\.self) + evidence.byLevel.map(\.count)
      guard let most = counts.max(), methods.value > most else { continue }
      findings.report(
        .tooMany(framework.named(id), methods.value, most), about: id, at: methods.span,
        labels: [Label(evidence.span, "so many pieces")], help: .raise)
    }
  }
}

extension String {
  fileprivate static func tooMany(_ advancement: String, _ methods: Int, _ evidence: Int) -> String {
    "the \(advancement) asks for \(methods) different ways, but for only \(evidence) "
      + (evidence == 1 ? "piece of evidence" : "pieces of evidence")
  }

  fileprivate static let raise = "ask for as many pieces as there are ways, or for fewer ways"
}
