import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

extension ChangeAction {
  /// Whether a thing may be called something else by it, or nothing.
  fileprivate var mayTakeNames: Bool {
    switch self {
    case .removed, .renamed, .moved, .split, .merged, .replaced: true
    case .added, .retired, .restored, .reordered, .changed, .requiresMore, .requiresLess, .asksMore, .asksLess,
      .coverageOpened, .coverageClosed, .depthLost, .depthReached:
      false
    }
  }
}

/// A name in generated Swift code that leads nowhere.
struct SwiftNameGone: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "consumer/swift-name-gone", .code,
    what: "A name in generated Swift code is gone, and no deprecated name stands for it.",
    why: "Apps that use it do not compile with the new edition.",
    next: "Write `was` where it is the same thing; `touchstone-swift migrate` renames in the apps' sources.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard change.action.mayTakeNames else { return [] }
    // Renamed and moved at once: told where it is renamed.
    if change.action == .moved, context.isRenamed(change.subject) { return [] }
    // Parts that come along with what they lie in are called something else too, and nothing else tells so.
    let things = [change.subject.old].compactMap(\.self) + context.partsAlong(with: change)
    let names = things.flatMap { context.lostNames(.swift, of: $0) }
    guard let name = names.first else { return [] }
    let more = names.count > 1 ? ", nor \((names.count - 1).counted("other name")) in it" : ""
    return [effect(.breaking, "there is no \(name) any more\(more)")]
  }
}

/// An address of the site at which there is nothing any more.
struct AddressGone: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "consumer/address-gone", .addresses,
    what: "A page of the site, or a place on one, is gone, and nothing leads from there.",
    why: "Links in course pages, letters and report cards lead nowhere.",
    next: "Retire a thing rather than take it out; write `was` where it is called something else.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard change.action.mayTakeNames, let address = context.lostNames(.site, of: change.subject.old).first else {
      return []
    }
    if change.action == .moved, context.isRenamed(change.subject) { return [] }
    return [effect(.breaking, "there is nothing at \(address) any more")]
  }
}

/// Something new, which breaks nothing.
struct ThingAdded: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "consumer/added",
    what: "A thing that the old edition did not have, or that is out of use and still there.",
    why: "Systems may take it up when they like.",
    next: "Nothing has to be done.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    switch change.action {
    case .added: return [effect(.additive, "systems that do not know it go on as before")]
    case .restored: return [effect(.additive, "it is in use again, under the identifier that it had")]
    case .retired: return [effect(.additive, "it is still there under its identifier, marked as out of use")]
    case .split, .replaced, .merged:
      guard change.subject.new != nil else { return [] }
      return [effect(.additive, "it is still there under its identifier, and says what stands in its place")]
    default: return []
    }
  }
}

/// Another value or other words in a field.
struct ValueChanged: ChangeRule {
  static let definition = ChangeRuleDefinition(
    "consumer/value-changed",
    what: "A field holds something else; the shape of what is published is the same.",
    why: "Systems show the new words, and compute with the new values.",
    next: "Nothing has to be done.")

  func judge(_ change: Change, in context: ChangeContext) -> [Effect] {
    guard change.isEdit || (change.action == .reordered && !change.field.isEmpty) else { return [] }
    if case .text = (change.after ?? change.before)?.content {
      return [effect(.documentation, "words that are shown, and that no system relies on")]
    }
    if change.subject == .framework { return [effect(.documentation, "what is said about the framework as a whole")] }
    return [effect(.additive, "systems that compute with it compute with the new value")]
  }
}

extension ChangeContext {
  /// The parts of what was renamed, at any depth, that were not renamed by themselves.
  func partsAlong(with change: Change) -> [EntityID] {
    guard change.action == .renamed, let whole = change.subject.old else { return [] }
    var found: [EntityID] = []
    var waiting = old.parts[whole]
    while let part = waiting.popLast() {
      guard let now = correspondence.new(of: part),
        old[part].id.dropFirst(old[whole].id.count)
          == new[now].id.dropFirst(change.subject.new.map { new[$0].id.count } ?? 0)
      else { continue }
      found.append(part)
      waiting += old.parts[part]
    }
    return found.sorted()
  }

  func isRenamed(_ subject: ChangeSubject) -> Bool {
    guard let before = subject.old, let after = subject.new else { return false }
    return old[before].id != new[after].id
  }
}
