import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// An outcome with levels at which none of its competencies says anything.
struct OutcomeMissingAtLevel: Rule {
  static let definition = DiagnosticDefinition(
    "TS4103", "alignment/outcome-missing-at-level", .quality(.warning),
    basis: [.principle(8), .principle(10), .seed("000", 590, 1196, 1504), .seed("001", 36, 1980)],
    page: DiagnosticPage(
      what: """
        The framework uses levels at which no competency of this outcome has a span, a descriptor, a skill or a \
        target. Levels before the outcome's `starts_at` are not asked for.
        """,
      why: """
        What a graduate is grows at every step, from the first level on. Learners at these levels can do nothing \
        towards the outcome, and those who come after find a gap below them.
        """,
      next: """
        Describe the levels in one of the outcome's competencies. If work towards it begins later on purpose, say so: \
        `starts_at = { level = 8, because = "…" }`.
        """,
      waive: "While the levels are being described one after the other.",
      example: """
        [[outcome]]
        id = "communicator"
        starts_at = { level = 8, because = "It rests on long texts." }   # <-- nothing is expected before level 8
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let coverage = LevelCoverage(framework)
    var builders: [EntityID: [EntityID]] = [:]
    for (id, competency) in framework.each(Competency.self) where !competency.isRetired {
      for outcome in competency.outcomes { builders[outcome.target, default: []].append(id) }
    }
    for (id, outcome) in framework.each(Outcome.self) where outcome.isExpectedComplete {
      // A competency that names no level may stand at all of them.
      guard let competencies = builders[id], competencies.allSatisfy({ !coverage[$0].isEmpty }),
        let continuum = framework.continuum(of: competencies[0])
      else { continue }
      let here = competencies.filter { framework.continuum(of: $0) == continuum }
      let covered = LevelCoverage.covered(here.lazy.flatMap { coverage[$0] }, of: continuum)
      let start = outcome.startsAt.flatMap { framework.levels.position(of: $0.level.target) } ?? 0
      let missing = continuum.levels.indices.filter { $0 >= start && !covered[$0] }.map { continuum.levels[$0] }
        .filter(coverage.isUsed)
      guard !missing.isEmpty else { continue }
      findings.report(
        .nothing(framework.named(id), framework.levelNames(missing)), about: id, at: outcome.idSpan,
        labels: here.prefix(3).map { Label(framework[$0].idSpan, "leads to it at other levels") },
        help: "describe these levels in one of its competencies, or say in `starts_at` where work towards it begins")
    }
  }
}

extension String {
  fileprivate static func nothing(_ outcome: String, _ levels: String) -> String {
    "the \(outcome) has nothing to build on at \(levels)"
  }
}
