import Testing
import TouchstoneChange
import TouchstoneEmission
import TouchstoneJSON
import TouchstoneJSONEmitter
import TouchstoneTestSupport

/// Who holds a bundle and takes up the changes that were published since has the bundle of the new edition.
struct ApplyingTests {
  @Test(arguments: 0..<40)
  func applyingTheChangesToOneBundleGivesTheOther(_ seed: Int) throws {
    var dice = Dice(seed: seed)
    var package = GeneratedPackage(using: &dice)
    let before = package
    for _ in 0..<(1 + seed % 10) { package.change(using: &dice) }
    try expect(before.plain, leadsTo: package.plain)
    // On the way back what is new is gone, and what was split off is one again.
    try expect(package.plain, leadsTo: before.plain)
  }

  private func expect(_ old: Side, leadsTo new: Side) throws {
    let feed = try compared(old, new).feed
    let (oldBytes, newBytes) = (try bundle(old), try bundle(new))
    let (oldBundle, newBundle) = (try JSONReader.read(oldBytes), try JSONReader.read(newBytes))
    var copy = HeldBundle(oldBundle)
    let expected = HeldBundle(newBundle)
    #expect(copy.things.count > 12)
    try copy.apply(JSONReader.read(feed.json), oldBundle, newBundle)
    #expect(copy == expected)
    #expect(feed.entries.isEmpty == (oldBytes == newBytes))
  }

  private func bundle(_ side: Side) throws -> [UInt8] {
    let compiled = try side.compiled()
    let files = BundleEmitter().emit(Publication(framework: compiled.framework, sources: compiled.sources))
    return try #require(files.first { $0.path == "bundle.json" }).bytes
  }
}

/// What a system keeps of a bundle: things by their identifiers, and what they say. Lists are kept as sets.
private struct HeldBundle: Equatable {
  struct Thing: Equatable {
    var kind: String
    var id: String
    var parent: String?
    var fields: [String: Set<String>] = [:]
  }

  private static let kinds = [
    "competency": "competencies", "target": "targets", "assessment": "assessments", "level": "levels",
  ]
  private static let fields = [
    "statement", "domains", "level", "depth", "requires", "evidence_min", "retired", "for", "purpose",
  ]

  private(set) var things: [String: Thing] = [:]

  init(_ bundle: JSONValue) {
    let names = Names(bundle)
    for (kind, plural) in Self.kinds {
      for item in bundle[plural]?.items ?? [] { things[item["uuid"]?.string ?? ""] = Self.thing(kind, item, names) }
    }
  }

  private static func thing(_ kind: String, _ item: JSONValue, _ names: Names) -> Thing {
    var thing = Thing(kind: kind, id: item["id"]?.string ?? "", parent: item["parent"].map { names.word($0) })
    for field in fields {
      guard let value = item[field] else { continue }
      thing.fields[field] = Set((value.items ?? [value]).map { names.word($0) })
    }
    return thing
  }

  /// Takes up published changes, one after the other; what is new is copied from the bundle that they lie beside.
  mutating func apply(_ feed: JSONValue, _ old: JSONValue, _ new: JSONValue) throws {
    let (oldNames, newNames) = (Names(old), Names(new))
    for change in feed["changes"]?.items ?? [] where change["derived"] == nil {
      guard let kind = change["kind"]?.string, let plural = Self.kinds[kind] else { continue }
      let uuid = try #require((change["old_uuid"] ?? change["new_uuid"])?.string)
      switch try #require(change["action"]?.string) {
      case "added":
        let item = try #require(new[plural]?.items?.first { $0["uuid"]?.string == uuid })
        things[uuid] = Self.thing(kind, item, newNames)
      case "removed": things[uuid] = nil
      case "renamed": rename(uuid, to: try #require(change["new_id"]?.string))
      case "changed", "retired", "restored":
        let field = try #require(change["field"]?.string)
        guard field != "was" else { continue }
        var values = things[uuid]?.fields[field] ?? []
        if let before = change["before"] {
          #expect(values.remove(oldNames.word(before)) != nil, "\(field) of \(uuid) did not hold what went")
        }
        if let after = change["after"] { values.insert(newNames.word(after)) }
        things[uuid]?.fields[field] = values.isEmpty ? nil : values
      default: Issue.record("\(change["action"]?.string ?? "") is no change that these histories make")
      }
    }
  }

  /// What lies in a thing is called after it.
  private mutating func rename(_ uuid: String, to id: String) {
    guard let old = things[uuid]?.id else { return }
    things[uuid]?.id = id
    for (other, thing) in things where thing.parent == uuid && thing.id.hasPrefix(old + ".") {
      things[other]?.id = id + thing.id.dropFirst(old.count)
    }
  }

  /// The identifiers by which a bundle's things are known in both editions.
  private struct Names {
    private var uuids: [String: String] = [:]

    init(_ bundle: JSONValue) {
      for (kind, plural) in HeldBundle.kinds {
        for item in bundle[plural]?.items ?? [] {
          uuids["\(kind)/\(item["id"]?.string ?? "")"] = item["uuid"]?.string
        }
      }
    }

    /// A value of a bundle, or of a change, as one word.
    func word(_ value: JSONValue) -> String {
      if let kind = value["kind"]?.string, let id = value["id"]?.string {
        return uuids["\(kind)/\(id)"] ?? "\(kind)/\(id)"
      }
      if let inner = value["text"] ?? value["value"] ?? value["all"] { return word(inner) }
      if let number = value.integer { return "\(number)" }
      if let bool = value.bool { return bool ? "true" : "false" }
      return value.string ?? ""
    }
  }
}
