import TouchstoneJSON
import TouchstoneLanguage
public import TouchstoneModel
public import TouchstoneSyntax

/// A JSON Schema by which an editor completes, explains and checks any file of a package, without a server of its own.
///
/// One schema fits every file: declarations, translations and the manifest. It is written in the draft that both taplo
/// (TOML) and yaml-language-server read, and says nothing that the compiler does not say: what passes the compiler
/// passes here, since values are read by the field's type from whatever was written (`code = 5.10`), a list of one needs
/// no brackets, and in a translation required fields may be missing.
///
/// With a framework its own ids are offered where references stand, each with its title. They are offers, not limits:
/// an id that was written a minute ago is not marked as wrong.
///
/// ```toml
/// #:schema ../schema/touchstone.toml.json
/// [[competency]]
/// domains = "math"   # <-- offered, with the title of the domain
/// ```
public func editorSchema(format: SourceFormat, framework: Framework? = nil) -> [UInt8] {
  var writer = EditorSchemaWriter(format: format, names: framework.map { OfferedNames($0) })
  return writer.write()
}

/// Writes the schema for editors.
struct EditorSchemaWriter {
  let format: SourceFormat
  /// Ids to offer; `nil` for the schema of the language alone.
  let names: OfferedNames?
  var json = JSONWriter(.compact, reservingCapacity: 1 << 17)

  init(format: SourceFormat, names: OfferedNames?) {
    self.format = format
    self.names = names
  }

  mutating func write() -> [UInt8] {
    json.beginObject()
    json.field("$schema", "http://json-schema.org/draft-04/schema#")
    json.field("title", "Touchstone framework package")
    json.field("description", "A file of a competency framework: declarations, a translation, or the manifest.")
    json.field("type", "object")
    json.field("additionalProperties", false)
    json.key("properties")
    json.beginObject()
    writeManifestTables()
    for kind in Language.kinds { writeList(of: kind) }
    json.endObject()
    json.key("definitions")
    json.beginObject()
    writeValueDefinitions()
    writeNameDefinitions()
    for kind in Language.kinds { write(kind) }
    json.endObject()
    json.endObject()
    let finished = json
    json = JSONWriter(reservingCapacity: 0)
    return finished.finish()
  }

  private mutating func writeList(of kind: KindDescription) {
    json.object(kind.kind.name) { json in
      json.field("description", kind.meaning)
      json.field("type", "array")
      json.object("items") { $0.field("$ref", "#/definitions/\(kind.kind.name)") }
    }
  }

  private mutating func write(_ kind: KindDescription) {
    json.key(kind.kind.name)
    json.beginObject()
    json.field("description", kind.meaning)
    json.field("type", "object")
    json.field("additionalProperties", false)
    if kind.kind.hasID {
      json.anyOf { json in
        json.item { $0.field("required", ["id"]) }
        json.item { $0.field("required", ["refines"]) }
      }
    }
    writeFirstKeys(of: kind)
    json.key("properties")
    json.beginObject()
    if kind.kind.hasID { writeID(of: kind) }
    for field in kind.fields { write(field) }
    json.endObject()
    json.endObject()
  }

  /// The keys that taplo writes for a new declaration.
  private mutating func writeFirstKeys(of kind: KindDescription) {
    guard format == .toml else { return }
    let keys = (kind.kind.hasID ? ["id"] : []) + kind.fields.filter(\.isRequired).map(\.name)
    json.object("x-taplo") { $0.field("initKeys", keys) }
  }

  private mutating func writeID(of kind: KindDescription) {
    let parts = kind.kind.parents.isEmpty ? "" : " Inside what it is part of, its last word is enough."
    json.object("id") { json in
      json.field("description", "The id, by which other things refer to it: words of a-z, digits and hyphens.\(parts)")
      json.shape("id")
    }
  }

  /// A field with what is said about it and what may stand in it.
  mutating func write(_ field: FieldDescription) {
    json.key(field.name)
    json.beginObject()
    json.field("description", description(of: field))
    writeShape(of: field.type)
    json.endObject()
  }

  private func description(of field: FieldDescription) -> String {
    var text = field.meaning
    if field.isRequired { text += " Required." }
    if let other = field.requiredUnless { text += " Required unless there is `\(other)`." }
    guard !field.example.isEmpty else { return text }
    switch format {
    case .toml: return "\(text)\n\nExample: `\(field.name) = \(field.example)`"
    case .yaml: return "\(text)\n\nExample: `\(yamlSpelling(of: field))`"
    }
  }
}
