import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A judgement that is the average of everything that came before.
struct AveragingOfEvidence: Rule {
  static let definition = DiagnosticDefinition(
    "TS4604", "grading/averaging-of-evidence", .quality(.warning),
    basis: [
      .principle(4), .principle(6), .seed("000", 301, 1015, 1472), .seed("001", 899, 906), .seed("003", 166, 255),
    ],
    page: DiagnosticPage(
      what: "A way of reporting makes one judgement of several pieces of evidence by their mean.",
      why: """
        A learner who could not do something in September and does it well in May can do it. The mean says that she \
        half can, and the more she has learned, the further it is off.
        """,
      next: """
        Say `averaging = "most-recent"`, or `"professional-judgement"` with a rubric that teachers have moderated \
        together.
        """,
      waive: "While a system that the district does not choose computes grades in no other way.",
      example: """
        [[grading]]
        id = "reports"
        averaging = "mean"   # <-- here
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, grading) in framework.gradings {
      guard let averaging = grading.averaging, averaging.value == .mean else { continue }
      let revision = grading.revision.flatMap { $0.value == .forbidden ? nil : $0 }
      findings.report(
        .mean(framework.named(id)), about: id, at: averaging.span,
        labels: revision.map { [Label($0.span, "and what was revised still counts")] } ?? [], help: .latest)
    }
  }
}

extension String {
  fileprivate static func mean(_ grading: String) -> String {
    "the \(grading) averages what a learner could not do yet with what she can do now"
  }

  fileprivate static let latest = "would the most recent evidence, or a moderated judgement, say more?"
}
