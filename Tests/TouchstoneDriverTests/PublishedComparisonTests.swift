import Testing
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneLanguage

/// What a ledger can say of its releases, and what it must not guess.
struct PublishedComparisonTests {
  /// Three releases: `a` never changed, `b` changed in the second, `c` in the third, `d` came with the second.
  private let ledger = Ledger(
    framework: "small",
    releases: [
      .init(version: "1.0.0", date: "2026-01-01", digest: "x"),
      .init(version: "1.1.0", date: "2026-02-01", digest: "y"),
      .init(version: "2.0.0", date: "2026-03-01", digest: "z"),
    ],
    entries: [
      entry("a", first: "1.0.0", changed: "2026-01-01"), entry("b", first: "1.0.0", changed: "2026-02-01"),
      entry("c", first: "1.0.0", changed: "2026-03-01"), entry("d", first: "1.1.0", changed: "2026-02-01"),
    ])

  private static func entry(_ id: String, first: String, changed: String) -> Ledger.Entry {
    Ledger.Entry(
      kind: .target, id: id, uuid: "uuid-\(id)", digest: "digest-\(id)", first: first, last: "2.0.0", changed: changed)
  }

  @Test func releasesAreComparedByWhatIsKnown() throws {
    #expect(try changes("1.0.0", "1.1.0") == ["added d", "changed b", "unknown c"])
    #expect(try changes("1.1.0", "2.0.0") == ["changed c"])
    // What c said in the first release is not known: it may have said then what it says now.
    #expect(try changes("1.0.0", "2.0.0") == ["added d", "changed b", "unknown c"])
    #expect(try changes("2.0.0", "1.1.0") == ["changed c"])
    #expect(try changes("1.1.0", "1.0.0") == ["gone d", "changed b", "unknown c"])
    for release in ledger.releases { #expect(try changes(release.version, release.version) == []) }
    #expect(PublishedEdition(ledger, version: "3.0.0") == nil)
  }

  @Test func twoReleasesOfOneDayAreNotToldApart() throws {
    var ledger = ledger
    ledger.releases[1].date = "2026-03-01"
    let old = try #require(PublishedEdition(ledger, version: "1.0.0"))
    let new = try #require(PublishedEdition(ledger, version: "2.0.0"))
    let found = PublishedComparison(from: old, to: new).changes.map { "\($0.action.rawValue) \($0.newID ?? "")" }
    #expect(found == ["added d", "unknown b", "unknown c"])
  }

  private func changes(_ old: String, _ new: String) throws -> [String] {
    let comparison = PublishedComparison(
      from: try #require(PublishedEdition(ledger, version: old)),
      to: try #require(PublishedEdition(ledger, version: new)))
    return comparison.changes.map { "\($0.action.rawValue) \($0.newID ?? $0.oldID ?? "")" }
  }
}
