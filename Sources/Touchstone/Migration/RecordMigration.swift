/// What becomes of a learner's records in another edition of a framework: the records as they read there, and every
/// id that could not be carried over.
///
/// Frameworks live: targets are renamed, split, merged and given up. What a learner has shown must outlive that, so
/// each record stays, in its place among the others; an id that leads nowhere for certain is left as it is and listed
/// with its reason. Carrying records over twice gives what carrying them over once gives.
///
/// ```swift
/// let migration = newer.migration(of: records)
/// save(migration.records)
/// for left in migration.notCarried { print(left) }
/// ```
public struct RecordMigration<Definition: FrameworkDefinition>: Sendable {
  /// All records in the order in which they were given, with the ids of this edition where these are certain.
  public var records: [EvidenceRecord<Definition>] = []
  /// Each id that was changed, once, in the order in which the records name them.
  public var changes: [IDChange<Definition>] = []
  /// Each id of a record that could not be carried over, in the order of the records.
  public var notCarried: [UncarriedID<Definition>] = []
}

/// An id that reads otherwise in another edition.
public struct IDChange<Definition: FrameworkDefinition>: Hashable, Sendable, CustomStringConvertible {
  /// What it was.
  public var from: Thing<Definition>
  /// What it is now.
  public var to: Thing<Definition>
  /// Whether another thing has taken the place; otherwise the same thing has a new name.
  public var isReplacement: Bool

  /// The change in words.
  public var description: String {
    isReplacement ? "\(to) has taken the place of \(from)." : "\(from) is called \(to.id) now."
  }
}

/// What somebody must decide about one record: an id in it that leads nowhere for certain.
public struct UncarriedID<Definition: FrameworkDefinition>: Hashable, Sendable, CustomStringConvertible {
  /// Why an id stays as it is.
  public enum Reason: Hashable, Sendable {
    /// Several things have taken its place.
    case split(into: [Thing<Definition>])
    /// It is no longer used, and nothing in use has taken its place.
    case retired
    /// The framework does not know it.
    case unknown
  }

  /// Which record it is, counted from 0.
  public var position: Int
  /// The id.
  public var thing: Thing<Definition>
  /// Why it stays as it is.
  public var reason: Reason

  /// What is the matter, in words.
  public var description: String {
    switch reason {
    case .split(let things):
      """
      \(thing) has become \(things.map(\.id).joined(separator: " and ")). \
      Somebody who knows the work decides which of them it shows.
      """
    case .retired: "\(thing) is no longer used, and nothing has taken its place. The record is kept as it is."
    case .unknown: "The framework has no \(thing). The record is kept as it is."
    }
  }
}

/// Several things that have become one.
public struct MergedThings<Definition: FrameworkDefinition>: Hashable, Sendable {
  /// What they are now.
  public var into: Thing<Definition>
  /// What they were, in the order in which records name them.
  public var from: [Thing<Definition>]
}

extension RecordMigration {
  /// The things that several others have become, so that their evidence stands together now.
  public var merges: [MergedThings<Definition>] {
    var order: [Thing<Definition>] = []
    var sources: [Thing<Definition>: [Thing<Definition>]] = [:]
    for change in changes where change.isReplacement {
      if sources[change.to] == nil { order.append(change.to) }
      sources[change.to, default: []].append(change.from)
    }
    return order.compactMap { thing in
      let from = sources[thing] ?? []
      return from.count > 1 ? MergedThings(into: thing, from: from) : nil
    }
  }
}

extension Framework {
  /// Carries records over from an earlier edition of the framework to this one.
  ///
  /// An id with `was` or with one `replaced_by` leads on; a thing that was split, retired or deleted is listed.
  public func migration(of records: [EvidenceRecord<Definition>]) -> RecordMigration<Definition> {
    var walk = RecordWalk(framework: self)
    walk.result.records.reserveCapacity(records.count)
    for record in records { walk.carry(record) }
    return walk.result
  }
}

/// The work of carrying records over; each id is looked up once.
private struct RecordWalk<Definition: FrameworkDefinition> {
  let framework: Framework<Definition>
  var result = RecordMigration<Definition>()
  private var known: [Thing<Definition>: IDMigration<Definition>] = [:]

  init(framework: Framework<Definition>) {
    self.framework = framework
  }

  mutating func carry(_ record: EvidenceRecord<Definition>) {
    var record = record
    record.thing = carried(record.thing)
    record.levelID = record.levelID.map { carried(Thing(kind: .level, id: $0)).id }
    record.scoreID = carried(Thing(kind: .point, id: record.scoreID)).id
    record.assessmentID = record.assessmentID.map { carried(Thing(kind: .assessment, id: $0)).id }
    result.records.append(record)
  }

  /// The thing under the id of this edition, where it has one for certain.
  private mutating func carried(_ thing: Thing<Definition>) -> Thing<Definition> {
    let found = known[thing]
    let isNew = found == nil
    let migration = found ?? framework.migration(of: thing)
    if isNew { known[thing] = migration }
    switch migration {
    case .current, .external: return thing
    case .renamed(let to): return change(thing, to, isReplacement: false, isNew)
    case .replaced(let to): return change(thing, to, isReplacement: true, isNew)
    case .split(let things): return leave(thing, .split(into: things))
    case .retired: return leave(thing, .retired)
    case .unknown: return leave(thing, .unknown)
    }
  }

  private mutating func change(
    _ from: Thing<Definition>, _ to: Thing<Definition>, isReplacement: Bool, _ isNew: Bool
  ) -> Thing<Definition> {
    if isNew { result.changes.append(IDChange(from: from, to: to, isReplacement: isReplacement)) }
    return to
  }

  private mutating func leave(
    _ thing: Thing<Definition>, _ reason: UncarriedID<Definition>.Reason
  ) -> Thing<Definition> {
    result.notCarried.append(UncarriedID(position: result.records.count, thing: thing, reason: reason))
    return thing
  }
}
