public import TouchstoneEmission
public import TouchstoneLanguage
public import TouchstoneModel

/// One edition by what it published: ids, identifiers and digests, and nothing of what they say.
///
/// That is all that a ledger keeps of a release, so it is what a release is compared by where its text is not at hand.
public struct PublishedEdition: Sendable {
  /// What is known of the content of a thing.
  public enum Content: Sendable, Equatable {
    /// It has this digest.
    case known(String)
    /// It had another digest than this one, which the next release gave it.
    case otherThan(String)
    case unknown
  }

  public struct Item: Sendable, Equatable {
    public var kind: Kind
    public var id: String
    /// Whether it was called that in this edition; a ledger keeps the last id alone.
    public var isCalledThat: Bool
    public var uuid: String
    public var content: Content
  }

  /// How it is spoken of: `release 1.2.0`, `frameworks/riverbend`.
  public var name: String
  public var version: String?
  /// Of the whole; where two editions have the same one, they say the same.
  public var digest: String?
  /// In the order of kinds, then of ids.
  public private(set) var items: [Item]

  private init(name: String, version: String?, digest: String?, items: [Item]) {
    self.name = name
    self.version = version
    self.digest = digest
    self.items = items.sorted { ($0.kind, $0.id, $0.uuid) < ($1.kind, $1.id, $1.uuid) }
  }

  /// What a framework would publish.
  ///
  /// - Parameters:
  ///   - digest: that of the whole.
  ///   - digestOf: that of a thing.
  public init(_ framework: Framework, name: String, digest: String, digestOf: (EntityID) -> String?) {
    let identifiers = Identifiers(framework)
    self.init(
      name: name, version: framework.manifest.framework.version?.value, digest: digest,
      items: framework.publishedThings.map { thing in
        Item(
          kind: thing.kind, id: framework[thing].id, isCalledThat: true, uuid: identifiers[thing].description,
          content: digestOf(thing).map { .known($0) } ?? .unknown)
      })
  }

  /// What a ledger says of one of its releases; `nil` where it has none of that version.
  public init?(_ ledger: Ledger, version: String) {
    guard let position = ledger.releases.lastIndex(where: { $0.version == version }) else { return nil }
    let isLast = position == ledger.releases.count - 1
    let positions = Dictionary(
      ledger.releases.enumerated().map { ($1.version, $0) }, uniquingKeysWith: { _, last in last })
    let items = ledger.entries.compactMap { entry -> Item? in
      guard let first = positions[entry.first], let last = positions[entry.last], first <= position, position <= last
      else { return nil }
      return Item(
        kind: entry.kind, id: entry.id, isCalledThat: isLast || entry.last == version, uuid: entry.uuid,
        content: ledger.content(of: entry, inRelease: position))
    }
    self.init(
      name: "release \(version)", version: version, digest: ledger.releases[position].digest, items: items)
  }
}

extension Ledger {
  /// What is known of a thing's content in a release; the ledger has its last digest, and the day on which that came.
  fileprivate func content(of entry: Entry, inRelease position: Int) -> PublishedEdition.Content {
    let changed = releases.indices.filter { releases[$0].date == entry.changed }
    guard let first = changed.first, let last = changed.last else { return .unknown }
    if position >= last { return .known(entry.digest) }
    // Which of several releases of one day changed it is not known.
    return first == last && position == first - 1 ? .otherThan(entry.digest) : .unknown
  }
}
