import TouchstoneLanguage
import TouchstoneModel

extension ReportDefinition {
  static let depth = ReportDefinition(
    id: "depth", title: "Depth of knowledge",
    question: "How deep is the thinking that targets ask for, and do assessments let learners show it?"
  ) { framework, _ in DepthTables(framework).contents }
}

/// How many targets and assessments stand at each depth, domain by domain and level by level; one table for each
/// taxonomy, since depths of two taxonomies cannot be compared.
private struct DepthTables {
  private let framework: Framework
  private let assessed: ReachedDepths
  private let order: DepthOrder
  private(set) var contents = ReportContents()

  /// What is counted: a target, an assessment or an experience, with its depth, where it belongs and at which level.
  private struct Item {
    var depth: EntityID?
    var domains: [EntityID]
    var levels: [EntityID]
  }

  init(_ framework: Framework) {
    self.framework = framework
    order = framework.depthOrder()
    var assessed = ReachedDepths(framework)
    for (id, assessment) in framework.each(Assessment.self) where !assessment.isRetired {
      assessed.add(id, for: assessment.subjects, depth: assessment.depth)
    }
    self.assessed = assessed
    let targets = framework.inUse(Target.self)
    let assessments = framework.inUse(Assessment.self)
    let said = targets.compactMap(\.value.depth) + assessments.compactMap(\.value.depth)
    guard !said.isEmpty else {
      contents = .notBegun(
        """
        No target and no assessment says how deep its thinking is yet: with the first `depth`, this table sets what \
        targets ask for beside what assessments let learners show.
        """)
      return
    }
    enterTables(targets, assessments, said.map(\.target))
    enterGaps(targets, assessments)
    contents.summary = [
      "\(targets.count.of("target")), \(targets.count { $0.value.depth == nil }) without a depth; "
        + (assessments.isEmpty
          ? "no assessment has been written yet that could be set beside them."
          : "\(assessments.count.of("assessment")), \(assessments.count { $0.value.depth == nil }) without a depth.")
    ]
  }

  private mutating func enterTables(
    _ targets: [(id: EntityID, value: Target)], _ assessments: [(id: EntityID, value: Assessment)], _ said: [EntityID]
  ) {
    let kinds: [(String, [Item])] = [
      (
        "targets",
        targets.map { Item(depth: $0.value.depth?.target, domains: domains(of: [$0.id]), levels: $0.value.levels) }
      ),
      ("assessments", assessments.map { item(of: $0.value.subjects, $0.value.depth) }),
      ("experiences", framework.inUse(Experience.self).map { item(of: $0.value.subjects, $0.value.depth) }),
    ]
    let taxonomies = said.compactMap { framework[$0].parent }.each().sorted()
    // What says no depth is counted once, beside the taxonomy that a bare depth means.
    let home = taxonomies.first { $0 == framework.taxonomy } ?? taxonomies.first
    for (position, taxonomy) in taxonomies.enumerated() {
      let depths = framework.parts[taxonomy, .depth]
      let columns =
        depths.map { ReportColumn(framework[$0].id, framework[$0].displayName, .count) }
        + (taxonomy == home ? [.unsaid] : [])
      let suffix = position == 0 ? "" : "-\(position + 1)"
      let name = taxonomies.count == 1 ? "" : ", by \(framework[taxonomy].displayName)"
      var byDomain = ReportTable("by-domain" + suffix, "By domain" + name, [.domain, .what] + columns)
      byDomain.rows = rows(kinds, depths, columns.count, of: framework.inUse(Domain.self).map(\.id), \.domains)
      var byLevel = ReportTable("by-level" + suffix, "By level" + name, [.level, .what] + columns)
      byLevel.rows = rows(kinds, depths, columns.count, of: framework.inUse(Level.self).map(\.id), \.levels)
      contents.tables += [byDomain, byLevel].filter { !$0.rows.isEmpty }
    }
  }

  /// A row for each place and each sort of thing that it has at all; one more column than there are depths counts what
  /// says none.
  private func rows(
    _ kinds: [(String, [Item])], _ depths: [EntityID], _ columnCount: Int, of places: [EntityID],
    _ path: KeyPath<Item, [EntityID]>
  ) -> [[ReportCell]] {
    let columns = Dictionary(uniqueKeysWithValues: depths.enumerated().map { ($1, $0) })
    let nothing = Array(repeating: Array(repeating: 0, count: columnCount), count: kinds.count)
    var counts: [EntityID: [[Int]]] = [:]
    for (kind, items) in kinds.map(\.1).enumerated() {
      for item in items {
        // What stands on another taxonomy is counted there.
        guard let column = item.depth.map({ columns[$0] }) ?? depths.count, column < columnCount else { continue }
        for place in item[keyPath: path] { counts[place, default: nothing][kind][column] += 1 }
      }
    }
    return places.flatMap { place in
      (counts[place] ?? []).enumerated().filter { $1.contains { $0 > 0 } }.map { kind, numbers in
        [.thing(place), .text(kinds[kind].0)] + numbers.map { .count($0) }
      }
    }
  }

  private func item(of subjects: [Reference], _ depth: Reference?) -> Item {
    let things = subjects.map(\.target)
    let levels = things.compactMap { framework.value(Target.self, $0)?.level?.target }
    return Item(depth: depth?.target, domains: domains(of: things), levels: levels.each())
  }

  private func domains(of things: [EntityID]) -> [EntityID] {
    things.flatMap { thing in
      framework.competency(of: thing).flatMap { framework.value(Competency.self, $0) }?.domains.map(\.target) ?? []
    }.each()
  }

  private mutating func enterGaps(
    _ targets: [(id: EntityID, value: Target)], _ assessments: [(id: EntityID, value: Assessment)]
  ) {
    var shallow: [ReportGap.Item] = []
    var unassessed: [EntityID] = []
    var silent: [EntityID] = []
    for (id, target) in targets where target.isExpectedComplete {
      let reach = assessed.reach(of: id)
      if reach == nil { unassessed.append(id) }
      guard let asked = target.depth?.target else {
        silent.append(id)
        continue
      }
      guard let reach, reach.isKnown, let deepest = reach.deepest?.depth.target, order.isLess(deepest, than: asked)
      else {
        continue
      }
      let words = "asks for \(framework[asked].displayName), assessed as deep as \(framework[deepest].displayName)"
      shallow.append(ReportGap.Item(id, words))
    }
    contents.gaps.add(
      "assessed-below-target", "How could learners show the thinking that these targets ask for?",
      next: "Add an assessment that goes as deep, or say that one of those there are does.", about: shallow)
    if !assessments.isEmpty {
      contents.gaps.add(
        "target-not-assessed", "Where can learners show these targets?",
        next: "Name the target, or the competency that it lies in, in the `for` of an assessment.",
        about: byCompetency(unassessed))
    }
    contents.gaps.add(
      "target-without-depth", "How deep is the thinking that these targets ask for?",
      next: "Say it in `depth`, so that a teacher knows what kind of task would show it.", about: silent)
    contents.gaps.add(
      "assessment-without-depth", "How deep is the thinking that these assessments let learners show?",
      next: "Say it in `depth`, so that it can be set beside the targets.",
      about: assessments.filter { $0.value.isExpectedComplete && $0.value.depth == nil }.map(\.id))
  }
}

extension DepthTables {
  /// Targets, or the competency in their place where all its targets are among them.
  fileprivate func byCompetency(_ targets: [EntityID]) -> [ReportGap.Item] {
    var counts: [EntityID: Int] = [:]
    for competency in targets.compactMap(framework.competency) { counts[competency, default: 0] += 1 }
    var known = EntitySet()
    return targets.compactMap { target in
      guard let competency = framework.competency(of: target), let count = counts[competency], count > 1,
        framework.parts.all(.target, in: competency).count(where: { framework[$0].isExpectedComplete }) == count
      else { return ReportGap.Item(target) }
      return known.insert(competency) ? ReportGap.Item(competency, "none of its \(count) targets") : nil
    }
  }
}

extension Target {
  fileprivate var levels: [EntityID] { level.map { [$0.target] } ?? [] }
}

extension ReportColumn {
  fileprivate static let domain = ReportColumn("domain", "Domain", .thing)
  fileprivate static let level = ReportColumn("level", "Level", .thing)
  fileprivate static let what = ReportColumn("what", "What", .text)
  fileprivate static let unsaid = ReportColumn("not_said", "Not said", .count)
}
