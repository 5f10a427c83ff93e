import TouchstoneEmission
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel

/// The bundle of a framework as JSON text.
func bundle(of framework: Framework, _ entities: EntityTable) -> [UInt8] {
  var writer = BundleWriter(framework, entities)
  writer.writeBundle()
  return writer.finish()
}

/// Writes the bundle: the framework's header, what it is called, the packages it reaches, and every thing it declares.
struct BundleWriter {
  let framework: Framework
  let entities: EntityTable
  let references: ReferenceIndex
  let translations: TranslatedTexts
  var json: JSONWriter
  /// The content of the thing that is being written, for its digest.
  var content = ContentWriter()
  /// Things of other packages that this one refers to.
  var external: Set<EntityID> = []
  /// The digest of the header.
  var headerDigest: [UInt8] = []
  /// The things written so far with their digests, kind by kind.
  private var digests: [[(uuid: UUIDv5, digest: [UInt8])]] = []

  init(_ framework: Framework, _ entities: EntityTable) {
    self.framework = framework
    self.entities = entities
    references = ReferenceIndex(framework)
    translations = TranslatedTexts(framework.translations)
    let things = framework.ownCounts.reduce(0, +)
    json = JSONWriter(.pretty, reservingCapacity: 4096 + things * 2048)
  }

  mutating func writeBundle() {
    json.beginObject()
    json.field("$schema", "bundle.schema.json")
    json.field("format", "touchstone-bundle")
    json.field("format_version", BundleEmitter.formatVersion)
    json.field("language_version", Language.version)
    writeHeader()
    writeTranslationHeaders()
    writePackages()
    for kind in Kind.allCases.sorted() { writeThings(kind.type) }
    writeExternalThings()
    json.field("digest", packageDigest())
    json.endObject()
  }

  /// Hands over the text without copying it.
  mutating func finish() -> [UInt8] {
    let finished = json
    json = JSONWriter(reservingCapacity: 0)
    return finished.finish()
  }

  private mutating func writeThings<D: Declaration>(_ type: D.Type) {
    var digests: [(uuid: UUIDv5, digest: [UInt8])] = []
    json.key(type.kind.plural)
    json.beginArray()
    for (id, declaration) in framework.each(type) {
      guard let row = entities[id] else { continue }
      digests.append((row.uuid, write(declaration, id, row)))
    }
    json.endArray()
    self.digests.append(digests)
  }

  /// Writes one thing, and hands over the digest of its content.
  private mutating func write<D: Declaration>(_ declaration: D, _ id: EntityID, _ row: EntityTable.Row) -> [UInt8] {
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
    writeParts(of: id)
    writeReferrers(to: id)
    writeTranslations(of: id)
    let digest = content.digest()
    json.field("digest", hexadecimal(digest))
    json.endObject()
    return digest
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

// MARK: - The package as a whole

extension BundleWriter {
  /// Everything in the package that means something, in an order that does not depend on files.
  private mutating func packageDigest() -> String {
    content.begin("package")
    content.digest(headerDigest)
    for (kind, digests) in zip(Kind.allCases.sorted(), digests) {
      content.text(kind.plural)
      content.count(digests.count)
      for (uuid, digest) in kind.isOrdered ? digests : digests.sorted(by: { $0.uuid < $1.uuid }) {
        content.identifier(uuid)
        content.digest(digest)
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

extension Kind {
  /// Whether the order of declarations of this kind means something, rather than only how they are shown.
  var isOrdered: Bool {
    switch self {
    case .level, .point, .depth: true
    case .profile, .strand, .outcome, .domain, .scale, .standard, .competency, .skill, .target, .taxonomy, .rubric,
      .criterion, .alignment, .term, .waiver:
      false
    }
  }
}
