import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A claim that was to be looked at again before it was made.
struct ReviewDueBeforeClaim: Rule {
  static let definition = DiagnosticDefinition(
    "TS5313", "change-readiness/review-due-before-claim", .quality(.error),
    basis: [.principle(12), .principle(15), .seed("000", 601, 1911), .seed("002", 258)],
    page: DiagnosticPage(
      what: "The day by which an attestation is looked at again is not later than the day on which it was made.",
      why: """
        What a district says of itself is shown with its day, so that families know how fresh it is. With a review that \
        was over before it began, nobody will look again.
        """,
      next: "Set `review_by` to a day that is still to come after the claim; a year later is common.",
      waive: "While an imported list of claims is being corrected.",
      example: """
        [[attestation]]
        id = "advisory"
        date = "2026-06-30"
        review_by = "2025-06-30"   # <-- a year too early
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, attestation) in framework.each(Attestation.self) where attestation.isExpectedComplete {
      guard let date = attestation.date, let review = attestation.reviewBy, review.value <= date.value else { continue }
      findings.report(
        .over(framework.named(id), date.value), about: id, at: review.span, labels: [Label(date.span, "claimed here")],
        help: "set `review_by` to a day after the claim")
    }
  }
}

extension String {
  fileprivate static func over(_ attestation: String, _ date: CalendarDate) -> String {
    "the \(attestation) was made on \(date), and is due to be looked at again on that day or before"
  }
}
