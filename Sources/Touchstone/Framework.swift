public import Foundation

/// A competency framework: what a district says that a graduate can do, and the way there.
///
/// It is read from a bundle, the file `bundle.json` that `touchstone build` and the build plugin make. Opening one is
/// cheap: things are read when they are asked for. A framework is a value that may be shared between threads.
///
/// ```swift
/// let framework = Riverbend.framework                       // the one that the app was built with
/// let newer = try Framework<Riverbend>(contentsOf: url)     // one that the app has fetched
/// ```
public struct Framework<Definition: FrameworkDefinition>: Sendable {
  let store: BundleStore

  /// Reads a bundle from a file.
  ///
  /// Throws where the file cannot be read, is no bundle, has a newer format than this library reads, or holds another
  /// framework than `Definition` stands for.
  public init(contentsOf url: URL) throws(BundleError) {
    let data: Data
    do {
      data = try Data(contentsOf: url)
    } catch {
      throw .unreadable(path: url.path)
    }
    try self.init(data: data)
  }

  /// Reads a bundle from its bytes; throws as ``init(contentsOf:)`` does.
  public init(data: Data) throws(BundleError) {
    store = try BundleStore(data)
    guard let expected = Definition.frameworkUUID else { return }
    let found = store.frameworkText("uuid") ?? ""
    guard found == expected else { throw .otherFramework(expected: expected, found: found) }
  }

  /// The bundle that was built into the app, for generated code.
  ///
  /// A resource that is missing or damaged is a fault of the build, not of the app's user: it ends the program with the
  /// reason, as `Bundle.module` does.
  public init(resource name: String, in bundle: Bundle) {
    let url = bundle.resourceURL?.appendingPathComponent(name) ?? URL(fileURLWithPath: name)
    do {
      try self.init(contentsOf: url)
    } catch {
      fatalError(error.description)
    }
  }
}

// MARK: - What it says of itself

extension Framework {
  /// The short name of the framework.
  public var id: String { store.frameworkText("id") ?? "" }
  /// Its name.
  public var title: String? { store.frameworkText("title") }
  /// What it is, in a sentence.
  public var statement: String? { store.frameworkText("statement") }
  /// Which edition it is.
  public var version: String? { store.frameworkText("version") }
  /// The language of its texts, as BCP 47 has it.
  public var language: String { store.frameworkText("language") ?? "" }
  /// Who publishes it.
  public var publisher: String? { store.frameworkText("publisher") }
  /// Under what licence others may use it.
  public var license: String? { store.frameworkText("license") }
  /// The web address from which its identifiers are made.
  public var uri: String? { store.frameworkText("uri") }
  /// Its UUID (version 5, lower case).
  public var uuid: String? { store.frameworkText("uuid") }
  /// The SHA-256 digest of what it means; two editions with one digest say the same.
  public var digest: String? { store.headerText("digest") }

  /// The languages that it can be read in, its own first.
  public var languages: [String] {
    store.scan { scanner in
      var languages = [language]
      guard let list = store.headerRange("translations") else { return languages }
      _ = scanner.forEachItem(of: list) { item in
        if let tag = scanner.member("language", of: item).flatMap(scanner.string) { languages.append(tag) }
      }
      return languages
    }
  }
}

// MARK: - Things

extension Framework {
  /// What the framework says about a thing; `nil` where it has no such thing. A former id finds what it has become.
  public subscript<ID: FrameworkID>(id: ID) -> Entity<ID>? where ID.Definition == Definition {
    entity(ID.kind, id.rawValue) { ID(rawValue: $0) ?? id }
  }

  /// What the framework says about a target; `nil` where it has no such target.
  public subscript(target: Definition.Target) -> Entity<Definition.Target>? {
    entity(Definition.Target.kind, target.rawValue) { Definition.Target(rawValue: $0) ?? target }
  }

  /// What the framework says about a competency; `nil` where it has no such competency.
  public subscript(competency: Definition.Competency) -> Entity<Definition.Competency>? {
    entity(Definition.Competency.kind, competency.rawValue) { Definition.Competency(rawValue: $0) ?? competency }
  }

  /// What the framework says about a thing of any kind.
  public subscript(thing: Thing<Definition>) -> Entity<AnyID<Definition>>? {
    entity(thing.kind, thing.id) { AnyID(Thing(kind: thing.kind, id: $0)) }
  }

  private func entity<ID>(_ kind: EntityKind, _ id: String, _ make: (String) -> ID) -> Entity<ID>? {
    if let position = store.position(kind, id), let range = store.range(kind, at: position) {
      return Entity(id: make(store.ids(of: kind)[position]), store: store, range: range)
    }
    return store.external.range(kind, id, store).map { Entity(id: make(id), store: store, range: $0) }
  }

  /// All things of a kind that are the framework's own, in its order, retired ones too.
  public func all<ID: FrameworkID>(_ type: ID.Type) -> [ID] where ID.Definition == Definition {
    store.ids(of: ID.kind).compactMap { ID(rawValue: $0) }
  }

  /// All things of a kind, in the order of the framework.
  public func all(_ kind: EntityKind) -> [Thing<Definition>] {
    store.ids(of: kind).map { Thing(kind: kind, id: $0) }
  }

  /// All learning targets, in the order of the framework.
  public var targets: [Definition.Target] { all(Definition.Target.self) }
  /// All competencies, in the order of the framework.
  public var competencies: [Definition.Competency] { all(Definition.Competency.self) }
  /// All domains, in the order of the framework.
  public var domains: [Definition.Domain] { all(Definition.Domain.self) }
  /// The levels of the learners' continuum, from the first to the highest.
  public var levels: [Definition.Level] { all(Definition.Level.self) }

  /// What has become of an id.
  public func status<ID: FrameworkID>(of id: ID) -> IDStatus<ID> where ID.Definition == Definition {
    guard let entity = self[id] else { return .unknown }
    if store.currentPosition(ID.kind, id.rawValue) != nil {
      let isRetired = entity.isRetired || !entity.replacements.isEmpty
      return isRetired ? .retired(replacedBy: entity.replacements.compactMap { ID($0) }) : .current
    }
    return entity.id == id ? .external : .renamed(to: entity.id)
  }
}

extension FrameworkID where Definition: BundledFramework {
  /// What the framework that the app was built with says about it.
  public var entity: Entity<Self>? { Definition.framework[self] }

  /// What it is called, in the framework that the app was built with: its title, else its statement, else its id.
  public var name: String { entity?.name ?? rawValue }

  /// The text of a field in the language of a locale, or in the framework's own where nobody has translated it.
  public func text(_ path: String, in locale: Locale) -> LocalizedText? { entity?.text(path, in: locale) }

  /// What has become of the id in the framework that the app was built with.
  public var status: IDStatus<Self> { Definition.framework.status(of: self) }

  /// The thing with an id that it has, or had before, in the framework that the app was built with.
  public init?(id: String) {
    guard let position = Definition.framework.store.position(Self.kind, id) else { return nil }
    self.init(rawValue: Definition.framework.store.ids(of: Self.kind)[position])
  }
}

extension Thing where Definition: BundledFramework {
  /// What the framework that the app was built with says about it.
  public var entity: Entity<AnyID<Definition>>? { Definition.framework[self] }
}

extension ThingReference where Definition: BundledFramework {
  /// What the framework that the app was built with says about it.
  public var entity: Entity<AnyID<Definition>>? { Definition.framework[thing] }
}
