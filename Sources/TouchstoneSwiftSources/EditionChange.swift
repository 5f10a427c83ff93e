import TouchstoneChange
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneSwiftEmitter

/// Two editions of a framework as Swift sources see them: what each old name has become.
struct EditionChange {
  let old: FrameworkNames
  let new: FrameworkNames
  let match: FrameworkMatch
  /// The new edition's things of other packages, by kind and id: the built-in taxonomies among them.
  private let foreign: [String: EntityID]

  init(from old: FrameworkNames, to new: FrameworkNames) {
    self.old = old
    self.new = new
    match = FrameworkMatch(from: old.framework, to: new.framework)
    let ids = new.lookup.names.types.flatMap(\.ids).filter { !new.framework.isOwn($0.thing) }
    foreign = Dictionary(
      ids.map { ("\($0.thing.kind.name)/\($0.id)", $0.thing) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether the enum that holds everything is still called the same.
  var keepsNamespace: Bool { old.lookup.names.namespace == new.lookup.names.namespace }

  // MARK: - Types

  /// The type of the new edition that sources reach by an old type's name.
  func typeOfSameName(as type: Int) -> Int? {
    guard keepsNamespace else { return nil }
    return new.lookup.typesByName[old.lookup.wholeName(of: type)]
  }

  /// The type of the new edition that holds the same sort of things: of a scale that was renamed, the scale's.
  func successor(ofType type: Int) -> Int? {
    let before = old.type(type)
    return new.lookup.names.types.firstIndex { now in
      guard now.kind == before.kind, now.continuum == before.continuum else { return false }
      return now.whole == before.whole.flatMap { match[old: $0]?.new ?? (old.framework.isOwn($0) ? nil : now.whole) }
    }
  }

  // MARK: - Things

  /// The same thing in the new edition.
  func same(as thing: EntityID) -> EntityID? {
    match[old: thing]?.new ?? foreign["\(thing.kind.name)/\(old.framework[thing].id)"]
  }

  /// What sources should name in place of an old thing, where there is just one answer.
  func replacement(of thing: EntityID) -> EntityID? {
    guard let found = match[old: thing] else { return same(as: thing) }
    let successors = match.successorsInUse(of: thing)
    switch found.fate {
    case .kept, .renamed:
      // What had been replaced before is still replaced.
      return successors.count == 1 ? successors[0] : successors.isEmpty ? found.new : nil
    case .merged: return found.successors.isEmpty ? found.new : successors.count == 1 ? successors[0] : nil
    case .replaced, .split: return successors.count == 1 ? successors[0] : nil
    case .retired, .removed: return nil
    }
  }

  /// Whether what is meant stays the same: `kept`, `reworded` or `another`.
  func meaning(of thing: EntityID) -> String {
    guard match[old: thing] != nil else { return same(as: thing) == nil ? "another" : "kept" }
    guard let found = match[old: thing], let now = found.new, found.fate != .replaced, found.fate != .split,
      found.fate != .merged
    else { return "another" }
    return old.framework[thing].statement?.value == new.framework[now].statement?.value ? "kept" : "reworded"
  }
}
