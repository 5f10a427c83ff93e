import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A way of grading that each classroom decides for itself.
struct GradingDiffersByClassroom: Rule {
  static let definition = DiagnosticDefinition(
    "TS4608", "grading/grading-differs-by-classroom", .quality(.warning),
    basis: [.principle(11), .seed("000", 301, 1466, 1531, 1539), .seed("001", 631, 637)],
    page: DiagnosticPage(
      what: "A way of reporting holds in a classroom rather than in the school or the district.",
      why: """
        The same work then earns different grades in different rooms. Learners look for the easy teacher, and a grade \
        says as much about the room as about the work.
        """,
      next: "Agree on one way for the school or the district, and leave to the classroom how learning takes place.",
      waive: "While one classroom tries something out for the others.",
      example: """
        [[grading]]
        id = "reports"
        scope = "classroom"   # <-- here
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, grading) in framework.gradings {
      guard let scope = grading.scope, scope.value == .classroom else { continue }
      findings.report(.ofOneRoom(framework.named(id)), about: id, at: scope.span, help: .agree)
    }
  }
}

extension String {
  fileprivate static func ofOneRoom(_ grading: String) -> String {
    "the \(grading) holds in one classroom, so the same work may earn another grade next door"
  }

  fileprivate static let agree = "what would it take to agree on one way for the school or the district?"
}
