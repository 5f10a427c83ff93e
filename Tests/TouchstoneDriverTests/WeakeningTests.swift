import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneLanguage
import TouchstoneTestSupport

/// What asks for less, or promises less, though it lowers nothing where it stands; and what is a school's own matter.
@Suite struct WeakeningTests {
  static let district = """
    [[profile]]
    id = "graduate"
    statement = "Every graduate thinks and serves."

    [[outcome]]
    id = "thinker"
    statement = "Thinks."

    [[outcome]]
    id = "neighbor"
    statement = "Serves."

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

    [[scale]]
    id = "habits"
    kind = "habits"
    proficient = "often"
    point = [{ id = "seldom" }, { id = "often" }]

    [[domain]]
    id = "math"
    span = { from = 6, to = 8 }

    [[domain]]
    id = "civics"

    [[competency]]
    id = "math.ratios"
    statement = "Reason with ratios in new situations."
    domains = "math"
    outcomes = "thinker"
    evidence_min = 3

    [[competency]]
    id = "math.data"
    statement = "Argue from data."
    domains = "math"
    outcomes = ["thinker", "neighbor"]

    [[competency]]
    id = "civics.vote"
    statement = "Weigh a vote."
    domains = "civics"

    [[target]]
    id = "math.ratios.rate"
    statement = "Find a unit rate."
    level = 8
    depth = 3

    [[graduation]]
    id = "diploma"
    requires = ["thinker", { competency = "math.ratios", level = 8 }, { choose = 1, from = ["math.data", "civics.vote"] }]

    [[credential]]
    id = "voter"
    requires = ["civics.vote"]

    [[advancement]]
    id = "by-level"
    scope = "level"
    point = "proficient"
    evidence_min = 2
    methods_min = 2
    transfer = true
    when = "when-ready"
    may_exceed_grade = true
    not_yet = ["flex-hour"]

    [[support]]
    id = "flex-hour"
    triggers = ["not-yet", "requested"]
    repairs_gap = true

    [[support]]
    id = "lunch"
    triggers = ["not-yet"]
    repairs_gap = true

    [[assessment]]
    id = "river"
    for = ["math.ratios"]
    purpose = "summative"
    common = true
    depth = 3
    opens = { domain = "math", level = 8 }

    [[pathway]]
    id = "water"
    to = ["thinker", "neighbor"]
    requires = ["math.data"]

    [[step]]
    id = "water.study"
    title = "Study"
    requires = ["math.ratios"]
    """

  static func compiled(_ overlay: String, over district: String = district) -> Compilation? {
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

  static func errors(_ overlay: String, over district: String = district) -> [Diagnostic] {
    (compiled(overlay, over: district)?.diagnostics ?? []).filter { $0.severity == .error }
  }

  @Test func theDistrictAloneIsSound() {
    #expect(Self.errors("").map(\.message) == [])
  }

  /// What a school writes, the words of the one error, and what the two labels say.
  @Test(arguments: [
    // Evidence: the nearest inherited number.
    ("competency", "math.ratios", "levels.8 = { evidence_min = 1 }", "fewer pieces of evidence at level 8", "1", "3"),
    ("competency", "math.data", "evidence_min = 1", "fewer pieces of evidence", "1", "2"),
    ("target", "math.ratios.rate", "evidence_min = 2", "fewer pieces of evidence at level 8", "2", "3"),
    ("domain", "civics", "evidence_min = 0", "fewer pieces of evidence", "0", "2"),
    // What proficient means.
    ("competency", "math.ratios", "scale = \"habits\"", "another scale", "\"habits\"", "\"academic\""),
    ("target", "math.ratios.rate", "depth = 1", "less deep", "\"1\"", "\"3\""),
    ("assessment", "river", "depth = 2", "less deep", "\"2\"", "\"3\""),
    ("assessment", "river", "common = false", "no assessment that all give", "not common", "common"),
    ("assessment", "river", "opens = { domain = \"math\", level = 7 }", "a lower level", "\"7\"", "\"8\""),
    // Spans that come from elsewhere.
    ("competency", "math.data", "span = { from = 7, to = 8 }", "a shorter span", "7 to 8", "6 to 8"),
    ("competency", "math.ratios", "domains = \"civics\"", "a shorter span", "no span", "6 to 8"),
    // What a diploma asks for by way of an outcome.
    (
      "competency", "math.data", "outcomes = { remove = [\"thinker\"] }", "asks for it by the outcome \"thinker\"",
      "left out", "asked for here"
    ),
    ("competency", "math.data", "retired = true", "and it is retired here", "retired", "asked for here"),
    (
      "competency", "civics.vote", "retired = true", "the credential \"voter\" asks for it", "retired", "asked for here"
    ),
    ("graduation", "diploma", "retired = true", "the graduation is retired", "retired", "asked of every graduate"),
    ("step", "water.study", "retired = true", "is not asked for any more", "retired", "asked for here"),
    // Promises to learners.
    ("advancement", "by-level", "transfer = false", "nothing that is new", "false", "true"),
    ("advancement", "by-level", "may_exceed_grade = false", "past the grade", "false", "true"),
    ("advancement", "by-level", "when = \"end-of-year\"", "has to wait", "\"end-of-year\"", "\"when-ready\""),
    (
      "advancement", "by-level", "not_yet = { remove = [\"flex-hour\"] }", "no support is left", "none", "\"flex-hour\""
    ),
    ("advancement", "by-level", "retired = true", "no rule decides", "retired", "decides"),
    ("advancement", "by-level", "domains = [\"math\"]", "no rule decides", "narrower", "decides"),
    ("support", "flex-hour", "triggers = [\"requested\"]", "no support begins", "none does", "one does"),
    ("support", "flex-hour", "repairs_gap = false", "no support repairs", "none does", "one does"),
    ("support", "flex-hour", "retired = true", "no support is left", "none", "\"flex-hour\""),
    ("pathway", "water", "to = [\"thinker\"]", "does not lead to \"neighbor\"", "left out", "leads there"),
    ("pathway", "water", "to = { remove = [\"neighbor\"] }", "does not lead to", "left out", "leads there"),
  ])
  func aRefinementThatWeakensIsOneError(
    _ kind: String, _ id: String, _ line: String, _ words: String, _ above: String, _ below: String
  ) throws {
    let found = Self.errors("[[\(kind)]]\nrefines = \"\(id)\"\n\(line)\n")
    #expect(found.map(\.id.rawValue) == ["layers/weakened"], "\(found.map(\.message))")
    let finding = try #require(found.first)
    #expect(finding.message.contains(words), "\(finding.message)")
    #expect(finding.primary.text == "School: \(above)")
    #expect(finding.labels.map(\.text) == ["District: \(below)"])
  }

  @Test(arguments: [
    // The narrower rule decides.
    (
      "[[advancement]]\nid = \"in-math\"\nscope = \"level\"\ndomains = [\"math\"]\npoint = \"proficient\"\nevidence_min = 1",
      "fewer pieces of evidence"
    ),
    (
      "[[advancement]]\nid = \"in-math\"\nscope = \"level\"\ndomains = [\"math\"]\npoint = \"not-yet\"", "a lower point"
    ),
    (
      "[[advancement]]\nid = \"at-8\"\nscope = \"level\"\nlevel = 8\npoint = \"proficient\"\nmethods_min = 1",
      "fewer methods"
    ),
    (
      "[[target]]\nid = \"math.ratios.sale\"\nstatement = \"Compare sales.\"\nlevel = 7\nevidence_min = 0",
      "fewer pieces of evidence at level 7"
    ),
    (
      """
      [[graduation]]
      id = "other"
      requires = ["thinker", { competency = "math.ratios", level = 7 }, { choose = 1, from = ["math.data", "civics.vote"] }]
      [[graduation]]
      refines = "diploma"
      retired = true
      replaced_by = "other"
      """, "a lower level"
    ),
  ])
  func whatIsAddedMayLowerWhatIsInherited(_ overlay: String, _ words: String) {
    let found = Self.errors(overlay)
    #expect(found.count == 1 && found.allSatisfy { $0.message.contains(words) }, "\(found.map(\.message))")
  }

  @Test(arguments: [
    ("\"thinker\", { competency = \"math.ratios\", level = 8, evidence_min = 1 }", "fewer pieces of evidence"),
    ("\"thinker\", { competency = \"math.ratios\", level = 8, point = \"not-yet\" }", "a lower point"),
    ("\"math.ratios\", \"thinker\"", "a lower level"),
    ("\"math.data\", { competency = \"math.ratios\", level = 8 }", nil),
    ("{ domain = \"math\", level = 8 }", nil),
    ("{ competency = \"math.ratios\", level = 8 }", "\"thinker\" is not required any more"),
  ])
  func requirementsAreComparedByWhatTheyMean(_ things: String, _ words: String?) {
    let choice = "{ choose = 1, from = [\"math.data\", \"civics.vote\", \"neighbor\"] }"
    let found = Self.errors("[[graduation]]\nrefines = \"diploma\"\nrequires = [\(things), \(choice)]\n")
    #expect(found.count == (words == nil ? 0 : 1), "\(found.map(\.message))")
    if let words { #expect(found.first?.message.contains(words) == true, "\(found.map(\.message))") }
  }

  /// A school's own matters.
  @Test(arguments: [
    "[[graduation]]\nid = \"certificate\"\nrequires = [\"math.data\"]",
    "[[competency]]\nid = \"math.chess\"\nstatement = \"Play.\"\ndomains = \"math\"\nevidence_min = 0",
    "[[target]]\nid = \"math.ratios.sale\"\nstatement = \"Compare sales.\"\nlevel = 7\nevidence_min = 3",
    "[[pathway]]\nrefines = \"water\"\nrequires = { remove = [\"math.data\"] }",
    "[[pathway]]\nrefines = \"water\"\nretired = true",
    "[[credential]]\nrefines = \"voter\"\nretired = true",
    "[[support]]\nrefines = \"lunch\"\nretired = true",
    "[[support]]\nrefines = \"flex-hour\"\nretired = true\n[[advancement]]\nrefines = \"by-level\"\nnot_yet = [\"lunch\"]",
    "[[advancement]]\nid = \"in-math\"\nscope = \"level\"\ndomains = [\"math\"]\npoint = \"extending\"\nevidence_min = 4",
    "[[advancement]]\nid = \"credit\"\nscope = \"credit\"\npoint = \"proficient\"\nevidence_min = 1",
    "[[competency]]\nrefines = \"math.ratios\"\nevidence_min = { 8 = 5 }\npoints.proficient = \"Compares.\"",
    "[[level]]\nid = 9\n[[domain]]\nrefines = \"math\"\nspan = { from = 6, to = 8 }",
    """
    [[graduation]]
    id = "other"
    requires = ["math", { competency = "math.ratios", level = 8 }, "civics.vote"]
    [[graduation]]
    refines = "diploma"
    retired = true
    replaced_by = "other"
    """,
  ])
  func whatASchoolMayDoIsNoError(_ overlay: String) {
    let found = Self.errors(overlay)
    #expect(found.filter { $0.id.pack == "layers" }.isEmpty, "\(found.map(\.message))")
  }

  /// On the school's scale the points that the district names mean nothing, which follows from the one mistake.
  @Test func anotherScaleIsOneError() {
    let district =
      Self.district + "\n[[competency]]\nid = \"math.space\"\nstatement = \"Measure.\"\ndomains = \"math\"\n"
      + "points.proficient = \"Measures alone.\"\n"
    let found = Self.errors(
      "[[competency]]\nrefines = \"math.space\"\nscale = \"habits\"\npoints.often = \"Measures.\"", over: district)
    #expect(found.map(\.id.rawValue) == ["layers/weakened"], "\(found.map(\.message))")
  }

  /// A misspelled name is not also a requirement that was dropped.
  @Test func aMisspelledRequirementIsOneError() {
    let found = Self.errors(
      "[[graduation]]\nrefines = \"diploma\"\nrequires = [\"thinkr\", { competency = \"math.ratios\", level = 8 }]")
    #expect(found.map(\.id.rawValue) == ["names/unknown-reference"], "\(found.map(\.message))")
  }

  /// What a class inherits from its school is compared with the school, and a school that weakens is told at the class.
  @Test func everyLayerIsComparedWithTheNextBelow() throws {
    func manifest(_ id: String, _ below: String?) -> String {
      "[framework]\nid = \"\(id)\"\ntitle = \"\(id)\"\nversion = \"1\"\n"
        + (below.map { "[extends]\npath = \"../\($0)\"\n" } ?? "")
    }
    var files = ["district/f.toml": Self.district]
    files["district/touchstone.toml"] = manifest("district", nil)
    files["school/touchstone.toml"] = manifest("school", "district")
    files["class/touchstone.toml"] = manifest("class", "school")
    files["school/f.toml"] = "[[competency]]\nrefines = \"math.ratios\"\nevidence_min = 5\n"
    files["class/f.toml"] = "[[competency]]\nrefines = \"math.ratios\"\nevidence_min = 4\n"
    let compilation = try #require(compile("class", in: InMemoryFileSystem(files)))
    let found = compilation.diagnostics.filter { $0.severity == .error }
    #expect(found.map(\.primary.text) == ["class: 4"])
    #expect(found.flatMap(\.labels).map(\.text) == ["school: 5"])
    files["school/f.toml"] = "[[competency]]\nrefines = \"math.ratios\"\nevidence_min = 1\n"
    let broken = try #require(compile("class", in: InMemoryFileSystem(files)))
    #expect(
      broken.diagnostics.filter { $0.severity == .error }.map(\.id.rawValue) == ["files/broken-package"])
  }
}
