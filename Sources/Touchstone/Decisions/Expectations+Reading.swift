extension Expectations {
  /// Reads what there is to show from a bundle; what the bundle has no thing for is left out.
  init(_ store: BundleStore) {
    store.scan { scanner in
      let reader = ExpectationsReader(store: store, scanner: scanner)
      readLevels(reader)
      readScales(reader)
      readDomains(reader)
      readCompetencies(reader)
      readSkills(reader)
      readTargets(reader)
      readRules(reader)
      readSupports(reader)
      modes = reader.each(.assessment) { reader.text("mode", $0) }
    }
    findTargets()
    findLevels()
    findCompetencies(store)
  }

  private mutating func readLevels(_ reader: ExpectationsReader) {
    var known: [String: Int] = [:]
    for (position, id) in reader.store.ids(of: .level).enumerated() {
      // Levels whose ids share a first part are a list of their own.
      let name = id.utf8.contains(UInt8(ascii: ".")) ? String(id.prefix { $0 != "." }) : ""
      let continuum = known[name] ?? continua.count
      if continuum == continua.count {
        known[name] = continuum
        continua.append([])
      }
      levels.append(LevelPlace(continuum: continuum, rank: continua[continuum].count))
      continua[continuum].append(position)
    }
  }

  private mutating func readScales(_ reader: ExpectationsReader) {
    points = Array(repeating: PointPlace(), count: reader.store.count(of: .point))
    let lists: [[Int]] = reader.each(.scale) { reader.positions("parts", $0, .point) }
    for (scale, list) in lists.enumerated() {
      for (rank, point) in list.enumerated() where points[point].scale < 0 {
        points[point] = PointPlace(scale: scale, rank: rank)
      }
    }
    scales = reader.each(.scale) { range in
      var facts = ScaleFacts()
      facts.proficient = reader.positions("proficient", range, .point).first
      facts.isHabits = reader.text("kind", range) == "habits"
      facts.readings = reader.readings(range)
      return facts
    }
    for (scale, list) in lists.enumerated() { scales[scale].points = list }
  }

  private mutating func readDomains(_ reader: ExpectationsReader) {
    domains = reader.each(.domain) { range in
      var facts = DomainFacts()
      facts.audience = reader.text("audience", range)
      facts.evidence = reader.evidence(range)
      facts.span = reader.span(range)
      facts.continuum = reader.text("continuum", range)
      return facts
    }
  }

  private mutating func readCompetencies(_ reader: ExpectationsReader) {
    let academic = scales.indices.filter { !scales[$0].isHabits }
    let onlyScale = academic.count == 1 ? academic[0] : nil
    competencies = reader.each(.competency) { range in
      var facts = CompetencyFacts()
      facts.isRetired = reader.isRetired(range)
      facts.domains = reader.positions("domains", range, .domain)
      facts.audience =
        reader.text("audience", range) ?? facts.domains.compactMap { domains[$0].audience }.first ?? "graduate"
      facts.scale = reader.positions("scale", range, .scale).first ?? onlyScale
      facts.outcomes = reader.positions("outcomes", range, .outcome)
      facts.evidence = reader.evidence(range)
      facts.span = reader.span(range)
      facts.levels = reader.described(range)
      return facts
    }
  }

  private mutating func readSkills(_ reader: ExpectationsReader) {
    skills = reader.each(.skill) { range in
      var facts = SkillFacts()
      facts.isRetired = reader.isRetired(range)
      facts.parentSkill = reader.positions("parent", range, .skill).first
      facts.competency = reader.positions("parent", range, .competency).first
      facts.evidence = reader.evidence(range)
      facts.described = reader.described(range)
      return facts
    }
  }

  private mutating func readTargets(_ reader: ExpectationsReader) {
    targets = reader.each(.target) { range in
      var facts = TargetFacts()
      facts.isRetired = reader.isRetired(range)
      facts.skill = reader.positions("parent", range, .skill).first
      facts.competency = reader.positions("parent", range, .competency).first
      facts.level = reader.positions("level", range, .level).first ?? -1
      facts.evidence = reader.evidence(range)
      facts.depth = reader.names("depth", range).first?.id
      facts.standards = reader.positions("standards", range, .standard)
      return facts
    }
  }

  private mutating func readRules(_ reader: ExpectationsReader) {
    rules = reader.each(.advancement) { range in
      var rule = AdvancementRule()
      let scope = reader.text("scope", range).flatMap(AdvancementRule.Scope.init)
      // A scope of a later language says nothing that this version could judge by.
      rule.isRetired = reader.isRetired(range) || scope == nil
      rule.scope = scope ?? .credit
      rule.domains = reader.positions("domains", range, .domain)
      rule.audience =
        reader.text("audience", range) ?? rule.domains.compactMap { domains[$0].audience }.first ?? "graduate"
      rule.level = reader.positions("level", range, .level).first
      rule.point = reader.positions("point", range, .point).first
      rule.scale =
        reader.positions("scale", range, .scale).first
        ?? rule.point.flatMap { points[$0].scale < 0 ? nil : points[$0].scale }
      rule.evidence = reader.evidence(range)
      rule.methods = max(0, reader.integer("methods_min", range) ?? 0)
      rule.asksForTransfer = reader.text("transfer", range) == "true"
      rule.hasRequirements = !reader.items("requires", range).isEmpty
      rule.notYet = reader.names("not_yet", range).filter { $0.kind == .support }.map(\.id)
      return rule
    }
    for index in rules.indices { rules[index].position = index }
  }

  private mutating func readSupports(_ reader: ExpectationsReader) {
    supports = reader.each(.support) { range in
      var facts = SupportFacts()
      facts.isRetired = reader.isRetired(range)
      facts.triggers = reader.texts("triggers", range)
      facts.levelsBehind = reader.integer("levels_behind", range)
      facts.subjects = reader.names("for", range)
      return facts
    }
  }
}

// MARK: - What follows from what was read

extension Expectations {
  /// Hands each target to its skills and its competency, and each skill to its competency.
  private mutating func findTargets() {
    for skill in skills.indices {
      var current: Int? = skill
      var competency: Int?
      for _ in 0..<Expectations.maximumDepth {
        guard let here = current, competency == nil else { break }
        competency = skills[here].competency
        current = skills[here].parentSkill
      }
      skills[skill].competency = competency
      if let competency, !skills[skill].isRetired { competencies[competency].skills.append(skill) }
    }
    for target in targets.indices {
      var current = targets[target].skill
      targets[target].competency = targets[target].competency ?? current.flatMap { skills[$0].competency }
      guard !targets[target].isRetired else { continue }
      for _ in 0..<Expectations.maximumDepth {
        guard let here = current else { break }
        skills[here].targets.append(target)
        current = skills[here].parentSkill
      }
      if let competency = targets[target].competency {
        competencies[competency].targets[targets[target].level, default: []].append(target)
      }
    }
  }

  /// Finds at which levels each competency and each domain has something, and which a competency promises.
  private mutating func findLevels() {
    for competency in competencies.indices {
      let facts = competencies[competency]
      var found = Set(facts.levels)
      found.formUnion(facts.targets.keys)
      for skill in facts.skills { found.formUnion(skills[skill].described) }
      let hasTargetsWithoutLevel = found.remove(-1) != nil
      competencies[competency].levels = inOrder(found)
      let spans = facts.span.map { [$0] } ?? facts.domains.compactMap { domains[$0].span }
      let promised = widest(spans)
      var whole = promised.isEmpty ? competencies[competency].levels : promised
      if hasTargetsWithoutLevel || whole.isEmpty { whole.append(-1) }
      competencies[competency].whole = whole
      guard !facts.isRetired else { continue }
      for domain in facts.domains { domains[domain].competencies.append(competency) }
    }
    for domain in domains.indices {
      let facts = domains[domain]
      var found: Set<Int> = []
      for competency in facts.competencies { found.formUnion(competencies[competency].levels) }
      let promised = widest(facts.span.map { [$0] } ?? [])
      if !promised.isEmpty { found.formIntersection(promised) }
      let ladder = inOrder(found)
      // A domain is one ladder; a second list of levels, as of adults, is none of its steps.
      let first = ladder.first.map { levels[$0].continuum }
      domains[domain].ladder = ladder.filter { levels[$0].continuum == first }
    }
  }

  private mutating func findCompetencies(_ store: BundleStore) {
    competenciesOfOutcome = Array(repeating: [], count: store.count(of: .outcome))
    for (position, competency) in competencies.enumerated() where !competency.isRetired {
      for outcome in competency.outcomes { competenciesOfOutcome[outcome].append(position) }
    }
    targetsOfStandard = Array(repeating: [], count: store.count(of: .standard))
    for (position, target) in targets.enumerated() where !target.isRetired {
      for standard in target.standards { targetsOfStandard[standard].append(position) }
    }
  }

  /// Levels from the first to the last, list by list.
  private func inOrder(_ found: Set<Int>) -> [Int] {
    found.sorted { (levels[$0].continuum, levels[$0].rank) < (levels[$1].continuum, levels[$1].rank) }
  }

  /// The levels of the shortest stretch that holds all spans; none where there is no span, or they are of two lists.
  private func widest(_ spans: [ClosedSpan]) -> [Int] {
    guard let first = spans.first else { return [] }
    let continuum = continua[levels[first.first].continuum]
    var range: ClosedRange<Int>?
    for span in spans where levels[span.first].continuum == levels[first.first].continuum {
      let low = levels[span.first].rank
      let last = span.last.map { levels[$0].continuum == levels[first.first].continuum ? levels[$0].rank : low }
      let high = max(low, last ?? continuum.count - 1)
      range = range.map { min($0.lowerBound, low)...max($0.upperBound, high) } ?? low...high
    }
    return range.map { Array(continuum[$0]) } ?? []
  }
}
