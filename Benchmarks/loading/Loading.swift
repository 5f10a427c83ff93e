import Foundation
import Touchstone

/// Opens a bundle in one of two ways and prints how long each answer took since the program began to read it.
///
///     loading touchstone|decoder bundle.json
@main
struct Loading {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { return }
    let url = URL(fileURLWithPath: arguments[2])
    if arguments[1] == "touchstone" { try withTouchstone(url) } else { try withDecoder(url) }
  }

  static func report(_ label: String, since start: ContinuousClock.Instant, _ value: Int) {
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    precondition(value > 0)
    print("\(label)\t\(Double(seconds) * 1e3 + Double(attoseconds) / 1e15)")
  }

  static func withTouchstone(_ url: URL) throws {
    let start = ContinuousClock.now
    let framework = try Framework<Untyped>(contentsOf: url)
    let last = framework.targets[framework.targets.count - 1]
    report("a target's statement", since: start, framework[last]?.text("statement")?.count ?? 0)
    let waiting = framework.targets.filter { framework.prerequisites(of: $0).isEmpty }
    report("the targets that wait for nothing", since: start, waiting.count)
    let statements = framework.targets.reduce(0) { $0 + (framework[$1]?.text("statement")?.utf8.count ?? 0) }
    report("every target's statement", since: start, statements)
  }

  static func withDecoder(_ url: URL) throws {
    let start = ContinuousClock.now
    let bundle = try JSONDecoder().decode(DecodedBundle.self, from: Data(contentsOf: url))
    let byID = Dictionary(uniqueKeysWithValues: bundle.targets.map { ($0.id, $0) })
    let last = bundle.targets[bundle.targets.count - 1].id
    report("a target's statement", since: start, byID[last]?.statement.count ?? 0)
    let waiting = bundle.targets.filter { $0.requires?.isEmpty ?? true }
    report("the targets that wait for nothing", since: start, waiting.count)
    let statements = bundle.targets.reduce(0) { $0 + $1.statement.utf8.count }
    report("every target's statement", since: start, statements)
  }
}

/// What an app would declare that reads targets and competencies itself.
struct DecodedBundle: Decodable {
  var targets: [DecodedTarget]
  var competencies: [DecodedCompetency]
}

struct DecodedName: Decodable {
  var kind: String
  var id: String
}

struct DecodedTarget: Decodable {
  var id: String
  var statement: String
  var level: DecodedName?
  var parent: DecodedName?
  var requires: [DecodedName]?
}

struct DecodedCompetency: Decodable {
  var id: String
  var title: String?
  var statement: String
  var domains: [DecodedName]?
  var parts: [DecodedName]?
}
