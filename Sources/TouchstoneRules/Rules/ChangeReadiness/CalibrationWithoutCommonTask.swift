import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A calibration by a task that is not common, so that there is nothing to compare by.
struct CalibrationWithoutCommonTask: Rule {
  static let definition = DiagnosticDefinition(
    "TS5310", "change-readiness/calibration-without-common-task", .quality(.warning),
    basis: [
      .principle(11), .seed("000", 2055), .seed("001", 3848, 3850, 3854, 3856), .seed("003", 168, 524),
    ],
    page: DiagnosticPage(
      what: """
        The task of a calibration does not say that it is common. Where `design = "same-learners"`, the learners are \
        what is the same, and the task may differ.
        """,
      why: """
        Judgements can be set side by side only where something is the same for everyone. If each school used its own \
        task, nobody knows whether the readers differ or the work does, and learners are re-judged by a guess.
        """,
      next: """
        If several schools give the task, write `common = true` in the assessment. If not, choose a task that they \
        share, or say `design = "same-learners"`.
        """,
      waive: "Where one school calibrates within itself, and all its classes gave the task.",
      example: """
        [[calibration]]
        id = "ratios-autumn"
        after = "ratios-spring"
        task = "exit-slip"   # <-- does not say common = true
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, calibration) in framework.each(Calibration.self) where calibration.isExpectedComplete {
      guard calibration.design?.value != .sameLearners, let task = calibration.task,
        let assessment = framework.value(Assessment.self, task.target), assessment.isCommon?.value != true
      else { continue }
      findings.report(
        .notCommon(framework.named(id), framework.quoted(task.target), isDenied: assessment.isCommon != nil),
        about: id, at: task.span, labels: [Label(assessment.isCommon?.span ?? assessment.idSpan, "the task")],
        help: "do several schools give this task? Then write `common = true` in it; else which task do they share?")
    }
  }
}

extension String {
  fileprivate static func notCommon(_ calibration: String, _ task: String, isDenied: Bool) -> String {
    isDenied
      ? "the \(calibration) compares by the task \(task), which is not common"
      : "the \(calibration) compares by the task \(task), which does not say that it is common"
  }
}
