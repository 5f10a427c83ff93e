import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneTestSupport

/// Lists that a layer changes by `add` and `remove`.
@Suite struct ListChangeTests {
  static let below = """
    [[competency]]
    id = "math.data"
    statement = "Argue from data."

    [[resource]]
    id = "imagine"
    [[assessment]]
    id = "imagine"
    for = "math.data"
    purpose = "formative"
    [[resource]]
    id = "textbook"
    [[resource]]
    id = "videos"

    [[experience]]
    id = "unit"
    for = "math.data"
    phase = [{ id = "learn", title = "Learn", options = [{ resource = "imagine" }, { assessment = "imagine" }, "textbook"] }]

    [[credential]]
    id = "data"
    requires = ["math.data", { choose = 1, from = ["imagine", "math.data"] }]
    """

  static func compiled(_ overlay: String, name: String = "text.toml") -> Compilation? {
    compile(
      "school",
      in: InMemoryFileSystem([
        "district/touchstone.toml": "[framework]\nid = \"district\"\ntitle = \"District\"\nversion = \"1\"\n",
        "district/framework.toml": below,
        "school/touchstone.toml":
          "[framework]\nid = \"school\"\ntitle = \"School\"\nversion = \"1\"\n[extends]\npath = \"../district\"\n",
        "school/\(name)": overlay,
      ]))
  }

  static func errors(_ compilation: Compilation?) -> [Diagnostic] {
    (compilation?.diagnostics ?? []).filter { $0.severity == .error }
  }

  static func options(_ compilation: Compilation?) -> [String] {
    guard let framework = compilation?.framework else { return [] }
    return framework.own(Phase.self).flatMap(\.options).map { "\($0.target.kind)/\($0.written)" }
  }

  static func phase(_ change: String) -> String { "[[phase]]\nrefines = \"unit.learn\"\noptions = \(change)\n" }

  @Test(arguments: [
    ("{ add = [\"videos\"], remove = [\"textbook\"] }", ["resource/imagine", "assessment/imagine", "resource/videos"]),
    ("{ remove = [{ resource = \"imagine\" }, \"textbook\"] }", ["assessment/imagine"]),
    ("{ remove = [{ assessment = \"imagine\" }] }", ["resource/imagine", "resource/textbook"]),
    ("{ remove = [{ resource = \"textbook\" }] }", ["resource/imagine", "assessment/imagine"]),
    ("{ add = [{ resource = \"textbook\" }] }", ["resource/imagine", "assessment/imagine", "resource/textbook"]),
  ])
  func itemsAreTakenOutInEitherForm(_ change: String, _ left: [String]) {
    let compilation = Self.compiled(Self.phase(change))
    #expect(Self.errors(compilation).map(\.message) == [])
    #expect(Self.options(compilation) == left)
  }

  @Test func yamlTakesOutAlike() {
    let text = "phase:\n  - refines: unit.learn\n    options: { remove: [{ resource: imagine }, textbook] }\n"
    let compilation = Self.compiled(text, name: "text.yaml")
    #expect(Self.errors(compilation).map(\.message) == [])
    #expect(Self.options(compilation) == ["assessment/imagine"])
  }

  @Test func aMisspelledItemIsAnErrorWithWhatTheListHolds() throws {
    let found = Self.errors(Self.compiled(Self.phase("{ remove = [\"textbok\"] }")))
    #expect(found.map(\.id.rawValue) == ["layers/nothing-to-remove"])
    let finding = try #require(found.first)
    #expect(finding.message == "`options` of the phase \"unit.learn\" holds no \"textbok\" to remove")
    #expect(finding.help == ["did you mean `textbook`?"])
    #expect(finding.fixes.flatMap(\.edits).map(\.replacement) == ["\"textbook\""])
  }

  @Test func aKindThatTheItemHasNotIsAnError() {
    let found = Self.errors(Self.compiled(Self.phase("{ remove = [{ assessment = \"textbook\" }] }")))
    #expect(found.map(\.id.rawValue) == ["layers/nothing-to-remove"])
  }

  @Test func aBareIdOfTwoItemsSaysWhichInTheSpellingOfTheFile() {
    let toml = Self.errors(Self.compiled(Self.phase("{ remove = [\"imagine\"] }")))
    #expect(toml.map(\.id.rawValue) == ["names/ambiguous-reference"])
    #expect(toml.map(\.help) == [["say which: `{ assessment = \"imagine\" }` or `{ resource = \"imagine\" }`"]])
    let yaml = Self.errors(
      Self.compiled("phase:\n  - refines: unit.learn\n    options: { remove: [imagine] }\n", name: "text.yaml"))
    #expect(yaml.map(\.help) == [["say which: `{ assessment: imagine }` or `{ resource: imagine }`"]])
  }

  /// A choice is taken out as it is written, in any order of its options; here that weakens.
  @Test func aChoiceCanBeTakenOut() {
    func change(_ item: String) -> String { "[[credential]]\nrefines = \"data\"\nrequires = { remove = [\(item)] }\n" }
    let found = Self.errors(Self.compiled(change("{ choose = 1, from = [\"math.data\", \"imagine\"] }")))
    #expect(found.map(\.id.rawValue) == ["layers/weakened"], "\(found.map(\.message))")
    let other = Self.errors(Self.compiled(change("{ choose = 2, from = [\"math.data\", \"imagine\"] }")))
    #expect(other.map(\.id.rawValue) == ["layers/nothing-to-remove"], "\(other.map(\.message))")
  }

  /// A second choice is not taken for the first, and a thing asked for anew takes the place of the inherited line.
  @Test func requirementsAreAdded() throws {
    let compilation = Self.compiled(
      """
      [[credential]]
      refines = "data"
      requires = { add = [{ choose = 1, from = ["imagine"] }, { competency = "math.data", evidence_min = 2 }] }
      """)
    #expect(Self.errors(compilation).map(\.message) == [])
    let credential = try #require(compilation?.framework?.own(Credential.self).first)
    #expect(credential.requires.count == 3)
    #expect(credential.requires.first?.evidenceMinimum?.value == 2)
  }
}
