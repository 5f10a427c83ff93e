import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Compares the things of two editions, kind by kind: what became of each, then its fields, then what is new.
struct ThingComparison: KindVisitor {
  private let correspondence: Correspondence
  private let fields: FieldComparison
  private let added: [Kind: [EntityID]]
  private(set) var changes: [Change] = []

  init(_ correspondence: Correspondence) {
    self.correspondence = correspondence
    fields = FieldComparison(correspondence)
    added = Dictionary(grouping: correspondence.match.added, by: \.kind)
  }

  mutating func visit<D: Declaration>(_ type: D.Type, _ input: Void) {
    let after = correspondence.new.own(type)
    for (id, before) in correspondence.old.each(type) {
      guard let found = correspondence.match[old: id] else { continue }
      changes += Fates(correspondence, found).changes
      // Of several that became one, only one can be said to have changed into it.
      guard let new = found.new, correspondence.old(of: new) == id else { continue }
      compare(before, after[Int(new.index)], found)
    }
    for id in added[type.kind] ?? [] {
      var change = Change(ChangeSubject(new: id), .added)
      change.others = correspondence.match.origins(of: id).map { correspondence.subject(old: $0) }
      changes.append(change)
    }
  }

  private mutating func compare<D: Declaration>(_ before: D, _ after: D, _ match: ThingMatch) {
    let subject = ChangeSubject(old: match.old, new: match.new)
    for (position, field) in D.fields.fields.enumerated() {
      guard before.written.contains(position) || after.written.contains(position),
        !fields.isPlainlySame(field, before, after), !isTold(field.name, before, after, match)
      else { continue }
      changes += fields.changes(of: field, before, after, subject)
    }
  }

  /// Whether what a field says has been told as what became of the thing: a rename adds to `was`, and what is retired
  /// says so, and what stands in its place.
  private func isTold(_ field: String, _ before: Common, _ after: Common, _ match: ThingMatch) -> Bool {
    switch field {
    case "was": return before.was.map(\.value) == after.was.map(\.value) || before.id != after.id
    case "retired": return (before.retired == nil) != (after.retired == nil)
    case "replaced_by": return match.fate == .split || match.fate == .replaced || match.fate == .merged
    default: return false
    }
  }
}

/// What became of one thing of the old edition as a whole, as changes.
private struct Fates {
  private(set) var changes: [Change] = []
  private let correspondence: Correspondence
  private let match: ThingMatch

  init(_ correspondence: Correspondence, _ match: ThingMatch) {
    self.correspondence = correspondence
    self.match = match
    let subject = ChangeSubject(old: match.old, new: match.new)
    let isRenamed = match.new.map { correspondence.old[match.old].id != correspondence.new[$0].id } ?? false
    switch match.fate {
    case .kept, .renamed: break
    case .merged:
      let into = match.successors.isEmpty ? [match.new].compactMap(\.self) : match.successors
      add(match.successors.isEmpty ? ChangeSubject(old: match.old) : subject, .merged, into)
    case .replaced: add(subject, .replaced, match.successors)
    case .split: add(subject, .split, match.successors)
    case .retired: add(subject, .retired, [])
    case .removed: add(subject, .removed, [])
    }
    guard let new = match.new, !(match.fate == .merged && match.successors.isEmpty) else { return }
    if isRenamed && match.old.kind.hasID { rename(subject, new) }
    if match.isMoved { move(subject, new) }
    retire(subject, new)
  }

  private mutating func add(_ subject: ChangeSubject, _ action: ChangeAction, _ others: [EntityID]) {
    var change = Change(subject, action)
    change.others = others.map { ChangeSubject(old: correspondence.old(of: $0), new: $0) }
    if let retired = match.new.flatMap({ correspondence.new[$0].retired }) {
      change.field = "retired"
      change.after = ChangedValue(.word(retired.date?.description ?? "true"), retired.span)
    }
    changes.append(change)
  }

  /// A part whose id differs only because what it lies in is called something else has been renamed with it, which is
  /// told there.
  private mutating func rename(_ subject: ChangeSubject, _ new: EntityID) {
    let before = correspondence.old[match.old]
    let after = correspondence.new[new]
    if let whole = before.parent, let now = after.parent, correspondence.areSame(whole, now) {
      let word = before.id.dropFirst(correspondence.old[whole].id.count)
      let wordNow = after.id.dropFirst(correspondence.new[now].id.count)
      if word == wordNow { return }
    }
    var change = Change(subject, .renamed)
    change.field = "id"
    change.before = ChangedValue(.word(before.id), before.idSpan)
    change.after = ChangedValue(.word(after.id), after.idSpan)
    changes.append(change)
  }

  private mutating func move(_ subject: ChangeSubject, _ new: EntityID) {
    var change = Change(subject, .moved)
    let before = correspondence.old[match.old]
    let after = correspondence.new[new]
    change.before = before.parent.map { ChangedValue(.thing($0), before.idSpan) }
    change.after = after.parent.map { ChangedValue(.thing($0), after.idSpan) }
    changes.append(change)
  }

  /// Retired beside what else happened to it, or back in use.
  private mutating func retire(_ subject: ChangeSubject, _ new: EntityID) {
    let before = correspondence.old[match.old].retired
    let after = correspondence.new[new].retired
    guard (before == nil) != (after == nil) else { return }
    // What was split or replaced is out of use by that.
    if after != nil, changes.contains(where: { $0.action != .renamed && $0.action != .moved }) { return }
    var change = Change(subject, after == nil ? .restored : .retired)
    change.field = "retired"
    change.before = before.map { ChangedValue(.word($0.date?.description ?? "true"), $0.span) }
    change.after = after.map { ChangedValue(.word($0.date?.description ?? "true"), $0.span) }
    changes.append(change)
  }
}
