import Foundation
import TouchstoneDiagnostics
import TouchstoneSyntax

/// A document that the two readers see differently.
struct TOMLDifference: Sendable {
  var document: [UInt8]
  /// Values with their types, or `nil` where the document was rejected.
  var ours: String?
  var theirs: String?
  var tree: SyntaxTree
  var diagnostics: [Diagnostic]
}

/// Compares our TOML reader with another one on documents with small mistakes.
struct TOMLDifferential {
  static let usage = "--corpus FOLDER… [--runs N] [--seed S] [--oracle FILE]"

  private let runs: Int
  private let corpus: [[UInt8]]
  private let oracle: OracleProcess
  private var mutator: DocumentMutator
  private var hits: [Int]
  private var rejected = 0
  private var same = 0
  private var unexplained = 0

  private static let shownFindings = 10

  init(_ words: [String]) throws {
    let options = try FuzzOptions(words, known: ["--corpus", "--runs", "--seed", "--oracle"])
    runs = try options.number("--runs", or: 20_000)
    corpus = try Self.documents(below: options.list("--corpus"))
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let executable = options.list("--oracle").first.map { URL(fileURLWithPath: $0) }
    oracle = OracleProcess(executable ?? beside.appendingPathComponent("TOMLOracle"))
    mutator = DocumentMutator(corpus: corpus, seed: UInt64(try options.number("--seed", or: 1)))
    hits = Array(repeating: 0, count: KnownDifference.all.count)
  }

  /// Carries the comparison out, and says whether every difference is a known one.
  func run() throws -> Bool {
    var campaign = self
    return try campaign.carryOut()
  }

  private mutating func carryOut() throws -> Bool {
    for known in KnownDifference.all { try check(known) }
    for document in corpus { try compare(document) }
    for _ in 0..<runs { try compare(mutator.next()) }
    print("\(corpus.count) documents and \(runs) mutations: \(same) read alike, \(rejected) rejected by both,")
    print("\(oracle.deaths) killed the other reader, \(unexplained) differences without an explanation")
    for (known, hits) in zip(KnownDifference.all, hits) { print("  \(hits) × \(known.name): \(known.reason)") }
    return unexplained == 0
  }

  /// A known difference whose own document does not show it explains nothing any more.
  private mutating func check(_ known: KnownDifference) throws {
    let difference = try difference(Array(known.document.utf8))
    if difference.map(known.covers) == true { return }
    unexplained += 1
    print("the document of “\(known.name)” does not show the difference")
  }

  private mutating func compare(_ document: [UInt8]) throws {
    guard let difference = try difference(document) else { return }
    if let index = KnownDifference.all.firstIndex(where: { $0.covers(difference) }) {
      hits[index] += 1
      return
    }
    unexplained += 1
    if unexplained <= Self.shownFindings { show(difference) }
  }

  private mutating func difference(_ document: [UInt8]) throws -> TOMLDifference? {
    let (tree, diagnostics) = readTOML(document, source: SourceID(0), options: ReadingOptions())
    let ours = diagnostics.contains { $0.severity == .error } ? nil : tagged(tree.root)
    guard let answer = try oracle.answer(to: document) else { return nil }
    let theirs = answer == "rejected" ? nil : answer
    if ours == theirs {
      if ours == nil { rejected += 1 } else { same += 1 }
      return nil
    }
    return TOMLDifference(document: document, ours: ours, theirs: theirs, tree: tree, diagnostics: diagnostics)
  }

  private func show(_ difference: TOMLDifference) {
    print("--- \(String(decoding: difference.document, as: UTF8.self).debugDescription)")
    print("ours:   \(difference.ours ?? "rejected")")
    print("theirs: \(difference.theirs ?? "rejected")")
    for found in difference.diagnostics { print("        \(found.primary.span.start): \(found.id): \(found.message)") }
  }

  /// Every TOML file below some folders, in the order of their paths.
  private static func documents(below folders: [String]) throws -> [[UInt8]] {
    var paths: [String] = []
    for folder in folders {
      let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
      paths += names.filter { $0.hasSuffix(".toml") }.map { folder + "/" + $0 }
    }
    guard !paths.isEmpty else { throw FuzzFailure("--corpus names no folder with TOML files") }
    return try paths.sorted().map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
  }
}
