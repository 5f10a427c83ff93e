import Foundation
import TouchstoneDiagnostics

/// The process that compiles: it is told which runs to make, and says of each that it begins, so that whoever waits
/// for it knows which input it died of.
///
/// It reads lines such as `200 50` (the first run, and how many) and answers with ``FilesReport`` lines.
struct FilesChild {
  let corpus: FuzzCorpus
  let seed: UInt64
  /// How many findings each sample has when nothing was done to it.
  private var usual: [String: Int] = [:]
  private var microseconds = 0

  init(_ corpus: FuzzCorpus, seed: UInt64) {
    self.corpus = corpus
    self.seed = seed
  }

  /// Carries out what standard input asks for, until it ends.
  mutating func run() {
    while let line = readLine() {
      let numbers = line.split(separator: " ").compactMap { Int($0) }
      guard numbers.count == 2 else { return }
      for run in numbers[0]..<numbers[0] + numbers[1] { carryOut(run) }
      say(.finished(microseconds: microseconds))
    }
  }

  private mutating func carryOut(_ run: Int) {
    say(.began(run))
    let input = FuzzInput(corpus, seed: seed, run: run)
    let check = PackageCheck(input)
    microseconds = max(microseconds, check.microseconds)
    for problem in check.problems.prefix(3) { say(.problem(run, problem)) }
    guard input.changes.count == 1, let change = input.changes.first, change.mutation.isOneMistake,
      corpus.samples.contains(input.root)
    else { return }
    let more = check.diagnostics.count - usualCount(of: input.root)
    say(.oneMistake(run, findings: max(0, more), "\(change.mutation.rawValue) \(mostFrequent(check.diagnostics))"))
  }

  private mutating func usualCount(of sample: String) -> Int {
    if let count = usual[sample] { return count }
    var input = FuzzInput(corpus, seed: seed, run: 1)
    input.root = sample
    input.disk = corpus.disk
    let count = PackageCheck(input).diagnostics.count
    usual[sample] = count
    return count
  }

  private func mostFrequent(_ diagnostics: [Diagnostic]) -> String {
    var counts: [String: Int] = [:]
    for diagnostic in diagnostics { counts[diagnostic.id.rawValue, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "nothing"
  }

  private func say(_ report: FilesReport) {
    FileHandle.standardOutput.write(Data((report.line + "\n").utf8))
  }
}

/// A line from the child to its parent.
enum FilesReport {
  case began(Int)
  case problem(Int, String)
  /// A run with one small mistake, how many findings came of it, and its kind with the most frequent finding.
  case oneMistake(Int, findings: Int, String)
  case finished(microseconds: Int)

  var line: String {
    switch self {
    case .began(let run): "began \(run)"
    case .problem(let run, let text): "problem \(run) \(text.split(whereSeparator: \.isNewline).joined(separator: " "))"
    case .oneMistake(let run, let findings, let kind): "mistake \(run) \(findings) \(kind)"
    case .finished(let microseconds): "finished \(microseconds)"
    }
  }

  /// `nil` for a line that is none of these.
  init?(_ line: String) {
    let words = line.split(separator: " ", maxSplits: 2).map(String.init)
    guard words.count >= 2, let number = Int(words[1]) else { return nil }
    switch words[0] {
    case "began": self = .began(number)
    case "problem": self = .problem(number, words.count > 2 ? words[2] : "")
    case "finished": self = .finished(microseconds: number)
    case "mistake":
      let rest = (words.count > 2 ? words[2] : "").split(separator: " ", maxSplits: 1)
      guard rest.count == 2, let findings = Int(rest[0]) else { return nil }
      self = .oneMistake(number, findings: findings, String(rest[1]))
    default: return nil
    }
  }
}
