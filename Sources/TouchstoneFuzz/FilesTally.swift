/// What came of a campaign so far.
struct FilesTally {
  /// The runs of each failure.
  var failures: [String: [Int]] = [:]
  private var runs = 0
  private var microseconds = 0
  private var mistakes = 0
  private var floods: [String: (times: Int, worst: Int, run: Int)] = [:]
  private var flooded = 0

  /// One mistake that gives more findings than this buries what the author did.
  private static let flood = 8
  private static let shownFloods = 8

  mutating func take(_ report: FilesReport) {
    switch report {
    case .began: runs += 1
    case .finished(let taken): microseconds = max(microseconds, taken)
    case .problem: break
    case .oneMistake(let run, let findings, let kind):
      mistakes += 1
      if findings > Self.flood { note(kind, findings, run) }
    }
  }

  private mutating func note(_ kind: String, _ findings: Int, _ run: Int) {
    flooded += 1
    var flood = floods[kind] ?? (0, 0, run)
    flood.times += 1
    if findings > flood.worst { (flood.worst, flood.run) = (findings, run) }
    floods[kind] = flood
  }

  func show(seconds: Double) {
    print("\(runs) runs in \(Int(seconds)) s, \(Int(Double(runs) / max(seconds, 0.001))) a second;", terminator: " ")
    print("the longest step of one took \(microseconds / 1000) ms of the processor")
    print("\(flooded) of \(mistakes) single mistakes gave more than \(Self.flood) findings")
    let worst = floods.sorted { ($1.value.times, $0.key) < ($0.value.times, $1.key) }
    for (kind, flood) in worst.prefix(Self.shownFloods) {
      print("  \(flood.times) × \(kind), at most \(flood.worst) in run \(flood.run)")
    }
    if failures.isEmpty { print("nothing failed") }
    for (text, runs) in failures.sorted(by: { $0.key < $1.key }) {
      print("FAILED \(runs.count) ×: \(text), in run \(runs.prefix(5).map(String.init).joined(separator: ", "))")
    }
  }
}
