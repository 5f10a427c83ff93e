import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A task that several schools share, without words by which all of them judge it.
struct CommonTaskWithoutRubric: Rule {
  static let definition = DiagnosticDefinition(
    "TS4418", "assessment/common-task-without-rubric", .quality(.warning),
    basis: [.principle(11), .seed("000", 1450, 1478, 1498), .seed("001", 2997, 3001), .seed("004", 452)],
    page: DiagnosticPage(
      what: """
        An assessment that several schools use has a mode other than test and no `rubric`, and no rubric of the \
        framework is for any of its competencies. A framework without rubrics is left alone.
        """,
      why: """
        A common task is there so that judgements can be compared. If each school judges by its own words, the same \
        work is proficient in one and not in the next.
        """,
      next: "Name the rubric that all schools use, or write one together.",
      waive: "While the schools still collect work from which the rubric is to come.",
      example: """
        [[assessment]]
        id = "market-stall"
        for = ["math.ratios"]
        purpose = "summative"
        mode = "performance-task"
        common = true   # <-- and no `rubric`
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let rubrics = framework.own(Rubric.self)
    guard !rubrics.isEmpty else { return }
    var judged = EntitySet()
    for rubric in rubrics where !rubric.isRetired {
      for reference in rubric.subjects {
        judged.insert(framework.whole(of: reference.target))
        let competency = framework.competency(of: reference.target).flatMap { framework.value(Competency.self, $0) }
        judged.insert(targetsOf: competency?.outcomes ?? [])
      }
    }
    for (id, assessment) in framework.each(Assessment.self) where assessment.isExpectedComplete {
      guard let common = assessment.isCommon, common.value, assessment.rubric == nil,
        let mode = assessment.mode, mode.value != .test,
        !assessment.subjects.contains(where: { judged.contains(framework.whole(of: $0.target)) })
      else { continue }
      findings.report(.apart(framework.named(id)), about: id, at: common.span, help: .nameRubric)
    }
  }
}

extension String {
  fileprivate static func apart(_ assessment: String) -> String {
    "several schools use the \(assessment), and no rubric says how they judge it"
  }

  fileprivate static let nameRubric = "by which words do all of them judge it? name that rubric"
}
