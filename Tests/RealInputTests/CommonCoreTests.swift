import Foundation
import Testing
import TouchstoneToolSupport

@Suite(
  "The standards of mathematics, and what rests on what",
  .enabled(if: DataFolder.found != nil, Comment(rawValue: DataFolder.whySkipped)))
struct CommonCoreTests {
  let model: CommonCoreModel

  init() throws {
    model = try CommonCoreModel.read()
  }

  @Test("The data is what the tests were written for")
  func data() {
    #expect(model.standards.count == 471)
    #expect(model.requires.count == 729)
    #expect(model.alongside.count == 144)
  }

  @Test(
    "Checking finds the requirements that say nothing new, the pairs written at both ends, and no circle",
    arguments: Spelling.allCases)
  func findings(spelling: Spelling) throws {
    // 144 conceptual connections are 141 pairs: three of them are written at both ends.
    let pairs = Set(model.alongside.map { Set([$0.source, $0.target]) })
    #expect(model.alongside.count - pairs.count == 3)
    #expect(
      try CompiledPackage(model.package, as: spelling).findings() == [
        "info progression/redundant-prerequisite": 154, "warning progression/repeated-prerequisite": 3,
      ])
  }

  @Test("Both spellings give the same bundle, byte for byte")
  func spellings() throws {
    let toml = try CompiledPackage(model.package, as: .toml).bundleBytes()
    let yaml = try CompiledPackage(model.package, as: .yaml).bundleBytes()
    #expect(toml == yaml)
  }

  @Test("Every standard can be read back from the bundle", arguments: Spelling.allCases)
  func standards(spelling: Spelling) throws {
    let bundle = try CompiledPackage(model.package, as: spelling).bundle()
    let codes = Set(model.standards.map(\.code))
    let byID = Dictionary(bundle.standards.map { ($0.id, $0.code ?? "") }, uniquingKeysWith: { first, _ in first })
    let found = bundle.standards.map { thing in
      [thing.code ?? "", thing.statement ?? "", thing.grades?.joined(separator: " ") ?? ""]
        + [thing.parents?.compactMap { byID[$0.id] }.joined(separator: " ") ?? ""]
    }
    let expected = model.standards.map { standard in
      [standard.code, standard.description, standard.grade_level_code, model.parent(of: standard, among: codes) ?? ""]
    }
    #expect(found.sorted { $0[0] < $1[0] } == expected.sorted { $0[0] < $1[0] })
    #expect(Set(bundle.standards.map(\.uuid)).count == 471)
  }

  @Test("Every edge can be read back from the bundle", arguments: Spelling.allCases)
  func edges(spelling: Spelling) throws {
    let graph = EdgeGraph(try CompiledPackage(model.package, as: spelling).bundle())
    #expect(graph.requires.sorted() == model.requires.map { "\($0.target) <- \($0.source)" }.sorted())
    #expect(graph.alongside.sorted() == model.alongside.map { "\($0.target) <- \($0.source)" }.sorted())
  }

  @Test("The graph has no circle, a longest way of 30 standards, and 79 standards that stand alone")
  func graph() throws {
    let graph = EdgeGraph(try CompiledPackage(model.package, as: .toml).bundle())
    #expect(graph.longestWay == 30)
    #expect(graph.redundantCount == 154)
    // 79 have no edge of either sort; 11 more have only neighbours.
    #expect(graph.isolated(countingNeighbours: true) == 79)
    #expect(graph.isolated(countingNeighbours: false) == 90)
  }

  @Test("The printed graph has every standard and every requirement")
  func printedGraph() throws {
    struct Printed: Decodable {
      struct Node: Decodable { var id: String }
      struct Edge: Decodable { var first, then, strength: String }
      var nodes: [Node]
      var edges: [Edge]
    }
    let package = try CompiledPackage(model.package, as: .yaml)
    let run = try BuiltTool.find().run(["graph", "--package", "framework", "--format", "json"], in: package.folder.url)
    let printed = try JSONDecoder().decode(Printed.self, from: run.outputBytes)
    #expect(printed.nodes.map(\.id).sorted() == model.standards.map { "standard/\($0.id)" }.sorted())
    let requires = printed.edges.filter { $0.strength == "requires" }.map { "\($0.first) \($0.then)" }
    let expected = model.requires.map { "standard/\($0.source.lowercased()) standard/\($0.target.lowercased())" }
    #expect(requires.sorted() == expected.sorted())
    #expect(printed.edges.count { $0.strength == "alongside" } == 144)
  }

  @Test("The site shows every standard, and no link of it is dead")
  func site() throws {
    let package = try CompiledPackage(model.package, as: .toml)
    let (run, output) = try package.build("site")
    try #require(run.status == 0, "\(run.errors)")
    let site = try BuiltSite(output)
    #expect(site.deadLinks() == [])
    #expect(site.missingPages(model.standards.map { "standard/\($0.id).html" }) == [])
    #expect(site.missing(model.standards.flatMap { [$0.code, $0.description] }) == [])
  }

  @Test("The generated Swift compiles")
  func swift() throws {
    let package = try CompiledPackage(model.package, as: .toml)
    let (run, output) = try package.build("swift")
    try #require(run.status == 0, "\(run.errors)")
    try expectTypechecks(output)
  }
}
