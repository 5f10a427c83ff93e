import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneFormats

/// Each format is compared whole with a file below `Golden`; `TOUCHSTONE_UPDATE=1` writes them anew and fails.
@Suite struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  private static let written: [String: [UInt8]] = {
    let report = Findings().report
    let sarif = SARIFRenderer(version: "1.2.3", definitions: [Findings.vague, Findings.unknown])
    return [
      "findings.sarif.json": sarif.render(report),
      "findings.gitlab.json": GitLabRenderer().render(report),
      "findings.rdjson.json": ReviewdogRenderer().render(report),
      "findings.junit.xml": Array(JUnitRenderer().render(report).utf8),
      "findings.jsonl": JSONRenderer().renderLines(report),
    ]
  }()

  @Test(arguments: written.keys.sorted()) func isWrittenAsRecorded(_ name: String) throws {
    let bytes = try #require(Self.written[name])
    let file = Self.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["TOUCHSTONE_UPDATE"] == "1" {
      try Data(bytes).write(to: file)
      Issue.record("recorded \(name) anew")
    }
    let recorded = (try? Data(contentsOf: file)).map { [UInt8]($0) } ?? []
    #expect(bytes == recorded, "\(unifiedDiff(old: recorded, new: bytes, path: name))")
  }

  @Test func everyGoldenHasItsFormat() throws {
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted() == Self.written.keys.sorted())
  }
}
