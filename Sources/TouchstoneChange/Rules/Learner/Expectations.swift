import TouchstoneLanguage
import TouchstoneModel

extension Kind {
  /// Whether learners are asked to show it.
  var isExpectation: Bool {
    switch self {
    case .competency, .skill, .target: true
    default: false
    }
  }
}

/// Something new that learners are asked to show.
struct ExpectationAdded: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "learner/expectation-added",
    what: "A competency, a skill or a learning target that the old edition did not have, or that is back in use.",
    why: "Whoever was nearly there has one more thing to show.",
    next: "Say from when it is asked, and of whom who has begun already.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard change.action == .added || change.action == .restored, let new = change.subject.new, new.kind.isExpectation,
      !context.new[new].isRetired, context.new[new].isDraft == nil
    else { return [] }
    // What stands in the place of something is told there.
    guard change.others.isEmpty else { return [] }
    return [effect(.raises, "it is asked of learners from now on")]
  }
}

/// Something that learners are no longer asked to show.
struct ExpectationDropped: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "learner/expectation-dropped",
    what: "A competency, a skill or a learning target that is gone or out of use, with nothing in its place.",
    why: "Later learners are told that they are proficient without it.",
    next: "Say what stands in its place with `replaced_by`, or why nothing has to.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard change.action == .removed || change.action == .retired, let old = change.subject.old, old.kind.isExpectation
    else { return [] }
    return [effect(.lowers, "it is not asked of learners any more")]
  }
}

/// What somebody has shown that counts for nothing now.
struct RecordStranded: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "learner/record-stranded",
    what: "Something for which evidence is kept that is gone, or in whose place something else stands.",
    why: "A learner who has shown it has shown nothing that the new edition knows, or must be told for what it counts.",
    next:
      "Rename with `was` what means the same; say with `replaced_by` what stands in its place, and decide for what earlier evidence counts."
  )

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard let kind = change.kind, kind.isExpectation || kind == .point || kind == .level || kind == .credential else {
      return []
    }
    let names = context.names(change.others)
    switch change.action {
    case .removed where kind == .point || kind == .level:
      return [effect(.strands, "whoever was judged to be here is nowhere on the new list")]
    case .removed: return [effect(.strands, "what learners have shown for it is evidence of nothing any more")]
    case .split:
      return [effect(.strands, "what was shown for it does not tell which of \(names) has been reached")]
    case .replaced:
      return [effect(.strands, "what was shown for it counts for \(names) only if somebody decides so")]
    case .merged:
      return [effect(.strands, "what was shown for it is a part of what \(names) asks for, and need not be all")]
    default: return []
    }
  }
}

/// The same in other words.
struct Reworded: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "learner/reworded",
    what: "Other words for what a learner is asked to show, or for what good work looks like.",
    why: "People will read something else in them, and judge by that.",
    next: "Read both: if they mean something else, it is a new thing, and the old one is retired with `replaced_by`.")

  private static let fields: Set<Substring> = [
    "statement", "learner_statement", "know", "do", "levels", "points", "description",
  ]

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard change.isEdit, let kind = change.kind, Self.fields.contains(change.fieldName),
      kind.isExpectation || kind == .criterion || kind == .point || kind == .standard || kind == .outcome
        || kind == .graduation,
      isProse(change)
    else { return [] }
    if case .text(let before) = change.before?.content, case .text(let after) = change.after?.content {
      guard !WordDifference(before, after).isTypography else { return [] }
    }
    let isProficient = meansProficient(change, context)
    switch (change.before, change.after) {
    case (nil, _):
      return [
        effect(
          .rewords, isProficient ? "proficient work is described for the first time" : "it is said for the first time")
      ]
    case (_, nil): return [effect(.rewords, "it is said no more")]
    default:
      return [
        effect(
          .rewords,
          isProficient ? "what proficient work looks like is told in other words" : "it is told in other words")
      ]
    }
  }

  private func isProse(_ change: Change) -> Bool {
    if case .text = (change.after ?? change.before)?.content { return true }
    return false
  }

  private func meansProficient(_ change: Change, _ context: ChangeContext) -> Bool {
    guard let new = change.subject.new else { return false }
    if new.kind == .point { return context.new.proficient(onScaleOf: new) == new }
    guard change.fieldName == "points", let scale = context.new.scale(of: new),
      let proficient = context.new.value(Scale.self, scale)?.proficient?.target
    else { return false }
    return change.field == "points.\(context.new[proficient].id.lastPart)"
  }
}
