import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A rule that keeps learners in the grade of their age.
struct GradeAsCeiling: Rule {
  static let definition = DiagnosticDefinition(
    "TS4314", "mastery/grade-as-ceiling", .quality(.warning),
    basis: [.principle(14), .principle(16), .seed("000", 372, 1947, 1968, 2018)],
    page: DiagnosticPage(
      what: "An advancement says that learners may not work past the grade that goes with their age.",
      why: """
        A learner may be ready for the tenth level in reading and the sixth in mathematics. With a ceiling, being ready \
        leads nowhere, and a year is spent waiting.
        """,
      next: "Write `may_exceed_grade = true`, and see who could teach or guide a learner who gets that far.",
      waive: "While a school has no way yet to teach what comes next.",
      example: """
        [[advancement]]
        id = "by-level"
        scope = "level"
        point = "proficient"
        may_exceed_grade = false   # <-- here
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, advancement) in framework.each(Advancement.self) where advancement.isExpectedComplete {
      guard let mayExceed = advancement.mayExceedGrade, !mayExceed.value else { continue }
      findings.report(.ceiling(framework.named(id)), about: id, at: mayExceed.span, help: .whatWouldItTake)
    }
  }
}

extension String {
  fileprivate static func ceiling(_ advancement: String) -> String {
    "by the \(advancement) learners may not work past the grade of their age"
  }

  fileprivate static let whatWouldItTake = "what would it take to let a learner who is ready go further?"
}
