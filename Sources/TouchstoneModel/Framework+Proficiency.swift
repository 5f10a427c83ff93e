package import TouchstoneLanguage

extension Framework {
  /// The competency that a skill, target or competency is or lies in.
  package func competency(of id: EntityID) -> EntityID? {
    declarations.competency(of: id)
  }

  /// The scale by which work on a competency, skill, target, rubric or criterion is judged.
  package func scale(of id: EntityID) -> EntityID? {
    declarations.scale(of: id)
  }

  /// The points of a scale, from the first to the highest.
  package func points(of scale: EntityID) -> [EntityID] {
    parts[scale, .point]
  }

  /// The ordered list of levels that a competency, skill, target or domain speaks about.
  package func continuum(of id: EntityID) -> LevelIndex.Continuum? {
    levels.continuum(named: declarations.continuumName(of: id))
  }

  /// The levels that a competency promises to reach over, as positions in its continuum: its own `span`, else the
  /// widest that its domains promise. `nil` where nobody promises any.
  package func span(of competency: Competency) -> ClosedRange<Int>? {
    if let span = competency.levelSpan { return positions(of: span) }
    let spans = competency.domains.compactMap { value(Domain.self, $0.target)?.levelSpan }.compactMap(positions)
    guard let first = spans.first else { return nil }
    return spans.dropFirst().reduce(first) {
      min($0.lowerBound, $1.lowerBound)...max($0.upperBound, $1.upperBound)
    }
  }

  /// The first and last position of a span in its continuum; `nil` where it runs backwards or over two lists.
  package func positions(of span: LevelSpan) -> ClosedRange<Int>? {
    guard let first = levels.position(of: span.from.target),
      let continuum = levels.continuum(of: span.from.target)
    else { return nil }
    guard let to = span.to else { return first...max(first, continuum.levels.count - 1) }
    guard levels.areComparable(span.from.target, to.target), let last = levels.position(of: to.target), first <= last
    else { return nil }
    return first...last
  }

  /// How many pieces of evidence are asked for at a level: the nearest of target, skill, competency and domain decides.
  ///
  /// `nil` where nobody says.
  package func evidenceMinimum(of id: EntityID, at level: EntityID?) -> Int? {
    var current: EntityID? = id
    while let here = current {
      if let found = ownEvidenceMinimum(of: here, at: level) { return found }
      current = self[here].parent
    }
    guard let competency = competency(of: id).flatMap({ value(Competency.self, $0) }) else { return nil }
    return competency.domains.lazy.compactMap { domain in
      self.value(Domain.self, domain.target)?.evidenceMinimum?.count(at: level)
    }.first
  }

  private func ownEvidenceMinimum(of id: EntityID, at level: EntityID?) -> Int? {
    if let target = value(Target.self, id) { return target.evidenceMinimum?.count(at: level) }
    if let skill = value(Skill.self, id) { return skill.evidenceMinimum(at: level) }
    if let competency = value(Competency.self, id) { return competency.evidenceMinimum(at: level) }
    return nil
  }
}

extension DescribesProficiency {
  /// What this declaration itself asks for at a level: in the level's entry, else in `evidence_min`.
  package func evidenceMinimum(at level: EntityID?) -> Int? {
    let entry = levels.first { $0.level.target == level }?.evidenceMinimum?.value
    return entry ?? evidenceMinimum?.count(at: level)
  }
}

extension EvidenceMinimum {
  /// The number for a level; the number for all levels where none is named.
  package func count(at level: EntityID?) -> Int? {
    byLevel.first { $0.level.target == level }?.count ?? all
  }
}
