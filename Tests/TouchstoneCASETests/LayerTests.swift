import Testing
import TouchstoneJSON

@testable import TouchstoneCASE

/// Copies between frameworks: what a district takes over from its state keeps the identifiers that it has there.
struct LayerTests {
  private static let state = [
    "state/touchstone.toml": """
    [framework]
    id = "state"
    title = "State Framework"
    version = "1.0.0"
    uri = "https://state.example/framework"
    released = "2025-08-01"
    [case]
    url = "https://case.state.example"
    """,
    "state/text.toml": """
    [[domain]]
    id = "math"
    title = "Mathematics"
    [[competency]]
    id = "math.ratios"
    statement = "Reason with ratios."
    domains = "math"
    [[competency]]
    id = "math.proof"
    statement = "Prove."
    domains = "math"
    """,
  ]

  private static func district() -> CompiledCASE {
    CompiledCASE(
      """
      [[competency]]
      refines = "math.ratios"
      statement = "Reason with ratios and rates."
      [[target]]
      id = "math.proof.steps"
      statement = "Give each step."
      """,
      manifest: CompiledCASE.header + "released = \"2026-08-01\"\n[extends]\npath = \"../state\"\n", more: state)
  }

  @Test func whatIsInheritedKeepsItsIdentifierAndItsAddress() throws {
    let compiled = Self.district()
    #expect(compiled.errors == [])
    let district = try #require(compiled.package)
    let state = try #require(
      CompiledCASE(Self.state["state/text.toml"] ?? "", manifest: Self.state["state/touchstone.toml"]).package)
    let proof = try #require(district.item("Prove."))
    #expect(proof.identifier == state.item("Prove.")?.identifier)
    #expect(proof.uri == state.item("Prove.")?.uri && proof.uri.hasPrefix("https://case.state.example/ims/case/v1p1/"))
    let place = try #require(
      district.associations.first { $0.type == .isChildOf && $0.origin.identifier == proof.identifier })
    #expect(place.extensions.map(\.key) == ["sourceDocumentIdentifier", "sourceDocumentURI"])
    #expect(place.extensions.first?.value.string == state.document.identifier)
    #expect(place.extensions.last?.value.string == state.document.uri)
    #expect(district.document.identifier != state.document.identifier)
    let steps = try #require(district.item("Give each step."))
    #expect(steps.uri.hasPrefix("https://hill.example/framework/ims/case/v1p1/"))
    #expect(compiled.files["ims/case/v1p1/CFItems/\(proof.identifier)"] != nil)
  }

  @Test func anotherStatementIsAnotherThingThatIsRelatedToTheFirst() throws {
    let district = try #require(Self.district().package)
    let state = try #require(
      CompiledCASE(Self.state["state/text.toml"] ?? "", manifest: Self.state["state/touchstone.toml"]).package)
    let changed = try #require(district.item("Reason with ratios and rates."))
    let original = try #require(state.item("Reason with ratios."))
    #expect(changed.identifier != original.identifier)
    let relation = try #require(district.associations.first { $0.destination.identifier == original.identifier })
    #expect(relation.type == .isRelatedTo && relation.origin.identifier == changed.identifier)
    #expect(relation.destination.uri == original.uri)
  }

  @Test func whatAUsedPackageHasIsNamedThere() throws {
    let compiled = CompiledCASE(
      "[[competency]]\nid = \"a\"\nstatement = \"Reasons.\"\nrequires = [{ competency = \"state:math.proof\" }]\n",
      manifest: CompiledCASE.header + "released = \"2026-08-01\"\n[uses.state]\npath = \"../state\"\n", more: Self.state
    )
    #expect(compiled.errors == [])
    let package = try #require(compiled.package)
    let first = try #require(package.associations.first { $0.type == .precedes }).origin
    #expect(first.title == "Prove." && first.uri.hasPrefix("https://case.state.example/ims/case/v1p1/CFItems/"))
    #expect(package.items.count == 1)
  }
}
