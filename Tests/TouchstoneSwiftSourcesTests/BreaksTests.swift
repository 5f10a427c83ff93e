import Testing
import TouchstoneDiagnostics
import TouchstoneSwiftSources

/// What is said of a line of Swift when one thing of a small framework changes.
struct BreaksTests {
  struct Change: CustomTestStringConvertible {
    var testDescription: String
    var old: String
    var new: String
    var source: String
    var expected: [String]

    init(_ description: String, _ old: String, _ new: String, _ source: String, _ expected: String...) {
      testDescription = description
      self.old = old
      self.new = new
      self.source = source
      self.expected = expected
    }
  }

  static let levels = #"level = [{ id = "1", title = "One" }, { id = "2", title = "Two" }]"#
  static let threeLevels =
    #"level = [{ id = "1", title = "One" }, { id = "2", title = "Two" }, { id = "3", title = "Three" }]"#
  static let both = "func f(_ l: Small.Level) { switch l { case .level1: break; case .level2: break } }"

  @Test(arguments: [
    Change(
      "a removed name", #"competency = [{ id = "a", statement = "A." }, { id = "b", statement = "B." }]"#,
      #"competency = [{ id = "b", statement = "B." }]"#, "let a = Small.Competency.a",
      "1:26: error: there is no Small.Competency.a any more; the competency a is removed, and nothing stands in its place [removed]"
    ),
    Change(
      "a renamed thing", #"competency = [{ id = "a", statement = "A." }]"#,
      #"competency = [{ id = "b", statement = "B.", was = ["a"] }]"#, "let a: Small.Competency = .a",
      "1:28: warning: Small.Competency.a is called Small.Competency.b now, and means what it meant; the old name is deprecated [renamed]"
    ),
    Change(
      "a part of a renamed thing",
      #"competency = [{ id = "a", statement = "A." }]"# + "\n" + #"target = [{ id = "a.t", statement = "T." }]"#,
      #"competency = [{ id = "b", statement = "A.", was = ["a"] }]"# + "\n"
        + #"target = [{ id = "b.t", statement = "T." }]"#,
      "let a: Small.Target = .A.t",
      "1:24: error: there is no Small.Target.A.t any more; it is called Small.Target.B.t now, and means what it meant [removed]"
    ),
    Change(
      "a replaced thing", #"competency = [{ id = "a", statement = "A." }]"#,
      #"competency = [{ id = "a", statement = "A.", retired = true, replaced_by = "b" }, { id = "b", statement = "B." }]"#,
      "let a = Small.Competency.a",
      "1:26: warning: Small.Competency.a is deprecated; the competency a is replaced by Small.Competency.b, which need not mean the same [retired]"
    ),
    Change(
      "a split thing", #"competency = [{ id = "a", statement = "A." }]"#,
      """
      competency = [
        { id = "a", statement = "A.", retired = true, replaced_by = ["b", "c"] }, { id = "b", statement = "B." },
        { id = "c", statement = "C." },
      ]
      """, "let a = Small.Competency.a",
      "1:26: warning: Small.Competency.a is deprecated; the competency a is split into Small.Competency.b, Small.Competency.c; choose for each place [retired]"
    ),
    Change(
      "a name that is given to another thing", #"competency = [{ id = "a-1", statement = "A." }]"#,
      #"competency = [{ id = "a-1", statement = "A." }, { id = "a1", statement = "B." }]"#,
      "let a = Small.Competency.a1",
      "1:26: error: Small.Competency.a1 means another thing now, the competency a1; it is called Small.Competency.aDash1 now, and means what it meant [other-meaning]"
    ),
    Change(
      "two that become one", #"competency = [{ id = "a", statement = "A." }, { id = "b", statement = "B." }]"#,
      #"competency = [{ id = "b", statement = "B.", was = ["a"] }]"#, "let a = [Small.Competency.a, .b]",
      "1:27: warning: Small.Competency.a is deprecated; the competency a is merged with another into Small.Competency.b [renamed]"
    ),
    Change(
      "an added level", levels, threeLevels, both,
      "1:28: error: this `switch` over Small.Level is no longer exhaustive: it has no case for `.level3` [not-exhaustive]"
    ),
    Change(
      "an added level with a default", levels, threeLevels,
      "func f(_ l: Small.Level) { switch l { case .level1: break; default: break } }"),
    Change(
      "an added level with a pattern that takes all", levels, threeLevels,
      "func f(_ l: Small.Level) { switch l { case .level1: break; case let other: print(other) } }"),
    Change(
      "an added level, where the subject is not known", levels, threeLevels,
      "switch elsewhere() { case .level1: break; case .level2: break }",
      "1:1: error: this `switch` over Small.Level is no longer exhaustive: it has no case for `.level3` [not-exhaustive]"
    ),
    Change(
      "an added level, of an optional", levels, threeLevels,
      "func f(_ l: Small.Level?) { switch l { case .level1?: break; case .some(.level2): break; case nil: break } }",
      "1:29: error: this `switch` over Small.Level is no longer exhaustive: it has no case for `.level3` [not-exhaustive]"
    ),
    Change(
      "an added level, of several values", levels, threeLevels,
      "func f(_ l: Small.Level) { switch (l, true) { case (.level1, _), (.level2, _): break } }",
      "1:28: warning: Small.Level has `.level3` now, which this `switch` over several values may have to name [not-exhaustive]"
    ),
    Change(
      "an added level, of several values that are taken as they come", levels, threeLevels,
      "func f(_ l: Small.Level) { switch (l, true) { case (_, true): break; case (let x, false): print(x) } }"),
    Change(
      "a renamed level", levels, #"level = [{ id = "1", title = "One" }, { id = "3", title = "Two", was = ["2"] }]"#,
      both,
      "1:28: error: this `switch` over Small.Level is no longer exhaustive: it has no case for `.level3` [not-exhaustive]",
      "1:66: warning: Small.Level.level2 is called Small.Level.level3 now, and means what it meant; the old name is deprecated [renamed]"
    ),
    Change(
      "a level in another list", levels + "\nterm = [{ id = \"a\", definition = \"A.\" }]",
      #"level = [{ id = "1", title = "One" }, { id = "adult.2", title = "Two", was = ["2"] }]"#
        + "\nterm = [{ id = \"a\", definition = \"A.\" }]", "let a = Small.Level.level2",
      "1:21: error: there is no Small.Level.level2 any more; it is called Small.AdultLevel.level2 now, which is another type [removed]"
    ),
    Change(
      "a stored id of an enum", levels,
      #"level = [{ id = "1", title = "One" }, { id = "3", title = "Two", was = ["2"] }]"#,
      #"let a = (Small.Level(rawValue: "2"), Small.Level(id: "2"))"#,
      "1:33: error: \"2\" is \"3\" now, and `rawValue:` finds former ids in no enum; use `id:`, which does [id-removed]",
      "1:55: warning: \"2\" is \"3\" now; the former id is still found [id-renamed]"),
    Change(
      "a stored id of what is gone", #"competency = [{ id = "a", statement = "A." }, { id = "b", statement = "B." }]"#,
      #"competency = [{ id = "b", statement = "B." }]"#, #"let a = Small.Competency(rawValue: "a")"#,
      "1:37: error: nothing has the id \"a\" any more; the competency a is removed, and nothing stands in its place [id-removed]"
    ),
    Change(
      "the last thing of a kind",
      "competency = [{ id = \"a\", statement = \"A.\" }]\nterm = [{ id = \"a\", definition = \"A.\" }]",
      "competency = [{ id = \"a\", statement = \"A.\" }]", "let a: [Small.Term] = [.a]",
      "1:15: error: there is no type Small.Term any more, since nothing is left that it was for [type-removed]"),
    Change(
      "what is only possible", #"competency = [{ id = "a", statement = "A." }]"#,
      #"competency = [{ id = "b", statement = "B." }]"#,
      "let a = elsewhere(.a)",
      "1:20: warning: if this is Small.Competency.a: there is no Small.Competency.a any more; the competency a is removed, and nothing stands in its place [removed]"
    ),
    Change(
      "a file that is not Swift", levels, levels, "let a = Small.Level.level1\nfunc {",
      "2:6: warning: from here on this is not Swift as the parser knows it; names in this file are found as far as they can be [unreadable]"
    ),
  ]) func changesAreTold(_ change: Change) throws {
    let sources = AppSources([SourceFile(path: "a.swift", text: change.source)])
    let report = BreaksReport(
      sources, from: try Editions.small(change.old, sourceLocation: #_sourceLocation),
      to: try Editions.small(change.new))
    #expect(report.findings.map { String($0.line.dropFirst(8)) } == change.expected)
    #expect(report.breaks == change.expected.contains { $0.contains(": error: ") })
  }

  /// Beyond a number of members a type is no enum any more.
  @Test func anEnumThatGrowsTooLargeBreaksItsSwitches() throws {
    func domains(_ count: Int) -> String {
      "domain = [" + (1...count).map { "{ id = \"d\($0)\", title = \"D\" }" }.joined(separator: ", ") + "]"
    }
    let cases = (1...3).map { "case .d\($0): break" }.joined(separator: "; ")
    let sources = AppSources([
      SourceFile(path: "a.swift", text: "func f(_ d: Small.Domain) { switch d { \(cases) } }")
    ])
    let report = BreaksReport(sources, from: try Editions.small(domains(3)), to: try Editions.small(domains(100)))
    #expect(report.findings.map(\.code) == ["not-exhaustive"])
    #expect(report.findings[0].sentence.contains("no longer an enum"))
  }

  @Test func aFrameworkWithAnotherNameBreaksEveryType() throws {
    let sources = AppSources([SourceFile(path: "a.swift", text: "let a: Small.Level = .level1")])
    let report = BreaksReport(
      sources, from: try Editions.small(BreaksTests.levels), to: try Editions.small(BreaksTests.levels, id: "large"))
    #expect(report.findings.map(\.sentence) == ["the type Small.Level is called Large.Level now"])
  }
}
