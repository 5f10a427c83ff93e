import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// When a learner moves on, and what one gets who is not there yet.
///
/// ```toml
/// [[advancement]]              # the district's rule for every domain asks for three pieces
/// id = "by-level-in-math"
/// scope = "level"
/// domains = ["math"]           # <-- the narrower rule decides
/// point = "proficient"
/// evidence_min = 1
/// ```
extension LayerComparison {
  mutating func compareAdvancements() {
    for (id, before, after) in inherited(Advancement.self) {
      if !covers(after, before) {
        reportUncovered(before, after, id)
      } else {
        compare(before, after, id)
        compareHelp(before, after, id)
        compare(before.requires, after.requires, "requires", of: after, id)
      }
    }
    for (id, advancement) in upper.each(Advancement.self) where !isInherited(id) && !advancement.isRetired {
      if let before = nearest(advancement, id) { compare(before, advancement, id) }
    }
  }

  // MARK: - Which rule decides

  /// Whether a rule decides about all that another decided about.
  private func covers(_ rule: Advancement, _ other: Advancement) -> Bool {
    !rule.isRetired && rule.scope?.value == other.scope?.value
      && (rule.level == nil || rule.level?.target == other.level?.target)
      && (rule.domains.isEmpty
        || !other.domains.isEmpty
          && other.domains.allSatisfy { domain in rule.domains.contains { $0.target == domain.target } })
  }

  /// A rule that is retired, or narrowed, leaves learners without one unless another decides there.
  private mutating func reportUncovered(_ before: Advancement, _ after: Advancement, _ id: EntityID) {
    if upper.own(Advancement.self).contains(where: { covers($0, before) }) { return }
    let place =
      after.retired?.span
      ?? (isWritten("scope", of: after)
        ? after.scope?.span : self.place(of: isWritten("level", of: after) ? "level" : "domains", in: after))
    report(
      Weakening(
        words: "no rule decides any more about all that this one decided about", place: place ?? after.idSpan,
        after: after.isRetired ? "retired" : "narrower", original: before.idSpan, before: "decides",
        help: "keep the rule; beside it a narrower one may ask for more"), id)
  }

  /// The narrowest inherited rule that decided where a new one does, which is as narrow or narrower.
  private func nearest(_ rule: Advancement, _ id: EntityID) -> Advancement? {
    var nearest: Advancement?
    for (otherID, other) in lower.each(Advancement.self) where !other.isRetired {
      let isNarrower =
        (other.domains.isEmpty
          || other.domains.contains { domain in rule.domains.contains { $0.target == domain.target } })
        && (other.level == nil || other.level?.target == rule.level?.target)
      guard isNarrower, other.scope?.value == rule.scope?.value, lower.scale(of: otherID) == upper.scale(of: id),
        lower.audience(of: otherID) == upper.audience(of: id)
      else { continue }
      if nearest.map({ $0.narrowness < other.narrowness }) ?? true { nearest = other }
    }
    return nearest
  }

  // MARK: - What it asks for

  /// What a new rule does not say is left to the broader one.
  private mutating func compare(_ before: Advancement, _ after: Advancement, _ id: EntityID) {
    report(lowerPoint(before.point, after.point), id)
    report(fewerPieces(before.evidenceMinimum, after.evidenceMinimum), id)
    if let high = before.methodsMinimum, let low = after.methodsMinimum, low.value < high.value {
      report(
        Weakening(
          words: AskedMeasure.methods.lessWords, place: low.span, after: "\(low.value)", original: high.span,
          before: "\(high.value)"),
        id)
    }
    report(noLonger(AskedMeasure.transfer.lessWords, before.transfer, after.transfer), id)
    report(
      noLonger(
        AskedMeasure.beyondGrade.lessWords, before.mayExceedGrade, after.mayExceedGrade, sort: .promise),
      id)
    if let ready = before.when, ready.value == .whenReady, let time = after.when, time.value != .whenReady {
      report(
        Weakening(
          sort: .promise, words: AskedMeasure.waiting.lessWords, place: time.span,
          after: "\"\(time.value.rawValue)\"", original: ready.span, before: "\"\(ready.value.rawValue)\""), id)
    }
  }

  private func lowerPoint(_ before: Reference?, _ after: Reference?) -> Weakening? {
    guard let before, let after, let scale = upper[before.target].parent,
      upper.isBelow(after.target, before.target, on: scale)
    else { return nil }
    return Weakening(
      words: AskedMeasure.point.lessWords, place: after.span, after: quoted(after), original: before.span,
      before: quoted(before))
  }

  private func fewerPieces(_ before: EvidenceMinimum?, _ after: EvidenceMinimum?) -> Weakening? {
    guard let before, let after, isAbove(after.span) else { return nil }
    for level in [nil] + (before.byLevel + after.byLevel).map(\.level.target) {
      guard let high = before.count(at: level), let low = after.count(at: level), low < high else { continue }
      let words = AskedMeasure.evidence(level: level.map { upper[$0].id }).lessWords
      return Weakening(
        words: words, place: after.span, after: "\(low)", original: before.span,
        before: "\(high)")
    }
    return nil
  }

  private func noLonger(
    _ words: String, _ before: Located<Bool>?, _ after: Located<Bool>?, sort: Weakening.Sort = .less
  ) -> Weakening? {
    guard let before, before.value, let after, !after.value else { return nil }
    return Weakening(
      sort: sort, words: words, place: after.span, after: "false", original: before.span, before: "true")
  }

  // MARK: - Not yet

  /// A school may choose other supports; some support must remain for those who are not there yet, it must begin then,
  /// and repair what is missing, where one did.
  private mutating func compareHelp(_ before: Advancement, _ after: Advancement, _ id: EntityID) {
    let promised = before.notYet.filter { lower.value(Support.self, $0.target)?.isRetired == false }
    let kept = after.notYet.filter { upper.value(Support.self, $0.target)?.isRetired == false }
    guard let first = promised.first else { return }
    if kept.isEmpty {
      let retired = promised.compactMap { upper[$0.target].retired?.span }.first { isAbove($0) }
      let place = isWritten("not_yet", of: after) ? self.place(of: "not_yet", in: after) : retired ?? after.idSpan
      return report(
        Weakening(
          sort: .promise, words: "no support is left for those who are not there yet", place: place, after: "none",
          original: first.span, before: promised.map(quoted).joined(separator: ", "),
          help: "name a support in `not_yet`, an inherited one or one of your own"), id)
    }
    report(
      lostHelp(
        promised, kept, "no support begins when a learner is not there yet any more", "triggers",
        { $0.triggers.first { $0.value == .notYet }?.span }, after), id)
    report(
      lostHelp(
        promised, kept, "no support repairs what is missing any more", "repairs_gap",
        { support in support.repairsGap.flatMap { $0.value ? $0.span : nil } }, after), id)
  }

  /// What one of the promised supports does, and none of those that remain.
  private func lostHelp(
    _ promised: [Reference], _ kept: [Reference], _ words: String, _ field: String,
    _ does: (Support) -> SourceSpan?, _ rule: Advancement
  ) -> Weakening? {
    let below = promised.compactMap { lower.value(Support.self, $0.target) }
    let above = kept.compactMap { upper.value(Support.self, $0.target) }
    guard let original = below.lazy.compactMap(does).first, !above.contains(where: { does($0) != nil }) else {
      return nil
    }
    let changed = above.first { isWritten(field, of: $0) }
    let place = changed.map { self.place(of: field, in: $0) } ?? self.place(of: "not_yet", in: rule)
    return Weakening(
      sort: .promise, words: words, place: place, after: "none does", original: original, before: "one does",
      help: "let one of the supports in `not_yet` do so")
  }
}
