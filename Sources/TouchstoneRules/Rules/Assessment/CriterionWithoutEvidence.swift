import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A criterion that does not name the evidence for it, where others do.
struct CriterionWithoutEvidence: Rule {
  static let definition = DiagnosticDefinition(
    "TS4405", "assessment/criterion-without-evidence", .quality(.info),
    basis: [.principle(11), .principle(12), .seed("000", 1474, 1625), .seed("004", 645)],
    page: DiagnosticPage(
      what: "A criterion does not say what evidence shows it, while other criteria for the same people do.",
      why: """
        When learners know what counts as evidence, they can bring it from other classes and from outside school. \
        Otherwise they wait for the task that the teacher sets.
        """,
      next: "Name what a learner could hand in or show: `evidence = \"A written comparison of two offers.\"`.",
      waive: "Where the task itself is the evidence, and the rubric is for that task only.",
      example: """
        [[criterion]]
        id = "ratios-rubric.reasoning"
        statement = "Reasons from the quantities."
        evidence = "A written comparison of two offers."

        [[criterion]]
        id = "ratios-rubric.models"   # <-- and what shows this one?
        statement = "Chooses a model."
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (audience, criteria) in framework.byAudience(Criterion.self)
    where criteria.contains(where: { $0.value.evidence != nil }) {
      for (id, criterion) in criteria where criterion.evidence == nil && criterion.isExpectedComplete {
        findings.report(.unnamed(framework.named(id)), about: id, at: criterion.idSpan, help: .nameIt(audience))
      }
    }
  }
}

extension String {
  fileprivate static func unnamed(_ criterion: String) -> String {
    "the \(criterion) does not say what evidence shows it"
  }

  fileprivate static func nameIt(_ audience: Audience) -> String {
    "what could \(audience.person) hand in or show? Name it under evidence"
  }
}
