import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneTestSupport

/// A district with old findings is held only to new ones.
@Suite struct BaselineTests {
  static let manifest = "[framework]\nid = \"f\"\ntitle = \"F\"\nversion = \"1\"\nstage = \"mature\"\n"

  /// Compiles with the baseline of an earlier edition.
  static func check(_ text: String, _ baseline: [UInt8]?, _ use: BaselineUse = .holdsBack) -> Compilation {
    var files = ["package/touchstone.toml": Array(manifest.utf8), "package/all.toml": Array(text.utf8)]
    files["package/\(Baseline.fileName)"] = baseline
    var options = CompilationOptions()
    options.baseline = use
    return compile("package", in: InMemoryFileSystem(bytes: files), options)
      ?? Compilation(sources: SourceMap(), diagnostics: [])
  }

  static func baseline(of text: String) throws -> [UInt8] {
    try #require(check(text, nil, .renewed).baseline).encoded()
  }

  static let old = RuleSettingsTests.pair("arts")

  @Test func whatWasThereIsHeldBackAndWhatIsNewIsNot() throws {
    let baseline = try Self.baseline(of: Self.old)
    let same = Self.check(Self.old, baseline)
    #expect(same.diagnostics.isEmpty)
    #expect(same.heldBack == 1)
    let more = Self.check(Self.old + "\n" + RuleSettingsTests.pair("math"), baseline)
    #expect(more.diagnostics.map(\.message).count == 1)
    #expect(more.diagnostics.first?.subject == "standard math.compare")
    #expect(more.heldBack == 1)
    #expect(Self.check(Self.old, baseline, .ignored).diagnostics.count == 1)
  }

  @Test func movingLinesAndRenamingBringsNothingBack() throws {
    let baseline = try Self.baseline(of: Self.old)
    #expect(Self.check("\n# a word\n\n" + Self.old, baseline).diagnostics.isEmpty)
    let renamed = Self.old.replacing("arts.compare", with: "arts.order") + "\nwas = [\"arts.compare\"]"
    #expect(Self.check(renamed, baseline).diagnostics.isEmpty)
    let unrelated = Self.old.replacing("arts.compare", with: "arts.order")
    #expect(Self.check(unrelated, baseline).diagnostics.map(\.severity) == [.warning, .info])
  }

  @Test func ofSeveralAboutOneThingTheNewOneIsReported() throws {
    func standards(_ names: [String]) -> String {
      let others = names.map { "[[standard]]\nid = \"\($0)\"\nstatement = \"Count \($0).\"\nalongside = [\"z\"]\n" }
      let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
      return others.joined() + "[[standard]]\nid = \"z\"\nstatement = \"Compare numbers.\"\nalongside = [\(list)]\n"
    }
    let baseline = try Self.baseline(of: standards(["b", "c"]))
    #expect(Self.check(standards(["b", "c"]), baseline).diagnostics.isEmpty)
    let found = Self.check(standards(["a", "b", "c"]), baseline)
    #expect(found.diagnostics.map { found.sources.text(of: $0.primary.span) } == ["\"a\""])
  }

  @Test func whatIsGoneIsTold() throws {
    let baseline = try Self.baseline(of: Self.old + "\n" + RuleSettingsTests.pair("math"))
    let found = Self.check(Self.old, baseline).diagnostics
    #expect(found.map(\.id) == ["files/outdated-baseline"])
    #expect(found.first?.severity == .info)
    #expect(found.first?.message == "a finding of this baseline is gone")
  }

  @Test func mistakesOfReadingAndOfNamesAreNeverOld() {
    let broken = "[[competency]]\nid = \"a\"\nstatement = \"Do a thing.\"\ndomains = \"nowhere\"\n"
    let renewed = Self.check(broken, nil, .renewed)
    #expect(renewed.baseline == nil)
    #expect(renewed.diagnostics.map(\.id) == ["names/unknown-reference"])
    let empty = Baseline([]).encoded()
    #expect(Self.check(broken, empty).diagnostics.map(\.id) == ["names/unknown-reference"])
  }

  @Test func theFileIsReadAsItWasWritten() throws {
    let entries = [
      Baseline.Entry(rule: "rigor/all-recall", about: "domain math", text: "\"quoted\" \\ ü"),
      Baseline.Entry(rule: "alignment/target-to-nowhere", about: nil, text: ""),
    ]
    let bytes = Baseline(entries).encoded()
    #expect(try Baseline(decoding: bytes) == Baseline(entries))
    #expect(String(decoding: bytes, as: UTF8.self).split(separator: "\n").count == 7)
    #expect(try Baseline(decoding: Baseline([]).encoded()).entries.isEmpty)
  }

  @Test(arguments: [
    "", "[]", "{", "{\"format_version\": \"2.0\", \"findings\": []}", "{\"format_version\": \"1.0\"}",
    "{\"format_version\": \"1.0\", \"findings\": [{\"rule\": \"a/b\"}]}", "{\"findings\": 3}", "\u{0}",
    "<<<<<<< ours\n{\"format_version\": \"1.0\", \"findings\": []}",
  ])
  func aBrokenBaselineIsAnErrorWithAPlace(_ text: String) {
    let found = Self.check(Self.old, Array(text.utf8))
    #expect(found.diagnostics.filter { $0.severity == .error }.map(\.id) == ["files/unreadable-baseline"])
    #expect(found.outputs.isEmpty)
    let place = found.diagnostics.first { $0.severity == .error }?.primary.span
    #expect(place.map { Int($0.end) <= text.utf8.count } == true)
  }
}
