import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Compares orders that mean something: of levels, of the points of a scale and of the depths of a taxonomy.
///
/// What came or went between two others has not changed their order; that is told as added or removed.
struct OrderComparison {
  private let correspondence: Correspondence
  private(set) var changes: [Change] = []

  init(_ correspondence: Correspondence) {
    self.correspondence = correspondence
    let old = correspondence.old
    let new = correspondence.new
    for list in old.levels.continua { compare(list.levels.filter { old.isOwn($0) }, \.self) }
    for (id, _) in old.each(Scale.self) { compareParts(of: id, .point, old, new) }
    for (id, _) in old.each(Taxonomy.self) { compareParts(of: id, .depth, old, new) }
  }

  private mutating func compareParts(of whole: EntityID, _ kind: Kind, _ old: Framework, _ new: Framework) {
    guard let same = correspondence.match[old: whole]?.new else { return }
    compare(old.parts[whole, kind]) { thing in new[thing].parent == same ? thing : nil }
  }

  /// Reports the first thing that stands before one that it stood after.
  private mutating func compare(_ order: [EntityID], _ place: (EntityID) -> EntityID?) {
    var last: EntityID?
    for thing in order {
      guard let found = correspondence.match[old: thing]?.new, let now = place(found) else { continue }
      if let last, position(now) < position(last) {
        var change = Change(ChangeSubject(old: thing, new: now), .reordered)
        change.before = ChangedValue(.thing(thing), correspondence.old[thing].idSpan)
        change.after = ChangedValue(.thing(now), correspondence.new[now].idSpan)
        change.others = [correspondence.subject(new: last)]
        changes.append(change)
        return
      }
      last = now
    }
  }

  private func position(_ thing: EntityID) -> Int {
    correspondence.new.levels.position(of: thing) ?? Int(thing.index)
  }
}
