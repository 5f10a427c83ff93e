import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A judgement that something is misaligned, missing or outdated, without the reason.
struct FindingWithoutReason: Rule {
  static let definition = DiagnosticDefinition(
    "TS4111", "alignment/finding-without-reason", .quality(.info),
    basis: [.principle(10), .principle(12), .seed("000", 1334, 1416), .seed("001", 1472)],
    page: DiagnosticPage(
      what: "A review found the two misaligned, missing or outdated, and neither `because` nor `notes` says why.",
      why: """
        Whoever mends it has to read both sides again to learn what was meant, and whoever reviews next may judge \
        differently without knowing it.
        """,
      next: "Write one sentence in `because`: what differs, or what nobody asks for yet.",
      waive: "When the reasons are kept in a report that `source` names.",
      example: """
        [[alignment]]
        type = "related"
        from = "6.g.a.4"
        finding = "missing"   # <-- and no `because`
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for alignment in framework.own(Alignment.self) where !alignment.isRetired {
      guard let finding = alignment.finding, finding.value != .aligned else { continue }
      guard alignment.because == nil, alignment.notes == nil, alignment.source == nil else { continue }
      let ends = [alignment.from?.target, alignment.to?.target].compactMap { $0 }
      findings.report(
        .unexplained(finding.value, ends.map { framework.quoted($0) }), about: ends.first, at: finding.span,
        help: "say in `because` what was found, in one sentence")
    }
  }
}

extension String {
  fileprivate static func unexplained(_ finding: AlignmentFinding, _ ends: [String]) -> String {
    "the finding \"\(finding.rawValue)\" about \(ends.listed()) gives no reason"
  }
}
