import Foundation
import Testing
import Touchstone

/// Bundles that nobody should meet: changed by hand, or by an accident.
struct DamagedBundleTests {
  /// Asks everything that there is to ask.
  private func askEverything(_ framework: Framework<Untyped>) {
    let standing = framework.standing(given: Ratios.levelTwo)
    for kind in [EntityKind.target, .skill, .competency, .domain, .outcome, .standard, .level] {
      for thing in framework.all(kind) {
        for level in [nil] + framework.levels.map(Optional.some) {
          _ = standing.decision(on: thing, at: level).description
        }
      }
    }
    for target in framework.targets { _ = standing.readiness(of: target)?.description }
    for domain in framework.domains {
      _ = standing.gaps(in: domain, below: framework.levels.last)
      _ = standing.growth(in: domain, from: .distantPast, to: .distantFuture).depth.deepest
      for level in framework.levels { _ = standing.supports(in: domain, expecting: level) }
    }
    _ = standing.levelProfile.description
  }

  @Test func thingsThatWaitForEachOtherAreAnsweredFor() throws {
    let bundle = try Self.bundle(Ratios.text)
    let circle = bundle.replacing(
      #""requires": [{"kind": "target","id": "ratios.compare"}]"#,
      with: #""requires": [{"kind": "target","id": "ratios.slope"},{"kind": "competency","id": "ratios"}]"#)
    try #require(circle != bundle)
    let framework = try Framework<Untyped>(data: Data(circle.utf8))
    askEverything(framework)
    guard case .waiting(let route) = framework.standing(given: []).readiness(of: "ratios.slope") else {
      Issue.record("two targets that wait for each other wait")
      return
    }
    #expect(Set(route.map(\.id)) == ["ratios.slope", "ratios.unit-rate", "ratios.table", "ratios.compare"])
  }

  @Test func namesOfNothingAreLeftOut() throws {
    let bundle = try Self.bundle(Ratios.text + Ratios.byLevel)
    for name in ["academic", "math", "ratios", "1", "2", "academic.proficient", "ratios.compare"] {
      let dangling = bundle.replacing(#""id": "\#(name)"}"#, with: #""id": "gone"}"#)
      try #require(dangling != bundle, "\(name)")
      askEverything(try Framework<Untyped>(data: Data(dangling.utf8)))
    }
  }

  @Test func skillsThatLieInEachOtherEnd() throws {
    let more = """
      [[skill]]
      id = "ratios.a"
      statement = "Do a part."
      [[skill]]
      id = "ratios.a.b"
      statement = "Do a part of it."
      [[target]]
      id = "ratios.a.b.t"
      statement = "Do a step."
      level = 1

      """
    let bundle = try Self.bundle(Ratios.text + more)
    let circle = bundle.replacing(
      #""parent": {"kind": "competency","id": "ratios"},"statement": "Do a part.""#,
      with: #""parent": {"kind": "skill","id": "ratios.a.b"},"statement": "Do a part.""#)
    try #require(circle != bundle)
    askEverything(try Framework<Untyped>(data: Data(circle.utf8)))
  }

  @Test(arguments: 0..<150)
  func noChangedBytesEndTheProgram(_ seed: Int) throws {
    var random = SeededNumbers(seed: UInt64(seed))
    var bytes = Array(try Self.whole.get().utf8)
    for _ in 0...Int.random(in: 0...3, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let length = min(Int.random(in: 1...12, using: &random), bytes.count - place)
      let other = Int.random(in: 0..<(bytes.count - length), using: &random)
      let piece = Array(bytes[other..<(other + length)])
      bytes.replaceSubrange(place..<(place + length), with: piece)
    }
    if let framework = try? Framework<Untyped>(data: Data(bytes)) { askEverything(framework) }
  }

  private static let whole = Result { try bundle(Ratios.text + Ratios.byLevel) }

  /// A bundle without the line breaks and indentation between its values.
  private static func bundle(_ text: String) throws -> String {
    String(decoding: try BundledText.bundle(text), as: UTF8.self).split(separator: "\n").map {
      String($0.drop { $0 == " " })
    }.joined()
  }
}
