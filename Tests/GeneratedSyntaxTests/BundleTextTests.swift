import Foundation
import Testing
import Touchstone
import TouchstoneEmission
import TouchstoneJSONEmitter

/// What the runtime library reads from a bundle is what the author wrote.
struct BundleTextTests {
  @Test(arguments: HostileFramework.all) func textsComeBack(_ hostile: HostileFramework) throws {
    let framework = try Touchstone.Framework<Untyped>(data: Data(BundleTextTests.bundle(of: hostile)))
    #expect(framework.title == hostile.text)
    let competencies = framework.competencies
    #expect(competencies.map(\.rawValue) == hostile.ids)
    for competency in competencies where !competency.rawValue.isEmpty {
      let entity = try #require(framework[competency])
      #expect(entity.text("statement") == hostile.text)
      #expect(entity.texts("transfer") == [hostile.text, hostile.text])
    }
  }

  /// Any change to a bundle gives a reason or a framework, and every question an answer.
  @Test(arguments: 0..<20) func damagedBundlesDoNoHarm(_ seed: UInt64) throws {
    var random = Mutations(seed: seed)
    let whole = BundleTextTests.whole
    for _ in 0..<40 {
      let data = Data(random.mutated(whole))
      guard let framework = try? Touchstone.Framework<Untyped>(data: data) else { continue }
      for competency in framework.competencies {
        _ = framework[competency]?.text("statement", in: "es")
        _ = framework[competency]?.referrers
        _ = framework[competency]?.parts
        _ = framework.span(of: competency, as: Untyped.Level.self)
        _ = framework.status(of: competency)
      }
      for target in framework.targets {
        _ = framework.route(to: target)
        _ = framework[target]?.enclosing(Untyped.Competency.self)
      }
      _ = framework.languages
    }
  }

  private static let whole = bundle(of: HostileFramework.all[0])

  private static func bundle(of hostile: HostileFramework) -> [UInt8] {
    BundleEmitter().emit(hostile.publication).first { $0.path == "bundle.json" }?.bytes ?? []
  }
}

/// Changes to bytes that come in the same order every time.
private struct Mutations {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  private mutating func next(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(max(1, limit)))
  }

  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...next(below: 4) where !bytes.isEmpty {
      let place = next(below: bytes.count)
      switch next(below: 5) {
      case 0: bytes[place] = UInt8(next(below: 256))
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(Array("{}[]\",:\\u".utf8)[next(below: 9)], at: place)
      case 3: bytes.removeSubrange(place..<min(bytes.count, place + next(below: 200)))
      case _: bytes.removeLast(next(below: bytes.count))
      }
    }
    return bytes
  }
}
