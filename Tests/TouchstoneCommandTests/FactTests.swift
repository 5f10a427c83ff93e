import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneDisk
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneJSON
import TouchstoneJSONEmitter

/// What sources state of a system is said by the framework that stands for it.
@Suite("The facts of frameworks") struct FactTests {
  @Test("Each fact of a package is read back from its bundle", arguments: Sample.sound)
  func ownFacts(sample: Sample) throws {
    guard let text = try? String(contentsOf: sample.url.appendingPathComponent("facts.txt"), encoding: .utf8) else {
      return
    }
    let bundle = try bundle(sample)
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let fact = try #require(Fact(String(line)), "\(line)")
      #expect(fact.answer(in: bundle) == fact.value, "\(sample.name): \(line)")
      #expect(line.contains(/#\ 00[0-4]:\ [0-9]/), "\(sample.name): \(line) names no lines")
    }
  }

  @Test("The table of systems has every row, and its facts are read back")
  func table() throws {
    let rows = try TableRow.all()
    #expect(rows.count == 251)
    let bySeed = Dictionary(grouping: rows, by: \.seed).mapValues(\.count)
    #expect(bySeed == ["000": 67, "001": 38, "002": 56, "003": 46, "004": 44])
    var bundles: [String: JSONValue] = [:]
    for row in rows {
      #expect(TableRow.kinds.contains(row.kind), "\(row.system): \(row.kind)")
      #expect(row.lines.contains(/[0-9]/), "\(row.system)")
      guard row.kind == "structure" else { continue }
      let isBuiltIn = row.expressedBy.hasPrefix("built in")
      #expect(!row.expressedBy.isEmpty && (isBuiltIn || !row.facts.isEmpty), "\(row.system)")
      for (package, fact) in row.facts {
        if package.hasPrefix("stories/") {
          #expect(try findings(fact, in: package) == fact.value, "\(row.system): \(fact.query) = \(fact.value)")
          continue
        }
        let bundle = try bundles[package] ?? bundle(Sample(name: package))
        bundles[package] = bundle
        #expect(fact.answer(in: bundle) == fact.value, "\(row.system): \(package): \(fact.query) = \(fact.value)")
      }
      for folder in row.folders {
        let url = Sample.folder.appendingPathComponent(folder)
        #expect(FileManager.default.fileExists(atPath: url.path), "\(row.system): \(folder)")
      }
    }
  }

  /// A story has no bundle, since it has errors; its facts are `finding(pack/name) = 2 warning`.
  private func findings(_ fact: Fact, in package: String) throws -> String {
    let compilation = try #require(compile(Sample(name: package).url.path, in: DiskFileSystem()))
    let rule = fact.query.dropFirst("finding(".count).dropLast()
    let found = compilation.diagnostics.filter { $0.id.rawValue == rule }
    return "\(found.count) \(found.first.map { $0.severity == .info ? "note" : $0.severity.rawValue } ?? "")"
  }

  private func bundle(_ sample: Sample) throws -> JSONValue {
    var options = CompilationOptions()
    options.emitters = [NamedEmitter("json", folder: "", BundleEmitter())]
    let compilation = try #require(compile(sample.url.path, in: DiskFileSystem(), options), "\(sample.name)")
    let files = compilation.outputs.flatMap(\.files)
    let file = try #require(files.first { $0.path == "bundle.json" }, "\(sample.name)")
    return try JSONReader.read(file.bytes)
  }
}

/// A row of the table in `frameworks/README.md`.
struct TableRow: Sendable {
  static let kinds: Set<String> = ["structure", "no structure given", "not a system"]

  var seed: String
  var system: String
  /// Without the reason that may follow.
  var kind: String
  var expressedBy: String
  var facts: [(package: String, fact: Fact)]
  var lines: String

  /// The folders that the row names.
  var folders: [String] {
    expressedBy.matches(of: /`((?:systems|sets|educators|stories)\/[^` ]+|driving|riverbend|lakeshore)`/)
      .map { String($0.output.1) }
  }

  static func all() throws -> [TableRow] {
    let text = try String(contentsOf: Sample.folder.appendingPathComponent("README.md"), encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let cells = line.replacing("\\|", with: "\u{1}").split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces).replacing("\u{1}", with: "|") }
      guard cells.count == 8, cells[1].count == 3, Int(cells[1]) != nil else { return nil }
      let facts = cells[5].matches(of: /`([^`]+)`/).compactMap { match -> (String, Fact)? in
        let stated = match.output.1
        guard let colon = stated.range(of: ": "), let fact = Fact(String(stated[colon.upperBound...])) else {
          return nil
        }
        return (String(stated[..<colon.lowerBound]), fact)
      }
      return TableRow(
        seed: cells[1], system: cells[2], kind: cells[3].components(separatedBy: ":")[0], expressedBy: cells[4],
        facts: facts, lines: cells[6])
    }
  }
}
