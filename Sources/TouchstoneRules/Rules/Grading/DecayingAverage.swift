import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// An average that weighs late evidence more, and still counts the early.
struct DecayingAverage: Rule {
  static let definition = DiagnosticDefinition(
    "TS4605", "grading/decaying-average", .quality(.info),
    basis: [.principle(6), .principle(12), .seed("000", 301, 1444, 1472), .seed("001", 906)],
    page: DiagnosticPage(
      what: "A way of reporting makes one judgement of several pieces of evidence by a decaying average.",
      why: """
        It is kinder than a mean, yet a first try still pulls down what a learner shows today, and hardly anybody can \
        say from the rubric how the number came about.
        """,
      next: """
        Talk about whether the most recent evidence or a moderated judgement would be understood better. If the \
        average stays, show learners and families how it is worked out.
        """,
      waive: "Where the district has chosen it with its eyes open and explains it to families.",
      example: """
        [[grading]]
        id = "reports"
        averaging = "decaying"   # <-- here
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, grading) in framework.gradings {
      guard let averaging = grading.averaging, averaging.value == .decaying else { continue }
      findings.report(.decaying(framework.named(id)), about: id, at: averaging.span, help: .explain)
    }
  }
}

extension String {
  fileprivate static func decaying(_ grading: String) -> String {
    "by the \(grading), first tries still count a little towards what a learner can do now"
  }

  fileprivate static let explain = "could a learner tell from her work how the judgement comes about?"
}
