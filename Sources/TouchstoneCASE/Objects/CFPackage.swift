import TouchstoneJSON

/// A whole framework as CASE exchanges it: its document, and everything that belongs to it.
struct CFPackage: Sendable {
  var document: CFDocument
  var items: [CFItem] = []
  var associations: [CFAssociation] = []
  var definitions = CFDefinitions()
  var rubrics: [CFRubric] = []

  func write(to json: inout JSONWriter, _ writing: CASEWriting) {
    json.beginObject()
    json.key("CFDocument")
    document.write(to: &json, writing)
    // The guide wants both lists even where they are empty.
    json.list("CFItems", items) { $1.write(to: &$0, writing) }
    json.list("CFAssociations", associations) { $1.write(to: &$0, writing) }
    if !definitions.isEmpty {
      json.key("CFDefinitions")
      definitions.write(to: &json, writing)
    }
    if !rubrics.isEmpty { json.list("CFRubrics", rubrics) { $1.write(to: &$0, writing) } }
    json.endObject()
  }

  /// The package as a file of its own.
  func bytes(_ writing: CASEWriting) -> [UInt8] {
    var json = JSONWriter(.pretty, reservingCapacity: 4096 + (items.count + associations.count) * 1024)
    write(to: &json, writing)
    return json.finish()
  }
}
