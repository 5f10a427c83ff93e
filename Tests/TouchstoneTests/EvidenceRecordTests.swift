import Foundation
import Testing
import Touchstone

/// Records of evidence as values and as JSON.
struct EvidenceRecordTests {
  private let record = Record(
    on: .competency("planning", at: "2"), score: "habits.steady", method: .observation, form: "plan of a week",
    setting: .community, isNewSituation: true, context: "The fair.", date: Date(timeIntervalSince1970: 86_400),
    assessment: "fair")

  @Test func survivesJSON() throws {
    let coded = try JSONEncoder().encode([record, Ratios.piece("ratios.table")])
    #expect(try JSONDecoder().decode([Record].self, from: coded) == [record, Ratios.piece("ratios.table")])
  }

  @Test func isWrittenInPlainWords() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    let text = String(decoding: try encoder.encode(record), as: UTF8.self)
    #expect(
      text == """
        {"assessment":"fair","context":"The fair.","date":"1970-01-02T00:00:00Z","form":"plan of a week",\
        "is_new_situation":true,"level":"2","method":"observation","score":"habits.steady","setting":"community",\
        "thing":"competency/planning"}
        """)
  }

  @Test func knowsWhatItIsAbout() {
    #expect(record.subject == .competency("planning", at: "2"))
    #expect(record.score == "habits.steady")
    #expect(Ratios.piece("ratios.table").subject == .target("ratios.table"))
    #expect(Record(on: .skill("a.b", at: nil), score: "s.p", date: .distantPast).subject == .skill("a.b", at: nil))
  }

  @Test func anIdThatTheTypeDoesNotHaveIsKeptAndReadsAsNone() throws {
    let text = #"{"thing":"competency/c","level":"99","score":"gone.point","date":0}"#
    let record = try JSONDecoder().decode(EvidenceRecord<Closed>.self, from: Data(text.utf8))
    #expect(record.score == nil)
    #expect(record.level == nil)
    #expect(record.scoreID == "gone.point")
    let coded = try JSONEncoder().encode(record)
    #expect(try JSONDecoder().decode(EvidenceRecord<Closed>.self, from: coded) == record)
  }
}

/// A framework with enums for levels and points, as generated code has them.
private enum Closed: FrameworkDefinition {
  enum Level: String, ClosedFrameworkID {
    case first = "1"
    typealias Definition = Closed
    static var kind: EntityKind { .level }
  }

  enum Score: String, ClosedFrameworkID {
    case done = "tasks.done"
    typealias Definition = Closed
    static var kind: EntityKind { .point }
  }
}
