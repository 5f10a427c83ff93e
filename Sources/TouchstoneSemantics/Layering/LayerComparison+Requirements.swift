import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// What diplomas, credentials, steps, roles and gates ask for.
extension LayerComparison {
  mutating func compareRequirements() {
    for (id, before, after) in inherited(Graduation.self) {
      if after.isRetired {
        compareReplacement(id, before, after)
      } else {
        compare(before.requires, after.requires, "requires", of: after, id)
      }
    }
    for (id, before, after) in inherited(Credential.self) where !after.isRetired {
      compare(before.requires, after.requires, "requires", of: after, id)
    }
    for (id, before, after) in inherited(Role.self) where !after.isRetired {
      compare(before.requires, after.requires, "requires", of: after, id)
    }
    for (id, before, after) in inherited(Assessment.self) where !after.isRetired {
      compare(before.opens, after.opens, "opens", of: after, id)
    }
    for (id, before, after) in inherited(Step.self) {
      guard let retired = after.retired else {
        compare(before.requires, after.requires, "requires", of: after, id)
        continue
      }
      guard let asked = before.requires.first, after.parent.map({ upper[$0].isRetired }) != true else { continue }
      report(
        Weakening(
          words: "what it asks for is not asked for any more", place: retired.span, after: "retired",
          original: asked.span, before: "asked for here", help: "keep the step; its words may change"), id)
    }
  }

  /// A diploma that is retired asks for nothing, unless another stands in its place that asks for as much.
  private mutating func compareReplacement(_ id: EntityID, _ before: Graduation, _ after: Graduation) {
    guard let retired = after.retired else { return }
    let others = after.replacedBy.compactMap { upper.value(Graduation.self, $0.target) }.filter { !$0.isRetired }
    guard !others.isEmpty else {
      let help = "keep it; or write `replaced_by` with another graduation that asks for as much"
      return report(
        Weakening(
          words: "the graduation is retired", place: retired.span, after: "retired", original: before.idSpan,
          before: "asked of every graduate", help: help), id)
    }
    let omissions = before.requires.map {
      Omission(place: retired.span, help: "let what stands in its place ask for \($0.words) as well")
    }
    compare(before.requires, others.flatMap(\.requires), id, omissions)
  }

  /// Compares what an inherited thing asks for, where the upper layer has written it.
  mutating func compare<D: Declaration>(
    _ before: [Requirement], _ after: [Requirement], _ field: String, of declaration: D, _ id: EntityID
  ) {
    guard isWritten(field, of: declaration) else { return }
    let removed = D.fields.position(of: field).flatMap { declaration.layering?.removals[$0] } ?? []
    let omissions = before.map { asked in
      let item = ListItem(asked)
      let removal = removed.first { $0.mayBe(item) }
      return Omission(
        place: removal?.span ?? self.place(of: field, in: declaration),
        help: removal == nil
          ? "ask for \(asked.words) as well; a list with `add` instead of a new one keeps all that is inherited"
          : "leave \(asked.words) out of `remove`")
    }
    compare(before, after, id, omissions)
  }

  /// Where a requirement is left out, if it is, and what to do then.
  private struct Omission {
    var place: SourceSpan
    var help: String
  }

  private mutating func compare(
    _ before: [Requirement], _ after: [Requirement], _ id: EntityID, _ omissions: [Omission]
  ) {
    for (asked, omission) in zip(before, omissions) {
      let weakenings =
        asked.target == nil ? compareChoice(asked, before, after, omission) : compareThing(asked, after, omission)
      for weakening in weakenings { report(weakening, id) }
    }
  }

  // MARK: - A thing

  private func compareThing(_ asked: Requirement, _ after: [Requirement], _ omission: Omission) -> [Weakening] {
    guard let target = asked.target else { return [] }
    let same = after.filter { $0.target.map { isSame(target.target, $0.target) } ?? false }
    if let first = same.first {
      return same.contains { lowered(asked, $0).isEmpty } ? [] : lowered(asked, first)
    }
    // A domain or an outcome stands for its competencies, and may be named in place of them, or they in its place.
    let isWhole = target.target.kind == .domain || target.target.kind == .outcome
    let asksFor = isWhole ? members.below[target.target] ?? [] : [target.target]
    let isCovered = asksFor.allSatisfy { member in
      after.contains { other in
        guard let target = other.target?.target, lowered(asked, other).isEmpty else { return false }
        return isSame(member, target) || members.above[target]?.contains(member) == true
      }
    }
    if isCovered && !asksFor.isEmpty { return [] }
    let choice = after.first { other in
      other.choose != nil && other.from.contains { $0.target.map { isSame(target.target, $0.target) } ?? false }
    }
    if let choice {
      return [
        Weakening(
          words: "\(quoted(target)) has become a choice", place: choice.span, after: "may be chosen",
          original: asked.span, before: "asked of everybody", help: "ask for \(quoted(target)) outside of the choice")
      ]
    }
    return [
      Weakening(
        words: "\(quoted(target)) is not required any more", place: omission.place, after: "left out",
        original: asked.span,
        before: "required here", help: omission.help)
    ]
  }

  // MARK: - A choice

  /// Options that everybody must show now, and did not have to before, count as chosen.
  private func compareChoice(
    _ asked: Requirement, _ before: [Requirement], _ after: [Requirement], _ omission: Omission
  ) -> [Weakening] {
    guard let choose = asked.choose else { return [] }
    func option(like other: Requirement) -> Requirement? {
      asked.from.first { option in
        guard let mine = option.target, let theirs = other.target else { return false }
        return isSame(mine.target, theirs.target)
      }
    }
    let required = after.count { other in
      guard let option = option(like: other), lowered(option, other).isEmpty else { return false }
      return !before.contains { $0.target != nil && $0.target?.target == option.target?.target }
    }
    if required >= choose.value { return [] }
    guard let same = after.first(where: { $0.choose != nil && $0.from.contains { option(like: $0) != nil } }),
      let chosen = same.choose
    else {
      return [
        Weakening(
          words: "a choice is not asked for any more", place: omission.place, after: "left out", original: asked.span,
          before: "\(choose.value) of \(asked.from.count)", help: omission.help)
      ]
    }
    var weakenings = same.from.flatMap { other in option(like: other).map { lowered($0, other) } ?? [] }
    if chosen.value + required < choose.value {
      weakenings.append(
        Weakening(
          words: "fewer to choose", place: chosen.span, after: "\(chosen.value)", original: choose.span,
          before: "\(choose.value)", help: .askFor("\(choose.value)")))
    }
    return weakenings
  }

  // MARK: - Level, point and evidence

  /// In which ways one requirement asks for less than another of the same thing.
  private func lowered(_ asked: Requirement, _ now: Requirement) -> [Weakening] {
    [lowerLevel(asked, now), lowerPoint(asked, now), lessEvidence(asked, now)].compactMap(\.self)
  }

  private func lowerLevel(_ asked: Requirement, _ now: Requirement) -> Weakening? {
    guard let high = asked.level else { return nil }
    if let low = now.level {
      guard upper.levels.areComparable(low.target, high.target), let position = upper.levels.position(of: low.target),
        let before = upper.levels.position(of: high.target), position < before
      else { return nil }
    }
    return Weakening(
      words: "a lower level", place: now.level?.span ?? now.span, after: now.level.map(quoted) ?? "no level",
      original: high.span, before: quoted(high), help: .askFor(quoted(high)))
  }

  /// Proficient is asked for where no point is written.
  private func lowerPoint(_ asked: Requirement, _ now: Requirement) -> Weakening? {
    guard let written = now.point ?? asked.point, let scale = upper[written.target].parent else { return nil }
    let high = asked.point?.target ?? lower.value(Scale.self, scale)?.proficient?.target
    let low = now.point?.target ?? upper.value(Scale.self, scale)?.proficient?.target
    guard let high, let low, isBelow(low, high, in: scale) else { return nil }
    let point = asked.point.map(quoted) ?? "proficient"
    return Weakening(
      words: "a lower point", place: now.point?.span ?? now.span, after: now.point.map(quoted) ?? "proficient",
      original: asked.point?.span ?? asked.span, before: point, help: .askFor(point))
  }

  /// A number beside what is asked for, or else the nearest that holds for that thing.
  private func lessEvidence(_ asked: Requirement, _ now: Requirement) -> Weakening? {
    guard asked.evidenceMinimum != nil || now.evidenceMinimum != nil, let target = now.target?.target else {
      return nil
    }
    let high = asked.evidenceMinimum ?? self.asked(of: target, at: asked.level?.target ?? now.level?.target)
    let low = now.evidenceMinimum?.value ?? upper.evidenceMinimum(of: target, at: now.level?.target) ?? 0
    guard let high, low < high.value else { return nil }
    return Weakening(
      words: "fewer pieces of evidence", place: now.evidenceMinimum?.span ?? now.span, after: "\(low)",
      original: high.span, before: "\(high.value)", help: .askFor("\(high.value)"))
  }
}

extension Requirement {
  /// What is asked for, in a sentence.
  fileprivate var words: String { target.map { "\"\($0.written)\"" } ?? "the choice" }
}

extension String {
  /// For a line of a list, which cannot be left out.
  fileprivate static func askFor(_ before: String) -> String { "ask for \(before) here, or for more" }
}
