import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A target at a level that its competency does not reach.
struct TargetOutsideSpan: Rule {
  static let definition = DiagnosticDefinition(
    "TS4213", "progression/target-outside-span", .always(.warning),
    basis: [.principle(10), .seed("000", 1344, 1382), .seed("001", 2461)],
    page: DiagnosticPage(
      what: "A target stands at a level before or after the span of its competency, or of the competency's domain.",
      why: """
        Learners and families read the span as the whole road. A target beyond it is missed when progress is shown, or \
        asked for without having been promised.
        """,
      next: "Move the target to a level within the span, or make the span reach it.",
      waive: "Where the target is offered to those who go further, and expected of nobody.",
      example: """
        [[competency]]
        id = "ratios"
        span = { from = 6, to = 7 }

        [[target]]
        id = "ratios.slope"
        level = 8   # <-- here
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, competency) in framework.each(Competency.self) where !competency.isRetired {
      guard let promise = framework.promise(of: id) else { continue }
      for target in framework.parts.all(.target, in: id) {
        let value = framework.declarations.targets[Int(target.index)]
        guard !value.isRetired, let level = value.level, framework.levels.areComparable(level.target, promise.first),
          let position = framework.levels.position(of: level.target), !promise.positions.contains(position)
        else { continue }
        findings.report(
          .outside(framework.named(target), framework.levelName(level.target), framework.named(id), framework, promise),
          about: target, at: level.span, labels: [Label(promise.place, "the span")], help: .moveOrReach)
      }
    }
  }
}

extension String {
  fileprivate static func outside(
    _ target: String, _ level: String, _ competency: String, _ framework: Framework, _ promise: SpanPromise
  ) -> String {
    let (first, last) = (framework.levelName(promise.first), framework.levelName(promise.last))
    let range = first == last ? "is for level \(first) only" : "reaches from level \(first) to level \(last)"
    return "the \(target) is at level \(level), but the \(competency) \(range)"
  }

  fileprivate static let moveOrReach = "move it to a level within the span, or make the span reach it"
}
