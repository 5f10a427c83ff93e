import TouchstoneEmission
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel

/// What pages that are about no one thing say, as data: what each is called, and which things it names in which order.
///
/// The data of a thing's own page are written by whoever writes the bundle; see ``SiteData``.
extension PageWriter {
  /// The address of what a page says as data: `a-z.json` of `a-z.html`.
  static func twinPath(_ path: String) -> String {
    (path.hasSuffix(".html") ? String(path.dropLast(5)) : path) + ".json"
  }

  func twin(of outline: Outline, naming things: [EntityID]) -> OutputFile {
    var json = JSONWriter(.compact)
    json.beginObject()
    json.field("format", "touchstone-list")
    json.field("format_version", 1)
    json.field("language", edition.language.tag)
    json.field("title", HTMLEscaping.unescaped(outline.title ?? edition.plainTitle))
    json.field("page", outline.path)
    json.key("things")
    json.beginArray()
    var written: Set<EntityID> = []
    for id in things where written.insert(id).inserted { write(id, to: &json) }
    json.endArray()
    json.endObject()
    return OutputFile(path: sitePath(PageWriter.twinPath(outline.path)), bytes: json.finish())
  }

  private func write(_ id: EntityID, to json: inout JSONWriter) {
    json.beginObject()
    json.field("kind", id.kind.name)
    json.field("id", edition.site.key(of: id))
    json.field("name", edition.name(of: id).unescaped)
    json.field("page", ifPresent: edition.site.addresses[id])
    json.endObject()
  }
}
