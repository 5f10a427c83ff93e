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
    for (index, record) in records.enumerated() {
      guard let point = store.position(.point, record.scoreID),
        let position = store.position(record.thing.kind, record.thing.id)
      else {
        unread.append(index)
        continue
      }
      let assessed = record.assessmentID.flatMap { store.position(.assessment, $0) }
      let mode = assessed.flatMap { expectations.modes[$0] }
      let method = record.method ?? mode.map { EvidenceMethod(rawValue: $0) }
      let piece = Piece(record: index, point: point, method: method, isNewSituation: record.isNewSituation)
      let level = record.levelID.map { store.position(.level, $0) }
      switch record.thing.kind {
      case .target: ofTarget[position].append(piece)
      case .skill where level != .some(nil), .competency where level != .some(nil):
        let place = Place(kind: record.thing.kind, position: position, level: (level ?? nil) ?? -1)
        ofPlace[place, default: []].append(piece)
      case _: unread.append(index)
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
