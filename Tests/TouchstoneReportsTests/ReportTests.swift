import Testing
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneReports
import TouchstoneTestSupport

@Suite struct ReportTests {
  @Test(arguments: ReportRegistry.all.map(\.id)) func aFrameworkThatHasNotBegunGetsASentence(_ id: String) throws {
    let report = try ReportFixture(id, "").report
    let sentence = try #require(report.contents.notBegun)
    #expect(sentence.hasSuffix("."))
    #expect(report.contents.tables.isEmpty)
  }

  @Test(arguments: ReportRegistry.all.map(\.id)) func everyQuestionIsOne(_ id: String) throws {
    let definition = try #require(ReportRegistry.all.first { $0.id == id })
    #expect(definition.question.hasSuffix("?"))
  }

  @Test func namesAreUnique() {
    #expect(Set(ReportRegistry.all.map(\.id)).count == ReportRegistry.all.count)
  }

  @Test func rowsHaveACellForEveryColumn() throws {
    for definition in ReportRegistry.all {
      let report = try ReportFixture(definition.id, Self.full).report
      #expect(Set(report.contents.tables.map(\.id)).count == report.contents.tables.count)
      for table in report.contents.tables {
        #expect(Set(table.columns.map(\.id)).count == table.columns.count, "\(definition.id)/\(table.id)")
        #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(definition.id)/\(table.id)")
      }
    }
  }

  @Test func everythingInJSONIsAsTheSchemaSays() throws {
    let schema = try JSONReader.read(Array(reportsSchema.utf8))
    let fixture = try ReportFixture("rollout", Self.full)
    let day = try #require(CalendarDate("2027-01-15"))
    let reports = ReportRegistry.all.map { $0.report(on: fixture.framework, today: day) }
    for layout in [JSONWriter.Layout.pretty, .compact] {
      let bytes = ReportJSONRenderer(layout: layout).render(reports, of: fixture.framework, today: day)
      let value = try JSONReader.read(bytes)
      #expect(SchemaCheck(schema: schema).faults(of: value) == [])
      #expect(value["reports"]?.items?.count == ReportRegistry.all.count)
      #expect(value["today"]?.string == "2027-01-15")
    }
  }

  @Test func theSameFrameworkGivesTheSameReports() throws {
    func bytes() throws -> [UInt8] {
      let fixture = try ReportFixture("rollout", Self.full)
      let reports = ReportRegistry.all.map { $0.report(on: fixture.framework) }
      return ReportJSONRenderer().render(reports, of: fixture.framework)
    }
    #expect(try bytes() == bytes())
  }

  @Test func aDayAsksForWhatIsDueAndNoDayForNothing() throws {
    let text = """
      [[profile]]
      id = "graduate"
      statement = "Every graduate thinks."
      revisit = "2026-12-31"
      """
    #expect(try ReportFixture("freshness", text).gaps == [])
    #expect(try ReportFixture("freshness", text, today: "2026-12-31").gaps == [])
    #expect(try ReportFixture("freshness", text, today: "2027-01-01").gaps == ["review-due: graduate"])
  }

  @Test func standardsOfAUsedPackageCountOnceOneOfThemIsNamed() throws {
    let more = [
      "package/touchstone.toml": """
      [framework]
      id = "fixture"
      title = "Fixture"
      version = "1"

      [uses.state]
      path = "../state"
      """,
      "state/touchstone.toml": "[framework]\nid = \"state\"\ntitle = \"State\"\nversion = \"1\"\n",
      "state/standards.toml": """
      standard = [{ id = "one", statement = "Count by ones." }, { id = "ten", statement = "Count by tens." }]
      """,
    ]
    func text(_ standards: String) -> String {
      """
      [[domain]]
      id = "math"

      [[competency]]
      id = "math.count"
      statement = "Count."
      domains = "math"
      \(standards)
      """
    }
    let fixture = try ReportFixture("standards-coverage", text("standards = [\"state:one\"]"), more: more)
    #expect(fixture.gaps == ["standard-not-named: ten"])
    #expect(fixture.csv.contains("state:ten"))
    #expect(try ReportFixture("standards-coverage", text(""), more: more).report.contents.notBegun != nil)
  }

  @Test func aChainOfRolloutsNamesTheOneThatOthersWaitFor() throws {
    let fixture = try ReportFixture(
      "rollout",
      """
      rollout = [
        { id = "c", component = "reporting", state = "drafted", after = ["b"] },
        { id = "b", component = "calibration", state = "drafted", after = ["a"] },
        { id = "a", component = "moderation", state = "piloted" },
      ]
      """)
    #expect(fixture.gaps == ["next-to-open: a"])
  }

  /// A little of everything.
  static let full = """
    level = [{ id = 1 }, { id = 2 }]

    [[profile]]
    id = "graduate"
    statement = "Every graduate thinks."
    revisit = "2026-12-31"

    [[outcome]]
    id = "thinks"
    statement = "Thinks critically."

    [[outcome]]
    id = "serves"
    statement = "Serves."
    status = "draft"

    [[domain]]
    id = "math"

    [[domain]]
    id = "coaching"
    audience = "educator"

    [[scale]]
    id = "academic"
    proficient = "proficient"
    point = [{ id = "not-yet" }, { id = "proficient" }]

    [[standard]]
    id = "count"
    statement = "Count to 100."

    [[standard]]
    id = "add"
    statement = "Add to 100."

    [[competency]]
    id = "math.number"
    statement = "Reason with numbers."
    domains = "math"
    outcomes = "thinks"
    standards = ["count"]
    levels.1 = "Counts."

    [[target]]
    id = "math.number.count"
    statement = "Count."
    level = 1
    depth = 2

    [[competency]]
    id = "coaching.feedback"
    statement = "Give feedback."
    domains = "coaching"
    develops = ["math.number"]

    [[rubric]]
    id = "number"
    for = ["math.number"]
    criterion = [{ id = "model", statement = "Models.", points = { proficient = "Models." } }]

    [[assessment]]
    id = "market"
    for = ["math.number"]
    purpose = "formative"
    depth = 1

    [[moderation]]
    id = "spring"
    covers = [{ rubric = "number" }]
    version = "0"
    date = "2026-05-12"

    [[rollout]]
    id = "framework"
    component = "framework"
    state = "live"

    [[role]]
    id = "coach"
    requires = ["coaching.feedback"]
    """
}
