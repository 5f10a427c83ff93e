/// The records of a learner, as small numbers, sorted by what they are about.
struct EvidenceTable: Sendable {
  /// One record that the framework can read.
  struct Piece: Sendable {
    var record: Int
    var point: Int
    var method: EvidenceMethod?
    var isNewSituation: Bool
  }

  /// A skill or a competency at a level.
  struct Place: Hashable, Sendable {
    var kind: EntityKind
    var position: Int
    var level: Int
  }

  /// By target.
  private(set) var ofTarget: [[Piece]]
  private(set) var ofPlace: [Place: [Piece]] = [:]
  /// The records that are about nothing that the framework has, or whose point or level it does not have.
  private(set) var unread: [Int] = []

  init<Definition>(
    _ records: [EvidenceRecord<Definition>], _ store: BundleStore, _ expectations: Expectations
  ) {
    ofTarget = Array(repeating: [], count: expectations.targets.count)
    let points = store.lookup(.point)
    let levels = store.lookup(.level)
    let assessments = store.lookup(.assessment)
    let subjects = [EntityKind.target, .skill, .competency].map { ($0, store.lookup($0)) }
    for index in records.indices {
      let record = records[index]
      let level = record.levelID.map { levels?.position($0) }
      guard let point = points?.position(record.scoreID),
        let (kind, things) = subjects.first(where: { $0.0 == record.thing.kind }),
        let position = things?.position(record.thing.id), kind == .target || level != .some(nil)
      else {
        unread.append(index)
        continue
      }
      let assessed = record.assessmentID.flatMap { assessments?.position($0) }
      let mode = assessed.flatMap { expectations.modes[$0] }
      let method = record.method ?? mode.map { EvidenceMethod(rawValue: $0) }
      let piece = Piece(record: index, point: point, method: method, isNewSituation: record.isNewSituation)
      if kind == .target {
        ofTarget[position].append(piece)
      } else {
        ofPlace[Place(kind: kind, position: position, level: (level ?? nil) ?? -1), default: []].append(piece)
      }
    }
  }

  /// What was shown on a competency itself at a level, and on its skills.
  func own(competency: Int, at level: Int, _ expectations: Expectations) -> [Piece] {
    guard !ofPlace.isEmpty else { return [] }
    var pieces = ofPlace[Place(kind: .competency, position: competency, level: level)] ?? []
    for skill in expectations.competencies[competency].skills {
      pieces += ofPlace[Place(kind: .skill, position: skill, level: level)] ?? []
    }
    return pieces
  }
}
