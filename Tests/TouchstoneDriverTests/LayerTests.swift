import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneTestSupport

/// Layers laid over each other: what is inherited, what is refined, and what may not be.
@Suite struct LayerTests {
  static let state = """
    [[profile]]
    id = "graduate"
    statement = "Every graduate thinks and serves."

    [[level]]
    id = 6
    [[level]]
    id = 7
    [[level]]
    id = 8

    [[scale]]
    id = "academic"
    proficient = "proficient"
    point = [{ id = "not-yet" }, { id = "proficient", description = "Does it alone." }, { id = "extending" }]

    [[domain]]
    id = "math"
    span = { from = 6, to = 8 }

    [[competency]]
    id = "math.ratios"
    statement = "Reason with ratios in new situations."
    domains = "math"
    evidence_min = 3
    levels.7 = "Completes a table."
    levels.8 = { descriptor = "Uses a unit rate.", evidence_min = 4 }
    points.proficient = "Compares by a unit rate."
    transfer = ["markets", "maps"]

    [[competency]]
    id = "math.data"
    statement = "Argue from data."
    domains = "math"

    [[target]]
    id = "math.ratios.rate"
    statement = "Find a unit rate."
    level = 8

    [[graduation]]
    id = "diploma"
    requires = ["math.ratios", { competency = "math.data", level = 8 }, { choose = 2, from = ["math", "math.data"] }]

    [[advancement]]
    id = "by-level"
    scope = "level"
    point = "proficient"
    methods_min = 2
    """

  /// Ten refinements that ask for no less.
  static let refinements = """
    [[competency]]
    refines = "math.ratios"
    why = "Prices run on ratios."
    learner_statement = "I can reason with ratios."
    levels.7 = "Completes a table of rates."
    points.extending = "Chooses between models."
    transfer = { add = ["recipes"], remove = ["maps"] }
    evidence_min = 4

    [[competency]]
    refines = "math.data"
    why = "Claims rest on data."

    [[target]]
    refines = "math.ratios.rate"
    know = "A rate compares two units."

    [[domain]]
    refines = "math"
    title = "Mathematics"

    [[advancement]]
    refines = "by-level"
    transfer = true

    """

  static func compiled(_ overlay: String, manifest: String = "", name: String = "text.toml") -> Compilation? {
    compile(
      "school",
      in: InMemoryFileSystem([
        "state/touchstone.toml":
          "[framework]\nid = \"state\"\ntitle = \"State\"\nversion = \"1\"\nuri = \"https://state.example\"\n\(manifest)",
        "state/framework.toml": state,
        "school/touchstone.toml":
          "[framework]\nid = \"school\"\ntitle = \"School\"\nversion = \"1\"\n[extends]\npath = \"../state\"\n",
        "school/\(name)": overlay,
      ]))
  }

  static func errors(_ compilation: Compilation?) -> [Diagnostic] {
    (compilation?.diagnostics ?? []).filter { $0.severity == .error }
  }

  @Test func refinementsChangeWhatTheyNameAndNothingElse() throws {
    let compilation = try #require(Self.compiled(Self.refinements))
    #expect(Self.errors(compilation).isEmpty)
    let framework = try #require(compilation.framework)
    #expect(framework.own(Competency.self).map(\.id) == ["math.ratios", "math.data"])
    let ratios = try #require(framework.own(Competency.self).first)
    #expect(ratios.statement?.value == "Reason with ratios in new situations.")
    #expect(ratios.why?.value == "Prices run on ratios.")
    #expect(ratios.levels.map { $0.descriptor?.value } == ["Completes a table of rates.", "Uses a unit rate."])
    #expect(ratios.points.map(\.text.value) == ["Compares by a unit rate.", "Chooses between models."])
    #expect(ratios.transfer.map(\.value) == ["markets", "recipes"])
    #expect(ratios.evidenceMinimum?.all == 4)
    #expect(ratios.layer == 1)
    let fields = Competency.fields
    let why = try #require(fields.position(of: "why"))
    let levels = try #require(fields.position(of: "levels"))
    #expect(ratios.layer(ofField: why) == 0)
    #expect(ratios.layer(ofKey: "levels.7", inField: levels) == 0)
    #expect(ratios.layer(ofKey: "levels.8", inField: levels) == 1)
    #expect(framework.layers.map(\.id) == ["state"])
  }

  /// Each sort of weakening, as the only one among ten refinements that ask for no less.
  @Test(arguments: [
    ("[[competency]]\nrefines = \"math.ratios\"\nevidence_min = 2", "evidence_min = 2"),
    ("[[competency]]\nrefines = \"math.ratios\"\nevidence_min = { 8 = 1 }", "evidence_min = { 8 = 1 }"),
    ("[[competency]]\nrefines = \"math.ratios\"\nlevels.8.evidence_min = 3", "3"),
    ("[[competency]]\nrefines = \"math.ratios\"\npoints.proficient = \"Tries.\"", "\"Tries.\""),
    ("[[point]]\nrefines = \"academic.proficient\"\ndescription = \"Tries.\"", "\"Tries.\""),
    ("[[scale]]\nrefines = \"academic\"\nproficient = \"not-yet\"", "\"not-yet\""),
    ("[[domain]]\nrefines = \"math\"\nspan = { from = 7, to = 8 }", "{ from = 7, to = 8 }"),
    ("[[domain]]\nrefines = \"math\"\nspan = { from = 6, to = 7 }", "{ from = 6, to = 7 }"),
    ("[[advancement]]\nrefines = \"by-level\"\npoint = \"not-yet\"", "\"not-yet\""),
    ("[[advancement]]\nrefines = \"by-level\"\nmethods_min = 1", "1"),
    ("[[graduation]]\nrefines = \"diploma\"\nrequires = { remove = [\"math.ratios\"] }", "\"math.ratios\""),
    ("[[competency]]\nrefines = \"math.ratios\"\nretired = true", "true"),
  ])
  func weakeningIsAnErrorAtItsPlace(_ overlay: String, _ place: String) throws {
    // A declaration that refines the same thing as one of the ten takes its place.
    let kind = overlay.prefix { $0 != "\n" }
    let name = overlay.split(separator: "\n")[1]
    let others = Self.refinements.components(separatedBy: "\n\n").filter { !($0.hasPrefix(kind) && $0.contains(name)) }
    let text = others.joined(separator: "\n\n") + "\n\n" + overlay
    let compilation = try #require(Self.compiled(text))
    let found = Self.errors(compilation)
    #expect(found.map(\.id.rawValue) == ["layers/weakened"], "\(found.map(\.message))")
    let finding = try #require(found.first)
    let source = compilation.sources[finding.primary.span.source]
    let shown = String(decoding: source.bytes[finding.primary.span.range], as: UTF8.self)
    #expect(place.hasSuffix(shown) || shown == place, "\(shown)")
    #expect(!finding.labels.isEmpty && finding.labels[0].span.source != finding.primary.span.source)
  }

  /// Requirements change as a list, so each sort is written with the others as they were.
  @Test(arguments: [
    (
      "[{ competency = \"math.data\", level = 8 }, { choose = 2, from = [\"math\", \"math.data\"] }]",
      "not required any more"
    ),
    (
      "[\"math.ratios\", { competency = \"math.data\", level = 7 }, { choose = 2, from = [\"math\", \"math.data\"] }]",
      "a lower level"
    ),
    (
      "[\"math.ratios\", { competency = \"math.data\", level = 8 }, { choose = 1, from = [\"math\", \"math.data\"] }]",
      "fewer to choose"
    ),
    (
      "[{ competency = \"math.data\", level = 8 }, { choose = 2, from = [\"math\", \"math.data\", \"math.ratios\"] }]",
      "has become a choice"
    ),
    ("[\"math.ratios\", { competency = \"math.data\", level = 8 }]", "a choice is not asked for any more"),
  ])
  func loweredRequirementsAreErrors(_ requires: String, _ words: String) {
    let found = Self.errors(Self.compiled("[[graduation]]\nrefines = \"diploma\"\nrequires = \(requires)"))
    #expect(found.count == 1 && found.allSatisfy { $0.message.contains(words) }, "\(found.map(\.message))")
  }

  @Test(arguments: [
    ("sealed = [\"scale\"]", "[[scale]]\nrefines = \"academic\"\ntitle = \"Points\"", "layers/sealed"),
    (
      "sealed = [\"scale\"]", "[[scale]]\nid = \"other\"\nproficient = \"a\"\npoint = [{ id = \"a\" }]", "layers/sealed"
    ),
    (
      "sealed = [\"competency.statement\"]", "[[competency]]\nrefines = \"math.data\"\nstatement = \"Argue.\"",
      "layers/sealed"
    ),
    ("sealed = [\"competancy\"]", "", "files/broken-package"),
    ("", "[[competency]]\nrefines = \"math.dat\"\nwhy = \"x\"", "layers/unknown-refined"),
    ("", "[[competency]]\nid = \"math.data\"\nstatement = \"Argue.\"", "layers/inherited-id"),
    (
      "",
      "[[competency]]\nrefines = \"math.data\"\nwhy = \"x\"\n[[competency]]\nrefines = \"math.data\"\nwhy = \"y\"",
      "layers/refined-twice"
    ),
    ("", "[[competency]]\nid = \"a\"\nrefines = \"math.data\"\nwhy = \"x\"", "layers/id-beside-refines"),
    (
      "", "[[competency]]\nid = \"math.a\"\nstatement = \"A.\"\ndomains = { add = [\"math\"] }",
      "layers/change-without-refinement"
    ),
  ])
  func whatIsWrongWithALayerIsSaidOnce(_ governance: String, _ overlay: String, _ id: String) {
    let manifest = governance.isEmpty ? "" : "[governance]\n\(governance)\n"
    let found = Self.errors(Self.compiled(overlay, manifest: manifest)).map(\.id.rawValue)
    #expect(found.contains(id), "\(found)")
  }

  @Test func bothSpellingsLayAlike() throws {
    let yaml = """
      competency:
        - refines: math.ratios
          why: Prices run on ratios.
          transfer: { add: [recipes], remove: [maps] }
          target:
            - id: rate
              know: A rate compares two units.
            - id: scale
              statement: Read a scale drawing.
              level: 7
      """
    let toml = """
      [[competency]]
      refines = "math.ratios"
      why = "Prices run on ratios."
      transfer = { add = ["recipes"], remove = ["maps"] }

      [[target]]
      refines = "math.ratios.rate"
      know = "A rate compares two units."

      [[target]]
      id = "math.ratios.scale"
      statement = "Read a scale drawing."
      level = 7
      """
    for (text, name) in [(yaml, "text.yaml"), (toml, "text.toml")] {
      let compilation = try #require(Self.compiled(text, name: name))
      #expect(Self.errors(compilation).isEmpty, "\(name)")
      let framework = try #require(compilation.framework)
      #expect(framework.own(Target.self).map(\.id) == ["math.ratios.rate", "math.ratios.scale"], "\(name)")
      #expect(framework.own(Target.self).map { $0.know?.value } == ["A rate compares two units.", nil], "\(name)")
      #expect(framework.own(Target.self).map(\.parent) == Array(repeating: EntityID(.competency, 0), count: 2))
      #expect(framework.own(Competency.self)[0].transfer.map(\.value) == ["markets", "recipes"], "\(name)")
    }
  }

  @Test func layersGoOverAnyDepthAndNotInACircle() throws {
    func manifest(_ id: String, _ below: String?) -> String {
      "[framework]\nid = \"\(id)\"\ntitle = \"\(id)\"\nversion = \"1\"\n"
        + (below.map { "[extends]\npath = \"../\($0)\"\n" } ?? "")
    }
    var files = ["state/f.toml": Self.state, "district/f.toml": Self.refinements]
    files["state/touchstone.toml"] = manifest("state", nil)
    files["district/touchstone.toml"] = manifest("district", "state")
    files["school/touchstone.toml"] = manifest("school", "district")
    files["school/f.toml"] = "[[competency]]\nrefines = \"math.ratios\"\nfamily_statement = \"Compares prices.\"\n"
    let framework = try #require(compile("school", in: InMemoryFileSystem(files))?.framework)
    let ratios = framework.own(Competency.self)[0]
    #expect(framework.layers.map(\.id) == ["district", "state"])
    let layers = ["family_statement", "why", "statement"].map {
      Competency.fields.position(of: $0).map { ratios.layer(ofField: $0) }
    }
    #expect(layers == [0, 1, 2])
    files["state/touchstone.toml"] = manifest("state", "school")
    let circle = compile("school", in: InMemoryFileSystem(files))
    #expect(Self.errors(circle).contains { $0.id.rawValue == "files/package-loop" })
  }

  @Test func refiningNeedsALayerBelow() {
    let compiled = CompiledText("[[competency]]\nrefines = \"math.ratios\"\nwhy = \"Prices.\"\n")
    #expect(compiled.compilation.diagnostics.map(\.id.rawValue).contains("layers/nothing-to-refine"))
  }
}
