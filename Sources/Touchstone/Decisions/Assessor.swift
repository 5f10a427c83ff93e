/// Looks at evidence by the rules of a framework: targets first, competencies at a level by their targets, levels of a
/// domain by their competencies.
struct Assessor: Sendable {
  let expectations: Expectations
  let evidence: EvidenceTable
  /// The rules that ask for something besides evidence which is not there, by their positions.
  private(set) var openRules: Set<Int> = []

  init(expectations: Expectations, evidence: EvidenceTable) {
    self.expectations = expectations
    self.evidence = evidence
  }

  /// The same with rules of which something else is open.
  func keeping(_ openRules: Set<Int>) -> Assessor {
    var assessor = self
    assessor.openRules = openRules
    return assessor
  }

  /// Asks for the ways, the new situation and whatever else a rule asks for, over the pieces that count so far.
  func pool(_ assessed: inout Assessed, by rule: AdvancementRule) {
    assessed.pool(by: rule)
    if rule.hasRequirements {
      assessed.isRuleKept = assessed.isRuleKept != false && !openRules.contains(rule.position)
    }
  }

  // MARK: Pieces

  /// The pieces that count for a point, and whether they are enough.
  private func judged(
    _ pieces: [EvidenceTable.Piece], point: Int?, asked: Int, by rule: AdvancementRule?
  ) -> Assessed {
    var assessed = Assessed()
    assessed.counting = pieces.filter { expectations.meets($0.point, point) }
    assessed.pieces = Assessed.Pieces(found: assessed.counting.count, asked: asked, point: point)
    assessed.rule = rule
    // Ways and new situations belong to what a learner moves on from.
    if let rule, rule.scope == .target { pool(&assessed, by: rule) }
    return assessed
  }

  /// The point that decides: what is asked for, else that of the rule, else the proficient point of the scale.
  private func point(_ bar: Bar, _ rule: AdvancementRule?, competency: Int?) -> Int? {
    if let point = bar.point ?? rule?.point { return point }
    let scale = competency.flatMap { expectations.competencies[$0].scale }
    return scale.flatMap { expectations.scales[$0].proficient }
  }

  // MARK: Targets

  func target(_ target: Int, _ bar: Bar = .usual, by given: AdvancementRule? = nil) -> Assessed {
    let facts = expectations.targets[target]
    let rule = given ?? expectations.rule(competency: facts.competency, level: facts.level)
    let asked =
      bar.pieces ?? expectations.evidenceAsked(target: target) ?? rule?.evidence.count(at: facts.level) ?? 1
    let point = point(bar, rule, competency: facts.competency)
    return judged(evidence.ofTarget[target], point: point, asked: asked, by: rule)
  }

  // MARK: Skills

  /// A skill at a level, or as a whole: its targets; where it has none, what was shown on the skill itself.
  func skill(_ skill: Int, at level: Int?, _ bar: Bar = .usual) -> Assessed {
    let facts = expectations.skills[skill]
    let targets = facts.targets.filter { level == nil || expectations.targets[$0].level == level }
    guard targets.isEmpty else { return all(targets, bar) }
    let levels = level.map { [$0] } ?? (facts.described.isEmpty ? [-1] : facts.described)
    let places = levels.map { own(skill: skill, at: $0, bar) }
    if places.count == 1 { return places[0] }
    var assessed = Assessed()
    assessed.parts = levels.count
    assessed.partKind = .skill
    for (level, place) in zip(levels, places) {
      assessed.add(place, as: Assessed.Part(kind: .skill, position: skill, level: level))
    }
    return assessed
  }

  private func own(skill: Int, at level: Int, _ bar: Bar) -> Assessed {
    let competency = expectations.skills[skill].competency
    let rule = expectations.rule(competency: competency, level: level)
    let asked =
      bar.pieces ?? expectations.evidenceAsked(skill: skill, at: level) ?? rule?.evidence.count(at: level) ?? 1
    let pieces = evidence.ofPlace[EvidenceTable.Place(kind: .skill, position: skill, level: level)] ?? []
    return judged(pieces, point: point(bar, rule, competency: competency), asked: asked, by: rule)
  }

  /// Targets that must all be shown.
  func all(_ targets: [Int], _ bar: Bar = .usual, by rule: AdvancementRule? = nil) -> Assessed {
    var assessed = Assessed()
    assessed.parts = targets.count
    for target in targets {
      let found = self.target(target, bar, by: rule)
      assessed.add(found, as: Assessed.Part(kind: .target, position: target, level: -1))
    }
    return assessed
  }

  // MARK: Competencies

  /// A competency at one level, or, by -1, what of it has no level.
  func competency(_ competency: Int, at level: Int, _ bar: Bar = .usual) -> Assessed {
    let own = evidence.own(competency: competency, at: level, expectations)
    var assessed: Assessed
    if let targets = expectations.competencies[competency].targets[level] {
      assessed = all(targets, bar)
      let rule = expectations.rule(competency: competency, level: level)
      let point = point(bar, rule, competency: competency)
      assessed.counting += own.filter { expectations.meets($0.point, point) }
    } else {
      let rule = expectations.rule(competency: competency, level: level)
      let asked =
        bar.pieces ?? expectations.evidenceAsked(competency: competency, at: level) ?? rule?.evidence.count(at: level)
        ?? 1
      assessed = judged(own, point: point(bar, rule, competency: competency), asked: asked, by: rule)
    }
    if let rule = expectations.competencyRule(competency, level: level) { pool(&assessed, by: rule) }
    return assessed
  }

  /// A competency as a whole: at every level of its span.
  func competency(_ competency: Int, _ bar: Bar = .usual) -> Assessed {
    let levels = expectations.competencies[competency].whole
    let places = levels.map { self.competency(competency, at: $0, bar) }
    if places.count == 1 { return places[0] }
    var assessed = Assessed()
    assessed.parts = levels.count
    assessed.partKind = .competency
    for (level, place) in zip(levels, places) {
      assessed.add(place, as: Assessed.Part(kind: .competency, position: competency, level: level))
    }
    return assessed
  }

  // MARK: Domains and outcomes

  /// A level of a domain: every competency that has something there.
  func domain(_ domain: Int, at level: Int, _ bar: Bar = .usual) -> Assessed {
    let competencies = expectations.domains[domain].competencies.filter {
      expectations.competencies[$0].levels.contains(level)
    }
    var assessed = all(competencies: competencies, at: level, bar)
    if let rule = expectations.levelRule(domain: domain, level: level) { pool(&assessed, by: rule) }
    return assessed
  }

  /// Competencies that must all be shown, at a level or as a whole.
  func all(competencies: [Int], at level: Int?, _ bar: Bar = .usual) -> Assessed {
    var assessed = Assessed()
    assessed.parts = competencies.count
    assessed.partKind = .competency
    for competency in competencies {
      let found = level.map { self.competency(competency, at: $0, bar) } ?? self.competency(competency, bar)
      assessed.add(found, as: Assessed.Part(kind: .competency, position: competency, level: level ?? -1))
    }
    return assessed
  }
}
