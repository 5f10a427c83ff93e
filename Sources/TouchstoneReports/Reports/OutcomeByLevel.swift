import TouchstoneLanguage
import TouchstoneModel

extension ReportDefinition {
  static let outcomeByLevel = ReportDefinition(
    id: "outcome-by-level", title: "Outcomes by level",
    question: "At which levels does each outcome of the profile have something to build on?"
  ) { framework, _ in OutcomeByLevel(framework).contents }
}

/// How many competencies lead to each outcome at each level: those that promise the level by their span, or that say in
/// words what is expected there.
///
/// ```toml
/// [[competency]]
/// id = "math.ratios"
/// outcomes = ["thinks-critically"]
/// span = { from = 4, to = 6 }   # <-- one for this outcome at 4, 5 and 6
/// ```
private struct OutcomeByLevel {
  private let framework: Framework
  private let coverage: LevelCoverage
  /// By the outcome's index.
  private var competencies: [[EntityID]]
  private(set) var contents = ReportContents()

  init(_ framework: Framework) {
    self.framework = framework
    coverage = LevelCoverage(framework)
    competencies = Array(repeating: [], count: framework.declarations.outcomes.count)
    for (id, competency) in framework.inUse(Competency.self) {
      for outcome in competency.outcomes.map(\.target).each() { competencies[Int(outcome.index)].append(id) }
    }
    let outcomes = framework.inUse(Outcome.self)
    guard !outcomes.isEmpty else {
      contents = .notBegun(
        "No outcome has been written yet: with the first `[[outcome]]`, this table shows at which levels work begins."
      )
      return
    }
    enterTables(outcomes)
    enterGaps(outcomes)
    let reached = outcomes.count { !competencies[Int($0.id.index)].isEmpty }
    contents.summary = [
      "\(outcomes.count.of("outcome")), \(reached) of them with competencies that lead there. "
        + "A number says how many competencies promise or describe the level."
    ]
  }

  private func leading(to outcome: EntityID) -> [EntityID] { competencies[Int(outcome.index)] }

  private mutating func enterTables(_ outcomes: [(id: EntityID, value: Outcome)]) {
    for (position, continuum) in framework.levels.continua.enumerated() {
      func leads(_ id: EntityID) -> Bool { leading(to: id).contains { framework.continuum(of: $0) == continuum } }
      guard outcomes.contains(where: { leads($0.id) }) else { continue }
      // An outcome that nothing leads to stands in the first table.
      let isFirst = contents.tables.isEmpty
      enterTable(position, continuum, outcomes.filter { leads($0.id) || isFirst && !hasContinuum($0.id) })
    }
    guard contents.tables.isEmpty else { return }
    var table = ReportTable("outcomes", "", [.outcome, .competencyCount])
    table.rows = outcomes.map { [.thing($0.id), .count(leading(to: $0.id).count)] }
    contents.tables.append(table)
  }

  private func hasContinuum(_ outcome: EntityID) -> Bool {
    leading(to: outcome).contains { framework.continuum(of: $0) != nil }
  }

  private mutating func enterTable(
    _ position: Int, _ continuum: LevelIndex.Continuum, _ outcomes: [(id: EntityID, value: Outcome)]
  ) {
    let columns = continuum.levels.map { level in
      ReportColumn(framework[level].id, framework.levelHeading(level), .count)
    }
    let stands = outcomes.map { row(of: $0.id, $0.value, in: continuum) }
    let hasUnplaced = stands.contains { $0.unplaced > 0 }
    let title = continuum.name.isEmpty ? "" : "Levels of \(continuum.name)"
    var table = ReportTable(
      position == 0 ? "levels" : "levels-\(position + 1)", title,
      [.outcome] + columns + (hasUnplaced ? [.unplaced] : []))
    for (outcome, stand) in zip(outcomes, stands) {
      table.rows.append([.thing(outcome.id)] + stand.cells + (hasUnplaced ? [.count(stand.unplaced)] : []))
    }
    contents.tables.append(table)
  }

  /// The cells of an outcome, and how many of its competencies name no level.
  private func row(
    of id: EntityID, _ outcome: Outcome, in continuum: LevelIndex.Continuum
  ) -> (cells: [ReportCell], unplaced: Int) {
    let here = leading(to: id).filter { framework.continuum(of: $0) == continuum }
    let start = begin(of: outcome, in: continuum)
    var found: [[EntityID]] = Array(repeating: [], count: continuum.levels.count)
    for competency in here {
      let covered = LevelCoverage.covered(coverage[competency], of: continuum)
      for position in covered.indices where covered[position] { found[position].append(competency) }
    }
    let cells = found.enumerated().map { position, competencies in
      position < start && competencies.isEmpty
        ? ReportCell.none("before work towards it begins") : .counted(competencies)
    }
    return (cells, here.count { coverage[$0].isEmpty })
  }

  private func begin(of outcome: Outcome, in continuum: LevelIndex.Continuum) -> Int {
    guard let level = outcome.startsAt?.level.target, framework.levels.continuum(of: level) == continuum else {
      return 0
    }
    return framework.levels.position(of: level) ?? 0
  }

  private mutating func enterGaps(_ outcomes: [(id: EntityID, value: Outcome)]) {
    var empty: [EntityID] = []
    var holes: [ReportGap.Item] = []
    for (id, outcome) in outcomes where outcome.isExpectedComplete {
      let competencies = leading(to: id)
      guard !competencies.isEmpty else {
        empty.append(id)
        continue
      }
      // A competency that names no level may stand at all of them.
      guard competencies.allSatisfy({ !coverage[$0].isEmpty }) else { continue }
      let missing = framework.levels.continua.flatMap { self.missing(id, outcome, competencies, in: $0) }
      if !missing.isEmpty { holes.append(ReportGap.Item(id, framework.levelWords(missing))) }
    }
    contents.gaps.add(
      "outcome-without-competency", "What would learners do to reach these outcomes?",
      next: "Name each in the `outcomes` of the competencies that lead there, or write the competency that is missing.",
      about: empty)
    contents.gaps.add(
      "level-without-competency", "What could learners at these levels do towards the outcome?",
      next: """
        Describe the level in one of the competencies that lead there, or say in `starts_at` where work towards the \
        outcome begins, and why.
        """, about: holes)
  }

  /// The levels that are in use, come after the outcome begins, and have none of its competencies.
  private func missing(
    _ id: EntityID, _ outcome: Outcome, _ competencies: [EntityID], in continuum: LevelIndex.Continuum
  ) -> [EntityID] {
    let here = competencies.filter { framework.continuum(of: $0) == continuum }
    guard !here.isEmpty else { return [] }
    let covered = LevelCoverage.covered(here.lazy.flatMap { coverage[$0] }, of: continuum)
    let start = begin(of: outcome, in: continuum)
    return continuum.levels.indices.filter { $0 >= start && !covered[$0] }.map { continuum.levels[$0] }
      .filter(coverage.isUsed)
  }
}

extension ReportColumn {
  fileprivate static let outcome = ReportColumn("outcome", "Outcome", .thing)
  fileprivate static let competencyCount = ReportColumn("competencies", "Competencies", .count)
  fileprivate static let unplaced = ReportColumn("no_level", "At no named level", .count)
}
