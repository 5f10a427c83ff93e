import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A target that asks for deeper thinking than any assessment of it.
///
/// ```toml
/// [[target]]
/// id = "math.ratios.compare"
/// depth = 3   # <-- here
///
/// [[assessment]]
/// id = "ratio-quiz"
/// for = ["math.ratios.compare"]
/// depth = 1
/// ```
struct AssessmentBelowTarget: Rule {
  static let definition = DiagnosticDefinition(
    "TS4408", "assessment/assessment-below-target", StagedSeverity(early: .warning, developing: .error, mature: .error),
    basis: [
      .principle(8), .principle(10), .principle(11), .seed("000", 1432, 1459, 1482, 1510, 1552, 1580),
      .seed("001", 1478, 1480), .seed("004", 420, 645),
    ],
    page: DiagnosticPage(
      what: """
        Each assessment of a target says its depth, on the taxonomy of the target, and the deepest of them is less \
        deep than the target. Assessments of its skill and its competency count too.
        """,
      why: """
        The target promises thinking that nobody ever sees. Learners are called proficient for recalling, and are \
        asked to reason only after that.
        """,
      next: "Deepen one of the assessments, or add one that asks for as much as the target does.",
      waive: "Where the depth is seen in an assessment of another competency."))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let assessments = framework.own(Assessment.self)
    guard assessments.contains(where: { $0.depth != nil }) else { return }
    let order = framework.depthOrder()
    let assessed = AssessedDepths(framework, order)
    let targets = framework.own(Target.self)
    for index in targets.indices where targets[index].isExpectedComplete {
      let id = EntityID(.target, index)
      guard let asked = targets[index].depth, let found = assessed[id], found.isKnown, let deepest = found.deepest,
        order.isLess(deepest.target, than: asked.target)
      else { continue }
      findings.report(
        .below(framework.named(id), framework.quoted(asked.target), framework.quoted(deepest.target)), about: id,
        at: asked.span, labels: [Label(deepest.span, "the deepest assessment of it")], help: .deepen)
    }
  }
}

extension String {
  fileprivate static func below(_ target: String, _ asked: String, _ deepest: String) -> String {
    "the \(target) asks for depth \(asked), and no assessment of it goes beyond \(deepest)"
  }

  fileprivate static let deepen = "how could learners show the thinking that the target asks for?"
}
