import Foundation
import FoundationXML
import Testing
import TouchstoneDiagnostics
import TouchstoneFormats
import TouchstoneJSON

@Suite struct FormatTests {
  private func fingerprints(_ report: DiagnosticReport) throws -> [String] {
    let value = try JSONReader.read(GitLabRenderer().render(report))
    return try #require(value.items).compactMap { $0["fingerprint"]?.string }
  }

  @Test func aFindingIsKnownAgainWhereverItsLinesGo() throws {
    let before = try fingerprints(Findings().report)
    #expect(before.count == 4 && Set(before).count == 4)
    #expect(try fingerprints(Findings(before: "# one\n\n# two\n").report) == before)
    // What is about a declaration moves with it from file to file.
    #expect(try fingerprints(Findings(path: "elsewhere.toml").report) == before)
    var other = Findings()
    for index in other.diagnostics.indices { other.diagnostics[index].subject = "competency math.speed" }
    #expect(Set(try fingerprints(other.report)).isDisjoint(with: before))
  }

  @Test func theSameFingerprintStandsInSARIF() throws {
    let report = Findings().report
    let value = try JSONReader.read(SARIFRenderer(version: "1.0.0", definitions: []).render(report))
    let results = try #require(value["runs"]?.items?.first?["results"]?.items)
    #expect(
      results.compactMap { $0["partialFingerprints"]?["touchstone/v1"]?.string } == (try fingerprints(report)))
    let uris = results.compactMap {
      $0["locations"]?.items?.first?["physicalLocation"]?["artifactLocation"]?["uri"]?.string
    }
    #expect(Set(uris) == ["math%20%26%20more/50%25.toml", "targets.yaml"])
  }

  @Test func aRuleStandsOnceHoweverOftenItFinds() throws {
    let renderer = SARIFRenderer(version: "1.0.0", definitions: [Findings.unknown])
    let run = try JSONReader.read(renderer.render(Findings().report))["runs"]?.items?.first
    let rules = try #require(run?["tool"]?["driver"]?["rules"]?.items)
    #expect(rules.compactMap { $0["id"]?.string } == ["TS0301", "TS1001"])
    for result in run?["results"]?.items ?? [] {
      let index = try #require(result["ruleIndex"]?.integer)
      #expect(rules[index]["id"]?.string == result["ruleId"]?.string)
    }
  }

  @Test func absolutePathsAreAddressesOfFiles() throws {
    let report = Findings(path: "/home/tea cher/math.toml").report
    let text = String(decoding: SARIFRenderer(version: "1.0.0", definitions: []).render(report), as: UTF8.self)
    #expect(text.contains("\"uri\": \"file:///home/tea%20cher/math.toml\""))
  }

  @Test(arguments: [(false, 2), (true, 3)]) func testResultsAreXML(_ deniesWarnings: Bool, _ failures: Int) throws {
    let text = JUnitRenderer(failsOnWarnings: deniesWarnings).render(Findings().report)
    let document = Elements()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = document
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(document.counts["failure"] == failures)
    #expect(document.counts["testcase"] == 5)
    #expect(document.suites == ["levels.toml", "math & more/50%.toml", "targets.yaml"])
    #expect(document.text.contains("\"学 <Understand>\u{FFFD}\" says & little\nnote: one\ntwo"))
  }

  @Test func nothingFoundIsAReportToo() throws {
    let report = DiagnosticReport([], sources: SourceMap([SourceFile(path: "a.toml", text: "")]))
    #expect(try JSONReader.read(GitLabRenderer().render(report)).items?.isEmpty == true)
    #expect(try JSONReader.read(ReviewdogRenderer().render(report))["diagnostics"]?.items?.isEmpty == true)
    #expect(JUnitRenderer().render(report).contains("<testcase classname=\"a.toml\" name=\"check\"/>"))
    let run = try JSONReader.read(SARIFRenderer(version: "1.0.0", definitions: []).render(report))["runs"]?.items?.first
    #expect(run?["results"]?.items?.isEmpty == true)
  }

  @Test func columnsForReviewdogAreBytes() throws {
    let value = try JSONReader.read(ReviewdogRenderer().render(Findings().report))
    let vague = try #require(value["diagnostics"]?.items?.first { $0["severity"]?.string == "WARNING" })
    let range = vague["location"]?["range"]
    #expect(range?["start"]?["line"]?.integer == 2)
    #expect(range?["start"]?["column"]?.integer == 16)
    #expect(range?["end"]?["column"]?.integer == 35)
  }
}

/// What a document holds, counted.
private final class Elements: NSObject, XMLParserDelegate {
  var counts: [String: Int] = [:]
  var suites: [String] = []
  var text = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    counts[name, default: 0] += 1
    if name == "testsuite" { suites.append(attributes["name"] ?? "") }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
