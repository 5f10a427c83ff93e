import Foundation
import Testing
import TouchstoneDiagnostics

/// Wherever the quick reader gives a tree, it is the one that libyaml's events give, and nothing is to be reported.
@Suite struct YAMLQuickDifferentialTests {
  private static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func files(below folder: String, ending: String) -> [[UInt8]] {
    let url = root.appendingPathComponent(folder)
    let names = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
    return names.sorted().filter { $0.hasSuffix(ending) }
      .compactMap { try? Data(contentsOf: url.appendingPathComponent($0)) }.map { [UInt8]($0) }
  }

  private static let samples = files(below: "frameworks", ending: ".yaml")

  /// The frameworks in YAML that the fixtures of rules hold.
  private static let fixtures = files(below: "Tests/TouchstoneRulesTests/Fixtures", ending: ".md").flatMap { page in
    String(decoding: page, as: UTF8.self).components(separatedBy: "```yaml").dropFirst().compactMap { part in
      part.components(separatedBy: "```").first.map { Array($0.drop { $0 != "\n" }.utf8) }
    }
  }

  @Test("The samples are read at once, and so are nearly all fixtures")
  func documents() {
    #expect(Self.samples.count >= 16)
    #expect(Self.fixtures.count >= 100)
    for sample in Self.samples { #expect(YAMLTwoReadings(sample).quick != nil) }
    let left = Self.fixtures.filter { YAMLTwoReadings($0).quick == nil }
    #expect(left.count <= Self.fixtures.count / 20)
    for document in Self.samples + Self.fixtures { #expect(YAMLTwoReadings(document).agree) }
  }

  @Test("Mutations of the samples and the fixtures are read alike", arguments: 1...4)
  func mutations(seed: UInt64) {
    var mutator = YAMLMutator(documents: Self.samples + Self.fixtures, seed: seed)
    var quick = 0
    for _ in 0..<1_000 {
      let document = mutator.next()
      let readings = YAMLTwoReadings(document)
      if readings.quick != nil { quick += 1 }
      #expect(readings.agree, "\(String(decoding: document, as: UTF8.self))")
    }
    #expect(quick > 100)
  }

  @Test("Lines of all kinds in an order by chance are read alike", arguments: 1...4)
  func lines(seed: UInt64) {
    var mutator = YAMLMutator(documents: [], seed: seed)
    var quick = 0
    for _ in 0..<2_000 {
      let document = mutator.lines()
      let readings = YAMLTwoReadings(document)
      if readings.quick != nil { quick += 1 }
      #expect(readings.agree, "\(String(decoding: document, as: UTF8.self).debugDescription)")
    }
    #expect(quick > 100)
  }
}
