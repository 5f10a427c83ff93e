import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneTestSupport

/// What names mean where a layer declares something beside what it inherits, and whose findings are shown.
@Suite struct InheritedNamesTests {
  static let district = """
    [[profile]]
    id = "graduate"
    statement = "Every graduate thinks."

    [[outcome]]
    id = "thinker"
    statement = "Thinks."

    [[scale]]
    id = "academic"
    proficient = "proficient"
    point = [{ id = "not-yet" }, { id = "proficient" }]

    [[domain]]
    id = "math"

    [[competency]]
    id = "math.data"
    statement = "Argue from data."
    domains = "math"
    points.not-yet = "Looks at data."

    [[credential]]
    id = "data"
    requires = [{ domain = "math", point = "proficient" }]

    [[advancement]]
    id = "by-level"
    scope = "level"
    point = "proficient"
    not_yet = "bridge"

    [[support]]
    id = "bridge"
    triggers = ["not-yet"]

    [[support]]
    id = "lunch"
    triggers = ["not-yet"]
    """

  static func compiled(_ overlay: String) -> Compilation? {
    compile(
      "school",
      in: InMemoryFileSystem([
        "district/touchstone.toml": "[framework]\nid = \"district\"\ntitle = \"District\"\nversion = \"1\"\n",
        "district/framework.toml": district,
        "school/touchstone.toml":
          "[framework]\nid = \"school\"\ntitle = \"School\"\nversion = \"1\"\n[extends]\npath = \"../district\"\n",
        "school/text.toml": overlay,
      ]))
  }

  static func places(_ compilation: Compilation?, _ severity: Severity) -> [String] {
    guard let compilation else { return [] }
    return compilation.diagnostics.filter { $0.severity == severity }.map {
      "\(compilation.sources[$0.primary.span.source].path): \($0.id)"
    }
  }

  @Test func aSecondScaleLeavesWhatIsInheritedAsItWas() {
    let scale = "[[scale]]\nid = \"percent\"\nproficient = \"c\"\npoint = [{ id = \"d\" }, { id = \"c\" }]\n"
    let compilation = Self.compiled(scale)
    #expect(Self.places(compilation, .error) == [])
    let framework = compilation?.framework
    #expect(framework?.scale(of: EntityID(.competency, 0)) == EntityID(.scale, 0))
    // What the school declares itself has to say which.
    let own = "[[competency]]\nid = \"math.chess\"\nstatement = \"Play.\"\ndomains = \"math\"\npoints.d = \"Plays.\"\n"
    #expect(Self.places(Self.compiled(scale + own), .error) == ["school/text.toml: names/undetermined-scale"])
  }

  @Test func aSecondProfileLeavesInheritedOutcomesWhereTheyWere() {
    let profile = "[[profile]]\nid = \"teacher\"\naudience = \"educator\"\nstatement = \"Listens.\"\n"
    let compilation = Self.compiled(profile)
    #expect(Self.places(compilation, .error) == [])
    #expect(compilation?.framework?.own(Outcome.self).first?.profile?.written == "graduate")
  }

  @Test func aSecondThingOfTheNameLeavesInheritedNamesAsTheyWere() {
    let same = "[[outcome]]\nid = \"math\"\nstatement = \"Counts.\"\nprofile = \"graduate\"\n"
    let named = "[[credential]]\nid = \"own\"\nrequires = [\"math\"]\n"
    let compilation = Self.compiled(same)
    #expect(Self.places(compilation, .error) == [])
    #expect(Self.places(Self.compiled(same + named), .error) == ["school/text.toml: names/ambiguous-reference"])
  }

  /// The district's own findings are its own; what the school causes in the district's text is told to the school.
  @Test func aFindingThatASchoolCausesIsShownWhereverItStands() throws {
    let alone = try #require(
      compile(
        "district",
        in: InMemoryFileSystem([
          "district/touchstone.toml": "[framework]\nid = \"district\"\ntitle = \"District\"\nversion = \"1\"\n",
          "district/framework.toml": Self.district,
        ])))
    #expect(!alone.diagnostics.isEmpty)
    #expect(!alone.diagnostics.contains { $0.id == "structure/reference-to-retired" })
    let unchanged = Self.places(Self.compiled(""), .warning) + Self.places(Self.compiled(""), .info)
    #expect(unchanged.filter { $0.hasPrefix("district/") } == [])
    let overlay = """
      [[support]]
      refines = "bridge"
      retired = true
      replaced_by = "lunch"
      [[advancement]]
      refines = "by-level"
      not_yet = { add = ["lunch"] }
      """
    let found = Self.places(Self.compiled(overlay), .warning)
    #expect(found.contains("district/framework.toml: structure/reference-to-retired"), "\(found)")
  }

  // MARK: - Names without layers

  static let scales = """
    [[level]]
    id = 1

    [[scale]]
    id = "academic"
    proficient = "b"
    point = [{ id = "a" }, { id = "b" }]
    [[scale]]
    id = "percent"
    proficient = "d"
    point = [{ id = "c" }, { id = "d" }]
    [[domain]]
    id = "math"
    [[competency]]
    id = "math.data"
    statement = "Argue from data."
    domains = "math"
    scale = "academic"

    """

  @Test func aPointWithItsScaleBeforeItNeedsNoOtherWord() {
    let compiled = CompiledText(
      Self.scales + "[[graduation]]\nid = \"diploma\"\nrequires = [{ domain = \"math\", point = \"percent.d\" }]\n")
    #expect(compiled.compilation.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    let point = compiled.compilation.framework?.own(Graduation.self).first?.requires.first?.point
    #expect(point?.target == EntityID(.point, 3))
  }

  @Test(arguments: [
    (
      "[[graduation]]\nid = \"diploma\"\nrequires = [{ domain = \"math\", point = \"d\" }]",
      "nothing says on which scale \"d\" is a point", "write the scale before the point: \"percent.d\""
    ),
    (
      "[[competency]]\nid = \"math.b\"\nstatement = \"B.\"\ndomains = \"math\"\npoints.d = \"D.\"",
      "nothing says on which scale competency math.b has points", "add a line such as: scale = \"percent\""
    ),
    (
      "[[competency]]\nid = \"math.b\"\nstatement = \"B.\"\ndomains = \"math\"\n"
        + "target = [{ id = \"t\", statement = \"T.\", points = { d = \"D.\" } }]",
      "nothing says on which scale target math.b.t has points",
      "add a line such as this to the competency in which it lies: scale = \"percent\""
    ),
  ])
  func whatToWriteFitsThePlace(_ text: String, _ message: String, _ help: String) {
    let found = CompiledText(Self.scales + text).compilation.diagnostics.filter { $0.severity == .error }
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.help) == [[help]])
  }

  @Test func theProfileOfThatAudienceIsSuggestedInTheSpellingOfTheFile() {
    let yaml = """
      profile:
        - { id: adult, statement: Listens., audience: educator }
        - { id: graduate, statement: Thinks. }
      outcome:
        - { id: thinker, statement: Thinks. }
      """
    let found = CompiledText(yaml, name: "text.yaml").compilation.diagnostics.filter { $0.severity == .error }
    #expect(found.map(\.id.rawValue) == ["names/outcome-without-profile"])
    #expect(found.map(\.help) == [["write `profile: graduate`"]])
  }
}
