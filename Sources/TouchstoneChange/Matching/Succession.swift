import TouchstoneLanguage
import TouchstoneModel

/// Says what stands in the place of each old thing, and names what happened to it.
///
/// Who replaces whom may be written in either edition: a thing that is retired today says so in the new one, and one
/// that was retired then and is gone now said so in the old one.
struct Succession {
  private let matcher: IdentityMatcher

  init(_ matcher: IdentityMatcher) {
    self.matcher = matcher
  }

  func matches() -> [ThingMatch] {
    let things = matcher.old.ownThings
    let successors = things.map(self.successors)
    var predecessors: [EntityID: Int] = [:]
    for list in successors where list.count == 1 { predecessors[list[0], default: 0] += 1 }
    return zip(things, successors).map { thing, successors -> ThingMatch in
      let same = matcher.found[thing]
      return ThingMatch(
        old: thing, new: same?.new, ground: same?.ground, successors: successors,
        fate: fate(of: thing, successors, sharesSuccessor: successors.first.map { predecessors[$0, default: 0] > 1 }),
        isMoved: isMoved(thing))
    }
  }

  /// What the new edition says, else what the old one said as far as it is still there.
  private func successors(of thing: EntityID) -> [EntityID] {
    let now = matcher.found[thing]?.new
    let said = now.map { matcher.new[$0].replacedBy } ?? []
    let saidThen = matcher.old[thing].replacedBy
    if said.isEmpty && saidThen.isEmpty { return [] }
    var found: [EntityID] = []
    var seen: Set<EntityID> = []
    func add(_ successor: EntityID) {
      if successor != now && seen.insert(successor).inserted { found.append(successor) }
    }
    for reference in said where reference.target.index >= 0 { add(reference.target) }
    if !found.isEmpty { return found }
    for reference in saidThen {
      if let successor = matcher.found[reference.target]?.new { add(successor) }
    }
    return found
  }

  private func fate(of thing: EntityID, _ successors: [EntityID], sharesSuccessor: Bool?) -> ThingFate {
    guard let now = matcher.found[thing] else {
      if successors.isEmpty { return .removed }
      return successors.count > 1 ? .split : sharesSuccessor == true ? .merged : .replaced
    }
    if matcher.merged.contains(thing) { return .merged }
    if !isSettled(thing) {
      if successors.count > 1 { return .split }
      if successors.count == 1 { return sharesSuccessor == true ? .merged : .replaced }
      if matcher.new[now.new].isRetired { return .retired }
    }
    return matcher.old[thing].id == matcher.new[now.new].id ? .kept : .renamed
  }

  /// Whether the old edition had already said that it is out of use, so that nothing new happened to it.
  private func isSettled(_ thing: EntityID) -> Bool {
    let common = matcher.old[thing]
    return common.isRetired || !common.replacedBy.isEmpty
  }

  private func isMoved(_ thing: EntityID) -> Bool {
    guard let now = matcher.found[thing]?.new else { return false }
    let whole = matcher.old[thing].parent.map { matcher.found[$0]?.new ?? .unresolved }
    return whole != matcher.new[now].parent
  }
}
