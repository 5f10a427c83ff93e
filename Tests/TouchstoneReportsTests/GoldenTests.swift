import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneReports

/// Each report on a framework of its own, compared whole with a file below `Golden`: as text, then as CSV.
///
/// With `TOUCHSTONE_UPDATE=1` in the environment the files are written anew, and the tests fail, so that nobody takes that
/// for a pass.
@Suite struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  @Test(arguments: ReportRegistry.all.map(\.id)) func saysWhatIsRecorded(_ id: String) throws {
    let folder = Self.folder.appending(path: id)
    var files: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".toml") {
      files["package/\(name)"] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    let text = try #require(files["package/framework.toml"])
    files["package/framework.toml"] = nil
    let fixture = try ReportFixture(id, text, more: files, today: "2027-01-15")
    let csv = fixture.csv.replacing("\r\n", with: "\n")
    let written = Array("\(fixture.text())\nCSV\n===\n\(csv)".utf8)
    let file = folder.appending(path: "report.txt")
    if ProcessInfo.processInfo.environment["TOUCHSTONE_UPDATE"] == "1" {
      try Data(written).write(to: file)
      Issue.record("recorded \(id) anew")
    }
    let recorded = (try? Data(contentsOf: file)).map { [UInt8]($0) } ?? []
    #expect(written == recorded, "\(unifiedDiff(old: recorded, new: written, path: id))")
  }

  @Test func everyFolderHasItsReport() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(names.sorted() == ReportRegistry.all.map(\.id).sorted())
  }
}
