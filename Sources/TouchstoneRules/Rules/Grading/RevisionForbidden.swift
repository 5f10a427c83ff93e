import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Work that may not be revised and judged again.
struct RevisionForbidden: Rule {
  static let definition = DiagnosticDefinition(
    "TS4603", "grading/revision-forbidden", .quality(.warning),
    basis: [.principle(3), .principle(4), .seed("000", 219, 285, 303, 767, 823, 833), .seed("004", 348)],
    page: DiagnosticPage(
      what: "A way of reporting forbids that work is revised and judged again.",
      why: """
        Whoever learns needs to hear what is not right yet, and to mend it. Where the first try decides, a learner \
        does well not to risk anything, and feedback comes too late to be of use.
        """,
      next: """
        Say `revision = "allowed"`, or better `"expected"`, and what happens before a second try: feedback, help, and \
        a task that is not the same again.
        """,
      waive: "Where it holds only for examinations that others set.",
      example: """
        [[grading]]
        id = "reports"
        revision = "forbidden"   # <-- here
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, grading) in framework.gradings {
      guard let revision = grading.revision, revision.value == .forbidden else { continue }
      findings.report(.final(framework.named(id)), about: id, at: revision.span, help: .allow)
    }
  }
}

extension String {
  fileprivate static func final(_ grading: String) -> String {
    "by the \(grading), the first judgement of a piece of work is the last one"
  }

  fileprivate static let allow = "what would it take to let learners revise, after feedback and help?"
}
