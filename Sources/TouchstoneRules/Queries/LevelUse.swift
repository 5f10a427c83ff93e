import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// At which levels each competency and skill expects something of learners, in its own words or in its parts.
///
/// ```toml
/// [[competency]]
/// id = "math.ratios"
/// levels.6 = "Completes a ratio table."   # <-- level 6
///
/// [[target]]
/// id = "math.ratios.slope"
/// level = 8                               # <-- and level 8
/// ```
struct LevelUse {
  /// By index, sorted in the order of the levels.
  private var ofCompetency: [[EntityID]]
  private var ofSkill: [[EntityID]]

  init(_ framework: Framework) {
    let declarations = framework.declarations
    ofCompetency = Array(repeating: [], count: declarations.competencies.count)
    ofSkill = Array(repeating: [], count: declarations.skills.count)
    for (index, competency) in declarations.competencies.enumerated() where !competency.isRetired {
      ofCompetency[index] = competency.levels.described
    }
    for (index, skill) in declarations.skills.enumerated() where !skill.isRetired {
      let levels = skill.levels.described
      if !levels.isEmpty { add(levels, upwardsFrom: EntityID(.skill, index), declarations) }
    }
    for target in declarations.targets where !target.isRetired {
      guard let level = target.level?.target else { continue }
      add([level], upwardsFrom: target.parent, declarations)
    }
    for index in ofCompetency.indices { ofCompetency[index].sortLevels(framework.levels) }
    for index in ofSkill.indices { ofSkill[index].sortLevels(framework.levels) }
  }

  private mutating func add(_ levels: [EntityID], upwardsFrom start: EntityID?, _ declarations: Declarations) {
    var current = start
    while let here = current {
      let index = Int(here.index)
      if here.kind == .skill, ofSkill.indices.contains(index) {
        ofSkill[index] += levels
        current = declarations.skills[index].parent
      } else {
        if here.kind == .competency, ofCompetency.indices.contains(index) { ofCompetency[index] += levels }
        return
      }
    }
  }

  /// The levels of a competency or skill, from the first to the last; empty for anything else.
  subscript(_ id: EntityID) -> [EntityID] {
    switch id.kind {
    case .competency: ofCompetency.indices.contains(Int(id.index)) ? ofCompetency[Int(id.index)] : []
    case .skill: ofSkill.indices.contains(Int(id.index)) ? ofSkill[Int(id.index)] : []
    case .profile, .strand, .outcome, .domain, .level, .scale, .point, .standard, .target, .taxonomy, .depth, .rubric,
      .criterion, .alignment, .term, .waiver:
      []
    }
  }

  /// Every level that some competency uses.
  var all: Set<EntityID> {
    ofCompetency.reduce(into: []) { $0.formUnion($1) }
  }
}

extension Array where Element == EntityID {
  /// Brings levels into their order, each once.
  fileprivate mutating func sortLevels(_ levels: LevelIndex) {
    guard count > 1 else { return }
    let positions = map { levels.position(of: $0) ?? 0 }
    // Nearly always they were written in order.
    if zip(positions, positions.dropFirst()).allSatisfy({ $0 < $1 }) { return }
    let sorted = zip(positions, self).sorted { $0 < $1 }
    removeAll(keepingCapacity: true)
    for (_, level) in sorted where level != last { append(level) }
  }
}

/// The first and the last level of everything that may have prerequisites.
struct LevelReach {
  private var ofCompetency: [(first: EntityID, last: EntityID)?]
  private var ofSkill: [(first: EntityID, last: EntityID)?]
  private let framework: Framework

  init(_ framework: Framework) {
    let use = LevelUse(framework)
    self.framework = framework
    func ends(of id: EntityID) -> (first: EntityID, last: EntityID)? {
      guard let first = use[id].first, let last = use[id].last else { return nil }
      return (first, last)
    }
    ofCompetency = framework.declarations.competencies.indices.map { index in
      let id = EntityID(.competency, index)
      return framework.promise(of: id).map { ($0.first, $0.last) } ?? ends(of: id)
    }
    ofSkill = framework.declarations.skills.indices.map { ends(of: EntityID(.skill, $0)) }
  }

  /// The level of a target or standard; the span of a competency, or else the levels that it or a skill uses. `nil`
  /// where none is said.
  subscript(_ id: EntityID) -> (first: EntityID, last: EntityID)? {
    let index = Int(id.index)
    switch id.kind {
    case .target: return framework.declarations.targets[index].level.map { ($0.target, $0.target) }
    case .standard: return framework.declarations.standards[index].level.map { ($0.target, $0.target) }
    case .competency: return ofCompetency[index]
    case .skill: return ofSkill[index]
    case .profile, .strand, .outcome, .domain, .level, .scale, .point, .taxonomy, .depth, .rubric, .criterion,
      .alignment, .term, .waiver:
      return nil
    }
  }
}

extension Array where Element == LevelEntry {
  /// The levels about which something is said in words.
  fileprivate var described: [EntityID] {
    var described: [EntityID] = []
    described.reserveCapacity(count)
    for index in indices where self[index].hasWords { described.append(self[index].level.target) }
    return described
  }
}

extension LevelEntry {
  /// Whether it says in words what is expected at the level; a bare number of pieces of evidence does not.
  var hasWords: Bool { descriptor != nil || learnerStatement != nil }
}

/// The levels that a competency promises, with the place where it does: `span = { from = 6, to = 8 }`.
struct SpanPromise {
  var positions: ClosedRange<Int>
  var first: EntityID
  var last: EntityID
  /// The span as it was written.
  var place: SourceSpan
  /// The domain that makes the promise for all its competencies; `nil` where the competency makes it itself.
  var domain: EntityID?
}

extension Framework {
  /// What a competency promises by its own span or else by that of its domains.
  func promise(of id: EntityID) -> SpanPromise? {
    guard id.kind == .competency, declarations.competencies.indices.contains(Int(id.index)) else { return nil }
    let competency = declarations.competencies[Int(id.index)]
    let domain = competency.domains.first { value(Domain.self, $0.target)?.levelSpan != nil }?.target
    guard let positions = span(of: competency),
      let span = competency.levelSpan ?? domain.flatMap({ value(Domain.self, $0)?.levelSpan }),
      let continuum = levels.continuum(of: span.from.target), continuum.levels.indices.contains(positions.upperBound)
    else { return nil }
    return SpanPromise(
      positions: positions, first: continuum.levels[positions.lowerBound], last: continuum.levels[positions.upperBound],
      place: span.span, domain: competency.levelSpan == nil ? domain : nil)
  }
}

extension Framework {
  /// Entries of a continuum in the order of its levels, each with the next one, as positions among all entries.
  func neighbours(
    _ entries: [LevelEntry], where isMeant: (LevelEntry) -> Bool
  ) -> [(lower: Int, upper: Int)] {
    var order = entries.indices.filter { isMeant(entries[$0]) }
    let positions = entries.map { levels.position(of: $0.level.target) ?? 0 }
    order.sort { (positions[$0], $0) < (positions[$1], $1) }
    return zip(order, order.dropFirst())
      .filter { levels.areComparable(entries[$0].level.target, entries[$1].level.target) }
      .map { (lower: $0, upper: $1) }
  }

  /// What a skill or target lies in, one step up.
  func parent(ofPart id: EntityID) -> EntityID? {
    switch id.kind {
    case .skill: declarations.skills[Int(id.index)].parent
    case .target: declarations.targets[Int(id.index)].parent
    case .profile, .strand, .outcome, .domain, .level, .scale, .point, .standard, .competency, .taxonomy, .depth,
      .rubric, .criterion, .alignment, .term, .waiver:
      nil
    }
  }

  /// The competency that a skill or target lies in.
  func competency(ofPart id: EntityID) -> EntityID? {
    var current = parent(ofPart: id)
    while let here = current, here.kind != .competency { current = parent(ofPart: here) }
    return current
  }
}
