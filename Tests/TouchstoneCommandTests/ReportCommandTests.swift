import Foundation
import Testing
import TouchstoneToolSupport

@Suite("Reports") struct ReportCommandTests {
  private static let names = [
    "outcome-by-level", "standards-coverage", "depth", "assessment-balance", "completeness", "freshness",
    "translations", "educator-alignment", "rollout",
  ]

  private func place() throws -> Workplace {
    try Workplace(SmallPackages.files("package", .toml, toml: Self.text, yaml: ""))
  }

  private static let text = """
    level = [{ id = 8 }, { id = 9 }]

    [[profile]]
    id = "graduate"
    statement = "Every graduate thinks."

    [[outcome]]
    id = "thinks"
    title = "Thinks critically"
    statement = "Thinks critically."

    [[domain]]
    id = "math"

    [[competency]]
    id = "math.ratios"
    statement = "Reason with ratios and rates."
    domains = "math"
    outcomes = "thinks"
    levels.8 = "Uses a unit rate."

    [[attestation]]
    id = "advisors"
    indicator = "3.2"
    claim = "Every learner has an advisor."
    date = "2026-06-30"
    review_by = "2027-06-30"

    """

  @Test("Without a name every report is printed, in the order in which they are listed")
  func all() throws {
    let run = try place().run(["report", "--package", "package"] + Workplace.today)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors == "")
    let list = try place().run("report", "--list")
    #expect(list.status == 0)
    #expect(list.output.split(separator: "\n").map { String($0.split(separator: " ")[0]) } == Self.names)
    #expect(run.output.split(separator: "\n").count { $0.hasPrefix("====") } == Self.names.count)
  }

  @Test("Named reports are printed in the order in which they are named")
  func named() throws {
    let run = try place().run("report", "rollout", "outcome-by-level", "--package", "package")
    #expect(run.status == 0, "\(run.errors)")
    let first = try #require(run.output.range(of: "Rollout and its gates"))
    let second = try #require(run.output.range(of: "Outcomes by level"))
    #expect(first.lowerBound < second.lowerBound)
  }

  @Test("A name that is not quite right is told, and nothing is printed")
  func misspelt() throws {
    let run = try place().run("report", "outcomes-by-level", "--package", "package")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("did you mean outcome-by-level?"))
    #expect(try place().run("report", "zzz", "--package", "package").errors.contains("translations"))
  }

  @Test("CSV is one table with line ends as the standard has them")
  func csv() throws {
    let run = try place().run("report", "outcome-by-level", "--format", "csv", "--package", "package")
    #expect(run.status == 0)
    #expect(
      run.output == "Outcome,Outcome: id,Level 8,Level 9\r\nThinks critically,thinks,1,0\r\n", "\(run.output)")
    let several = try place().run("report", "--format", "csv", "--package", "package")
    #expect(several.status == 2)
    #expect(several.output == "")
    #expect(several.errors.contains("name one report"))
    let empty = try place().run("report", "rollout", "--format", "csv", "--package", "package")
    #expect(empty.status == 0)
    #expect(empty.output == "")
    #expect(empty.errors.contains("[[rollout]]"))
  }

  @Test("Dates are compared with the day that is given")
  func today() throws {
    func report(_ day: String) throws -> String {
      try place().run("report", "freshness", "--today", day, "--package", "package").output
    }
    #expect(!(try report("2027-06-30").contains("Who looks at these again")))
    #expect(try report("2027-07-01").contains("Who looks at these again"))
    #expect(try place().run("report", "--today", "soon", "--package", "package").status == 2)
  }

  @Test("JSON has the members that the schema requires, and no others")
  func json() throws {
    let schema = try object(try place().run("schema", "--format", "reports").outputBytes)
    let run = try place().run(["report", "--format", "json", "--package", "package"] + Workplace.today)
    let report = try object(run.outputBytes)
    #expect(strictMistake(inJSON: [UInt8](run.outputBytes)) == nil)
    let required = try #require(schema["required"] as? [String])
    let properties = try #require(schema["properties"] as? [String: Any])
    #expect(Set(required).isSubset(of: report.keys))
    #expect(Set(report.keys).isSubset(of: properties.keys))
    let ids = (report["reports"] as? [[String: Any]])?.compactMap { $0["id"] as? String }
    #expect(ids == Self.names)
  }

  @Test("Errors in the framework end the command before anything is printed")
  func broken() throws {
    let run = try Workplace(SmallPackages.broken()).run("report", "--package", "broken")
    #expect(run.status == 1)
    #expect(run.output == "")
  }

  @Test("What rules count as an error does not keep a report from being printed")
  func judged() throws {
    let text = """
      [[profile]]
      id = "graduate"
      statement = "Every graduate thinks."

      [[outcome]]
      id = "thinks"
      statement = "Thinks critically."

      [[outcome]]
      id = "serves"
      statement = "Serves the community."

      [[competency]]
      id = "ratios"
      statement = "Reason with ratios and rates."
      outcomes = "thinks"

      """
    let place = try Workplace(SmallPackages.files("package", .toml, toml: text, yaml: ""))
    #expect(try place.run(["check", "package"] + Workplace.today).status == 1)
    let run = try place.run("report", "outcome-by-level", "--package", "package")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("outcome serves"))
  }

  @Test("Every sample has its reports in every format", arguments: Sample.sound, ["text", "markdown", "json"])
  func samples(sample: Sample, format: String) throws {
    let arguments = ["report", "--format", format, "--package", sample.url.path] + Workplace.today
    let one = try Workplace().run(arguments)
    #expect(one.status == 0, "\(one.errors)")
    #expect(try Workplace().run(arguments).outputBytes == one.outputBytes)
    guard format == "text" else { return }
    #expect(one.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }
}
