import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A target that asks for deeper thinking than any assessment of it, or of the competency in which it lies.
struct AssessmentBelowTarget: Rule {
  static let definition = DiagnosticDefinition(
    "TS4408", "assessment/assessment-below-target", StagedSeverity(early: .warning, developing: .error, mature: .error),
    basis: [
      .principle(8), .principle(10), .principle(11), .seed("000", 1432, 1459, 1482, 1510, 1552, 1580),
      .seed("001", 1478, 1480), .seed("004", 420, 645),
    ],
    page: DiagnosticPage(
      what: """
        Each assessment of a target, of its skills and of its competency says its depth, on the taxonomy of the target, \
        and the deepest of them is less deep than the target. Where one of an outcome or a standard of the competency \
        may go deeper, nothing is said.
        """,
      why: """
        The target promises thinking that nobody ever sees. Learners are called proficient for recalling, and are \
        asked to reason only after that.
        """,
      next: "Deepen one of the assessments, or add one that asks for as much as the target does.",
      waive: "Where the depth is seen in an assessment of another competency.",
      example: """
        [[target]]
        id = "math.ratios.compare"
        depth = 3   # <-- here

        [[assessment]]
        id = "ratio-quiz"
        for = ["math.ratios"]
        depth = 1
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let assessments = framework.each(Assessment.self)
    guard framework.own(Assessment.self).contains(where: { $0.depth != nil }) else { return }
    var depths = ReachedDepths(framework)
    for (id, assessment) in assessments where !assessment.isRetired {
      depths.add(id, for: assessment.subjects, depth: assessment.depth)
    }
    for (id, target) in framework.each(Target.self) {
      guard let asked = target.depth, let (deepest, isOnlyOne) = depths.deepest(below: id) else { continue }
      findings.report(
        .below(
          framework.named(id), framework.depthName(asked.target), framework.quoted(deepest.id),
          framework.depthName(deepest.depth.target), isOnlyOne), about: id, at: asked.span,
        labels: [Label(deepest.depth.span, "the depth of the assessment")],
        help: .deepen(framework.people(id)))
    }
  }
}

extension String {
  fileprivate static func below(
    _ target: String, _ asked: String, _ assessment: String, _ depth: String, _ isOnlyOne: Bool
  ) -> String {
    let which = isOnlyOne ? "the only assessment of it" : "the deepest assessment of it"
    return "the \(target) asks for depth \(asked), and \(which), \(assessment), stays at depth \(depth)"
  }

  fileprivate static func deepen(_ people: String) -> String {
    "how could \(people) show the thinking that the target asks for?"
  }
}
