import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Numbers of pieces of evidence.
///
/// ```toml
/// [[competency]]                        # the district asks for three pieces at every level
/// refines = "math.ratios"
/// levels.8 = { evidence_min = 1 }       # <-- fewer than what held for level 8 before
/// ```
extension LayerComparison {
  /// A number as it is written, and the level for which it holds; `nil` for all.
  private struct Count {
    var level: EntityID?
    var count: Int
    var place: SourceSpan
  }

  /// Compares every number that the upper layer writes with the nearest that held there before.
  mutating func compareEvidence() {
    for (id, domain) in upper.each(Domain.self) where domain.evidenceMinimum != nil {
      compare(counts(domain.evidenceMinimum, [], levels(of: id)), id)
    }
    for (id, competency) in upper.each(Competency.self) {
      compare(counts(competency.evidenceMinimum, competency.levels, levels(of: id)), id)
    }
    for (id, skill) in upper.each(Skill.self) {
      compare(counts(skill.evidenceMinimum, skill.levels, levels(of: id)), id)
    }
    for (id, target) in upper.each(Target.self) where target.evidenceMinimum != nil {
      compare(counts(target.evidenceMinimum, [], target.level.map { [$0.target] } ?? [nil]), id)
    }
  }

  private func levels(of id: EntityID) -> [EntityID?] {
    [nil] + (upper.continuum(of: id)?.levels ?? []).map(Optional.some)
  }

  /// The numbers that a declaration writes; the one for all holds at the levels that nothing else names.
  private func counts(_ minimum: EvidenceMinimum?, _ entries: [LevelEntry], _ levels: [EntityID?]) -> [Count] {
    var counts = entries.compactMap { entry in
      entry.evidenceMinimum.map { Count(level: entry.level.target, count: $0.value, place: $0.span) }
    }
    guard let minimum, isAbove(minimum.span) else { return counts.filter { isAbove($0.place) } }
    counts += minimum.byLevel.map { Count(level: $0.level.target, count: $0.count, place: minimum.span) }
    if let all = minimum.all {
      let named = Set(counts.compactMap(\.level))
      counts += levels.filter { level in !(level.map { named.contains($0) } ?? false) }
        .map { Count(level: $0, count: all, place: minimum.span) }
    }
    return counts.filter { isAbove($0.place) }
  }

  private mutating func compare(_ counts: [Count], _ id: EntityID) {
    var reported: Set<SourceSpan> = []
    for count in counts where !reported.contains(count.place) {
      guard let asked = asked(of: id, at: count.level), count.count < asked.value else { continue }
      reported.insert(count.place)
      let words = AskedMeasure.evidence(level: count.level.map { upper[$0].id }).lessWords
      report(
        Weakening(
          words: words, place: count.place, after: "\(count.count)",
          original: asked.span, before: "\(asked.value)"), id)
    }
  }

  /// How many pieces the lower layer asks for: the nearest inherited one of target, skill, competency, domain and
  /// advancement decides. Nothing is asked of a competency that the upper layer adds.
  func asked(of id: EntityID, at level: EntityID?) -> Located<Int>? {
    var current: EntityID? = id
    while let here = current {
      if let own = own(here, at: level) { return own }
      current = upper[here].parent
    }
    guard let owner = id.kind == .domain ? id : upper.competency(of: id), isInherited(owner) else { return nil }
    let domains = lower.value(Competency.self, owner)?.domains.map(\.target) ?? [owner]
    return domains.lazy.compactMap { own($0, at: level) }.first ?? ofAdvancement(domains, owner, at: level)
  }

  private func own(_ id: EntityID, at level: EntityID?) -> Located<Int>? {
    guard isInherited(id) else { return nil }
    switch id.kind {
    case .target: return lower.value(Target.self, id)?.evidenceMinimum?.located(at: level)
    case .skill: return lower.value(Skill.self, id).flatMap { located($0, at: level) }
    case .competency: return lower.value(Competency.self, id).flatMap { located($0, at: level) }
    case .domain: return lower.value(Domain.self, id)?.evidenceMinimum?.located(at: level)
    default:
      return nil
    }
  }

  private func located(_ owner: some DescribesProficiency, at level: EntityID?) -> Located<Int>? {
    owner.levels.first { $0.level.target == level }?.evidenceMinimum ?? owner.evidenceMinimum?.located(at: level)
  }

  /// What the narrowest advancement asks for that decides about single competencies. One for a unit, a course or a
  /// credit counts evidence of several together.
  private func ofAdvancement(_ domains: [EntityID], _ owner: EntityID, at level: EntityID?) -> Located<Int>? {
    var nearest: (narrowness: Int, count: Located<Int>)?
    for (id, advancement) in lower.each(Advancement.self) where !advancement.isRetired {
      guard let scope = advancement.scope?.value, [.target, .competency, .level].contains(scope),
        let count = advancement.evidenceMinimum?.located(at: level),
        advancement.domains.isEmpty || advancement.domains.contains(where: { domains.contains($0.target) }),
        advancement.level == nil || advancement.level?.target == level,
        lower.audience(of: id) == lower.audience(of: owner)
      else { continue }
      if let known = nearest,
        (known.narrowness, -known.count.value) >= (advancement.narrowness, -count.value)
      {
        continue
      }
      nearest = (advancement.narrowness, count)
    }
    return nearest?.count
  }
}

extension EvidenceMinimum {
  /// The number for a level with its place.
  fileprivate func located(at level: EntityID?) -> Located<Int>? {
    count(at: level).map { Located($0, span) }
  }
}

extension Advancement {
  /// In how many ways it is narrowed; the narrower of two decides.
  var narrowness: Int { (domains.isEmpty ? 0 : 1) + (level == nil ? 0 : 1) }
}
