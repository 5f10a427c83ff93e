import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Assessments each of which takes one form of evidence and no other.
struct OneFormOfEvidence: Rule {
  static let definition = DiagnosticDefinition(
    "TS5105", "agency/one-form-of-evidence", .quality(.info),
    basis: [.principle(7), .principle(16), .seed("000", 367, 1128, 1955), .seed("001", 2539), .seed("004", 582, 653)],
    page: DiagnosticPage(
      what: """
        Two or more assessments say in `evidence_forms` what is handed in or shown. Each of them names one form, and no \
        experience lets learners choose their evidence.
        """,
      why: """
        A learner who reasons well and writes with difficulty shows writing in every report. Another form would show \
        the reasoning.
        """,
      next: "Add a second form where it shows the same thing: `evidence_forms = [\"report\", \"talk\"]`.",
      waive: "Where the form is what is learned, as in writing or in performing.",
      example: """
        [[assessment]]
        id = "market-stall"
        for = "math.ratios"
        purpose = "summative"
        evidence_forms = ["report"]   # <-- one form

        [[assessment]]
        id = "survey"
        for = "math.data"
        purpose = "summative"
        evidence_forms = ["essay"]    # <-- and here again
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let stated = framework.forLearners(Assessment.self).filter { !$0.value.evidenceForms.isEmpty }
    guard stated.count > 1, stated.allSatisfy({ $0.value.evidenceForms.count == 1 }), !framework.letsChooseEvidence,
      let first = stated.first(where: \.value.isExpectedComplete)?.value.evidenceForms.first
    else { return }
    findings.report(
      .oneForm(stated.count), about: nil, at: first.span,
      help: "which of them could also be shown in another way? Add a second form")
  }
}

extension Framework {
  /// Whether learners choose their evidence in an experience, or an assessment in one of its phases.
  fileprivate var letsChooseEvidence: Bool {
    own(Experience.self).contains { $0.choices.contains { $0.value == .evidence } }
      || own(Phase.self).contains { phase in
        phase.isChosenByLearners
          && phase.options.count { $0.target.kind == .assessment } > 1
      }
  }
}

extension String {
  fileprivate static func oneForm(_ count: Int) -> String {
    "each of the \(count) assessments that say what is handed in or shown takes one form only"
  }
}
