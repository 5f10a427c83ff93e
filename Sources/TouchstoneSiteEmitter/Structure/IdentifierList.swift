import TouchstoneEmission
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel

extension Edition {
  /// Everything that has an address, as data: its kind, id and identifier, what it is called, and where it is found.
  func identifierList() -> OutputFile {
    let framework = site.framework
    let identifiers = Identifiers(framework)
    var json = JSONWriter(.pretty)
    json.beginObject()
    json.field("format", "touchstone-ids")
    json.field("format_version", 1)
    json.key("things")
    json.beginArray()
    for kind in Kind.allCases.sorted() where kind.hasID {
      for index in 0..<framework.ownCounts[kind.position] {
        let id = EntityID(kind, index)
        json.beginObject()
        json.field("kind", kind.name)
        json.field("id", site.key(of: id))
        json.field("uuid", identifiers[id].description)
        json.field("name", name(of: id).unescaped)
        json.field("page", ifPresent: site.addresses[id])
        json.endObject()
      }
    }
    json.endArray()
    json.endObject()
    return OutputFile(path: "ids.json", bytes: json.finish())
  }
}
