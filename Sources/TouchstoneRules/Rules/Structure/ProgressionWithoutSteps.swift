import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A progression that has no steps.
struct ProgressionWithoutSteps: Rule {
  static let definition = DiagnosticDefinition(
    "TS4015", "structure/progression-without-steps", .quality(.warning),
    basis: [.principle(6), .principle(9), .seed("000", 2157), .seed("002", 1124)],
    page: DiagnosticPage(
      what: "A progression names the research that it comes from, and has no steps.",
      why: """
        A progression is there so that a teacher can see where a learner's thinking is and what usually comes next. \
        Without steps it says only that somebody else has found that out.
        """,
      next: "Write the steps in the order in which they usually come, each as a `[[step]]` of the progression.",
      waive: "Where the licence of the source does not allow its steps to be printed.",
      example: """
        [[progression]]
        id = "ratio-thinking"   # <-- and no [[step]] in it
        source = "A research review"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, progression) in framework.each(Progression.self) where progression.isExpectedComplete {
      guard framework.parts[id, .step].isEmpty else { continue }
      findings.report(
        .noSteps(framework.named(id)), about: id, at: progression.idSpan,
        help: "write its steps in the order in which they usually come, or mark it `status = \"draft\"`")
    }
  }
}

extension String {
  fileprivate static func noSteps(_ progression: String) -> String {
    "the \(progression) has no steps"
  }
}
