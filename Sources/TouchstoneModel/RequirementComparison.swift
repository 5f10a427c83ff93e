public import TouchstoneDiagnostics
public import TouchstoneLanguage

/// In which ways a list of requirements asks for less than another: of two layers, or of two editions.
///
/// ```toml
/// requires = ["math.ratios", { choose = 2, from = ["arts.music", "arts.dance"] }]
/// ```
public struct RequirementComparison {
  let before: Framework
  let after: Framework
  /// The competencies for which each domain and outcome stands.
  let members: (before: [EntityID: Set<EntityID>], after: [EntityID: Set<EntityID>])
  /// What a thing of the first framework is in the second.
  let counterpart: (EntityID) -> EntityID?
  /// How many pieces of evidence the first framework asks for of one of its things, where the requirement does not say.
  let evidence: (EntityID, _ level: EntityID?) -> Located<Int>?

  public init(
    _ before: Framework, _ after: Framework,
    members: (before: [EntityID: Set<EntityID>], after: [EntityID: Set<EntityID>])? = nil,
    counterpart: @escaping (EntityID) -> EntityID?,
    evidence: @escaping (EntityID, _ level: EntityID?) -> Located<Int>?
  ) {
    self.before = before
    self.after = after
    self.members = members ?? (before.competenciesByWhole(), after.competenciesByWhole())
    self.counterpart = counterpart
    self.evidence = evidence
  }

  /// For each requirement of the first list, in which ways the second asks for less.
  public func lessenings(_ asked: [Requirement], _ now: [Requirement]) -> [[Lessening]] {
    asked.map { $0.target == nil ? choiceLessenings($0, asked, now) : thingLessenings($0, now) }
  }

  private func areSame(_ before: EntityID, _ after: EntityID) -> Bool { counterpart(before) == after }

  // MARK: - A thing

  private func thingLessenings(_ asked: Requirement, _ now: [Requirement]) -> [Lessening] {
    guard let target = asked.target else { return [] }
    let same = now.filter { $0.target.map { areSame(target.target, $0.target) } ?? false }
    if let first = same.first {
      return same.contains { lowered(asked, $0).isEmpty } ? [] : lowered(asked, first)
    }
    // A domain or an outcome stands for its competencies, and may be named in place of them, or they in its place.
    let isWhole = target.target.kind == .domain || target.target.kind == .outcome
    let asksFor = isWhole ? members.before[target.target] ?? [] : [target.target]
    let isCovered = asksFor.allSatisfy { member in
      now.contains { other in
        guard let target = other.target?.target, lowered(asked, other).isEmpty else { return false }
        return areSame(member, target)
          || counterpart(member).map { members.after[target]?.contains($0) == true } == true
      }
    }
    if isCovered && !asksFor.isEmpty { return [] }
    let choice = now.first { other in
      other.choose != nil && other.from.contains { $0.target.map { areSame(target.target, $0.target) } ?? false }
    }
    if let choice {
      return [
        Lessening(
          .becameChoice(target.written), after: "may be chosen", at: choice.span, before: "asked of everybody",
          at: asked.span)
      ]
    }
    return [
      Lessening(
        .requirement(target.written), after: "left out", at: nil, before: "required here", at: asked.span)
    ]
  }

  // MARK: - A choice

  /// Options that everybody must show now, and did not have to before, count as chosen.
  private func choiceLessenings(
    _ asked: Requirement, _ before: [Requirement], _ now: [Requirement]
  ) -> [Lessening] {
    guard let choose = asked.choose else { return [] }
    func option(like other: Requirement) -> Requirement? {
      asked.from.first { option in
        guard let mine = option.target, let theirs = other.target else { return false }
        return areSame(mine.target, theirs.target)
      }
    }
    let required = now.count { other in
      guard let option = option(like: other), lowered(option, other).isEmpty else { return false }
      return !before.contains { $0.target != nil && $0.target?.target == option.target?.target }
    }
    if required >= choose.value { return [] }
    guard let same = now.first(where: { $0.choose != nil && $0.from.contains { option(like: $0) != nil } }),
      let chosen = same.choose
    else {
      return [
        Lessening(
          .choice, after: "left out", at: nil, before: "\(choose.value) of \(asked.from.count)", at: asked.span)
      ]
    }
    var lessenings = same.from.flatMap { other in option(like: other).map { lowered($0, other) } ?? [] }
    if chosen.value + required < choose.value {
      lessenings.append(
        Lessening(
          .numberToChoose, after: "\(chosen.value)", at: chosen.span, before: "\(choose.value)", at: choose.span))
    }
    return lessenings
  }

  // MARK: - Level, point and evidence

  /// In which ways one requirement asks for less than another of the same thing.
  private func lowered(_ asked: Requirement, _ now: Requirement) -> [Lessening] {
    [lowerLevel(asked, now), lowerPoint(asked, now), lessEvidence(asked, now)].compactMap(\.self)
  }

  private func lowerLevel(_ asked: Requirement, _ now: Requirement) -> Lessening? {
    guard let high = asked.level else { return nil }
    if let low = now.level {
      guard let same = counterpart(high.target), after.levels.areComparable(low.target, same),
        let position = after.levels.position(of: low.target), let asked = after.levels.position(of: same),
        position < asked
      else { return nil }
    }
    return Lessening(
      .level, after: now.level.map(quoted) ?? "no level", at: now.level?.span ?? now.span, before: quoted(high),
      at: high.span)
  }

  /// Proficient is asked for where no point is written.
  private func lowerPoint(_ asked: Requirement, _ now: Requirement) -> Lessening? {
    guard let written = now.point?.target ?? asked.point.flatMap({ counterpart($0.target) }),
      let scale = after[written].parent
    else { return nil }
    let askedPoint = asked.point?.target ?? proficientBefore(on: scale)
    let low = now.point?.target ?? after.value(Scale.self, scale)?.proficient?.target
    guard let high = askedPoint.flatMap(counterpart), let low, after.isBelow(low, high, on: scale) else { return nil }
    return Lessening(
      .point, after: now.point.map(quoted) ?? "proficient", at: now.point?.span ?? now.span,
      before: asked.point.map(quoted) ?? "proficient", at: asked.point?.span ?? asked.span)
  }

  /// The proficient point of what a scale of the second framework was in the first.
  private func proficientBefore(on scale: EntityID) -> EntityID? {
    before.declarations.scales.indices.lazy.map { EntityID(.scale, $0) }.first { counterpart($0) == scale }
      .flatMap { before.value(Scale.self, $0)?.proficient?.target }
  }

  /// A number beside what is asked for, or else the nearest that holds for that thing.
  private func lessEvidence(_ asked: Requirement, _ now: Requirement) -> Lessening? {
    guard asked.evidenceMinimum != nil || now.evidenceMinimum != nil, let target = now.target?.target,
      let asks = asked.target?.target
    else { return nil }
    let level = asked.level?.target ?? now.level.flatMap { levelBefore($0.target) }
    let high = asked.evidenceMinimum ?? evidence(asks, level)
    let low = now.evidenceMinimum?.value ?? after.evidenceMinimum(of: target, at: now.level?.target) ?? 0
    guard let high, low < high.value else { return nil }
    return Lessening(
      .evidence(level: nil), after: "\(low)", at: now.evidenceMinimum?.span ?? now.span, before: "\(high.value)",
      at: high.span)
  }

  /// What a level of the second framework was in the first.
  private func levelBefore(_ level: EntityID) -> EntityID? {
    before.declarations.levels.indices.lazy.map { EntityID(.level, $0) }.first { counterpart($0) == level }
  }

  private func quoted(_ reference: Reference) -> String { "\"\(reference.written)\"" }
}

extension Framework {
  /// Whether one point stands below another on a scale.
  public func isBelow(_ point: EntityID, _ other: EntityID, on scale: EntityID) -> Bool {
    let points = points(of: scale)
    guard let low = points.firstIndex(of: point), let high = points.firstIndex(of: other) else { return false }
    return low < high
  }
}
