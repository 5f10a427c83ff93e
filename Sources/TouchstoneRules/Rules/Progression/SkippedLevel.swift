import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A hole between two levels that a competency or skill describes.
struct SkippedLevel: Rule {
  static let definition = DiagnosticDefinition(
    "TS4211", "progression/skipped-level", .quality(.warning),
    basis: [.principle(12), .seed("000", 297, 1344, 1382), .seed("001", 36, 2463)],
    page: DiagnosticPage(
      what: """
        A competency or skill describes a level and a later one, but not what lies between, although the framework \
        uses that level elsewhere. Where a span is declared, progression/level-missing-from-span looks instead.
        """,
      why: """
        A learner passes through the level in the middle. There, nobody can say what to work on or when it is reached.
        """,
      next: "Describe the level, or declare a span if the competency is meant for fewer levels.",
      waive: "Where the competency rests at that level on purpose.",
      example: """
        [[competency]]
        id = "ratios"
        levels.6 = "Completes a ratio table."
        levels.8 = "Chooses between two models."   # <-- and level 7?
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let use = framework.levelUse
    let everywhere = use.all
    for (id, competency) in framework.each(Competency.self) where competency.levels.count > 1 && !competency.isRetired {
      guard framework.promise(of: id) == nil else { continue }
      check(id, competency.levels, use[id], everywhere, framework, &findings)
    }
    for (id, skill) in framework.each(Skill.self) where skill.levels.count > 1 && !skill.isRetired {
      guard let competency = framework.competency(of: id), framework.promise(of: competency) == nil else { continue }
      check(id, skill.levels, use[id], everywhere, framework, &findings)
    }
  }

  private func check(
    _ id: EntityID, _ entries: [LevelEntry], _ used: [EntityID], _ everywhere: Set<EntityID>,
    _ framework: Framework, _ findings: inout Findings
  ) {
    for (lower, upper) in framework.neighbours(entries, where: \.hasWords) {
      let (first, last) = (entries[lower].level.target, entries[upper].level.target)
      guard let continuum = framework.levels.continuum(of: first),
        let start = framework.levels.position(of: first), let end = framework.levels.position(of: last), start < end
      else { continue }
      let missing = continuum.levels[(start + 1)..<end].filter { everywhere.contains($0) && !used.contains($0) }
      guard !missing.isEmpty else { continue }
      findings.report(
        .hole(framework.named(id), framework.levelNames([first, last]), framework.levelNames(Array(missing))),
        about: id, at: entries[upper].level.span, labels: [Label(entries[lower].level.span, "the level before")],
        help: .fillIt(framework.person(id)))
    }
  }
}

extension String {
  fileprivate static func hole(_ subject: String, _ levels: String, _ missing: String) -> String {
    "the \(subject) describes \(levels), but not \(missing) between them"
  }

  fileprivate static func fillIt(_ person: String) -> String {
    "what does \(person) do there? A sentence is enough to begin with"
  }
}
