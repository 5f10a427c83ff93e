import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// An assessment in which an earlier try lowers the result of a later one.
struct AttemptsPenalised: Rule {
  static let definition = DiagnosticDefinition(
    "TS4412", "assessment/attempts-penalised", .quality(.error),
    basis: [
      .principle(4), .principle(16), .seed("000", 303, 767, 793, 1956), .seed("001", 722, 724), .seed("004", 348),
    ],
    page: DiagnosticPage(
      what: "An assessment says with `penalty = true` that an earlier try lowers the result of a later one.",
      why: """
        The result should say what a learner can do now. With a penalty it also says how often it went wrong before, \
        and learners who need more tries stop trying.
        """,
      next: "Write `penalty = false`, and say under `feedback` what learners hear between two tries.",
      waive: "Where somebody outside the district sets the rule, such as a licensing board.",
      example: """
        [[assessment]]
        id = "market-stall"
        for = ["math.ratios"]
        purpose = "summative"
        penalty = true   # <-- here
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, assessment) in framework.each(Assessment.self) where assessment.isExpectedComplete {
      guard let penalty = assessment.penalty, penalty.value else { continue }
      findings.report(.penalised(framework.named(id)), about: id, at: penalty.span, help: .countTheLast)
    }
  }
}

extension String {
  fileprivate static func penalised(_ assessment: String) -> String {
    "in the \(assessment) an earlier try lowers the result of a later one"
  }

  fileprivate static let countTheLast = "could the result be what the last try shows?"
}
