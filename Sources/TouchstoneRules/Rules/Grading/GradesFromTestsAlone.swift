import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Grades that are called competency-based, and into which nothing goes but tests.
struct GradesFromTestsAlone: Rule {
  static let definition = DiagnosticDefinition(
    "TS4631", "grading/grades-from-tests-alone", .quality(.warning),
    basis: [.principle(8), .principle(11), .seed("000", 287, 301, 1212, 1218, 1424), .seed("004", 420, 647)],
    page: DiagnosticPage(
      what: """
        A way of reporting calls itself competency-based, and the only thing among its `academic_inputs` is tests. One \
        that leaves `academic_inputs` out is not asked.
        """,
      why: """
        A competency is the capacity to use what one knows where it is new. What a learner makes, decides or performs \
        shows that; where only tests count, it counts for nothing.
        """,
      next: "Write `academic_inputs = [\"evidence\"]`: work of every kind that shows the competency, tests among it.",
      waive: "Where the word means any task that is judged, and learners and families are told so.",
      example: """
        [[grading]]
        id = "reports"
        basis = "competency-based"
        academic_inputs = ["test"]   # <-- here
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, grading) in framework.gradings {
      guard let basis = grading.basis, basis.value == .competencyBased, let first = grading.academicInputs.first,
        grading.academicInputs.allSatisfy({ $0.value == .test })
      else { continue }
      findings.report(
        .onlyTests(framework.named(id)), about: id, at: first.span,
        labels: [Label(basis.span, "called competency-based here")], help: .countEvidence(framework.person(id)))
    }
  }
}

extension String {
  fileprivate static func onlyTests(_ grading: String) -> String {
    "the \(grading) is called competency-based, and only tests count"
  }

  fileprivate static func countEvidence(_ person: String) -> String {
    "could what \(person) makes, decides or performs count as well, as \"evidence\"?"
  }
}
