extension Standing {
  /// The level that a learner has reached in a domain: the highest that is demonstrated together with all below it,
  /// from the first of the domain's span; `nil` where not even the first is.
  ///
  /// A learner has a level for each domain and never one number: "level 8 in mathematics, level 7 in reading and
  /// writing, level 6 in science" (Quality Principles for Competency-Based Education, line 1808). It is no grade.
  /// Levels at which the domain has nothing are passed over.
  public func level(in domain: Definition.Domain) -> Definition.Level? {
    guard let position = framework.store.position(.domain, domain.rawValue), let rung = rung(in: position) else {
      return nil
    }
    return level(at: expectations.domains[position].ladder[rung])
  }

  /// The level that a learner works towards in a domain: the first that is not demonstrated; `nil` where all are, or
  /// where the domain has no levels.
  public func nextLevel(in domain: Definition.Domain) -> Definition.Level? {
    guard let position = framework.store.position(.domain, domain.rawValue) else { return nil }
    let ladder = expectations.domains[position].ladder
    let next = rung(in: position).map { $0 + 1 } ?? 0
    return ladder.indices.contains(next) ? level(at: ladder[next]) : nil
  }

  /// How many levels lie between the level that is expected and the one that a learner has reached in a domain; 0 where
  /// the learner is there or further, `nil` where the level is none of the domain's list.
  public func levelsBehind(in domain: Definition.Domain, expecting level: Definition.Level) -> Int? {
    guard let position = framework.store.position(.domain, domain.rawValue),
      let expected = framework.store.position(.level, level.rawValue)
    else { return nil }
    let ladder = expectations.domains[position].ladder
    guard let first = ladder.first,
      expectations.levels[first].continuum == expectations.levels[expected].continuum
    else { return nil }
    let place = expectations.levels[expected].rank
    let reached = rung(in: position).map { expectations.levels[ladder[$0]].rank }
    return max(0, place - (reached ?? expectations.levels[first].rank - 1))
  }

  /// The place in a domain's ladder that is reached.
  func rung(in domain: Int) -> Int? {
    let reached = shown.ladders[domain].prefix { $0 }.count
    return reached > 0 ? reached - 1 : nil
  }

  func level(at position: Int) -> Definition.Level? {
    Definition.Level(rawValue: framework.store.ids(of: .level)[position])
  }
}
