import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// What must come first.
struct PrerequisiteChanged: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "learner/prerequisite-changed",
    what: "Something must come first that did not have to, or does not have to any more.",
    why: "A learner who is in the middle of it may be sent back.",
    next: "Ask whether it must come first, or only helps: `builds_on`.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard change.isEdit, change.field == "requires", let kind = change.kind, PrerequisiteGraph.kinds.contains(kind)
    else { return [] }
    if case .thing(let thing) = change.after?.content, change.before == nil {
      return [effect(.closes, "\"\(context.new[thing].displayName)\" must come first now")]
    }
    if case .thing(let thing) = change.before?.content, change.after == nil {
      return [effect(.opens, "\"\(context.old[thing].displayName)\" does not have to come first any more")]
    }
    return []
  }
}

/// What diplomas, credentials, steps, roles, pathways and gates ask for.
struct RequirementChanged: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "learner/requirement-changed",
    what: "A graduation, a credential, a step, a role, an advancement, a pathway or a gate asks for something else.",
    why: "Learners who planned by the old list are measured by the new one.",
    next: "Say for whom the old list still holds.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard change.isEdit, change.fieldName == "requires" || change.fieldName == "opens",
      let (before, after) = requirements(change, context), context.isFirstOfField(change)
    else { return [] }
    let less = context.lowering.lessenings(before, after).flatMap(\.self)
    let more = context.raising.lessenings(after, before).flatMap(\.self)
    // A pathway asks before it begins, and a gate is in the way: there more is a door that closes.
    let isDoor = change.kind == .pathway || change.fieldName == "opens"
    return less.map { effect(isDoor ? .opens : .lowers, "\($0.measure.lessWords)\(values($0.after, $0.before))") }
      + more.map { effect(isDoor ? .closes : .raises, "\($0.measure.moreWords)\(values($0.before, $0.after))") }
  }

  private func values(_ now: String, _ before: String) -> String {
    now.contains(" ") || before.contains(" ") ? "" : ": \(now) instead of \(before)"
  }

  private func requirements(_ change: Change, _ context: ChangeContext) -> ([Requirement], [Requirement])? {
    func pair<D: Declaration>(_ type: D.Type, _ list: (D) -> [Requirement]) -> ([Requirement], [Requirement])? {
      context.both(type, change).map { (list($0.old), list($0.new)) }
    }
    switch change.kind {
    case .graduation: return pair(Graduation.self, \.requires)
    case .credential: return pair(Credential.self, \.requires)
    case .advancement: return pair(Advancement.self, \.requires)
    case .step: return pair(Step.self, \.requires)
    case .role: return pair(Role.self, \.requires)
    case .pathway: return pair(Pathway.self, \.requires)
    case .assessment: return pair(Assessment.self, \.opens)
    default: return nil
    }
  }
}

/// What is asked for by way of others.
struct DerivedRequirement: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "learner/derived-requirement",
    what: "Something is required, or no longer required, by way of something else that changed.",
    why: "Nobody wrote it, and learners meet it all the same.",
    next: "Look at the things that are named: is that what was meant?")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    let names = context.names(change.others)
    switch change.action {
    case .requiresMore: return [effect(.closes, "by way of others it requires \(names) now")]
    case .requiresLess: return [effect(.opens, "by way of others it does not require \(names) any more")]
    case .asksMore: return [effect(.raises, "it asks for \(names) now")]
    case .asksLess: return [effect(.lowers, "it does not ask for \(names) any more")]
    default: return []
    }
  }
}

/// When a learner moves on.
struct AdvancementChanged: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "learner/advancement-changed",
    what: "A rule of advancement asks for something else, or promises something else.",
    why: "It decides who moves on, for every learner.",
    next: "Say from when it holds, and let nobody fall back.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard change.kind == .advancement else { return [] }
    switch change.action {
    case .added where change.others.isEmpty, .restored:
      return [effect(.raises, "moving on asks for it from now on")]
    case .removed, .retired: return [effect(.lowers, "moving on does not ask for it any more")]
    case .changed: return edited(change, context)
    default: return []
    }
  }

  private func edited(_ change: Change, _ context: ChangeContext) -> [Effect] {
    guard let (old, new) = context.both(Advancement.self, change) else { return [] }
    switch change.field {
    case "point": return point(old, new, context)
    case "methods_min":
      return compared(old.methodsMinimum?.value ?? 0, new.methodsMinimum?.value ?? 0, .methods)
    case "transfer":
      return compared(old.transfer?.value == true ? 1 : 0, new.transfer?.value == true ? 1 : 0, .transfer)
    case "may_exceed_grade":
      let (was, isNow) = (old.mayExceedGrade?.value ?? true, new.mayExceedGrade?.value ?? true)
      return was == isNow
        ? []
        : isNow
          ? [effect(.opens, AskedMeasure.beyondGrade.moreWords)] : [effect(.closes, AskedMeasure.beyondGrade.lessWords)]
    case "when":
      let (was, isNow) = (old.when?.value ?? .whenReady, new.when?.value ?? .whenReady)
      guard (was == .whenReady) != (isNow == .whenReady) else { return [] }
      return isNow == .whenReady
        ? [effect(.opens, AskedMeasure.waiting.moreWords)] : [effect(.closes, AskedMeasure.waiting.lessWords)]
    case "not_yet":
      if new.notYet.isEmpty { return [effect(.closes, "no support is left for those who are not there yet")] }
      return old.notYet.isEmpty ? [effect(.opens, "there is support for those who are not there yet")] : []
    default: return []
    }
  }

  private func point(_ old: Advancement, _ new: Advancement, _ context: ChangeContext) -> [Effect] {
    guard let before = old.point.flatMap({ context.correspondence.new(of: $0.target) }), let after = new.point?.target,
      let scale = context.new[after].parent
    else { return [] }
    if context.new.isBelow(after, before, on: scale) { return [effect(.lowers, AskedMeasure.point.lessWords)] }
    return context.new.isBelow(before, after, on: scale) ? [effect(.raises, AskedMeasure.point.moreWords)] : []
  }

  private func compared(_ old: Int, _ new: Int, _ measure: AskedMeasure) -> [Effect] {
    old == new ? [] : new > old ? [effect(.raises, measure.moreWords)] : [effect(.lowers, measure.lessWords)]
  }
}

/// Ways through, help on them, and occasions to show something.
struct WayChanged: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "learner/way-changed",
    what: "A pathway, a credential, a support, an assessment or an experience is new or gone, or leads elsewhere.",
    why: "It is a way that some learner is on.",
    next: "Say what those do who are on it.")

  private static let kinds: Set<Kind> = [.pathway, .credential, .support, .assessment, .experience, .graduation]

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard let kind = change.kind, Self.kinds.contains(kind) else { return [] }
    switch change.action {
    case .added where change.others.isEmpty, .restored:
      // The first diploma is no way beside others: it is what everybody is asked for.
      if kind == .graduation, !context.old.each(Graduation.self).contains(where: { !$0.value.isRetired }) {
        return [effect(.raises, "it is said for the first time what a diploma asks for")]
      }
      return [effect(.opens, "there is one way more")]
    case .removed, .retired: return [effect(.closes, "there is one way less, and some may be on it")]
    case .changed: return edited(change, kind, context)
    default: return []
    }
  }

  private func edited(_ change: Change, _ kind: Kind, _ context: ChangeContext) -> [Effect] {
    if kind == .pathway, change.field == "to" {
      if case .thing(let end) = change.before?.content, change.after == nil {
        return [effect(.closes, "it does not lead to \"\(context.old[end].displayName)\" any more")]
      }
      if case .thing(let end) = change.after?.content, change.before == nil {
        return [effect(.opens, "it leads to \"\(context.new[end].displayName)\" as well")]
      }
    }
    guard kind == .assessment, let (old, new) = context.both(Assessment.self, change) else { return [] }
    switch change.field {
    case "attempts":
      let (was, isNow) = (old.attempts?.value ?? Int.max, new.attempts?.value ?? Int.max)
      return isNow < was
        ? [effect(.closes, "it may be tried less often")] : [effect(.opens, "it may be tried more often")]
    case "timing":
      guard let time = new.timing?.value else { return [] }
      return time == .scheduled
        ? [effect(.closes, AskedMeasure.waiting.lessWords)] : [effect(.opens, AskedMeasure.waiting.moreWords)]
    case "for":
      if case .thing(let thing) = change.before?.content, change.after == nil {
        return [effect(.closes, "\"\(context.old[thing].displayName)\" cannot be shown in it any more")]
      }
      if case .thing(let thing) = change.after?.content, change.before == nil {
        return [effect(.opens, "\"\(context.new[thing].displayName)\" can be shown in it")]
      }
      return []
    default: return []
    }
  }
}

/// Standards that nobody takes up any more, and targets that no assessment reaches.
struct CoverageChanged: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "learner/coverage-changed",
    what: "A standard is left without a competency, or a target without an assessment as deep as it asks.",
    why: "Learners are not led to what others expect of them, or cannot show what they can do.",
    next: "Name the standard in a competency; let an assessment go as deep as the target.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    switch change.action {
    case .coverageOpened: return [effect(.lowers, "no competency takes it up any more")]
    case .coverageClosed: return [effect(.raises, "a competency takes it up now")]
    case .depthLost: return [effect(.closes, "no assessment is as deep as it asks")]
    case .depthReached: return [effect(.opens, "an assessment is as deep as it asks")]
    default: return []
    }
  }
}
