public import TouchstoneLanguage
public import TouchstoneModel

/// What a framework has published: every release, and every identity that left the package in one.
///
/// It lies beside the manifest, one line for each, so that a pull request shows what a release publishes, and it is what
/// `check` holds the working text to: what was published is never just gone, since records of learners name it.
///
/// ```json
/// {"format":"touchstone-ledger","format_version":1,"framework":"riverbend"}
/// {"release":"2026.1.0","date":"2026-08-01","digest":"4f0c…"}
/// {"kind":"target","id":"math.ratios.unit-rate","uuid":"…","digest":"…","first":"2026.1.0","last":"2026.1.0","changed":"2026-08-01"}
/// ```
public struct Ledger: Sendable, Equatable {
  /// One edition that was published.
  public struct Release: Sendable, Equatable {
    public var version: String
    /// The day, as the manifest gave it.
    public var date: String
    /// The digest of the whole package.
    public var digest: String

    public init(version: String, date: String, digest: String) {
      self.version = version
      self.date = date
      self.digest = digest
    }
  }

  /// One thing that was published.
  public struct Entry: Sendable, Equatable {
    public var kind: Kind
    public var id: String
    public var uuid: String
    /// The digest of its content in the last release.
    public var digest: String
    /// The release that brought it.
    public var first: String
    /// The last release that had it.
    public var last: String
    /// The day of the release in which its content last changed.
    public var changed: String

    public init(
      kind: Kind, id: String, uuid: String, digest: String, first: String, last: String, changed: String
    ) {
      self.kind = kind
      self.id = id
      self.uuid = uuid
      self.digest = digest
      self.first = first
      self.last = last
      self.changed = changed
    }
  }

  /// The name of the file, beside the manifest.
  public static let fileName = "touchstone.ledger.jsonl"

  /// The most bytes that are read of one: a large framework has some thousand lines of 400 bytes.
  public static let maximumSize = 64 << 20

  /// The id of the framework.
  public var framework: String
  /// The oldest first.
  public var releases: [Release]
  /// In the order of kinds, then of ids.
  public private(set) var entries: [Entry]

  public init(framework: String, releases: [Release] = [], entries: [Entry] = []) {
    self.framework = framework
    self.releases = releases
    self.entries = entries.sorted { ($0.kind, $0.id, $0.uuid) < ($1.kind, $1.id, $1.uuid) }
  }
}

/// A thing of a framework with the digest of its content.
public struct PublishedThing: Sendable {
  public var thing: EntityID
  public var digest: String

  public init(_ thing: EntityID, digest: String) {
    self.thing = thing
    self.digest = digest
  }
}

extension Ledger {
  /// What the ledger has published and a framework does not declare, and what it declares under another identifier.
  public struct Departure: Sendable, Equatable {
    public enum Sort: Sendable, Equatable {
      /// Nothing has the identifier any more.
      case vanished
      /// Something has the id under another identifier, which the other systems do not know.
      case anotherIdentifier(EntityID)
    }

    /// The position of the line among the entries.
    public var entry: Int
    public var sort: Sort
  }

  public func departures(of framework: Framework) -> [Departure] {
    guard !entries.isEmpty else { return [] }
    let identifiers = Identifiers(framework)
    var known: Set<String> = []
    var byID: [String: EntityID] = [:]
    for thing in framework.publishedThings {
      known.insert(identifiers[thing].description)
      byID["\(thing.kind.name)/\(framework[thing].id)"] = thing
    }
    return entries.indices.filter { !known.contains(entries[$0].uuid) }.map { position in
      let same = byID["\(entries[position].kind.name)/\(entries[position].id)"]
      return Departure(entry: position, sort: same.map { .anotherIdentifier($0) } ?? .vanished)
    }
  }

  /// The ledger after a release.
  public func releasing(
    _ framework: Framework, version: String, date: String, digest: String, _ things: [PublishedThing]
  ) -> Ledger {
    let identifiers = Identifiers(framework)
    let before = Dictionary(entries.map { ($0.uuid, $0) }, uniquingKeysWith: { first, _ in first })
    let entries = things.map { published -> Entry in
      let uuid = identifiers[published.thing].description
      let known = before[uuid]
      return Entry(
        kind: published.thing.kind, id: framework[published.thing].id, uuid: uuid, digest: published.digest,
        first: known?.first ?? version, last: version,
        changed: known?.digest == published.digest ? known?.changed ?? date : date)
    }
    return Ledger(
      framework: self.framework,
      releases: releases + [Release(version: version, date: date, digest: digest)], entries: entries)
  }
}

extension Framework {
  /// What leaves the package under an identifier of its own, kind by kind.
  public var publishedThings: [EntityID] {
    Kind.allCases.filter(\.hasID).sorted().flatMap { kind in
      (0..<ownCounts[kind.position]).map { EntityID(kind, $0) }
    }
  }
}
