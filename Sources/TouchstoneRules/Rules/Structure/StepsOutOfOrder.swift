import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A step at a lower level than a step before it, although the order written is the order taken.
struct StepsOutOfOrder: Rule {
  static let definition = DiagnosticDefinition(
    "TS4016", "structure/steps-out-of-order", .quality(.warning),
    basis: [.principle(9), .principle(10), .seed("000", 1347, 2157), .seed("002", 1124)],
    page: DiagnosticPage(
      what: """
        A step of a progression or a pathway stands at a lower level than a step that is written before it. Steps \
        without a level, and steps in another list of levels, are passed over.
        """,
      why: """
        A learner who follows the way from top to bottom is sent back in the middle of it. Either the order or the \
        level is not what was meant, and she cannot tell which.
        """,
      next: "Put the steps in the order in which they are taken, or correct the level.",
      waive: "Where learners truly return to easier work later on the way, for a reason that the step states.",
      example: """
        [[step]]
        id = "health-careers.clinic"
        level = 10

        [[step]]
        id = "health-careers.first-aid"
        level = 9   # <-- after the step at level 10
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, progression) in framework.each(Progression.self) where progression.isExpectedComplete {
      check(id, framework, &findings)
    }
    for (id, pathway) in framework.each(Pathway.self) where pathway.isExpectedComplete {
      check(id, framework, &findings)
    }
  }

  private func check(_ whole: EntityID, _ framework: Framework, _ findings: inout Findings) {
    var highest: Reference?
    for id in framework.parts[whole, .step] {
      guard let step = framework.value(Step.self, id), !step.isRetired, let level = step.level else { continue }
      guard let before = highest, let steps = framework.steps(from: before.target, to: level.target) else {
        highest = highest ?? level
        continue
      }
      guard steps < 0 else {
        highest = level
        continue
      }
      findings.report(
        .goesBack(framework.named(id), framework.levelName(level.target), framework.levelName(before.target)),
        about: id, at: level.span, labels: [Label(before.span, "an earlier step is here")],
        help: "put the steps in the order in which they are taken, or correct the level")
    }
  }
}

extension String {
  fileprivate static func goesBack(_ step: String, _ level: String, _ before: String) -> String {
    "the \(step) is at level \(level), and comes after a step at level \(before)"
  }
}
