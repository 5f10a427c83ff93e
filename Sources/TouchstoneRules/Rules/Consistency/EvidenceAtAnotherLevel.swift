import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A rubric or an exemplar for a level at which what it is for does not stand.
struct EvidenceAtAnotherLevel: Rule {
  static let definition = DiagnosticDefinition(
    "TS4709", "consistency/evidence-at-another-level", .quality(.warning),
    basis: [.principle(10), .principle(11), .seed("000", 1344, 1382, 1478, 1549, 1624), .seed("001", 2461, 2465)],
    page: DiagnosticPage(
      what: """
        A rubric or an exemplar names a level, and everything that it is for stands at other levels: a target at \
        another one, a competency or a skill that does not reach over it.
        """,
      why: """
        A learner looks at the exemplar to see what good work is. If it shows another level than the one she works at, \
        she aims too low or gives up too soon.
        """,
      next: "Correct the level, or name what the rubric or the exemplar is really for.",
      waive: "Where it is kept for those who come from another level, and says so.",
      example: """
        [[target]]
        id = "ratios.unit-rate"
        level = 8

        [[exemplar]]
        id = "bike-ramp"
        for = "ratios.unit-rate"
        level = 6   # <-- here
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, rubric) in framework.each(Rubric.self) where rubric.isExpectedComplete {
      guard let level = rubric.level else { continue }
      check(id, level, rubric.subjects, framework, &findings)
    }
    for (id, exemplar) in framework.each(Exemplar.self) where exemplar.isExpectedComplete {
      guard let level = exemplar.level else { continue }
      check(id, level, exemplar.subjects, framework, &findings)
    }
  }

  private func check(
    _ id: EntityID, _ level: Reference, _ subjects: [Reference], _ framework: Framework, _ findings: inout Findings
  ) {
    guard let first = subjects.first, let ends = framework.reach(of: first.target),
      subjects.allSatisfy({ framework.stands($0.target, elsewhereThan: level.target) })
    else { return }
    findings.report(
      .elsewhere(
        framework.named(id), framework.levelName(level.target), framework.named(first.target), ends, framework),
      about: id, at: level.span, labels: [Label(first.span, "what it is for")], help: .correct)
  }
}

extension Framework {
  /// The first and the last level of what evidence may be for; `nil` where none is said. A standard has the level at
  /// which it is printed, which binds nobody's work.
  fileprivate func reach(of id: EntityID) -> LevelReach.Ends? {
    switch id.kind {
    case .competency, .skill, .target: return levelReach[id]
    case .rubric: return declarations.rubrics[Int(id.index)].level.map { ($0.target, $0.target) }
    case .criterion: return self[id].parent.flatMap { reach(of: $0) }
    default: return nil
    }
  }

  fileprivate func stands(_ id: EntityID, elsewhereThan level: EntityID) -> Bool {
    guard let ends = reach(of: id), let below = steps(from: level, to: ends.first),
      let above = steps(from: ends.last, to: level)
    else { return false }
    return below > 0 || above > 0
  }
}

extension String {
  fileprivate static func elsewhere(
    _ evidence: String, _ level: String, _ subject: String, _ ends: LevelReach.Ends, _ framework: Framework
  ) -> String {
    let (first, last) = (framework.levelName(ends.first), framework.levelName(ends.last))
    let place = first == last ? "stands at level \(first)" : "reaches from level \(first) to level \(last)"
    return "the \(evidence) is for level \(level), and the \(subject) \(place)"
  }

  fileprivate static let correct = "correct the level, or name what it is really for"
}
