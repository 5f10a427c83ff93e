import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Another point of the scale is called proficient.
struct ProficientMoved: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "learner/proficient-moved",
    what: "The point from which work is proficient is another one.",
    why: "The same work is proficient in one edition and not in the other, in every competency at once.",
    next:
      "Keep the point; where the meaning really moves, make a new scale and say with `maps_to` how the old one reads."
  )

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard change.isEdit, change.field == "proficient", let scale = change.subject.new,
      case .thing(let before) = change.before?.content, case .thing(let after) = change.after?.content
    else { return [] }
    guard let was = context.correspondence.new(of: before) else {
      return [effect(.strands, "the point that was proficient is gone")]
    }
    if context.new.isBelow(was, after, on: scale) {
      return [
        effect(.raises, "\(AskedMeasure.point.moreWords) is proficient"),
        effect(.strands, "work that was judged \"\(context.new[was].displayName)\" is not proficient any more"),
      ]
    }
    return [effect(.lowers, "\(AskedMeasure.point.lessWords) is proficient")]
  }
}

/// How deep the thinking is that is asked for.
struct DepthChanged: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "learner/depth-changed",
    what: "A target, an assessment or a standard asks for another depth of thinking.",
    why: "Evidence of less deep thinking does not show what is asked for now.",
    next: "Look at the assessments and experiences for it: do they go as deep?")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard change.isEdit, change.field == "depth", let kind = change.kind, kind == .target || kind == .assessment else {
      return []
    }
    guard case .thing(let before) = change.before?.content, case .thing(let after) = change.after?.content else {
      guard kind == .target else { return [] }
      return change.before == nil
        ? [effect(.raises, "a depth is asked for now: \(context.words(change.after, isOld: false))")]
        : [effect(.lowers, "no depth is asked for any more; it was \(context.words(change.before, isOld: true))")]
    }
    let words = "\(context.new[after].displayName) instead of \(context.old[before].displayName)"
    guard let was = context.correspondence.new(of: before), context.new.areOnOneTaxonomy(was, after) else {
      return [effect(.rewords, "its depth is told on another taxonomy: \(words)")]
    }
    let order = context.new.depthOrder()
    if order[after] == order[was] { return [] }
    return order[after] > order[was]
      ? [effect(.raises, "\(AskedMeasure.depth.moreWords): \(words)")]
      : [effect(.lowers, "\(AskedMeasure.depth.lessWords): \(words)")]
  }
}

/// The level at which something is learned.
struct LevelChanged: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "learner/level-changed",
    what: "A target or a standard belongs to another level.",
    why:
      "Asked for sooner, it is missing in the records of those who are past that level; asked for later, it was asked too much.",
    next: "Look at who is at these levels, and at what comes before it.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard change.isEdit, change.field == "level", change.kind == .target || change.kind == .standard,
      case .thing(let before) = change.before?.content, case .thing(let after) = change.after?.content
    else { return [] }
    let words = "level \(context.new[after].displayName) instead of \(context.old[before].displayName)"
    guard let was = context.correspondence.new(of: before), context.new.levels.areComparable(was, after),
      let old = context.new.levels.position(of: was), let new = context.new.levels.position(of: after), old != new
    else { return [effect(.rewords, "it belongs to another list of levels: \(words)")] }
    return new < old
      ? [effect(.raises, "it is asked for sooner: \(words)")] : [effect(.lowers, "it is asked for later: \(words)")]
  }
}

/// How many pieces of evidence are asked for.
struct EvidenceChanged: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "learner/evidence-changed",
    what: "Another number of pieces of evidence is asked for.",
    why:
      "Whoever has shown enough by the old number may have to show more, or is held to a number that no longer holds.",
    next: "Say from when the new number holds, and keep what was decided.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard change.isEdit, change.field.contains("evidence_min"),
      let kind = change.kind, kind.isExpectation || kind == .domain || kind == .advancement
    else { return [] }
    // Where a number came or went, the nearest other one held before, or holds now.
    let (level, place) = self.level(of: change, context)
    guard let before = number(change.before) ?? held(change.subject.old, level.old, context.old),
      let after = number(change.after) ?? held(change.subject.new, level.new, context.new)
    else {
      if change.before == nil, let after = number(change.after), after > 0 {
        return [effect(.raises, "a number of pieces of evidence is asked for now: \(after)")]
      }
      return change.after == nil ? [effect(.lowers, "no number of pieces of evidence is asked for any more")] : []
    }
    guard before != after else { return [] }
    let words = AskedMeasure.evidence(level: place)
    return after > before
      ? [effect(.raises, "\(words.moreWords): \(after) instead of \(before)")]
      : [effect(.lowers, "\(words.lessWords): \(after) instead of \(before)")]
  }

  private func number(_ value: ChangedValue?) -> Int? {
    if case .word(let word) = value?.content { Int(word) } else { nil }
  }

  private func held(_ thing: EntityID?, _ level: EntityID?, _ framework: Framework) -> Int? {
    thing.flatMap { framework.evidenceMinimum(of: $0, at: level) }
  }

  /// The level that the field names, `8` in `levels.8.evidence_min` and in `evidence_min.8`.
  private func level(
    of change: Change, _ context: ChangeContext
  ) -> (level: (old: EntityID?, new: EntityID?), name: String?) {
    var words = change.field.split(separator: ".").map(String.init)
    words.removeAll { $0 == "levels" || $0 == "evidence_min" }
    guard !words.isEmpty else { return ((nil, nil), nil) }
    let id = words.joined(separator: ".")
    let new = context.new.each(Level.self).first { $0.value.id == id }?.id
    let old =
      new.flatMap { context.correspondence.old(of: $0) }
      ?? context.old.each(Level.self).first { $0.value.id == id }?.id
    return ((old, new), id)
  }
}

/// The levels that a competency or a domain promises to reach over.
struct SpanChanged: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "learner/span-changed",
    what: "A domain or a competency reaches over other levels.",
    why: "Levels that are left out promise nothing to those who are there; levels that are new ask for something.",
    next: "Look at what is said for the levels that came or went.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard change.isEdit, change.fieldName == "span" else { return [] }
    let before = span(change.subject.old, context.old)
    let after = span(change.subject.new, context.new)
    switch (before, after) {
    case (nil, _): return [effect(.raises, "a span of levels is promised now")]
    case (_, nil): return [effect(.lowers, "no span of levels is promised any more")]
    case (let before?, let after?):
      guard let long = context.old.positions(of: before), let short = context.new.positions(of: after) else {
        return []
      }
      let words = "\(self.words(after, context.new)) instead of \(self.words(before, context.old))"
      return short.count < long.count
        ? [effect(.lowers, "\(AskedMeasure.span.lessWords): \(words)")]
        : short.count > long.count
          ? [effect(.raises, "\(AskedMeasure.span.moreWords): \(words)")] : [effect(.rewords, "another span: \(words)")]
    }
  }

  private func span(_ thing: EntityID?, _ framework: Framework) -> LevelSpan? {
    guard let thing else { return nil }
    return framework.value(Domain.self, thing)?.levelSpan ?? framework.value(Competency.self, thing)?.levelSpan
  }

  private func words(_ span: LevelSpan, _ framework: Framework) -> String {
    let end = span.to.map { framework[$0.target].displayName } ?? "the last level"
    return "\(framework[span.from.target].displayName) to \(end)"
  }
}

/// Work is judged by another scale.
struct ScaleChanged: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "learner/scale-changed",
    what: "A competency or a rubric is judged by another scale, or a scale has a point more.",
    why: "Judgements on the old scale say nothing on the new one, unless `maps_to` says how they read.",
    next: "Say with `maps_to` how every point of the old scale reads on the new one.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    if change.action == .added, change.kind == .point, let point = change.subject.new,
      let scale = context.new[point].parent, context.correspondence.old(of: scale) != nil
    {
      return [effect(.rewords, "the scale tells apart what it did not tell apart before")]
    }
    guard change.isEdit, change.field == "scale" else { return [] }
    guard let old = change.subject.old.flatMap({ context.old.scale(of: $0) }),
      let new = change.subject.new.flatMap({ context.new.scale(of: $0) }), !context.correspondence.areSame(old, new)
    else { return [] }
    return [effect(.strands, "judgements on \"\(context.old[old].displayName)\" say nothing on the new scale")]
  }
}

/// Levels, points or depths stand in another order.
struct OrderChanged: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "learner/order-changed",
    what: "Two levels, points or depths have changed places.",
    why: "Whoever was further is behind now, without having learned more or less.",
    next: "Keep the order; give what means something else a new id.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard change.action == .reordered, change.field.isEmpty, let kind = change.kind, kind.isOrdered else { return [] }
    return [effect(.strands, "it stands before \(context.names(change.others)) now, and stood after it")]
  }
}
