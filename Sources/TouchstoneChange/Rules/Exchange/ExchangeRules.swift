import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

extension ChangeContext {
  /// Where the old edition stood in its adoption: what is not published yet may change as it likes.
  var status: AdoptionStatus { old.manifest.framework.status?.value ?? .implemented }

  /// Whether others hold the old edition to what it says.
  var isAdopted: Bool { status == .implemented || status == .retired }
}

/// A published item was deleted.
struct DeletedItem: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "exchange/deleted-item",
    what: "A thing of a framework that is in use is gone; it should be out of use with the day on which that began.",
    why: "By the rules of CASE an item is never deleted: those who hold the framework find out by its end date.",
    next: "Put it back with `retired = \"<day>\"`.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard context.isAdopted, let old = change.subject.old, change.subject.new == nil, old.kind.hasID else { return [] }
    switch change.action {
    case .removed, .split, .replaced: return [effect(.broken, "what is in use is retired and never deleted")]
    default: return []
    }
  }
}

/// The same identifier for another meaning.
struct MeaningChangedInPlace: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "exchange/meaning-changed-in-place",
    what: "More than half of the words of a statement are others, under the same identifier.",
    why: "By the rules of CASE a change of meaning makes a new item, and the old one is replaced by it.",
    next:
      "If it means something else: retire the old one with `replaced_by`, and declare the new one with an id of its own."
  )

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard context.isAdopted, change.isEdit, change.field == "statement", change.subject != .framework,
      case .text(let before) = change.before?.content, case .text(let after) = change.after?.content
    else { return [] }
    guard WordDifference(before, after).shareOfOtherWords > 0.5 else { return [] }
    return [effect(.advice, "most of its words are others; does it still mean the same?")]
  }
}

/// A day that has been announced was moved.
struct PastDateMoved: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "exchange/date-moved",
    what: "A day on which something went out of use is another one, or is taken back.",
    why: "Others have acted on that day. By the rules of CASE a day that is past stays.",
    next: "Write the day as it was; what is wanted again gets a new id.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard context.isAdopted, change.field == "retired", change.subject.old != nil, let before = change.before else {
      return []
    }
    let day = context.words(before, isOld: true)
    switch change.action {
    case .restored: return [effect(.broken, "it went out of use (\(day)) and is in use again")]
    case .changed:
      return [effect(.broken, "it went out of use on \(day), and now on \(context.words(change.after, isOld: false))")]
    default: return []
    }
  }
}

/// A framework that is out of use was changed.
struct ChangedAfterRetirement: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "exchange/changed-after-retirement",
    what: "Something of a framework with `status = \"retired\"` is different.",
    why: "It is kept as a record of what was. By the rules of CASE nothing of it changes.",
    next: "Leave it as it was; what is new belongs in the framework that took its place.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard context.status == .retired, !change.action.isDerived, change.subject != .framework else { return [] }
    return [effect(.broken, "the framework is retired")]
  }
}

/// Words of a framework that is in use were edited.
struct EditedAfterAdoption: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "exchange/edited-after-adoption",
    what: "Words of an item of a framework that is in use are others.",
    why:
      "By the rules of CASE only relations may change then; a small correction keeps the identifier, and moves the day of the last change.",
    next: "Release it, so that the day of the last change moves, and tell those who hold the framework.")

  private static let kinds: Set<Kind> = [.competency, .skill, .target, .standard, .outcome]

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard context.status == .implemented, change.isEdit, change.field == "statement",
      let kind = change.kind, Self.kinds.contains(kind)
    else { return [] }
    return [effect(.advice, "it is in use; a correction of words moves the day of its last change")]
  }
}
