import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// An academic grade that counts how a learner behaved.
struct BehaviourInAcademicGrade: Rule {
  static let definition = DiagnosticDefinition(
    "TS4601", "grading/behaviour-in-academic-grade", .quality(.warning),
    basis: [
      .principle(3), .principle(16), .seed("000", 223, 301, 303, 309, 370, 1444, 1472),
      .seed("001", 561, 567, 899, 903),
      .seed("004", 221, 346, 672, 715),
    ],
    page: DiagnosticPage(
      what: """
        The `academic_inputs` of a way of reporting hold behaviour, attendance, punctuality, effort, participation or \
        homework.
        """,
      why: """
        A grade should tell a learner what she knows and can do, and what to learn next. Mixed with conduct it tells \
        neither: good manners hide a gap, and a hard week at home looks like missing knowledge.
        """,
      next: """
        Take the word out of `academic_inputs` and put it under `habits_inputs`, so that it is still reported, beside \
        the grade. Homework that shows a competency is evidence: `evidence` says so.
        """,
      waive: "While a contract or a law outside the district's reach asks for it.",
      example: """
        [[grading]]
        id = "reports"
        academic_inputs = ["evidence", "effort"]   # <-- effort
        """))

  private static let behaviour: Set<GradingInput> = [
    .behaviour, .attendance, .punctuality, .effort, .participation, .homework,
  ]

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, grading) in framework.gradings {
      let found = grading.academicInputs.filter { BehaviourInAcademicGrade.behaviour.contains($0.value) }
      guard let first = found.first else { continue }
      let beside = grading.habitsInputs.filter { input in found.contains { $0.value == input.value } }
      findings.report(
        .counted(found.map { "\"\($0.value.rawValue)\"" }, framework.named(id)), about: id, at: first.span,
        labels: found.dropFirst().map { Label($0.span, "and this") }
          + beside.map { Label($0.span, "reported here already") },
        help: .reportBeside)
    }
  }
}

extension String {
  fileprivate static func counted(_ inputs: [String], _ grading: String) -> String {
    "by the \(grading), academic grades count \(inputs.listed())"
  }

  fileprivate static let reportBeside = "could it be reported beside the grade, under habits_inputs?"
}
