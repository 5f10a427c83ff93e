import SwiftParser
import SwiftSyntax
import Testing
import TouchstoneDiagnostics
import TouchstoneSwiftSources

/// The three commands on an app of some size and a framework that changes a little of everything.
struct SampleAppTests {
  @Test func theAppIsOfSomeSize() {
    #expect(SampleApp.files.count >= 20)
    #expect(SampleApp.files.reduce(0) { $0 + $1.bytes.count { $0 == 10 } } > 1_200)
    #expect(SampleApp.sources.generatedCount == SampleApp.generated.count && SampleApp.generated.count > 20)
  }

  @Test func usagesAreAsRecorded() throws {
    let report = UsagesReport(SampleApp.sources, try Editions.riverbend())
    try Recorded.compare(report.text, "usages.txt")
    try Recorded.compare(String(decoding: report.json, as: UTF8.self), "usages.json")
  }

  @Test func breaksAreAsRecorded() throws {
    let report = BreaksReport(SampleApp.sources, from: try Editions.riverbend(), to: try Editions.next())
    #expect(report.breaks)
    try Recorded.compare(report.text, "breaks.txt")
    try Recorded.compare(String(decoding: report.json, as: UTF8.self), "breaks.json")
  }

  @Test func aMigrationIsAsRecorded() throws {
    let migration = Migration(SampleApp.sources, from: try Editions.riverbend(), to: try Editions.next())
    try Recorded.compare(migration.diff, "migration.diff")
    try Recorded.compare(migration.summary(isDryRun: true), "migration.txt")
  }

  @Test func nothingBreaksWhereNothingChanges() throws {
    let report = BreaksReport(SampleApp.sources, from: try Editions.riverbend(), to: try Editions.riverbend())
    #expect(report.text == "nothing breaks in 26 files\n")
    let migration = Migration(SampleApp.sources, from: try Editions.riverbend(), to: try Editions.riverbend())
    #expect(migration.changed == [] && migration.left == [])
  }

  /// Every file parses after a migration, a second one changes nothing, and fewer places break than before.
  @Test func aMigrationHoldsAndIsNotDoneTwice() throws {
    let (old, new) = (try Editions.riverbend(), try Editions.next())
    let first = Migration(SampleApp.sources, from: old, to: new)
    let changed = Dictionary(uniqueKeysWithValues: first.changed.map { ($0.path, $0.new) })
    let files = SampleApp.files.map { SourceFile(path: $0.path, bytes: changed[$0.path] ?? $0.bytes) }
    for file in files {
      #expect(!Parser.parse(source: String(decoding: file.bytes, as: UTF8.self)).hasError, "\(file.path)")
    }
    let sources = AppSources(files)
    #expect(Migration(sources, from: old, to: new).changed == [])
    // What is left over breaks or is deprecated, and nothing else.
    let before = BreaksReport(SampleApp.sources, from: old, to: new).findings
    let after = BreaksReport(sources, from: old, to: new).findings
    #expect(after.count < before.count)
    #expect(after.allSatisfy { $0.code != "renamed" })
    // Read by the new edition, every changed name is one.
    let usages = { (sources: AppSources, names: FrameworkNames) in
      sources.usages(of: names).usages.count(where: \.isSure)
    }
    #expect(usages(sources, new) > usages(SampleApp.sources, new))
  }
}
