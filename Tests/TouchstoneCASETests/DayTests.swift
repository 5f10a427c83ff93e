import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneJSONEmitter
import TouchstoneModel

@testable import TouchstoneCASE

/// The days that leave come from the package, and never from a clock.
struct DayTests {
  private static let text = """
    [[target]]
    id = "a.one"
    statement = "Shows one."
    [[target]]
    id = "a.two"
    statement = "Shows two."
    [[competency]]
    id = "a"
    statement = "Reasons about a."

    """

  /// A ledger in which everything was published twice and nothing changed in between.
  private static func ledger() throws -> String {
    let framework = try #require(CompiledCASE(text, manifest: CompiledCASE.header).compilation.framework)
    let digests = ContentDigests(Publication(framework: framework, sources: SourceMap()))
    let things = framework.publishedThings.map { PublishedThing($0, digest: digests[$0] ?? "") }
    let first = Ledger(framework: "hill").releasing(
      framework, version: "1.0.0", date: "2025-08-01", digest: digests.ofPackage, things)
    let second = first.releasing(framework, version: "1.1.0", date: "2026-02-01", digest: digests.ofPackage, things)
    return String(decoding: second.encoded(), as: UTF8.self)
  }

  @Test func withoutAnyDayNothingIsWritten() {
    let compiled = CompiledCASE(Self.text, manifest: CompiledCASE.header)
    #expect(
      compiled.findings == [
        "1:2: error: case/no-day: nothing says when this edition was published, which CASE asks of everything"
      ])
    #expect(compiled.compilation.outputs.isEmpty)
  }

  @Test func whatIsAsItWasPublishedKeepsItsDay() throws {
    let compiled = CompiledCASE(Self.text, manifest: CompiledCASE.header, ledger: try Self.ledger())
    #expect(compiled.findings == [])
    let package = try #require(compiled.package)
    #expect(package.document.lastChangeDateTime == "2026-02-01T00:00:00Z")
    #expect(Set(package.items.map(\.lastChangeDateTime)) == ["2025-08-01T00:00:00Z"])
    #expect(Set(package.items.map(\.statusStartDate)) == ["2025-08-01"])
  }

  @Test func whatChangedHasTheDayOfThisEdition() throws {
    let text = Self.text.replacing("Shows two.", with: "Shows two of them.")
    let manifest = CompiledCASE.header + "released = \"2026-09-01\"\n"
    let compiled = CompiledCASE(text, manifest: manifest, ledger: try Self.ledger())
    #expect(compiled.findings == [])
    let package = try #require(compiled.package)
    #expect(package.document.lastChangeDateTime == "2026-09-01T00:00:00Z")
    #expect(package.item("Shows two of them.")?.lastChangeDateTime == "2026-09-01T00:00:00Z")
    #expect(package.item("Shows two of them.")?.statusStartDate == "2025-08-01")
    #expect(package.item("Shows one.")?.lastChangeDateTime == "2025-08-01T00:00:00Z")
  }

  @Test func whatChangedWithoutALaterDayIsTold() throws {
    let text = Self.text.replacing("Shows two.", with: "Shows two of them.")
    let compiled = CompiledCASE(text, manifest: CompiledCASE.header, ledger: try Self.ledger())
    #expect(
      compiled.findings == [
        "1:2: warning: case/changed-since-release: one thing has changed since the release 1.1.0, and no day after "
          + "2026-02-01 is given for it"
      ])
  }

  @Test func whatIsMissingInTheManifestIsTold() {
    let manifest = """
      [framework]
      id = "hill"
      title = "Hill"
      version = "1.0.0"
      released = "2026-08-01"
      [case]
      url = "hill.example"
      """
    let compiled = CompiledCASE(Self.text, manifest: manifest)
    #expect(
      compiled.findings == [
        "1:2: warning: case/no-creator: nothing says who made this framework, which CASE asks",
        "7:7: warning: case/no-address: \"hill.example\" is no web address, so that nothing in CASE has one",
      ])
    #expect(compiled.package?.items.first?.uri.hasPrefix("urn:uuid:") == true)
  }

  @Test func longTextsAreToldWhereTheyStand() {
    let title = String(repeating: "é", count: 61)
    let compiled = CompiledCASE(Self.text.replacing("id = \"a\"\n", with: "id = \"a\"\ntitle = \"\(title)\"\n"))
    #expect(
      compiled.findings == [
        "9:9: warning: case/long-text: this has 61 characters; as abbreviatedStatement of CASE, at most 60 are advised"
      ])
  }
}
