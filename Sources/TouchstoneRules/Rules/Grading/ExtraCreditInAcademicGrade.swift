import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// An academic grade that extra credit can raise.
struct ExtraCreditInAcademicGrade: Rule {
  static let definition = DiagnosticDefinition(
    "TS4602", "grading/extra-credit-in-academic-grade", .quality(.warning),
    basis: [.principle(3), .principle(16), .seed("000", 303, 370, 1472), .seed("001", 561, 899), .seed("004", 346)],
    page: DiagnosticPage(
      what: "The `academic_inputs` of a way of reporting hold extra credit.",
      why: """
        Extra credit raises a grade by something other than what the grade is about. The gap is still there, and now \
        neither the learner nor the next teacher sees it.
        """,
      next: """
        Leave it out, and let work beyond what was asked count as what it is: evidence of a higher point or of a next \
        level. Whoever wants a better grade revises.
        """,
      waive: "While a contract or a law outside the district's reach asks for it.",
      example: """
        [[grading]]
        id = "reports"
        academic_inputs = ["evidence", "extra-credit"]   # <-- the second
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, grading) in framework.gradings {
      guard let extra = grading.academicInputs.first(where: { $0.value == .extraCredit }) else { continue }
      findings.report(.raised(framework.named(id)), about: id, at: extra.span, help: .countAsEvidence)
    }
  }
}

extension String {
  fileprivate static func raised(_ grading: String) -> String {
    "by the \(grading), extra credit can raise an academic grade"
  }

  fileprivate static let countAsEvidence =
    "could such work count as evidence, and revision be the way to a better grade?"
}
