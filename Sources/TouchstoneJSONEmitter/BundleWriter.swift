import TouchstoneEmission
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel

/// The bundle of a framework as JSON text.
func bundle(of publication: Publication, _ entities: EntityTable) -> [UInt8] {
  let things = publication.framework.ownCounts.reduce(0, +)
  var writer = BundleWriter(
    publication, entities, JSONWriter(.pretty, reservingCapacity: 4096 + things * 2048))
  writer.writeBundle()
  return writer.finish()
}

/// Writes the bundle: the framework's header, what it is called, the packages it reaches, and every thing it declares.
struct BundleWriter: Sendable {
  let framework: Framework
  let entities: EntityTable
  let references: ReferenceIndex
  let translations: TranslatedTexts
  private let workers: Workers
  var json: JSONWriter
  /// The content of the thing that is being written, for its digest.
  var content = ContentWriter()
  /// Things of other packages that this one refers to.
  var external: Set<EntityID> = []
  /// The digest of the header.
  var headerDigest: [UInt8] = []
  /// The things written so far with their digests, kind by kind.
  private var digests: [[ThingDigest]] = []

  init(_ publication: Publication, _ entities: EntityTable, _ json: JSONWriter = JSONWriter(.compact)) {
    self.json = json
    framework = publication.framework
    workers = publication.workers
    self.entities = entities
    references = ReferenceIndex(framework)
    translations = TranslatedTexts(framework.translations)
  }

  mutating func writeBundle() {
    json.beginObject()
    json.field("$schema", "bundle.schema.json")
    json.field("format", "touchstone-bundle")
    json.field("format_version", BundleEmitter.formatVersion)
    json.field("language_version", Language.version)
    writeHeader()
    writeTranslationHeaders()
    writeLayers()
    writePackages()
    for kind in Kind.allCases.sorted() { kind.accept(&self, ()) }
    writeExternalThings()
    json.field("digest", packageDigest())
    json.endObject()
  }

  /// Writes the bundle for its digests alone.
  mutating func digestBundle() -> (package: String, things: [UUIDv5: String]) {
    writeBundle()
    let things = digests.flatMap { kind in kind.map { ($0.uuid, hexadecimal($0.digest)) } }
    return (packageDigest(), Dictionary(things, uniquingKeysWith: { first, _ in first }))
  }

  /// Hands over the text without copying it; another one may follow.
  mutating func finish(continuing layout: JSONWriter.Layout = .pretty) -> [UInt8] {
    let finished = json
    json = JSONWriter(layout, reservingCapacity: 0)
    return finished.finish()
  }

  /// Writes one thing, and hands over the digest of its content.
  mutating func write<D: Declaration>(_ declaration: D, _ id: EntityID, _ row: EntityTable.Row) -> [UInt8] {
    content.begin(id.kind.name)
    json.beginObject()
    if id.kind.hasID { json.field("id", row.id) }
    json.field("uuid", row.uuid.description)
    if let parent = row.parent {
      json.key("parent")
      writeTarget(parent)
      content.text("parent")
      content.identifier(entities.uuid(of: parent))
    }
    for field in D.fields.fields { write(field, of: declaration) }
    writeLayers(of: declaration)
    writeParts(of: id)
    writeReferrers(to: id)
    writeTranslations(of: id)
    let digest = content.digest()
    json.field("digest", hexadecimal(digest))
    json.endObject()
    return digest
  }

  /// Which layer declared the thing, and which layers above it have written fields of it.
  private mutating func writeLayers<D: Declaration>(of declaration: D) {
    guard let layering = declaration.layering, !framework.layers.isEmpty else { return }
    if layering.layer > 0 { json.field("declared_by", framework.package(ofLayer: layering.layer).id) }
    guard !layering.fieldLayers.isEmpty || !layering.keyLayers.isEmpty else { return }
    json.key("refined_by")
    json.beginObject()
    for position in layering.fieldLayers.keys.sorted() {
      json.field(D.fields.fields[position].name, framework.package(ofLayer: declaration.layer(ofField: position)).id)
    }
    for (key, layer) in layering.keyLayers.sorted(by: { $0.key < $1.key }) {
      json.field(key, framework.package(ofLayer: layer).id)
    }
    json.endObject()
  }

  private mutating func writeParts(of id: EntityID) {
    let parts = framework.parts[id]
    guard !parts.isEmpty else { return }
    json.key("parts")
    json.beginArray()
    for part in parts {
      writeTarget(part)
      // The order of points and depths means something; that of targets only decides how they are shown.
      if part.kind.isOrdered { content.identifier(entities.uuid(of: part)) }
    }
    json.endArray()
  }

  private mutating func writeReferrers(to id: EntityID) {
    var isFirst = true
    for referrer in references[id] where !referrer.isKey && framework.isOwn(referrer.from) {
      guard let row = entities[referrer.from] else { continue }
      if isFirst {
        json.key("referenced_by")
        json.beginArray()
        isFirst = false
      }
      json.beginObject()
      json.field("kind", referrer.from.kind.name)
      if referrer.from.kind.hasID { json.field("id", row.id) } else { json.field("uuid", row.uuid.description) }
      json.field("field", referrer.field)
      json.endObject()
    }
    if !isFirst { json.endArray() }
  }

  private mutating func writeTranslations(of id: EntityID) {
    guard translations.hasTexts(of: id) else { return }
    json.key("translations")
    json.beginObject()
    for language in translations.languages {
      let texts = translations.texts(of: id, in: language)
      guard !texts.isEmpty else { continue }
      json.key(language)
      json.beginObject()
      for (path, text) in texts { json.field(path, text) }
      json.endObject()
    }
    json.endObject()
  }
}

// MARK: - The things of a kind

extension BundleWriter: KindVisitor {
  /// Writes the things of a kind, in stretches by several workers, who share what this one has found out before.
  mutating func visit<D: Declaration>(_ type: D.Type, _ input: Void) {
    json.key(type.kind.plural)
    json.beginArray()
    var worker = self
    worker.json = json.forItems()
    worker.external = []
    let stretches = workers.map(stretchesOf: framework.own(type).indices) { [worker] stretch in
      var worker = worker
      return (worker.write(type, stretch), worker.json, worker.external)
    }
    var digests: [ThingDigest] = []
    for (written, items, others) in stretches {
      digests += written
      json.items(items)
      external.formUnion(others)
    }
    json.endArray()
    self.digests.append(digests)
  }

  private mutating func write<D: Declaration>(_ type: D.Type, _ stretch: Range<Int>) -> [ThingDigest] {
    let declarations = framework.own(type)
    return stretch.compactMap { index in
      let id = EntityID(type.kind, index)
      guard let row = entities[id] else { return nil }
      return ThingDigest(uuid: row.uuid, digest: write(declarations[index], id, row))
    }
  }
}

/// A thing with the digest of its content.
private struct ThingDigest: Sendable {
  var uuid: UUIDv5
  var digest: [UInt8]
}

// MARK: - The package as a whole

extension BundleWriter {
  /// Everything in the package that means something, in an order that does not depend on files.
  private mutating func packageDigest() -> String {
    content.begin("package")
    content.digest(headerDigest)
    for (kind, digests) in zip(Kind.allCases.sorted(), digests) {
      content.text(kind.plural)
      content.count(digests.count)
      for thing in kind.isOrdered ? digests : digests.sorted(by: { $0.uuid < $1.uuid }) {
        content.identifier(thing.uuid)
        content.digest(thing.digest)
      }
    }
    for text in translations.all {
      content.text(text.language)
      content.identifier(entities.uuid(of: text.entity))
      content.text(text.path)
      content.text(text.text)
    }
    return hexadecimal(content.digest())
  }
}
