public import TouchstoneLanguage

extension Framework {
  /// The competency that a skill, target or competency is or lies in.
  public func competency(of id: EntityID) -> EntityID? {
    surroundings.competency(of: id)
  }

  /// The scale by which work on a competency, skill, target, rubric or criterion is judged.
  public func scale(of id: EntityID) -> EntityID? {
    surroundings.scale(of: id)
  }

  /// The points of a scale, from the first to the highest.
  public func points(of scale: EntityID) -> [EntityID] {
    parts[scale, .point]
  }

  /// The ordered list of levels that a competency, skill, target or domain speaks about.
  public func continuum(of id: EntityID) -> LevelIndex.Continuum? {
    continua[Int(surroundings.continuum(of: id))].map { levels.continua[$0] }
  }

  /// What a competency promises by its own span or else by that of its domains; `nil` where nobody promises anything.
  public func promise(of id: EntityID) -> SpanPromise? {
    id.kind == .competency && promises.indices.contains(Int(id.index)) ? promises[Int(id.index)] : nil
  }

  /// The first and last position of a span in its continuum; `nil` where it runs backwards or over two lists.
  public func positions(of span: LevelSpan) -> ClosedRange<Int>? {
    levels.positions(of: span)
  }

  /// How many pieces of evidence are asked for at a level: the nearest of target, skill, competency and domain decides.
  ///
  /// `nil` where nobody says.
  public func evidenceMinimum(of id: EntityID, at level: EntityID?) -> Int? {
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
  public func evidenceMinimum(at level: EntityID?) -> Int? {
    let entry = levels.first { $0.level.target == level }?.evidenceMinimum?.value
    return entry ?? evidenceMinimum?.count(at: level)
  }
}

extension EvidenceMinimum {
  /// The number for a level; the number for all levels where none is named.
  public func count(at level: EntityID?) -> Int? {
    byLevel.first { $0.level.target == level }?.count ?? all
  }
}
