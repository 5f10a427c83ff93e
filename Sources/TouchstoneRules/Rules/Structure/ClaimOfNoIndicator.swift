import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A claim about an indicator that the sixteen principles do not have.
struct ClaimOfNoIndicator: Rule {
  static let definition = DiagnosticDefinition(
    "TS4021", "structure/claim-of-no-indicator", .always(.error),
    basis: [.principle(12), .seed("000", 468, 1972)],
    page: DiagnosticPage(
      what: "An attestation names an indicator that the sixteen principles do not have.",
      why: """
        A claim is shown beside the question that it answers. One that answers no question would be shown nowhere, and \
        a district would believe that it has said something.
        """,
      next: "Find the indicator with `touchstone review`: p3.k2 is the second characteristic of the third principle.",
      example: """
        [[attestation]]
        id = "advisory"
        indicator = "p3.k9"   # <-- the third principle has five characteristics
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let attestations = framework.each(Attestation.self)
    guard !attestations.isEmpty else { return }
    let known = Set(IndicatorIDs.all)
    for (id, attestation) in attestations {
      guard let indicator = attestation.indicator, !known.contains(indicator.value) else { continue }
      let near = suggestions(for: indicator.value, among: IndicatorIDs.all)
      findings.report(
        .unknown(indicator.value), about: id, at: indicator.span,
        help: near.isEmpty
          ? "`touchstone review` lists them: p3.k2 is a characteristic, p3.l2 a practice to look for, p3.r2 a red flag"
          : "did you mean \(near.prefix(3).map { "\"\($0)\"" }.joined(separator: " or "))?")
    }
  }
}

extension String {
  fileprivate static func unknown(_ indicator: String) -> String {
    "the sixteen principles have no indicator \"\(indicator)\""
  }
}
