import Testing
import TouchstoneLanguage
import TouchstoneModel

@testable import TouchstoneSwiftEmitter

struct SwiftNameTests {
  @Test(arguments: [
    ("unit-rate", "unitRate"), ("math", "math"), ("8", "level8"), ("9-12", "level9To12"), ("k-2", "k2"),
    ("a.b-c", "aBC"), ("1.2", "level1Dot2"), ("none", "levelNone"), ("init", "levelInit"), ("self", "levelSelf"),
    ("all-cases", "levelAllCases"), ("default", "default"), ("", "level"), ("---", "level"), ("6rp", "level6rp"),
    ("ñandú", "and"), ("A.Tall", "aTall"),
  ])
  func members(_ id: String, _ name: String) {
    #expect(SwiftName.name(id[...], .member, prefix: "level") == name)
  }

  @Test(arguments: [
    ("math", "Math"), ("social-studies", "SocialStudies"), ("6", "Target6"), ("string", "TargetString"),
    ("type", "TargetType"), ("self", "TargetSelf"), ("riverbend", "TargetRiverbend"),
  ])
  func groups(_ id: String, _ name: String) {
    #expect(SwiftName.name(id[...], .type, prefix: "target", reserved: ["Riverbend"]) == name)
  }

  @Test func keywordsAreDeclaredInBackticks() {
    #expect(SwiftName.declared("default") == "`default`")
    #expect(SwiftName.declared("unitRate") == "unitRate")
  }

  @Test func idsThatShareANameSpellOutWhatDiffers() {
    func names(_ ids: String...) -> [String] {
      SwiftNaming.names(for: ids.map { $0[...] }, .member, kind: .target)
    }
    #expect(names("a-1", "a1") == ["aDash1", "a1"])
    #expect(names("a1", "b-1") == ["a1", "b1"])
    #expect(names("x.a-1", "x.a.1", "x.a1") == ["xDotADash1", "xDotADot1", "xDotA1"])
  }

  @Test func whatCannotBeToldApartIsReported() {
    let ids = ["outcome-x.a-1", "outcome-x.a1", "outcome-x.a-dash-1"].enumerated().map { (EntityID(.term, $0), $1) }
    let names = SwiftNames(ids, formerIDs: [], kind: .term, isFlat: false, reserved: [])
    #expect(
      names.collisions == [
        SwiftNameCollision(name: "OutcomeX.aDash1", things: [EntityID(.term, 0), EntityID(.term, 2)])
      ])
    #expect(names.path(of: EntityID(.term, 1)) == ".OutcomeX.a1")
    #expect(names.path(of: EntityID(.term, 2)) == nil)
  }

  @Test func groupsAndMembersNeverMeet() {
    let ids = ["math", "math.ratios", "math.ratios.compare"].enumerated().map { (EntityID(.skill, $0), $1) }
    let names = SwiftNames(ids, formerIDs: [], kind: .skill, isFlat: false, reserved: [])
    #expect(ids.map { names.path(of: $0.0) } == [".math", ".Math.ratios", ".Math.Ratios.compare"])
  }

  @Test func aNameInUseIsNotGivenToAFormerId() {
    let (now, other) = (EntityID(.term, 0), EntityID(.term, 1))
    let names = SwiftNames(
      [(now, "rate"), (other, "unit")], formerIDs: [(now, "unit"), (now, "old")], kind: .term, isFlat: false,
      reserved: [])
    #expect(names.scopes[0].members.map(\.name) == ["rate", "unit", "old"])
    #expect(names.scopes[0].members.map(\.isFormer) == [false, false, true])
  }

  @Test func veryDeepIdsKeepTheRestInOneName() {
    let id = Array(repeating: "a", count: 5000).joined(separator: ".")
    let names = SwiftNames([(EntityID(.target, 0), id)], formerIDs: [], kind: .target, isFlat: false, reserved: [])
    #expect(names.scopes.count == 13)
    #expect(names.collisions.isEmpty)
  }
}
