import TouchstoneEmission
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel

/// Where each thing of a framework was declared, as JSON text.
func sources(of publication: Publication, _ entities: EntityTable) -> [UInt8] {
  var writer = SourcesWriter(publication, entities)
  return writer.write()
}

/// Writes the places of declarations, kind by kind in the order of the bundle.
private struct SourcesWriter: KindVisitor {
  private let publication: Publication
  private let entities: EntityTable
  private var places: SourcePlaces
  private var json = JSONWriter(.pretty)

  init(_ publication: Publication, _ entities: EntityTable) {
    self.publication = publication
    self.entities = entities
    places = SourcePlaces(publication.sources)
  }

  mutating func write() -> [UInt8] {
    json.beginObject()
    json.field("format", "touchstone-sources")
    json.field("format_version", BundleEmitter.formatVersion)
    for kind in Kind.allCases.sorted() { kind.accept(&self, ()) }
    json.endObject()
    return json.finish()
  }

  mutating func visit<D: Declaration>(_ type: D.Type, _ input: Void) {
    json.key(type.kind.plural)
    json.beginArray()
    for (id, declaration) in publication.framework.each(type) {
      let place = places.place(of: declaration.span)
      json.beginObject()
      if type.kind.hasID { json.field("id", declaration.id) }
      json.field("uuid", ifPresent: entities.uuid(of: id)?.description)
      json.field("path", place.path)
      json.field("line", place.line)
      json.field("column", place.column)
      json.endObject()
    }
    json.endArray()
  }
}
