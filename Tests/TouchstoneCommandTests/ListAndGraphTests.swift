import Foundation
import Testing
import TouchstoneToolSupport

@Suite("Listing and drawing") struct ListAndGraphTests {
  private static let text = """
    [[level]]
    id = 8
    title = "Eighth"

    [[level]]
    id = 9

    [[domain]]
    id = "math"
    title = "Mathematics"

    [[domain]]
    id = "art"
    title = "Art"

    [[competency]]
    id = "math.ratios"
    code = "M.3"
    title = "Ratios"
    statement = "Reason with ratios and rates."
    domains = "math"
    tags = ["power"]
    levels.8 = "Uses a unit rate."

    [[target]]
    id = "math.ratios.unit-rate"
    statement = "Find a unit rate \\"quickly\\"."
    level = 8
    requires = ["math.ratios.table"]

    [[target]]
    id = "math.ratios.table"
    statement = "Continue a table of ratios."
    level = 9
    alongside = ["art.colour.mix"]

    [[competency]]
    id = "art.colour"
    statement = "Mix and use colours."
    domains = "art"
    levels.9 = "Mixes a colour to match."
    builds_on = ["math.ratios"]

    [[target]]
    id = "art.colour.mix"
    statement = "Mix a colour."

    """

  private func place() throws -> Workplace {
    try Workplace(SmallPackages.files("package", .toml, toml: Self.text, yaml: ""))
  }

  private func list(_ arguments: String...) throws -> [String] {
    let run = try place().run(["list"] + arguments + ["--package", "package"])
    #expect(run.status == 0, "\(run.errors)")
    return run.output.split(separator: "\n").map { String($0.split(separator: " ")[0]) }
  }

  @Test("Everything is listed, kind by kind, in the order written")
  func everything() throws {
    #expect(
      try list() == [
        "domain/math", "domain/art", "level/8", "level/9", "competency/math.ratios", "competency/art.colour",
        "target/math.ratios.unit-rate", "target/math.ratios.table", "target/art.colour.mix",
      ])
  }

  @Test("A list is narrowed by kind, domain, level and tag")
  func selectors() throws {
    #expect(try list("domain", "levels") == ["domain/math", "domain/art", "level/8", "level/9"])
    #expect(try list("target", "--domain", "art") == ["target/art.colour.mix"])
    #expect(try list("--domain", "art") == ["domain/art", "competency/art.colour", "target/art.colour.mix"])
    #expect(
      try list("--level", "8") == ["level/8", "competency/math.ratios", "target/math.ratios.unit-rate"])
    #expect(
      try list("competency", "--level", "9") == ["competency/math.ratios", "competency/art.colour"],
      "a target at level 9 speaks for its competency")
    #expect(try list("--tag", "power") == ["competency/math.ratios"])
    #expect(try list("--tag", "none") == [])
    #expect(try list("target", "--domain", "math", "--level", "9") == ["target/math.ratios.table"])
  }

  @Test("A line holds the kind with the id, the code, and the title or the statement")
  func line() throws {
    let run = try place().run("list", "competency", "--package", "package")
    #expect(run.output == "competency/math.ratios [M.3]  Ratios\ncompetency/art.colour  Mix and use colours.\n")
  }

  @Test("No line of a list ends in spaces")
  func trailingSpaces() throws {
    let run = try place().run("list", "--package", "package")
    #expect(run.output.split(separator: "\n").filter { $0.hasSuffix(" ") } == [])
  }

  @Test("The list as JSON says the same")
  func json() throws {
    let run = try place().run("list", "--package", "package", "--format", "json")
    let items = try #require(try object(run.outputBytes)["items"] as? [[String: Any]])
    #expect(items.map { "\($0["kind"] ?? "")/\($0["id"] ?? "")" } == (try list()))
    #expect(items[4]["statement"] as? String == "Reason with ratios and rates.")
    #expect(strictMistake(inJSON: [UInt8](run.outputBytes)) == nil)
  }

  @Test("The graph in DOT has a node for each thing and an arrow from what comes first")
  func dot() throws {
    let run = try place().run("graph", "--package", "package")
    #expect(run.status == 0)
    #expect(
      run.output == """
        digraph prerequisites {
          rankdir=LR;
          node [shape=box];
          "competency/math.ratios" [label="Ratios"];
          "competency/art.colour" [label="art.colour"];
          "target/math.ratios.unit-rate" [label="math.ratios.unit-rate"];
          "target/math.ratios.table" [label="math.ratios.table"];
          "target/art.colour.mix" [label="art.colour.mix"];
          "competency/math.ratios" -> "competency/art.colour" [style=dashed];
          "target/math.ratios.table" -> "target/math.ratios.unit-rate";
          "target/art.colour.mix" -> "target/math.ratios.table" [style=dotted, dir=both];
        }

        """)
  }

  @Test("The graph as JSON holds the same nodes and edges, and can be narrowed")
  func graphJSON() throws {
    func graph(_ arguments: String...) throws -> (nodes: [String], edges: [String]) {
      let run = try place().run(["graph", "--package", "package", "--format", "json"] + arguments)
      let graph = try object(run.outputBytes)
      let nodes = try #require(graph["nodes"] as? [[String: Any]]).map { "\($0["id"] ?? "")" }
      let edges = try #require(graph["edges"] as? [[String: Any]])
      return (nodes, edges.map { "\($0["first"] ?? "") \($0["strength"] ?? "") \($0["then"] ?? "")" })
    }
    let whole = try graph()
    #expect(whole.nodes.count == 5)
    #expect(
      whole.edges == [
        "competency/math.ratios builds_on competency/art.colour",
        "target/math.ratios.table requires target/math.ratios.unit-rate",
        "target/art.colour.mix alongside target/math.ratios.table",
      ])
    #expect(try graph("--requires-only").edges == [whole.edges[1]])
    let art = try graph("--domain", "art")
    #expect(art.edges == [whole.edges[0]])
    #expect(art.nodes.sorted() == ["competency/art.colour", "competency/math.ratios", "target/art.colour.mix"])
  }
}
