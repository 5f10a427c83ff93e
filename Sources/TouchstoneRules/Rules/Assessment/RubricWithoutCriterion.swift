import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A rubric that does not say what is looked at.
struct RubricWithoutCriterion: Rule {
  static let definition = DiagnosticDefinition(
    "TS4402", "assessment/rubric-without-criterion", .quality(.warning),
    basis: [.principle(11), .seed("000", 1456, 1474, 1478)],
    page: DiagnosticPage(
      what: "A rubric has no criterion.",
      why: "Learners learn from a rubric what counts, and teachers agree by it. Without criteria it says neither",
      next: "Write two or three criteria: what do you look at first when you hold the work in your hands?",
      waive: "Seldom; write `status = \"draft\"` on a rubric that is still being made.",
      example: """
        [[rubric]]
        id = "ratios-rubric"   # <-- and no [[criterion]]
        for = "ratios"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, rubric) in framework.each(Rubric.self)
    where rubric.isExpectedComplete && framework.parts[id].isEmpty {
      findings.report(.empty(framework.named(id)), about: id, at: rubric.idSpan, help: .addCriteria)
    }
  }
}

extension String {
  fileprivate static func empty(_ rubric: String) -> String {
    "the \(rubric) has no criterion yet"
  }

  fileprivate static let addCriteria = "what do you look at first in such work? Make that the first criterion"
}
