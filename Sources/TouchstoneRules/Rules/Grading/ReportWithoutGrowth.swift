import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A report from which nobody can see how far a learner has come.
struct ReportWithoutGrowth: Rule {
  static let definition = DiagnosticDefinition(
    "TS4613", "grading/report-without-growth", .quality(.info),
    basis: [
      .principle(9), .principle(12), .seed("000", 1292, 1506, 1550, 1594, 1639, 1643), .seed("001", 2120, 2144),
    ],
    page: DiagnosticPage(
      what: """
        A way of reporting says what its reports show, and leaves out the level at which a learner works, or the \
        growth since the last report. The level is asked for only where the framework has levels for learners.
        """,
      why: """
        Comparison with a grade tells a learner who came with gaps that she is behind, every time, though she may have \
        learned more than anybody. Families need both: where she is, and how far she has come.
        """,
      next: "Add what is missing: `reports = [\"growth\", \"level\"]`, and whatever else stood there.",
      waive: "Where learners and families see it in another way that the report points to.",
      example: """
        [[grading]]
        id = "reports"
        reports = ["grade-level"]   # <-- neither level nor growth
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let hasLevels = framework.declarations.levels.indices.contains {
      framework.audience(of: EntityID(.level, $0)) == .graduate
    }
    for (id, grading) in framework.gradings {
      // What is wrong with a rank is said elsewhere.
      guard let first = grading.reports.first(where: { $0.value != .rank }) else { continue }
      let missing = (hasLevels ? [ReportContent.level, .growth] : [.growth]).filter { content in
        !grading.reports.contains { $0.value == content }
      }
      guard !missing.isEmpty else { continue }
      findings.report(
        .silent(framework.named(id), missing), about: id, at: first.span, help: .add)
    }
  }
}

extension String {
  fileprivate static func silent(_ grading: String, _ missing: [ReportContent]) -> String {
    let words =
      switch missing {
      case [.level]: "at which level a learner works"
      case [.growth]: "how far a learner has come"
      default: "at which level a learner works and how far she has come"
      }
    return "reports of the \(grading) do not show \(words)"
  }

  fileprivate static let add = "could they show it too?"
}
