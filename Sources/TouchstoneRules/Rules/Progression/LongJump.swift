import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A requirement more than two levels below, with nothing in between.
struct LongJump: Rule {
  static let definition = DiagnosticDefinition(
    "TS4208", "progression/long-jump", .quality(.info),
    basis: [.principle(9), .seed("000", 1641, 1808), .seed("001", 2252)],
    page: DiagnosticPage(
      what: "Something requires a thing more than two levels below its own, and nothing in between.",
      why: """
        A learner who fills a gap needs to see the next step. From one to the other there are years here, and the map \
        shows no stop on the way.
        """,
      next: """
        Name a step in between, or say under `because` why none is needed: `{ target = "ratios.tables", because = "A \
        table is enough." }`.
        """,
      waive: "Where a foundation is used unchanged years later.",
      example: """
        [[target]]
        id = "ratios.slope"
        level = 8
        requires = "ratios.tables"   # <-- which is at level 5
        """))

  /// How many levels a learner may be expected to cross without a step between.
  private static let farthest = 2

  func check(_ framework: Framework, _ findings: inout Findings) {
    let reach = framework.levelReach
    framework.forEachDependent { dependent in
      guard let own = reach[dependent.id]?.first else { return }
      let needed = dependent.requires.map { $0.detail?.level.first?.target ?? reach[$0.target]?.last }
      let distances = needed.map { $0.flatMap { framework.steps(from: $0, to: own) } }
      // What is nearer is a step in between.
      let nearest = distances.lazy.compactMap(\.self).filter { $0 > 0 }.min() ?? 0
      guard nearest > LongJump.farthest else { return }
      for (index, reference) in dependent.requires.enumerated() where reference.detail?.because == nil {
        guard let distance = distances[index], distance == nearest, let level = needed[index] else { continue }
        findings.report(
          .jump(framework, dependent.id, own, reference.target, level), about: dependent.id, at: reference.span,
          labels: [Label(framework[reference.target].idSpan)], help: .stepBetween)
      }
    }
  }
}

extension String {
  fileprivate static func jump(
    _ framework: Framework, _ id: EntityID, _ own: EntityID, _ other: EntityID, _ level: EntityID
  ) -> String {
    let begin =
      "the \(framework.named(id)) \(id.isAtOneLevel ? "is at" : "begins at") level \(framework.levelName(own))"
    let ends = other.isAtOneLevel ? "is at" : "ends at"
    return "\(begin), but what it requires, \(framework.quoted(other)), \(ends) level \(framework.levelName(level))"
  }

  fileprivate static let stepBetween = "is there a step in between? If none is needed, say why under because"
}
