import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A domain, or a framework, in which everything stands at one level.
struct SingleLevelContinuum: Rule {
  static let definition = DiagnosticDefinition(
    "TS4214", "progression/single-level-continuum", .whenMature(.warning),
    basis: [.principle(9), .principle(12), .seed("000", 1281, 1287, 1549, 1639, 2005), .seed("001", 2252)],
    page: DiagnosticPage(
      what: """
        All that a domain's competencies expect stands at one and the same level although there are several, or there \
        is no more than one level at all.
        """,
      why: """
        Some learners have gaps below that level, others are past it. Where the continuum has one level, neither can \
        see where they are or what comes next.
        """,
      next: """
        Write what comes before and after, beginning with the competencies that most learners are working on. A \
        framework may begin with one level; it should not stay there.
        """,
      waive: "For a domain that truly exists at one level, such as a single course in a trade.",
      example: """
        [[competency]]
        id = "math.ratios"
        domains = "math"
        levels.7 = "Chooses between two models of a ratio."

        [[competency]]
        id = "math.data"
        domains = "math"
        levels.7 = "Argues from a sample."   # <-- level 7 again, and the list of levels has 6 and 8 too
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let use = framework.levelUse
    var levelsOf: [Set<EntityID>] = Array(repeating: [], count: framework.declarations.domains.count)
    var countOf = Array(repeating: 0, count: framework.declarations.domains.count)
    var users = Array(repeating: 0, count: framework.declarations.levels.count)
    for (id, competency) in framework.each(Competency.self) where !competency.isRetired {
      let levels = use[id]
      guard !levels.isEmpty else { continue }
      for domain in competency.domains {
        // Two tell as much as all of them: there is more than one.
        if levelsOf[Int(domain.target.index)].count < 2 {
          levelsOf[Int(domain.target.index)].formUnion(levels.prefix(2))
        }
        countOf[Int(domain.target.index)] += 1
      }
      for level in levels { users[Int(level.index)] += 1 }
    }
    for (id, domain) in framework.each(Domain.self) where !domain.isRetired && countOf[Int(id.index)] > 1 {
      let levels = levelsOf[Int(id.index)]
      guard levels.count == 1, let level = levels.first,
        let continuum = framework.levels.continuum(of: level), continuum.levels.count > 1
      else { continue }
      findings.report(
        .oneLevel(framework.named(id), framework.levelName(level), continuum.levels.count), about: id,
        at: domain.idSpan, help: .writeNeighbours)
    }
    for (id, level) in framework.each(Level.self) where users[Int(id.index)] > 1 {
      guard framework.levels.continuum(of: id)?.levels.count == 1 else { continue }
      findings.report(
        .onlyLevel(framework.levelName(id)), about: id, at: level.idSpan, help: .addLevels)
    }
  }
}

extension String {
  fileprivate static func oneLevel(_ domain: String, _ level: String, _ count: Int) -> String {
    "everything in the \(domain) stands at level \(level), although there are \(count) levels"
  }

  fileprivate static func onlyLevel(_ level: String) -> String {
    "level \(level) is the only level that a learner can be at"
  }

  fileprivate static let writeNeighbours = "write what comes before it and after it, one competency at a time"

  fileprivate static let addLevels = "add the levels before and after, so that learners see where they come from and go"
}
