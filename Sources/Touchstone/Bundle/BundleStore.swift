import Foundation

/// The bytes of a bundle, with where everything stands in them.
///
/// Opening a bundle finds the beginning and the end of each thing and reads nothing else; ids are listed kind by kind
/// when a kind is first asked for, and a field is read when it is asked for.
final class BundleStore: Sendable {
  private let data: Data
  /// The members of the bundle itself that are no lists of things.
  private let header: [String: Range<Int>]
  private let tables: [EntityKind: BundleTable]
  /// Things of other packages.
  let external: ExternalTable
  let graph = Once<PrerequisiteGraph>()
  let expectations = Once<Expectations>()

  /// The newest format that this library reads.
  static let supportedFormat = 1

  init(_ data: Data) throws(BundleError) {
    self.data = data
    let (found, problem) = data.withUnsafeBytes {
      BundleStore.scan(JSONScanner(bytes: $0.bindMemory(to: UInt8.self)))
    }
    if let problem { throw problem }
    header = found.header
    tables = found.tables
    external = ExternalTable(ranges: found.external)
  }

  /// What a walk over the whole text finds.
  private struct Found {
    var header: [String: Range<Int>] = [:]
    var tables: [EntityKind: BundleTable] = [:]
    var external: [Range<Int>] = []
  }

  private static func scan(_ scanner: JSONScanner) -> (Found, BundleError?) {
    var found = Found()
    let bytes = scanner.bytes
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = scanner.skipSpace(bytes.starts(with: mark) ? mark.count : 0)
    guard start < bytes.count, bytes[start] == UInt8(ascii: "{") else { return (found, .notABundle) }
    var inside: Int?
    // Lists of things are walked once, item by item, instead of being stepped over first.
    func end(_ key: Range<Int>, _ start: Int) -> Int? {
      let name = scanner.string(key) ?? ""
      let kind = EntityKind(plural: name)
      guard kind != nil || name == "external" else { return scanner.endOfValue(start) }
      var ranges: [Range<Int>] = []
      switch scanner.items(from: start, before: bytes.count, { ranges.append($0) }) {
      case .problem(let offset):
        inside = offset
        return nil
      case .end(let end):
        if let kind { found.tables[kind] = BundleTable(ranges: ranges) } else { found.external = ranges }
        return end
      }
    }
    let problem = scanner.forEachMember(of: start..<bytes.count, steppingOver: end) { key, value in
      if bytes[value.lowerBound] != UInt8(ascii: "[") || scanner.string(key) == "translations" {
        found.header[scanner.string(key) ?? ""] = value
      }
      return true
    }
    if let offset = inside ?? problem { return (found, .malformed(offset: offset)) }
    guard found.header["format"].flatMap(scanner.string) == "touchstone-bundle",
      let version = found.header["format_version"].flatMap(scanner.integer)
    else { return (found, .notABundle) }
    guard version <= supportedFormat else {
      return (found, .newerFormat(found: version, supported: supportedFormat))
    }
    return (found, nil)
  }

  /// Looks at the bytes.
  func scan<Result>(_ body: (JSONScanner) -> Result) -> Result {
    data.withUnsafeBytes { body(JSONScanner(bytes: $0.bindMemory(to: UInt8.self))) }
  }
}

// MARK: - Things

extension BundleStore {
  /// How many things of a kind the framework has.
  func count(of kind: EntityKind) -> Int {
    tables[kind]?.ranges.count ?? 0
  }

  /// The ids of a kind's things, in the order of the framework.
  func ids(of kind: EntityKind) -> [String] {
    index(of: kind)?.ids ?? []
  }

  /// Which thing of its kind has an id; a former id is found where nothing has it now.
  func position(_ kind: EntityKind, _ id: String) -> Int? {
    lookup(kind)?.position(id)
  }

  /// The ids of a kind's things, for whoever looks up many.
  func lookup(_ kind: EntityKind) -> IDLookup? {
    index(of: kind).map { IDLookup(current: $0.positions, kind: kind, store: self) }
  }

  /// Which thing had an id: by its own `was`, or because what it lies in was called otherwise.
  func formerPosition(_ kind: EntityKind, _ id: String) -> Int? {
    // An id with a colon is one of another package.
    guard let table = tables[kind], !id.utf8.contains(UInt8(ascii: ":")) else { return nil }
    let former = table.former { makeFormer(table) }
    if let position = former[id] { return position }
    guard let dot = id.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    for whole in BundleStore.wholes[kind] ?? [] {
      guard let position = formerPosition(whole, String(id[..<dot])) else { continue }
      let now = ids(of: whole)[position] + id[dot...]
      return index(of: kind)?.positions[now] ?? former[now]
    }
    return nil
  }

  /// What the things of a kind may lie in.
  private static let wholes: [EntityKind: [EntityKind]] = [
    .skill: [.skill, .competency], .target: [.skill, .competency], .criterion: [.rubric], .point: [.scale],
    .depth: [.taxonomy], .step: [.pathway, .progression], .phase: [.experience], .responsibility: [.role],
  ]

  /// The thing that has an id now.
  func currentPosition(_ kind: EntityKind, _ id: String) -> Int? {
    index(of: kind)?.positions[id]
  }

  /// Where a thing stands.
  func range(_ kind: EntityKind, at position: Int) -> Range<Int>? {
    guard let ranges = tables[kind]?.ranges, ranges.indices.contains(position) else { return nil }
    return ranges[position]
  }

  /// Where a thing stands, its own or one of another package.
  func range(_ kind: EntityKind, _ id: String) -> Range<Int>? {
    if let position = position(kind, id) { return range(kind, at: position) }
    return external.range(kind, id, self)
  }

  private func index(of kind: EntityKind) -> BundleTable.Index? {
    guard let table = tables[kind] else { return nil }
    return table.index { self.makeIndex(table) }
  }

  private func makeIndex(_ table: BundleTable) -> BundleTable.Index {
    scan { scanner in
      var index = BundleTable.Index()
      index.ids.reserveCapacity(table.ranges.count)
      index.positions.reserveCapacity(table.ranges.count)
      for (position, range) in table.ranges.enumerated() {
        let id = scanner.member("id", of: range).flatMap(scanner.string) ?? ""
        index.ids.append(id)
        if !id.isEmpty { index.positions[id] = position }
      }
      return index
    }
  }

  /// Ids that things had before; looked for only when somebody asks for an id that nothing has.
  private func makeFormer(_ table: BundleTable) -> [String: Int] {
    scan { scanner in
      var former: [String: Int] = [:]
      for (position, range) in table.ranges.enumerated() {
        guard let was = scanner.member("was", of: range) else { continue }
        let parent = scanner.member("parent", of: range).flatMap { scanner.member("id", of: $0) }.flatMap(
          scanner.string)
        _ = scanner.forEachItem(of: was) { item in
          guard let id = scanner.string(item) else { return }
          // Inside its parent a part may name its former last word only.
          let whole = parent.map { id.utf8.contains(UInt8(ascii: ".")) ? id : "\($0).\(id)" } ?? id
          former[whole] = position
        }
      }
      return former
    }
  }
}

// MARK: - The header

extension BundleStore {
  /// A text in the table that the manifest calls `framework`.
  func frameworkText(_ name: StaticString) -> String? {
    guard let range = header["framework"] else { return nil }
    return scan { scanner in scanner.member(name, of: range).flatMap(scanner.string) }
  }

  /// A text of the bundle itself.
  func headerText(_ name: String) -> String? {
    guard let range = header[name] else { return nil }
    return scan { $0.string(range) }
  }

  /// A value of the bundle itself.
  func headerRange(_ name: String) -> Range<Int>? {
    header[name]
  }
}

/// The things of one kind by their ids.
struct IDLookup {
  let current: [String: Int]
  let kind: EntityKind
  let store: BundleStore

  /// Which thing has an id, or had it where nothing has it now.
  func position(_ id: String) -> Int? {
    current[id] ?? store.formerPosition(kind, id)
  }
}

/// Where the things of one kind stand.
struct BundleTable: Sendable {
  struct Index: Sendable {
    var ids: [String] = []
    var positions: [String: Int] = [:]
  }

  let ranges: [Range<Int>]
  let index = Once<Index>()
  let former = Once<[String: Int]>()
}

/// Where the things of other packages stand that the framework refers to.
struct ExternalTable: Sendable {
  let ranges: [Range<Int>]
  private let index = Once<[String: Range<Int>]>()

  init(ranges: [Range<Int>]) {
    self.ranges = ranges
  }

  /// Where a thing stands; its id has the package and a colon in front, unless the package is built in.
  func range(_ kind: EntityKind, _ id: String, _ store: BundleStore) -> Range<Int>? {
    guard !ranges.isEmpty else { return nil }
    return index { makeIndex(store) }["\(kind)/\(id)"]
  }

  private func makeIndex(_ store: BundleStore) -> [String: Range<Int>] {
    store.scan { scanner in
      var index: [String: Range<Int>] = [:]
      for range in ranges {
        if let (kind, id) = scanner.name(range) { index["\(kind)/\(id)"] = range }
      }
      return index
    }
  }
}

extension JSONScanner {
  /// The kind and the id in an object that names a thing; the id of a thing of another package has its package in front.
  func name(_ object: Range<Int>) -> (kind: EntityKind, id: String)? {
    var kind: String?
    var id: String?
    var package: String?
    _ = forEachMember(of: object) { key, value in
      switch string(key) {
      case "kind": kind = string(value)
      case "id": id = string(value)
      case "package": package = string(value)
      case _: break
      }
      return true
    }
    guard let kind, let id else { return nil }
    let isForeign = package != nil && package != "built-in"
    return (EntityKind(rawValue: kind), isForeign ? "\(package ?? ""):\(id)" : id)
  }
}
