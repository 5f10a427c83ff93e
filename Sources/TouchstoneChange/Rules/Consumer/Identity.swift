import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// A published thing is gone.
struct IdentityGone: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "consumer/identity-gone", .identity,
    what: "A thing with an id that the new edition does not declare any more.",
    why: "Records of learners, courses and other frameworks that name it name nothing now.",
    next: "Keep the thing with `retired`, and say with `replaced_by` what stands in its place.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard change.subject.new == nil, let old = change.subject.old, old.kind.hasID else { return [] }
    switch change.action {
    case .removed: return [effect(.breaking, "what names \"\(context.old[old].id)\" names nothing now")]
    case .split, .replaced:
      return [
        effect(.breaking, "\"\(context.old[old].id)\" is gone, and what stands in its place has other identifiers")
      ]
    case .merged:
      return [effect(.breaking, "\"\(context.old[old].id)\" is a part of \(context.names(change.others)) now")]
    default: return []
    }
  }
}

/// The same thing leaves the package under another identifier.
struct IdentifierChanged: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "consumer/identifier-changed", .identity,
    what: "A thing has another identifier (UUID) than before, although it is the same thing.",
    why: "Systems take it for a new thing, and what they have kept for the old one is lost.",
    next: "Write every former id in `was`, the oldest first; leave the framework's `uri` as it was.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    let mayBeAnother = change.action == .renamed || change.action == .moved || (change.isEdit && change.field == "was")
    guard mayBeAnother, let old = change.subject.old,
      let new = change.subject.new, context.identifiers.old[old] != context.identifiers.new[new]
    else { return [] }
    // A thing that is renamed and moved says so once.
    if change.action == .moved, context.old[old].id != context.new[new].id { return [] }
    return [effect(.breaking, "its identifier is another one, since its first id is not the first in `was`")]
  }
}

/// The address from which every identifier is made.
struct AddressOfAllChanged: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "consumer/uri-changed", .identity,
    what: "The framework's `uri`, or its id where it has no `uri`, is another one.",
    why: "Every identifier is made from it, so that all things are new to other systems.",
    next: "Write the old one again.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard change.isEdit, change.subject == .framework, change.field == "uri" || change.field == "id" else { return [] }
    if context.identifiers.old.ofFramework == context.identifiers.new.ofFramework {
      return change.field == "id" ? [effect(.breaking, "the framework is known by another id")] : []
    }
    return [effect(.breaking, "every identifier of the framework is another one")]
  }
}

/// A thing has another id.
struct IDRenamed: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "consumer/id-renamed", .ids,
    what: "A thing has another id, and says by `was` which one it had.",
    why: "Its identifier stays; systems that join on the written id have to ask for the new one.",
    next: "Tell those whose systems use written ids; apps on the library `Touchstone` find it by both.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard change.action == .renamed else { return [] }
    let before = context.words(change.before, isOld: true)
    let after = context.words(change.after, isOld: false)
    return [effect(.breaking, "what joins on the id \"\(before)\" has to join on \"\(after)\"")]
  }
}

/// A part lies in something else.
struct ThingMoved: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "consumer/thing-moved", .ids,
    what: "A skill, a target or another part lies in something else than before.",
    why: "Reports that add up by competency count it elsewhere.",
    next: "Tell those who add up by what it lay in.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard change.action == .moved else { return [] }
    let before = context.words(change.before, isOld: true)
    let after = context.words(change.after, isOld: false)
    return [effect(.breaking, "it lies in \"\(after)\" now, and lay in \"\(before)\"")]
  }
}

/// A list of which systems store positions, or which code switches over.
struct SequenceChanged: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "consumer/sequence-changed", .identity,
    what: "The list of levels, or the points of a scale, has one more, one less, or another order.",
    why:
      "Systems store how many steps there are; Swift code that switches over them does not compile until it knows the new one.",
    next: "Add at an end rather than in the middle, and release it with a new first number.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard let kind = change.kind, kind.isOrdered else { return [] }
    if change.action == .reordered, change.field.isEmpty {
      return [effect(.breaking, "what was stored as a step of this list is another step now")]
    }
    guard change.action == .added, let new = change.subject.new, isInOldList(new, context) else { return [] }
    let isLast = followers(of: new, context).isEmpty
    return [
      effect(
        .breaking,
        isLast
          ? "the list has one step more at its end"
          : "everything from \(context.names(followers(of: new, context))) on is one step further")
    ]
  }

  /// Whether the old edition had the list in which it stands.
  private func isInOldList(_ thing: EntityID, _ context: ChangeContext) -> Bool {
    siblings(of: thing, context).contains { context.correspondence.old(of: $0) != nil }
  }

  private func siblings(of thing: EntityID, _ context: ChangeContext) -> [EntityID] {
    if thing.kind == .level { return context.new.levels.continuum(of: thing)?.levels ?? [] }
    return context.new[thing].parent.map { context.new.parts[$0, thing.kind] } ?? []
  }

  private func followers(of thing: EntityID, _ context: ChangeContext) -> [ChangeSubject] {
    let siblings = siblings(of: thing, context)
    let position = siblings.firstIndex(of: thing) ?? siblings.endIndex
    return siblings.dropFirst(position + 1).first { context.correspondence.old(of: $0) != nil }
      .map { [context.correspondence.subject(new: $0)] } ?? []
  }
}

/// The numbers that systems store for the points of a scale.
struct ScaleValueChanged: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "consumer/scale-value-changed", .identity,
    what: "Another number stands for a point of a scale, or another range is read as it.",
    why: "Numbers that were stored mean another point now.",
    next: "Keep the numbers; give a new scale new numbers, and say with `maps_to` how the old one reads.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard change.isEdit, change.kind == .point || change.kind == .scale,
      change.field == "value" || change.field == "from" || change.field == "half_steps"
        || change.fieldName == "maps_to"
    else { return [] }
    let before = context.words(change.before, isOld: true)
    if change.before == nil { return [] }
    return [effect(.breaking, "\(before) was stored for it, and is \(context.words(change.after, isOld: false)) now")]
  }
}
