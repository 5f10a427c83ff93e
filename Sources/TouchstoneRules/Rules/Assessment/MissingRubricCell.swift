import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A criterion without words for some point of its scale.
struct MissingRubricCell: Rule {
  static let definition = DiagnosticDefinition(
    "TS4403", "assessment/missing-rubric-cell", .quality(.error),
    basis: [.principle(11), .seed("000", 1456, 1474), .seed("004", 553, 645)],
    page: DiagnosticPage(
      what: "A criterion of a rubric has no words for one or more points of the rubric's scale.",
      why: """
        Two teachers who look at the same work will fill an empty cell differently. A learner who stands there reads \
        nothing about what the work shows, or what would come next.
        """,
      next: "Describe the missing points: what is seen in such work, not what is lacking in it.",
      waive: "For a rubric that describes the proficient point only, by decision, and asks for written feedback.",
      example: """
        [[criterion]]
        id = "ratios-rubric.reasoning"   # <-- and what is not yet?
        points.proficient = "Compares by a unit rate and says why."
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, criterion) in framework.each(Criterion.self) where criterion.isExpectedComplete {
      guard let rubric = criterion.parent, framework[rubric].isExpectedComplete else { continue }
      let missing = framework.missingPoints(of: id, criterion)
      guard !missing.isEmpty else { continue }
      findings.report(
        .missing(framework.named(id), missing.map(framework.pointName)), about: id, at: criterion.idSpan,
        help: .describePoints)
    }
  }
}

extension String {
  fileprivate static func missing(_ criterion: String, _ points: [String]) -> String {
    "the \(criterion) has no words for the \(points.count == 1 ? "point" : "points") \(points.listed())"
  }

  fileprivate static let describePoints = "describe what is seen in such work, not what is lacking in it"
}
