import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Grades that stand for points collected.
struct PointsAsBasis: Rule {
  static let definition = DiagnosticDefinition(
    "TS4606", "grading/points-as-basis", .quality(.warning),
    basis: [.principle(4), .principle(6), .principle(12), .seed("000", 301, 1015, 1444), .seed("004", 717)],
    page: DiagnosticPage(
      what: "A way of reporting says that its grades stand for points collected.",
      why: """
        Points tell a learner how much she has gathered, not what she can do or what comes next. Two learners with the \
        same sum may need entirely different help.
        """,
      next: """
        Let the grade stand for competencies or standards, one judgement for each, on a scale whose points are \
        described. Habits keep their own place on the report, so that they do not vanish with the points.
        """,
      waive: "While a system that the district does not choose knows nothing else.",
      example: """
        [[grading]]
        id = "reports"
        basis = "points"   # <-- here
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, grading) in framework.gradings {
      guard let basis = grading.basis, basis.value == .points else { continue }
      findings.report(.points(framework.named(id)), about: id, at: basis.span, help: .judgeEach)
    }
  }
}

extension String {
  fileprivate static func points(_ grading: String) -> String {
    "by the \(grading), a grade says how many points a learner has collected, not what she can do"
  }

  fileprivate static let judgeEach = "could it stand for competencies, with one judgement for each?"
}
