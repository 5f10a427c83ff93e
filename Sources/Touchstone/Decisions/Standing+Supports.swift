extension Standing {
  /// What a learner gets who has not yet shown something: what the rule names, then what begins with `not-yet` and helps
  /// with it.
  func supports(notYet subject: Thing<Definition>, by rule: AdvancementRule?) -> [Definition.Support] {
    let around = surroundings(of: subject)
    let store = framework.store
    var found: [Int] = (rule?.notYet ?? []).compactMap { store.position(.support, $0) }
    for (position, support) in expectations.supports.enumerated()
    where support.triggers.contains("not-yet") && helps(support, around) && !found.contains(position) {
      found.append(position)
    }
    let ids = store.ids(of: .support)
    return found.filter { !expectations.supports[$0].isRetired }.compactMap { Definition.Support(rawValue: ids[$0]) }
  }

  /// What a learner gets who is some levels behind in a domain: supports that begin with `levels-behind`, by how many
  /// levels lie between where the learner is and the level that is expected.
  ///
  /// Only the app knows which level is expected of whom. "Two or more performance levels behind" is what Quality
  /// Principles for Competency-Based Education, line 1925, looks at; a support's `levels_behind` says the number.
  public func supports(in domain: Definition.Domain, expecting level: Definition.Level) -> [Definition.Support] {
    guard let behind = levelsBehind(in: domain, expecting: level), behind > 0 else { return [] }
    let around = surroundings(of: domain.thing)
    let ids = framework.store.ids(of: .support)
    return expectations.supports.enumerated().compactMap { position, support in
      guard !support.isRetired, support.triggers.contains("levels-behind"), behind >= support.levelsBehind ?? 1,
        helps(support, around)
      else { return nil }
      return Definition.Support(rawValue: ids[position])
    }
  }

  private func helps(_ support: Expectations.SupportFacts, _ around: Set<Expectations.Name>) -> Bool {
    support.subjects.isEmpty || support.subjects.contains { around.contains($0) }
  }

  /// A thing and all that it lies in: a target's skills, its competency and that competency's domains.
  private func surroundings(of thing: Thing<Definition>) -> Set<Expectations.Name> {
    let store = framework.store
    var around: Set<Expectations.Name> = []
    func enter(_ kind: EntityKind, _ position: Int) {
      around.insert(Expectations.Name(kind: kind, id: store.ids(of: kind)[position]))
    }
    guard let position = store.position(thing.kind, thing.id) else { return around }
    enter(thing.kind, position)
    var skill: Int?
    var competency: Int?
    switch thing.kind {
    case .target:
      skill = expectations.targets[position].skill
      competency = expectations.targets[position].competency
    case .skill:
      skill = position
      competency = expectations.skills[position].competency
    case .competency: competency = position
    case _: break
    }
    for _ in 0..<Expectations.maximumDepth {
      guard let here = skill else { break }
      enter(.skill, here)
      skill = expectations.skills[here].parentSkill
    }
    if let competency {
      enter(.competency, competency)
      for domain in expectations.competencies[competency].domains { enter(.domain, domain) }
    }
    return around
  }
}
