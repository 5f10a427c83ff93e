import Testing
import TouchstoneDiagnostics
import TouchstoneSyntax

@Suite struct TOMLConformanceTests {
  /// Tables in braces over several lines or with a comma at their end: read with a note, where TOML 1.0 rejects them.
  private static let readWithNote: Set<String> = [
    "invalid/inline-table/linebreak-01.toml", "invalid/inline-table/linebreak-02.toml",
    "invalid/inline-table/linebreak-03.toml", "invalid/inline-table/linebreak-04.toml",
    "invalid/inline-table/trailing-comma.toml",
  ]

  @Test("The conformance suite is there, where a run without it counts as failed")
  func suiteIsThere() {
    #expect(TOMLSuiteFolder.found != nil || !TOMLSuiteFolder.isRequired)
  }

  @Test(
    "Every valid document is read to exactly the values that the suite expects",
    .enabled(if: TOMLSuiteFolder.found != nil, "TOUCHSTONE_DATA is not set"), arguments: ["1.0.0", "1.1.0"])
  func valid(edition: String) throws {
    let suite = try #require(TOMLSuiteFolder.found)
    let documents = try suite.documents(edition, below: "valid/")
    #expect(documents.count > 200)
    for path in documents {
      let (tree, diagnostics) = readTOML(try suite.bytes(path), source: SourceID(0), options: options(edition))
      #expect(diagnostics.map(\.message) == [], "\(path)")
      let difference = differenceFromTagged(tree.root, try suite.expectation(path))
      #expect(difference == nil, "\(path)")
    }
  }

  @Test(
    "Every invalid document is rejected, at a place inside it",
    .enabled(if: TOMLSuiteFolder.found != nil, "TOUCHSTONE_DATA is not set"), arguments: ["1.0.0", "1.1.0"])
  func invalid(edition: String) throws {
    let suite = try #require(TOMLSuiteFolder.found)
    let documents = try suite.documents(edition, below: "invalid/")
    #expect(documents.count > 450)
    var noted: Set<String> = []
    for path in documents {
      let bytes = try suite.bytes(path)
      let diagnostics = readTOML(bytes, source: SourceID(0), options: options(edition)).diagnostics
      #expect(diagnostics.allSatisfy { $0.primary.span.range.upperBound <= bytes.count }, "\(path)")
      if diagnostics.containsError { continue }
      #expect(diagnostics.map(\.id) == ["toml/table-over-lines"], "\(path)")
      noted.insert(path)
    }
    #expect(noted == (edition == "1.0.0" ? Self.readWithNote : []))
  }

  private func options(_ edition: String) -> ReadingOptions {
    var options = ReadingOptions()
    options.allowsTOML11 = edition == "1.1.0"
    return options
  }
}
