/// Where something that was recorded under an id belongs in another edition of a framework.
///
/// It follows the fields `was` and `replaced_by` of Touchstone's language, as far as they lead: what a thing has been
/// replaced by may have been renamed or replaced since.
public enum IDMigration<Definition: FrameworkDefinition>: Hashable, Sendable {
  /// The id is in use: nothing changes.
  case current
  /// The thing is the same and is called otherwise now.
  case renamed(to: Thing<Definition>)
  /// The thing is no longer used, and one other has taken its place.
  case replaced(by: Thing<Definition>)
  /// The thing is no longer used, and several have taken its place; which of them a piece of evidence speaks for,
  /// somebody who has seen the work must say.
  case split(into: [Thing<Definition>])
  /// The thing is no longer used, and nothing in use has taken its place.
  case retired
  /// The thing belongs to another package, which alone knows what has become of it: nothing changes.
  case external
  /// The framework has never had the thing, or has deleted it without a trace.
  case unknown
}

extension IDMigration {
  /// The id under which it goes on, where that is certain and another one.
  public var destination: Thing<Definition>? {
    switch self {
    case .renamed(let thing), .replaced(let thing): thing
    case .current, .split, .retired, .external, .unknown: nil
    }
  }
}

extension Framework {
  /// Where something that was recorded under an id belongs in this edition.
  public func migration<ID: FrameworkID>(of id: ID) -> IDMigration<Definition> where ID.Definition == Definition {
    migration(of: id.thing)
  }

  /// Where something that was recorded under the id of a thing belongs in this edition.
  public func migration(of thing: Thing<Definition>) -> IDMigration<Definition> {
    guard let position = store.position(thing.kind, thing.id) else {
      return store.range(thing.kind, thing.id) == nil ? .unknown : .external
    }
    let now = Thing<Definition>(kind: thing.kind, id: store.ids(of: thing.kind)[position])
    let ends = successors(of: now)
    if ends == [now] { return now == thing ? .current : .renamed(to: now) }
    switch ends.count {
    case 0: return .retired
    case 1: return .replaced(by: ends[0])
    case _: return .split(into: ends)
    }
  }

  /// The things in use that have taken the place of a thing of the framework, which may be itself.
  ///
  /// Each thing is visited once, so that things that replace each other in a circle, which no compiled framework has,
  /// come to an end.
  private func successors(of thing: Thing<Definition>) -> [Thing<Definition>] {
    var ends: [Thing<Definition>] = []
    var seen: Set<Thing<Definition>> = [thing]
    var open = [thing]
    while let next = open.popLast() {
      guard let entity = self[next] else {
        continue
      }
      let replacements = entity.replacements.map { current($0) }
      if replacements.isEmpty {
        if !entity.isRetired { ends.append(next) }
      } else {
        for replacement in replacements.reversed() where seen.insert(replacement).inserted { open.append(replacement) }
      }
    }
    return ends
  }

  /// A thing by the id that it has now.
  func current(_ thing: Thing<Definition>) -> Thing<Definition> {
    guard let position = store.position(thing.kind, thing.id) else { return thing }
    return Thing(kind: thing.kind, id: store.ids(of: thing.kind)[position])
  }
}
