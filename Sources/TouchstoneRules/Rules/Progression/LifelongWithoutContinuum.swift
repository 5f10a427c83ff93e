import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A lifelong competency that shows no growth from level to level, where others do.
struct LifelongWithoutContinuum: Rule {
  static let definition = DiagnosticDefinition(
    "TS4216", "progression/lifelong-without-continuum", .quality(.warning),
    basis: [.principle(1), .principle(7), .seed("000", 161, 1500), .seed("001", 2041, 2470, 2576)],
    page: DiagnosticPage(
      what: """
        A competency of a lifelong strand has words for one level at most, while other competencies of the framework \
        are described over several.
        """,
      why: """
        Perseverance and self-direction are learned step by step, like reading. Without steps they are praised or \
        missed, but not taught, and a learner cannot see how to get better.
        """,
      next: """
        Describe what it looks like at each level, in the competency or in its skills: what a learner does alone, with \
        a reminder, with help.
        """,
      waive: "Where the framework follows a habit through points of a scale only, and has decided so.",
      example: """
        [[competency]]
        id = "ratios"
        levels.6 = "Completes a ratio table."
        levels.7 = "Chooses between two models of a ratio."

        [[competency]]
        id = "perseverance"
        strands = "habits"   # <-- of the lifelong kind, and with words for one level only
        levels.6 = "Tries a second way when the first one fails."
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let use = framework.levelUse
    let isLifelong = framework.declarations.strands.map { $0.kinds.contains { $0.value == .lifelong } }
    var hasBegun = false
    var found: [(id: EntityID, strand: Reference)] = []
    for (id, competency) in framework.each(Competency.self) where !competency.isRetired {
      guard let strand = framework.reference(from: competency, toStrandIn: isLifelong) else {
        hasBegun = hasBegun || use[id].count > 1
        continue
      }
      let isDescribed = !use[id].isEmpty || !competency.points.isEmpty
      let isSmall = framework.continuum(of: id)?.levels.count ?? 0 < 2
      if use[id].count < 2, isDescribed, !isSmall, competency.isDraft == nil { found.append((id, strand)) }
    }
    guard hasBegun else { return }
    for (id, strand) in found {
      findings.report(
        .noGrowth(framework.named(id), use[id].first.map { framework.levelName($0) }), about: id, at: strand.span,
        labels: [Label(framework[id].idSpan)], help: .describeSteps)
    }
  }
}

extension Framework {
  /// The reference by which a competency stands in one of these strands: its own, or that to an outcome of the strand.
  fileprivate func reference(from competency: Competency, toStrandIn strands: [Bool]) -> Reference? {
    if let own = competency.strands.first(where: { strands[Int($0.target.index)] }) { return own }
    guard competency.strands.isEmpty else { return nil }
    return competency.outcomes.first { outcome in
      declarations.outcomes[Int(outcome.target.index)].strands.contains { strands[Int($0.target.index)] }
    }
  }
}

extension String {
  fileprivate static func noGrowth(_ competency: String, _ level: String?) -> String {
    let begin = "the \(competency) is a lifelong skill, but shows"
    return level.map { "\(begin) growth at level \($0) only" } ?? "\(begin) no growth from level to level"
  }

  fileprivate static let describeSteps = "what does it look like a level earlier, and a level later?"
}
