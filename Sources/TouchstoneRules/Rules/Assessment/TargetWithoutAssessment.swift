import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A target for which there is no assessment, in a competency where most targets have one.
struct TargetWithoutAssessment: Rule {
  static let definition = DiagnosticDefinition(
    "TS4407", "assessment/target-without-assessment", .quality(.warning),
    basis: [.principle(10), .principle(11), .seed("000", 1459, 1482), .seed("001", 1478, 2990)],
    page: DiagnosticPage(
      what: """
        At least half of the targets of a competency have an assessment, and this one has none: neither for itself nor \
        for its skill, its competency, one of its standards, or an outcome to which the competency leads.
        """,
      why: """
        What is never looked at is soon not taught. A learner who worked on it has no occasion to show it, and no one \
        to hear from how it went.
        """,
      next: "Add the target to an assessment in which learners show it already, or plan an occasion for it.",
      waive: "Where the target is a step that is seen whenever the next one is shown.",
      example: """
        [[target]]
        id = "math.ratios.unit-rate"
        statement = "Find and use a unit rate."

        [[target]]
        id = "math.ratios.slope"   # <-- in no assessment's `for`
        statement = "Read a rate from a line."

        [[assessment]]
        id = "market-stall"
        for = ["math.ratios.unit-rate"]
        purpose = "summative"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let assessments = framework.own(Assessment.self)
    guard !assessments.isEmpty else { return }
    var assessed = EntitySet()
    for index in assessments.indices where !assessments[index].isRetired {
      assessed.insert(targetsOf: assessments[index].subjects)
    }
    for (id, competency) in framework.each(Competency.self) where competency.isExpectedComplete {
      guard !assessed.contains(id), !competency.outcomes.contains(where: { assessed.contains($0.target) }) else {
        continue
      }
      let targets = framework.parts.all(.target, in: id).filter { framework[$0].isExpectedComplete }
      let open = targets.filter { !framework.isAssessed($0, assessed) }
      guard open.count * 2 <= targets.count else { continue }
      for target in open {
        findings.report(
          .unassessed(framework.named(target)), about: target, at: framework[target].idSpan,
          help: .whereShown(framework.people(target)))
      }
    }
  }
}

extension Framework {
  /// Whether there is an assessment for a target, a skill around it, or a standard that it names.
  fileprivate func isAssessed(_ target: EntityID, _ assessed: EntitySet) -> Bool {
    var current: EntityID? = target
    while let here = current, here.kind != .competency {
      if assessed.contains(here) { return true }
      current = parent(ofPart: here)
    }
    return declarations.targets[Int(target.index)].standards.contains { assessed.contains($0.target) }
  }
}

extension String {
  fileprivate static func unassessed(_ target: String) -> String {
    "there is no assessment for the \(target)"
  }

  fileprivate static func whereShown(_ people: String) -> String {
    "in which of the assessments could \(people) show it?"
  }
}
