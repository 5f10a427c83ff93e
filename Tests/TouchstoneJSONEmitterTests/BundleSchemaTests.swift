import Testing
import TouchstoneJSON
import TouchstoneJSONEmitter
import TouchstoneLanguage

struct BundleSchemaTests {
  private let schema: JSONValue

  init() throws {
    schema = try JSONReader.read(BundleSchema.bytes())
  }

  @Test func describesEveryRowOfEveryKind() {
    for kind in Language.kinds {
      let properties = schema["$defs"]?[kind.kind.name]?["properties"]
      for field in kind.fields {
        if case .parts = field.type { continue }
        #expect(properties?[field.name]?["description"]?.string == field.meaning, "\(kind.kind.name).\(field.name)")
      }
    }
  }

  @Test func describesEveryProperty() {
    var found = 0
    checkDescriptions(in: schema, at: "bundle", &found)
    #expect(found > 300)
  }

  private func checkDescriptions(in value: JSONValue, at place: String, _ found: inout Int) {
    for member in value.members ?? [] {
      if member.key == "properties", value["type"]?.string == "object" {
        for property in member.value.members ?? [] {
          found += 1
          #expect(property.value["description"]?.string?.isEmpty == false, "\(place) > \(property.key)")
        }
      }
      checkDescriptions(in: member.value, at: "\(place) > \(member.key)", &found)
    }
    for item in value.items ?? [] { checkDescriptions(in: item, at: place, &found) }
  }

  @Test func refersOnlyToShapesThatItDefines() {
    let defined = Set((schema["$defs"]?.members ?? []).map(\.key))
    var used: Set<String> = []
    collectReferences(in: schema, &used)
    #expect(used.isSubset(of: defined))
    #expect(defined.subtracting(used).isEmpty)
  }

  private func collectReferences(in value: JSONValue, _ used: inout Set<String>) {
    for member in value.members ?? [] {
      if member.key == "$ref", let path = member.value.string { used.insert(String(path.dropFirst("#/$defs/".count))) }
      collectReferences(in: member.value, &used)
    }
    for item in value.items ?? [] { collectReferences(in: item, &used) }
  }
}
