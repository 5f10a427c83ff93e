import Testing
import TouchstoneDiagnostics
import TouchstoneSwiftSources

/// Where names are found, on a line or two of Swift each.
struct UsageTests {
  static let framework = """
    level = [{ id = "1", title = "One" }, { id = "2", title = "Two" }, { id = "in", title = "In" }]
    domain = [{ id = "math", title = "M" }, { id = "arts", title = "A" }]
    profile = [{ id = "graduate", statement = "G." }]
    outcome = [{ id = "math", statement = "Says what is true." }]
    competency = [
      { id = "math", statement = "M.", domains = "math" }, { id = "math.ratios", statement = "R.", domains = "math" },
    ]
    target = [{ id = "math.ratios.unit-rate", statement = "T.", level = 1 }, { id = "math.ratios", statement = "T." }]
    term = [{ id = "default", definition = "D." }]
    """

  /// The places of what is found: `line:column`, how, and the thing; a question mark where it is only possible.
  private func found(_ source: String, _ more: String = "") throws -> [String] {
    let names = try Editions.small(UsageTests.framework)
    let files =
      [SourceFile(path: "a.swift", text: source)] + (more.isEmpty ? [] : [SourceFile(path: "b.swift", text: more)])
    return UsagesReport(AppSources(files), names).places.map { usage in
      let form = usage.isSure ? usage.form.rawValue : "?"
      return "\(usage.place.line):\(usage.place.column) \(form) \(usage.subjects.joined(separator: " or "))"
    }
  }

  @Test(arguments: [
    ("let a = Small.Level.level1", "1:21 full level 1"),
    ("let a: Small.Level = .level1", "1:23 implicit level 1"),
    ("let a: Small.Level? = .level1", "1:24 implicit level 1"),
    ("let a: Small.Level? = .some(.level1)", "1:30 implicit level 1"),
    ("let a: [Small.Level] = [.level1]", "1:26 implicit level 1"),
    ("let a: Set<Small.Level> = [.level1]", "1:29 implicit level 1"),
    ("let a: [Small.Level: Int] = [.level1: 2]", "1:31 implicit level 1"),
    ("let a: [String: Small.Level] = [\"x\": .level1]", "1:39 implicit level 1"),
    ("let a: (Small.Level, Int) = (.level1, 2)", "1:31 implicit level 1"),
    ("let a: Small.Level = true ? .level1 : .level1", "1:30 implicit level 1, 1:40 implicit level 1"),
    ("let a = .level1 as Small.Level", "1:10 implicit level 1"),
    ("typealias L = Small.Level; let a = L.level1", "1:38 full level 1"),
    ("typealias S = Small; let a: S.Level = .level1", "1:40 implicit level 1"),
    ("typealias R = Small.Target.Math.Ratios; let a = R.unitRate", "1:51 full target math.ratios.unit-rate"),
    ("let a = Small.Target.Math.Ratios.unitRate.statement", "1:22 full target math.ratios.unit-rate"),
    ("func f(_ l: Small.Level = .level1) {}", "1:28 implicit level 1"),
    ("func f(at l: Small.Level) {}; func g() { f(at: .level1) }", "1:49 implicit level 1"),
    (
      "func f(_ l: Small.Level...) {}; func g() { f(.level1, .level2) }", "1:47 implicit level 1, 1:56 implicit level 2"
    ),
    ("func f() -> Small.Level { .level1 }", "1:28 implicit level 1"),
    ("func f() -> Small.Level { return .level1 }", "1:35 implicit level 1"),
    (
      "func f() -> Small.Level { if true { .level1 } else { .level2 } }", "1:38 implicit level 1, 1:55 implicit level 2"
    ),
    ("struct A { var l: Small.Level }; let a = A(l: .level1)", "1:48 implicit level 1"),
    ("struct A { var l: Small.Level }; let a: A = .init(l: .level1)", "1:55 implicit level 1"),
    ("struct A { var l: Small.Level { .level1 } }", "1:34 implicit level 1"),
    ("enum E { case e(Small.Level) }; let a = E.e(.level1)", "1:46 implicit level 1"),
    ("enum E { case e(Small.Level) }; let a: E = .e(.level1)", "1:48 implicit level 1"),
    ("func f(_ l: Small.Level) -> Bool { l == .level1 }", "1:42 implicit level 1"),
    ("func f(_ l: Small.Level?) -> Small.Level { l ?? .level1 }", "1:50 implicit level 1"),
    ("func f(_ l: Small.Level) -> Bool { .level1 ... .level2 ~= l }", "1:37 implicit level 1, 1:49 implicit level 2"),
    (
      "func f(_ l: Small.Level) { switch l { case .level1 ... .level2: break; default: break } }",
      "1:45 implicit level 1, 1:57 implicit level 2"
    ),
    ("func f(_ l: Small.Level) { switch l { case .level1: break; default: break } }", "1:45 implicit level 1"),
    ("func f(_ l: Small.Level?) { switch l { case .level1?: break; default: break } }", "1:46 implicit level 1"),
    ("func f(_ l: Small.Level) { if case .level1 = l {} }", "1:37 implicit level 1"),
    ("func f(_ t: Small.Target) -> Bool { t.level == .level1 }", "1:49 implicit level 1"),
    ("func f(_ t: [Small.Target]) { _ = t.filter { $0.level == .level1 } }", "1:59 implicit level 1"),
    ("func f(_ t: [Small.Target]) { for x in t where x.level == .level1 {} }", "1:60 implicit level 1"),
    ("func f() { for l in Small.Level.allCases where l > .level1 {} }", "1:53 implicit level 1"),
    ("func f(_ d: [Small.Level: Int]) -> Int? { d[.level1] }", "1:46 implicit level 1"),
    ("func f(_ d: [Small.Level]) -> Bool { d.contains(.level1) }", "1:50 implicit level 1"),
    ("func f(_ l: inout Small.Level) { l = .level1 }", "1:39 implicit level 1"),
    ("let f: (Small.Level) -> Bool = { $0 == .level1 }", "1:41 implicit level 1"),
    ("let a: Small.Reference = .target(.Math.Ratios.unitRate)", "1:35 implicit target math.ratios.unit-rate"),
    ("import App; let a = App.Small.Level.level1", "1:37 full level 1"),
    ("extension Small { static let a = Level.level1 }", "1:40 full level 1"),
    ("extension Small.Level { var a: Self { .level1 } }", "1:40 implicit level 1"),
    ("extension Small.Level { func a() -> Bool { self == .level1 } }", "1:53 implicit level 1"),
    ("let a = Small.Level.`in`", "1:21 full level in"),
    ("let a = Small.Term.`default`", "1:20 full term default"),
    ("let a = Small.Term.default", "1:20 full term default"),
    ("let a = Small.Level(rawValue: \"1\")", "1:32 id level 1"),
    ("let a = Small.Target(id: \"math.ratios\")", "1:27 id target math.ratios"),
    ("let a: Small.Level? = .init(id: \"2\")", "1:34 id level 2"),
    ("let a = Small.Reference(rawValue: \"target/math.ratios\")", "1:43 id target math.ratios"),
    (
      "#if os(Linux)\nlet a = Small.Level.level1\n#else\nlet a = Small.Level.level2\n#endif",
      "2:21 full level 1, 4:21 full level 2"
    ),
    ("@Test func f() { #expect(Small.Level.allCases.first == .level1) }", "1:57 implicit level 1"),
  ]) func namesAreFound(_ source: String, _ expected: String) throws {
    #expect(try found(source).joined(separator: ", ") == expected)
  }

  /// Two kinds with one name: the type decides, and where there is none both are possible.
  @Test(arguments: [
    ("let a: Small.Domain = .math", "1:24 implicit domain math"),
    ("let a: Small.Outcome = .math", "1:25 implicit outcome math"),
    ("let a: Small.Competency = .Math.ratios", "1:28 implicit competency math.ratios"),
    ("let a = elsewhere(.math)", "1:20 ? outcome math or domain math or competency math"),
    ("let a = elsewhere(.Math.ratios)", "1:20 ? competency math.ratios or target math.ratios"),
    ("let a = elsewhere(.Math.Ratios.unitRate)", "1:20 implicit target math.ratios.unit-rate"),
    ("func f<T>(_ t: T) {}; func g() { f(.level1) }", "1:37 ? level 1"),
    (
      "func f(_ d: Small.Domain) {}; func f(_ o: Small.Level) {}; func g() { f(.level1) }",
      "1:74 implicit level 1"
    ),
  ]) func namesOfSeveralKindsAreToldApart(_ source: String, _ expected: String) throws {
    #expect(try found(source).joined(separator: ", ") == expected)
  }

  @Test(arguments: [
    "// Small.Level.level1", "/* .level1 */", "let a = \"Small.Level.level1\"", "let a = #\"Small.Level(id: \"1\")\"#",
    "let a: Color = .level1", "enum E { case level1 }; let a: E = .level1", "enum E { case level1 }; let a = E.level1",
    "struct Level { static let level1 = 1 }; let a = Level.level1", "let a = b.level1", "let a = (level1: 1).level1",
    "let a = Small.Level(rawValue: \"99\")", "let a = Small.Level(rawValue: b)",
    "let a = Small.Level(rawValue: \"\\(1)\")",
    "let a = Other.Level.level1", "enum Small2 { enum Level { case level1 } }; let a = Small2.Level.level1",
    "func f(_ l: Int) -> Bool { l == .level1 }", "let a = elsewhere(.level1(3))",
    "class A { enum Small { enum Level { case level1 } }; let a = Small.Level.level1 }",
  ]) func whatOnlyLooksLikeANameIsNone(_ source: String) throws {
    #expect(try found(source) == [])
  }

  /// A declaration in one file tells the type of a name in another.
  @Test func filesAreReadTogether() throws {
    #expect(
      try found("let a = Plan(start: .level1)", "struct Plan { var start: Small.Level }") == ["1:22 implicit level 1"])
  }

  @Test func columnsCountCharactersOfUnicode() throws {
    #expect(try found("let a = (\"é👩‍🏫\", Small.Level.level1)") == ["1:30 full level 1"])
    #expect(
      try found("\u{FEFF}let a = Small.Level.level1\r\nlet b = Small.Level.level2\r\n") == [
        "1:21 full level 1", "2:21 full level 2",
      ])
  }
}
