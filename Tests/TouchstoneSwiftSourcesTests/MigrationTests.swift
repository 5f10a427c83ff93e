import Testing
import TouchstoneDiagnostics
import TouchstoneSwiftSources

/// What becomes of lines of Swift, byte by byte.
struct MigrationTests {
  static let old = """
    level = [{ id = "1", title = "One" }, { id = "2", title = "Two" }]
    competency = [
      { id = "math.ratios", statement = "R." }, { id = "math.sets", statement = "S." },
      { id = "swap-1", statement = "A." }, { id = "many", statement = "M." },
      { id = "plain", statement = "P." },
    ]
    target = [{ id = "math.ratios.unit-rate", statement = "T." }, { id = "math.ratios.guess", statement = "G." }]
    """
  /// The competency is renamed, one part says it was called otherwise, a part goes a group deeper, one is replaced over
  /// two steps, one is split, and the Swift name of a thing goes to another.
  static let new = """
    level = [{ id = "1", title = "One" }, { id = "default", title = "Two", was = ["2"] }]
    competency = [
      { id = "number.proportion", statement = "R.", was = ["math.ratios"] },
      { id = "math.sets", statement = "S.", retired = true, replaced_by = "math.groups" },
      { id = "math.groups", statement = "G.", retired = true, replaced_by = "math.families" },
      { id = "math.families", statement = "F." },
      { id = "swap-1", statement = "A." }, { id = "swap1", statement = "B." },
      { id = "many", statement = "M.", retired = true, replaced_by = ["plain", "math.families"] },
      { id = "plain", statement = "P." },
    ]
    skill = [{ id = "number.proportion.compare", statement = "C." }]
    target = [
      { id = "number.proportion.compare.unit-rate", statement = "T.", was = ["math.ratios.unit-rate"] },
      { id = "number.proportion.guess", statement = "G." },
    ]
    """

  private func migrated(_ source: String) throws -> (text: String, left: [String]) {
    let (old, new) = (try Editions.small(MigrationTests.old), try Editions.small(MigrationTests.new))
    let migration = Migration(AppSources([SourceFile(path: "a.swift", text: source)]), from: old, to: new)
    let bytes = migration.changed.first?.new ?? Array(source.utf8)
    // Whatever was done, a second run does nothing.
    let again = Migration(AppSources([SourceFile(path: "a.swift", bytes: bytes)]), from: old, to: new)
    #expect(again.changed == [])
    return (
      String(decoding: bytes, as: UTF8.self),
      migration.left.map { "\($0.place.line):\($0.place.column) \($0.sentence)" }
    )
  }

  @Test(arguments: [
    ("let a = Small.Competency.Math.ratios", "let a = Small.Competency.Number.proportion"),
    ("let a: Small.Competency = .Math.ratios", "let a: Small.Competency = .Number.proportion"),
    ("let a = Small.Target.Math.Ratios.unitRate", "let a = Small.Target.Number.Proportion.Compare.unitRate"),
    ("let a: [Small.Target] = [.Math.Ratios.guess]", "let a: [Small.Target] = [.Number.Proportion.guess]"),
    (
      "let a = Small.Target\r\n  .Math  // so far\r\n  .Ratios /* and */ . unitRate  // end\r\n",
      "let a = Small.Target\r\n  .Number  // so far\r\n  .Proportion /* and */ . Compare.unitRate  // end\r\n"
    ),
    ("\u{FEFF}let é = Small.Competency.Math.ratios\n", "\u{FEFF}let é = Small.Competency.Number.proportion\n"),
    ("let a = Small.Competency.`Math`.`ratios`", "let a = Small.Competency.Number.proportion"),
    ("let a: Small.Level = .level2", "let a: Small.Level = .default"),
    (
      "let a = Small.Competency(rawValue: \"math.ratios\")", "let a = Small.Competency(rawValue: \"number.proportion\")"
    ),
    (
      "let a = Small.Reference(rawValue: \"target/math.ratios.guess\")",
      "let a = Small.Reference(rawValue: \"target/number.proportion.guess\")"
    ),
    ("let a = Small.Level(id: \"2\")", "let a = Small.Level(id: \"default\")"),
    ("let a = Small.Competency.Math.sets", "let a = Small.Competency.Math.families"),
    (
      "let a = \"Small.Competency.Math.ratios\" // .Math.ratios",
      "let a = \"Small.Competency.Math.ratios\" // .Math.ratios"
    ),
    (
      "let a = \"\\(Small.Competency.Math.ratios.statement)\"",
      "let a = \"\\(Small.Competency.Number.proportion.statement)\""
    ),
    (
      "#if DEBUG\nlet a = Small.Level.level2\n#else\nlet a = Small.Level.level1\n#endif",
      "#if DEBUG\nlet a = Small.Level.default\n#else\nlet a = Small.Level.level1\n#endif"
    ),
    ("let a = Small.Competency.plain", "let a = Small.Competency.plain"),
  ]) func namesAreCarriedOver(_ source: String, _ expected: String) throws {
    let (text, left) = try migrated(source)
    #expect(text == expected)
    #expect(left == [])
  }

  @Test(arguments: [
    (
      "let a = Small.Competency.many",
      "1:26 the competency many is split into Small.Competency.plain, Small.Competency.Math.families; choose for each place"
    ),
    (
      "let a = Small.Competency.swap1",
      "1:26 it is called Small.Competency.swapDash1 now, and means what it meant; as one of the two names means another thing in the other edition, this is left to you"
    ),
    (
      "typealias R = Small.Target.Math.Ratios; let a = R.unitRate",
      "1:51 it is called Small.Target.Number.Proportion.Compare.unitRate now, and is written here in part only"
    ),
    (
      "let a = elsewhere(.level2)",
      "1:20 if this is Small.Level.level2: it is called Small.Level.default now, and means what it meant"
    ),
    ("let a = Small.Level.level2\nfunc {", "2:6 this file is not changed, since from here on it is not Swift"),
  ]) func whatNobodyCanKnowIsLeft(_ source: String, _ expected: String) throws {
    let (text, left) = try migrated(source)
    #expect(text == source)
    #expect(left == [expected])
  }

  @Test func aThingOfAnotherTypeIsWrittenWithThatType() throws {
    let migration = Migration(
      AppSources([SourceFile(path: "a.swift", text: "let a = [Small.Level.level2, .level2]")]),
      from: try Editions.small(BreaksTests.levels),
      to: try Editions.small(#"level = [{ id = "1", title = "One" }, { id = "adult.2", title = "Two", was = ["2"] }]"#))
    #expect(
      migration.changed.map { String(decoding: $0.new, as: UTF8.self) } == [
        "let a = [Small.AdultLevel.level2, .level2]"
      ])
    #expect(migration.left.map(\.sentence) == ["it is of the type Small.AdultLevel now"])
  }

  @Test func aScaleThatWasRenamedRenamesItsType() throws {
    func scale(_ id: String, _ more: String = "") -> String {
      "scale = [{ id = \"\(id)\", proficient = \"p\", point = [{ id = \"n\" }, { id = \"p\" }]\(more) }]"
    }
    let migration = Migration(
      AppSources([SourceFile(path: "a.swift", text: "let a: Small.WorkScale = .p; let b = Small.WorkScale.n")]),
      from: try Editions.small(scale("work")), to: try Editions.small(scale("craft", ", was = [\"work\"]")))
    #expect(
      migration.changed.map { String(decoding: $0.new, as: UTF8.self) } == [
        "let a: Small.CraftScale = .p; let b = Small.CraftScale.n"
      ])
    #expect(migration.left == [])
  }
}
