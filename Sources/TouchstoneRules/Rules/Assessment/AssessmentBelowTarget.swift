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
    "TS4408", "assessment/assessment-below-target", .quality(.warning),
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
    var bySubject: [EntityID: [Int]] = [:]
    for index in assessments.indices where !assessments[index].isRetired {
      for reference in assessments[index].subjects { bySubject[reference.target, default: []].append(index) }
    }
    let positions = framework.depthOrder()
    let targets = framework.own(Target.self)
    for index in targets.indices where targets[index].isExpectedComplete {
      guard let asked = targets[index].depth, let own = bySubject[EntityID(.target, index)] else { continue }
      // Those for all that it lies in reach it too, and may be the deeper ones.
      var deepest: Reference?
      var current: EntityID? = EntityID(.target, index)
      var isKnown = true
      var waiting = own
      repeat {
        for position in waiting {
          guard let depth = assessments[position].depth, framework.areOnOneTaxonomy(depth.target, asked.target) else {
            isKnown = false
            break
          }
          if deepest.map({ positions[$0.target] < positions[depth.target] }) ?? true { deepest = depth }
        }
        current = current.flatMap { framework.parent(ofPart: $0) }
        waiting = current.flatMap { bySubject[$0] } ?? []
      } while isKnown && current != nil
      guard isKnown, let deepest, positions[deepest.target] < positions[asked.target] else { continue }
      let id = EntityID(.target, index)
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
