import TouchstoneDiagnostics
import TouchstoneJSON
import TouchstoneLanguage
public import TouchstoneModel

/// Why a bundle cannot be compared, in words that follow the name of the file.
public struct BundleProblem: Error, Sendable, CustomStringConvertible {
  public var description: String

  init(_ description: String) {
    self.description = description
  }
}

/// Reads a framework back from its bundle, so that an edition whose sources are elsewhere can be compared.
///
/// The rows of the language say what stands where, as they do for what writes the bundle. There are no places, and of
/// other packages only what the framework refers to.
public func framework(fromBundle bytes: [UInt8]) throws(BundleProblem) -> Framework {
  let root: JSONValue
  do throws(JSONSyntaxError) {
    root = try JSONReader.read(bytes)
  } catch {
    throw BundleProblem("is no JSON: \(error.message)")
  }
  guard root["format"]?.string == "touchstone-bundle" else {
    throw BundleProblem("is no bundle: its `format` is not \"touchstone-bundle\"")
  }
  guard root["format_version"]?.integer == BundleReading.formatVersion else {
    throw BundleProblem(
      "is a bundle in another format than version \(BundleReading.formatVersion), which this version of the tool reads")
  }
  var reading = BundleReading(root)
  for kind in Kind.allCases.sorted() { kind.accept(&reading, .declare) }
  reading.declareExternal()
  for kind in Kind.allCases.sorted() { kind.accept(&reading, .fill) }
  reading.checkParents()
  if let problem = reading.problem { throw problem }
  let framework = reading.framework()
  if let problem = reading.problem { throw problem }
  return framework
}

/// A bundle while it is read: first what there is, then what is said about it.
struct BundleReading: KindVisitor {
  enum Step {
    case declare
    case fill
  }

  /// The version of the bundle's format that is read.
  static let formatVersion = 1
  static let nowhere = SourceSpan(SourceID(0), 0, 0)

  let root: JSONValue
  private let declarations = Declarations()
  private var ownCounts = Array(repeating: 0, count: Kind.allCases.count)
  private var packages: [PackageReference] = []
  private var layers: [PackageReference] = []
  /// Things by package, kind and id: `ccss:standard/6.rp`, `competency/math.ratios`.
  private var things: [String: EntityID] = [:]
  private(set) var problem: BundleProblem?

  init(_ root: JSONValue) {
    self.root = root
    let header = root["framework"]
    packages = [
      PackageReference(
        alias: "", id: header?["id"]?.string ?? "", title: header?["title"]?.string ?? "", uri: header?["uri"]?.string)
    ]
    packages += (root["packages"]?.items ?? []).map { PackageReference($0) }
    layers = (root["layers"]?.items ?? []).map { PackageReference($0) }
  }

  mutating func visit<D: Declaration>(_ type: D.Type, _ step: Step) {
    let items = root[D.kind.plural]?.items ?? []
    switch step {
    case .declare:
      ownCounts[D.kind.position] = items.count
      for (index, item) in items.enumerated() {
        let id = item["id"]?.string ?? "\(D.kind.name) \(index + 1)"
        declarations[D.table].append(D(id: id, idSpan: Self.nowhere, span: Self.nowhere))
        things["\(D.kind.name)/\(id)"] = EntityID(D.kind, index)
      }
    case .fill:
      var table = declarations[D.table]
      for (index, item) in items.enumerated() { fill(&table[index], item) }
      declarations[D.table] = table
    }
  }

  private mutating func fill<D: Declaration>(_ declaration: inout D, _ item: JSONValue) {
    if let parent = item["parent"] { declaration.parent = thing(parent) }
    for (position, field) in D.fields.fields.enumerated() {
      guard let value = item[field.name] else { continue }
      read(field, value, into: &declaration)
      declaration.written.insert(position)
    }
    if let first = item["declared_by"]?.string { declaration.ownLayering.layer = layer(first) }
    for member in item["refined_by"]?.members ?? [] {
      guard let name = member.value.string else { continue }
      if let position = D.fields.position(of: member.key) {
        declaration.ownLayering.fieldLayers[position] = layer(name)
      } else {
        declaration.ownLayering.keyLayers[member.key] = layer(name)
      }
    }
  }

  private func layer(_ id: String) -> Int {
    (layers.firstIndex { $0.id == id }).map { $0 + 1 } ?? 0
  }

  // MARK: - Other packages

  mutating func declareExternal() {
    for item in root["external"]?.items ?? [] {
      guard let kind = item["kind"]?.string.flatMap({ Kind(rawValue: $0) }), let id = item["id"]?.string,
        let key = item["package"]?.string
      else { continue }
      add(kind, id, key, item)
    }
  }

  private mutating func add(_ kind: Kind, _ id: String, _ key: String, _ item: JSONValue?) {
    guard things["\(key):\(kind.name)/\(id)"] == nil else { return }
    // A depth stands in its taxonomy, which may not be named itself.
    var parent: EntityID?
    if let whole = kind.parents.first, let dot = id.lastIndex(of: "."), kind == .depth || kind == .point {
      add(whole, String(id[..<dot]), key, nil)
      parent = things["\(key):\(whole.name)/\(id[..<dot])"]
    }
    func append<D: Declaration>(_ type: D.Type) {
      let declaration = D(id: id, idSpan: Self.nowhere, span: Self.nowhere)
      declaration.package = packages.firstIndex { $0.name == key } ?? 0
      declaration.parent = parent
      declaration.code = item?["code"]?.string.map { Text($0, Self.nowhere) }
      declaration.title = item?["title"]?.string.map { Text($0, Self.nowhere) }
      declaration.statement = item?["statement"]?.string.map { Text($0, Self.nowhere) }
      (declaration as? Depth)?.description = item?["description"]?.string.map { Text($0, Self.nowhere) }
      things["\(key):\(kind.name)/\(id)"] = EntityID(kind, declarations[D.table].count)
      declarations[D.table].append(declaration)
    }
    append(kind.type)
  }

  /// The thing that an object with `kind`, `id` and perhaps `package` names.
  mutating func thing(_ value: JSONValue) -> EntityID {
    let kind = value["kind"]?.string ?? ""
    let id = value["id"]?.string ?? ""
    let package = value["package"]?.string.map { "\($0):" } ?? ""
    return thing(named: "\(package)\(kind)/\(id)")
  }

  /// The thing that a key of a map names, `8` or `ccss:8`.
  mutating func thing(_ kind: Kind, key: String) -> EntityID {
    guard let colon = key.firstIndex(of: ":") else { return thing(named: "\(kind.name)/\(key)") }
    return thing(named: "\(key[..<colon]):\(kind.name)/\(key[key.index(after: colon)...])")
  }

  private mutating func thing(named name: String) -> EntityID {
    if let found = things[name] { return found }
    report("names something that it does not hold: \(name)")
    return .unresolved
  }

  mutating func report(_ words: String) {
    problem = problem ?? BundleProblem(words)
  }

  /// Whether parts lie where parts of their kind may lie, and nothing lies in itself.
  mutating func checkParents() {
    for kind in Kind.allCases where !kind.parents.isEmpty {
      for index in 0..<ownCounts[kind.position] {
        var here = declarations[EntityID(kind, index)]?.parent
        if let here, !kind.parents.contains(here.kind) {
          report("lets \(kind.article) \(kind.name) lie in \(here.kind.article) \(here.kind.name)")
          return
        }
        var steps = 0
        while let next = here, steps <= ownCounts[Kind.skill.position] {
          here = declarations[next]?.parent
          steps += 1
        }
        if here != nil { return report("lets \(kind.article) \(kind.name) lie in itself") }
      }
    }
  }

  // MARK: - The whole

  mutating func framework() -> Framework {
    var manifest = Manifest(span: Self.nowhere)
    if let header = root["framework"] {
      for field in FrameworkHeader.fields.fields {
        if let value = header[field.name] { read(field, value, into: &manifest.framework) }
      }
    }
    manifest.terms = vocabulary(root["vocabulary"])
    var framework = Framework(
      manifest: manifest, declarations: declarations, ownCounts: ownCounts, packages: packages,
      translations: translations())
    framework.layers = layers
    return framework
  }

  private func vocabulary(_ list: JSONValue?) -> [LocalTerm] {
    (list?.items ?? []).map { item in
      LocalTerm(
        audience: item["audience"]?.string.flatMap { Audience(rawValue: $0) }, word: item["word"]?.string ?? "",
        wordSpan: Self.nowhere, local: (item["local"]?.items ?? []).compactMap(\.string).map { Text($0, Self.nowhere) })
    }
  }

  private func translations() -> [Translation] {
    (root["translations"]?.items ?? []).map { item in
      var translation = Translation(language: item["language"]?.string ?? "", span: Self.nowhere)
      translation.title = item["title"]?.string.map { Text($0, Self.nowhere) }
      translation.statement = item["statement"]?.string.map { Text($0, Self.nowhere) }
      translation.terms = vocabulary(item["vocabulary"])
      for kind in Kind.allCases {
        for (index, thing) in (root[kind.plural]?.items ?? []).enumerated() {
          for member in thing["translations"]?[translation.language]?.members ?? [] {
            translation.texts[Translation.Key(EntityID(kind, index), member.key)] =
              member.value.string.map { Text($0, Self.nowhere) }
          }
        }
      }
      return translation
    }
  }
}

extension PackageReference {
  fileprivate init(_ value: JSONValue) {
    let id = value["id"]?.string ?? ""
    let isBuiltIn = value["built_in"]?.bool ?? false
    let key = value["package"]?.string ?? ""
    self.init(
      alias: isBuiltIn && key == id ? "" : key, id: id, title: value["title"]?.string ?? "",
      uri: value["uri"]?.string, isBuiltIn: isBuiltIn)
  }

  /// The name by which references in a bundle reach the package.
  fileprivate var name: String { alias.isEmpty ? id : alias }
}
