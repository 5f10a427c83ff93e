import Testing
import TouchstoneDiagnostics
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneSchema
import TouchstoneSyntax

struct EditorSchemaTests {
  @Test(arguments: SourceFormat.allCases)
  func hasEveryRowOfEveryKind(format: SourceFormat) throws {
    let schema = try JSONReader.read(editorSchema(format: format))
    for kind in Language.kinds {
      let definition = schema["definitions"]?[kind.kind.name]
      #expect(schema["properties"]?[kind.kind.name]?["description"]?.string == kind.meaning)
      #expect(definition?["additionalProperties"]?.bool == false)
      for field in kind.fields {
        let description = definition?["properties"]?[field.name]?["description"]?.string
        #expect(description?.hasPrefix(field.meaning) == true, "\(kind.kind.name).\(field.name)")
      }
    }
  }

  @Test(arguments: SourceFormat.allCases)
  func refersOnlyToShapesThatItDefines(format: SourceFormat) throws {
    let schema = try JSONReader.read(editorSchema(format: format, framework: framework))
    let defined = Set((schema["definitions"]?.members ?? []).map(\.key))
    var used: Set<String> = []
    collectReferences(in: schema, &used)
    #expect(used.subtracting(defined).isEmpty)
    #expect(defined.subtracting(used).subtracting(unreferenced).isEmpty)
  }

  /// Names of kinds that no field refers to.
  private let unreferenced: Set<String> = []

  private func collectReferences(in value: JSONValue, _ used: inout Set<String>) {
    for member in value.members ?? [] {
      if member.key == "$ref", let path = member.value.string {
        used.insert(String(path.dropFirst("#/definitions/".count)))
      }
      collectReferences(in: member.value, &used)
    }
    for item in value.items ?? [] { collectReferences(in: item, &used) }
  }

  @Test func offersTheFrameworksOwnIdsWithTheirTitles() throws {
    let toml = try JSONReader.read(editorSchema(format: .toml, framework: framework))
    let domain = toml["definitions"]?["name-of-domain"]?["anyOf"]?[1]
    #expect(domain?["enum"]?[0]?.string == "math")
    #expect(domain?["x-taplo"]?["docs"]?["enumValues"]?[0]?.string == "Mathematics")
    #expect(toml["definitions"]?["name-of-level"]?["anyOf"]?[1]?["enum"]?[0]?.integer == 8)
    #expect(toml["definitions"]?["levels"]?["properties"]?["8"] != nil)
    #expect(toml["definitions"]?["points"]?["properties"]?["proficient"] != nil)
    let standards = toml["definitions"]?["name-of-standard"]?["anyOf"]?[1]?["enum"]
    #expect(standards?.items?.compactMap(\.string) == ["ccss:5.NF.B.7"])
    let yaml = try JSONReader.read(editorSchema(format: .yaml, framework: framework))
    #expect(yaml["definitions"]?["name-of-domain"]?["anyOf"]?[1]?["enumDescriptions"]?[0]?.string == "Mathematics")
  }

  private var framework: Framework {
    let span = SourceSpan(SourceID(0), 0, 0)
    func make<D: Declaration>(_ type: D.Type, _ id: String, package: Int = 0) -> D {
      let made = D(id: id, idSpan: span, span: span)
      made.package = package
      return made
    }
    let declarations = Declarations()
    declarations.domains = [make(Domain.self, "math")]
    declarations.domains[0].title = Text("Mathematics", span)
    declarations.levels = [make(Level.self, "8")]
    declarations.points = [make(ScalePoint.self, "academic.proficient")]
    declarations.standards = [make(Standard.self, "5.nf.b.7", package: 1)]
    declarations.standards[0].code = Text("5.NF.B.7", span)
    var counts = Array(repeating: 0, count: Kind.allCases.count)
    for kind in [Kind.domain, .level, .point] { counts[kind.position] = 1 }
    return Framework(
      manifest: Manifest(span: span), declarations: declarations, ownCounts: counts,
      packages: [
        PackageReference(alias: "", id: "tiny", title: "Tiny", uri: nil),
        PackageReference(alias: "ccss", id: "ccss-math", title: "Common Core", uri: nil),
      ])
  }
}
