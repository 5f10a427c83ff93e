import Foundation
import Testing
import Touchstone

/// Standing with enums for the small sets, as generated code has them.
struct TypedStandingTests {
  @Test func decisionsSpeakInTheTypesOfTheFramework() throws {
    let framework = try Framework<School>(data: BundledText.bundle(Ratios.text + Ratios.byLevel))
    let compare: School.Target = "ratios.compare"
    let records = [
      EvidenceRecord<School>(on: compare, score: .academic(.proficient), method: .test, date: .distantPast),
      EvidenceRecord<School>(
        on: compare, score: .academic(.extending), method: .project, isNewSituation: true, date: .distantPast),
      EvidenceRecord<School>(on: "ratios.table", score: .academic(.proficient), date: .distantPast),
      EvidenceRecord<School>(on: .competency("planning", at: .one), score: .habits(.steady), date: .distantPast),
    ]
    let standing = framework.standing(given: records)
    #expect(standing.level(in: .math) == .one)
    #expect(standing.nextLevel(in: .math) == .two)
    #expect(standing.level(in: .habits) == .one)
    #expect(standing.isShown("ratios", at: .one))
    #expect(!standing.isShown("ratios", at: .two))
    #expect(standing.decision(on: compare.thing, pieces: 3).isShown == false)
    #expect(
      standing.decision(on: compare).reasons == [
        .pieces(found: 2, asked: 2, point: .academic(.proficient), title: "Proficient")
      ])
    #expect(standing.readyTargets(in: .math, at: .two) == ["ratios.unit-rate"])
    let pace = standing.growth(in: .math, from: .distantPast, to: .distantFuture).pace
    #expect(pace == 0)
  }

  @Test func auditsAndReportsSpeakInTheTypesOfTheFramework() throws {
    let diploma = """
      [[graduation]]
      id = "diploma"
      requires = [{ competency = "ratios", level = 2, point = "academic.extending" }]

      """
    let framework = try Framework<School>(data: BundledText.bundle(Ratios.text + diploma))
    let record = EvidenceRecord<School>(on: "ratios.slope", score: .academic(.extending), date: .distantPast)
    let standing = framework.standing(given: [record])
    let audit = standing.audit(of: "diploma")
    guard case .thing(let required) = try #require(audit.open.first).requirement else {
      Issue.record("a target is open")
      return
    }
    #expect(required.thing == School.Target("ratios.unit-rate").thing)
    #expect(required.point == .academic(.extending))
    #expect(audit.requirements.map(\.metCount) == [1])
    let card = standing.reportCard(from: .distantPast, to: .distantFuture)
    let items = card.streams.flatMap(\.competencies).flatMap(\.items)
    #expect(items.map(\.judgement.score) == [nil, .academic(.extending)])
    #expect(card.streams.flatMap(\.competencies).map(\.level) == [.two])
  }

  @Test func aLevelThatTheTypeDoesNotHaveReadsAsNone() throws {
    let framework = try Framework<School>(data: BundledText.bundle(Ratios.text))
    let more = EvidenceRecord<School>(
      thing: Thing(kind: .competency, id: "planning"), levelID: "3", scoreID: "habits.steady", date: .distantPast)
    let standing = framework.standing(given: [more])
    #expect(more.level == nil)
    #expect(standing.unrecognized.isEmpty)
    #expect(standing.level(in: .habits) == nil)
  }
}

private enum School: FrameworkDefinition {
  enum Level: String, ClosedFrameworkID {
    case one = "1"
    case two = "2"
    typealias Definition = School
    static var kind: EntityKind { .level }
  }

  enum Domain: String, ClosedFrameworkID {
    case math
    case habits
    typealias Definition = School
    static var kind: EntityKind { .domain }
  }

  enum Academic: String {
    case beginning
    case proficient
    case extending
  }

  enum Habits: String {
    case guided
    case steady
  }

  /// A point of one of two scales, which cannot be taken for each other.
  enum Score: FrameworkID {
    case academic(Academic)
    case habits(Habits)
    typealias Definition = School
    static var kind: EntityKind { .point }

    init?(rawValue: String) {
      let parts = rawValue.split(separator: ".").map(String.init)
      guard parts.count == 2 else { return nil }
      switch parts[0] {
      case "academic":
        guard let point = Academic(rawValue: parts[1]) else { return nil }
        self = .academic(point)
      case "habits":
        guard let point = Habits(rawValue: parts[1]) else { return nil }
        self = .habits(point)
      case _: return nil
      }
    }

    var rawValue: String {
      switch self {
      case .academic(let point): "academic.\(point.rawValue)"
      case .habits(let point): "habits.\(point.rawValue)"
      }
    }
  }
}
