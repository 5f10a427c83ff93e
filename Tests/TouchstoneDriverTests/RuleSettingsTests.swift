import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneTestSupport

/// What `[rules]` in the manifest does: presets, packs, rules, and parts of the package.
@Suite struct RuleSettingsTests {
  /// Two folders with a warning each, and a file with an error and a note.
  static let files: [String: String] = [
    "package/arts/all.toml": pair("arts"), "package/math/all.toml": pair("math"),
    "package/profile.toml": """
    [[profile]]
    id = "graduate"
    statement = "Every graduate thinks and serves."

    [[outcome]]
    id = "reasoner"
    statement = "Reasons with evidence."
    strands = "mind"

    [[outcome]]
    id = "maker"
    statement = "Makes things that others use."
    strands = "mind"

    [[strand]]
    id = "mind"
    kinds = "transferable"

    [[competency]]
    id = "craft"
    statement = "Make things that last."
    outcomes = "maker"

    [[domain]]
    id = "arts"
    """,
  ]

  /// Two standards that name each other, which is a warning.
  static func pair(_ folder: String) -> String {
    """
    [[standard]]
    id = "\(folder).count"
    statement = "Count to 100 by ones and by tens."
    alongside = ["\(folder).compare"]

    [[standard]]
    id = "\(folder).compare"
    statement = "Compare two numbers between 1 and 10."
    alongside = ["\(folder).count"]
    """
  }

  static func findings(
    _ settings: String, stage: String = "mature", spelling: String = "toml", files: [String: String] = files
  ) -> [String] {
    let manifest =
      spelling == "toml"
      ? "[framework]\nid = \"f\"\ntitle = \"F\"\nversion = \"1\"\nstage = \"\(stage)\"\n\(settings)"
      : "framework: { id: f, title: F, version: 1, stage: \(stage) }\n\(settings)"
    let all = files.merging(["package/touchstone.\(spelling)": manifest]) { _, new in new }
    let compiled = compile("package", in: InMemoryFileSystem(all))
    return (compiled?.diagnostics ?? []).filter { $0.severity == .error || watched.contains($0.id) }.map { finding in
      let path = (compiled?.sources[finding.primary.span.source].path ?? "").dropFirst("package/".count)
      return "\(path): \(finding.severity): \(finding.id)"
    }.sorted()
  }

  static let watched: Set<DiagnosticID> = [
    "progression/repeated-prerequisite", "alignment/outcome-without-competency", "structure/profile-without-revisit",
    "rules/no-such-files", "rules/unknown-rule",
  ]

  static let standing = [
    "arts/all.toml: warning: progression/repeated-prerequisite",
    "math/all.toml: warning: progression/repeated-prerequisite",
    "profile.toml: error: alignment/outcome-without-competency",
    "profile.toml: info: structure/profile-without-revisit",
  ]

  @Test func withoutSettingsTheStageDecides() {
    #expect(Self.findings("") == Self.standing)
    #expect(Self.findings("[rules]\npreset = \"standard\"") == Self.standing)
    #expect(
      Self.findings("", stage: "early").filter { $0.contains("outcome-without") }
        == [
          "profile.toml: \(severity("alignment/outcome-without-competency", .early)): alignment/outcome-without-competency"
        ])
  }

  private func severity(_ id: String, _ stage: Stage) -> Severity {
    let compiled = CompiledText(Self.files["package/profile.toml"] ?? "", stage: stage.rawValue)
    return compiled.compilation.diagnostics.first { $0.id.rawValue == id }?.severity ?? .info
  }

  @Test func theSmallestPresetKeepsErrorsOnly() {
    #expect(Self.findings("[rules]\npreset = \"minimal\"") == [Self.standing[2]])
  }

  @Test func theStrictPresetHoldsAnEarlyFrameworkToEverything() {
    let strict = Self.findings("[rules]\npreset = \"strict\"", stage: "early")
    #expect(strict.prefix(3) == Self.standing.prefix(3))
    #expect(strict.last == "profile.toml: warning: structure/profile-without-revisit")
  }

  @Test(arguments: ["toml", "yaml"])
  func aRuleComesBeforeItsPackAndAPackBeforeThePreset(_ spelling: String) {
    let settings =
      spelling == "toml"
      ? "[rules]\npreset = \"minimal\"\nprogression = \"info\"\n[rules.structure]\nprofile-without-revisit = \"error\""
      : "rules:\n  preset: minimal\n  progression: info\n  structure: { profile-without-revisit: error }"
    #expect(
      Self.findings(settings, spelling: spelling) == [
        "arts/all.toml: info: progression/repeated-prerequisite",
        "math/all.toml: info: progression/repeated-prerequisite",
        "profile.toml: error: alignment/outcome-without-competency",
        "profile.toml: error: structure/profile-without-revisit",
      ])
  }

  @Test(arguments: ["arts", "arts/", "./arts", "arts/*", "a*s/all.toml", "**/arts/*.toml", "arts/**", "ar??/al?.toml"])
  func filesHaveSettingsOfTheirOwn(_ path: String) {
    let settings = "[[rules.within]]\nfiles = \"\(path)\"\nprogression = \"off\""
    #expect(Self.findings(settings) == Array(Self.standing.dropFirst()))
  }

  @Test(arguments: ["art", "all.toml", "*/arts", "arts/all", "**/math.toml", "*.toml/*"])
  func aPathOfNothingIsReported(_ path: String) {
    let settings = "[[rules.within]]\nfiles = \"\(path)\"\nprogression.repeated-prerequisite = \"off\""
    #expect(Self.findings(settings) == (Self.standing + ["touchstone.toml: error: rules/no-such-files"]).sorted())
  }

  @Test func thingsHaveSettingsOfTheirOwnWhereverTheyStand() {
    let settings = """
      [rules]
      progression = "off"
      [[rules.within]]
      for = { standard = "math.compare" }
      progression.repeated-prerequisite = "error"
      [[rules.within]]
      for = "reasoner"
      alignment = "info"
      """
    #expect(
      Self.findings(settings) == [
        "math/all.toml: error: progression/repeated-prerequisite",
        "profile.toml: info: alignment/outcome-without-competency",
        "profile.toml: info: structure/profile-without-revisit",
      ])
  }

  @Test func theLaterOfTwoPartsDecidesAndBothConditionsMustHold() {
    let settings = """
      [[rules.within]]
      files = "**"
      progression = "error"
      [[rules.within]]
      files = "arts"
      for = "math.compare"
      progression = "off"
      [[rules.within]]
      files = "math"
      for = "math.compare"
      progression = "info"
      """
    #expect(
      Self.findings(settings).prefix(2) == [
        "arts/all.toml: error: progression/repeated-prerequisite",
        "math/all.toml: info: progression/repeated-prerequisite",
      ])
  }

  @Test(arguments: [
    ("preset = \"severe\"", "severe"), ("progresion = \"off\"", "no pack of rules \"progresion\""),
    ("repeated-prerequisite = \"off\"", "no pack of rules \"repeated-prerequisite\""),
    ("within = [{ file = \"arts\", wording = \"off\" }]", "file"), ("within = [{ wording = \"off\" }]", "files"),
    ("within = [{ for = \"craftt\", wording = \"off\" }]", "craftt"), ("within = [\"arts\"]", "within"),
    ("within = [{ for = \"arts.count\", wording = \"of\" }]", "of"), ("progression = [\"off\"]", "progression"),
  ])
  func aMistakeIsOneFindingWithAPlace(_ settings: String, _ word: String) throws {
    let manifest = "[framework]\nid = \"f\"\ntitle = \"F\"\nversion = \"1\"\n[rules]\n\(settings)"
    let all = Self.files.merging(["package/touchstone.toml": manifest]) { _, new in new }
    let compiled = try #require(compile("package", in: InMemoryFileSystem(all)))
    let found = compiled.diagnostics.filter { $0.primary.span.source == SourceID(0) }
    #expect(found.count == 1, "\(found.map(\.message))")
    #expect(found.first?.message.contains(word) == true || found.first?.help.joined().contains(word) == true)
    #expect(found.first.map { $0.primary.span.end > 0 } == true)
  }

  @Test func aRuleWithoutItsPackIsShownTheWay() {
    let found = CompiledText(
      "",
      more: [
        "package/touchstone.toml":
          "[framework]\nid = \"f\"\ntitle = \"F\"\nversion = \"1\"\n[rules]\nrepeated-prerequisite = \"off\""
      ]
    ).compilation.diagnostics
    #expect(found.first?.help.first?.contains("[rules.progression]") == true)
  }
}

/// What a layer above says about rules, and what its own files are.
@Suite struct LayeredRuleSettingsTests {
  static let files: [String: String] = [
    "district/touchstone.toml": """
    [framework]
    id = "district"
    title = "District"
    version = "1"
    [rules]
    preset = "strict"
    [[rules.within]]
    files = "arts"
    progression = "off"
    """,
    "district/arts/all.toml": RuleSettingsTests.pair("arts"),
    "school/arts/all.toml": RuleSettingsTests.pair("school"),
  ]

  @Test func aSchoolInheritsSettingsAndPathsStayThoseOfTheDistrict() {
    let school =
      "[framework]\nid = \"school\"\ntitle = \"School\"\nversion = \"1\"\n[extends]\npath = \"../district\"\n"
    func found(_ more: String) -> [String] {
      let all = Self.files.merging(["school/touchstone.toml": school + more]) { _, new in new }
      return (compile("school", in: InMemoryFileSystem(all))?.diagnostics ?? []).map { "\($0.severity): \($0.id)" }
    }
    #expect(found("") == ["warning: progression/repeated-prerequisite"])
    #expect(found("[[rules.within]]\nfiles = \"arts\"\nprogression = \"off\"") == [])
  }
}
