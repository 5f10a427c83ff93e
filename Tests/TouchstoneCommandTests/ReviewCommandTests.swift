import Foundation
import Testing
import TouchstoneJSON
import TouchstoneReports
import TouchstoneTestSupport
import TouchstoneToolSupport

@Suite("The sixteen principles, asked") struct ReviewCommandTests {
  static let claim = """
    [[attestation]]
    id = "scoring"
    indicator = "p11.k6"
    claim = "Teams of all schools score the same work *twice* a year."
    date = "2026-06-30"

    """

  static func place() throws -> Workplace {
    try Workplace(SmallPackages.files("package", .toml, toml: claim, yaml: ""))
  }

  @Test("All are asked, or those that are named")
  func text() throws {
    let place = try Self.place()
    let all = try place.run("review", "--package", "package")
    #expect(all.status == 0, "\(all.errors)")
    for principle in Principle.all { #expect(all.output.contains("\n\(principle.number). ") || principle.number == 1) }
    let two = try place.run("review", "3", "11", "--package", "package")
    #expect(two.output.hasPrefix("3. ") && two.output.contains("\n11. ") && !two.output.contains("\n12. "))
    #expect(two.output.contains("claimed, not verified on 2026-06-30: Teams of all schools score"))
  }

  @Test("A principle that does not exist is wrong use")
  func unknown() throws {
    let run = try Self.place().run("review", "17", "--package", "package")
    #expect(run.status == 2)
    #expect(run.errors.contains("there is no principle 17"))
  }

  @Test("Markdown keeps what authors wrote as text")
  func markdown() throws {
    let run = try Self.place().run("review", "11", "--package", "package", "--format", "markdown")
    #expect(run.output.hasPrefix("# The sixteen principles, asked of Small"))
    #expect(run.output.contains(#"score the same work \*twice\* a year"#))
  }

  @Test("JSON follows its schema")
  func json() throws {
    let place = try Self.place()
    let run = try place.run("review", "--package", "package", "--format", "json")
    let schema = try JSONReader.read(Array(try place.run("schema", "--format", "review").outputBytes))
    let faults = SchemaCheck(schema: schema).faults(of: try JSONReader.read(Array(run.outputBytes)))
    #expect(faults.isEmpty, "\(faults.prefix(5))")
  }

  @Test("A framework that rules find errors in is asked all the same, one that cannot be read is not")
  func errors() throws {
    let text = SmallPackages.files("package", .toml, toml: Self.claim.replacing("p11.k6", with: "p99.k1"), yaml: "")
    #expect(try Workplace(text).run("review", "1", "--package", "package").status == 0)
    #expect(try Workplace(SmallPackages.broken()).run("review", "1", "--package", "broken").status == 1)
  }

  @Test("A site has the page where something is claimed, or where it is asked for, and in every language")
  func site() throws {
    func pages(_ files: [String: String]) throws -> Set<String> {
      let place = try Workplace(files)
      let run = try place.run("build", "package", "--emit", "site", "--output", "out")
      #expect(run.status == 0, "\(run.errors)")
      return Set(try place.folder.snapshot(of: "out").keys.filter { $0.hasSuffix("principles.html") })
    }
    let clean = SmallPackages.clean("package")
    #expect(try pages(clean) == [])
    let claimed = SmallPackages.files("package", .toml, toml: Self.claim, yaml: "")
    #expect(try pages(claimed) == ["principles.html"])
    let manifest = clean["package/touchstone.toml"] ?? ""
    let asked = clean.merging(["package/touchstone.toml": manifest + "\n[site]\nprinciples = true\n"]) { _, new in new }
    #expect(try pages(asked) == ["principles.html"])
    let unasked = claimed.merging(["package/touchstone.toml": manifest + "\n[site]\nprinciples = false\n"]) { $1 }
    #expect(try pages(unasked) == [])
    let translated = claimed.merging([
      "package/es.toml": "translation = \"es\"\n[framework]\ntitle = \"Pequeño\"\n"
    ]) { $1 }
    #expect(try pages(translated) == ["principles.html", "es/principles.html"])
  }
}
