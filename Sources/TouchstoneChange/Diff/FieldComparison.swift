import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// What became of the fields of one thing, place by place.
struct FieldComparison {
  private let correspondence: Correspondence
  private let before: PieceReader
  private let after: PieceReader

  init(_ correspondence: Correspondence) {
    self.correspondence = correspondence
    before = PieceReader(framework: correspondence.old) { correspondence.token(old: $0) }
    after = PieceReader(framework: correspondence.new) { correspondence.token(new: $0) }
  }

  /// The changes of one field.
  func changes<Root: FieldOwner>(
    of field: Field<Root>, _ old: Root, _ new: Root, _ subject: ChangeSubject
  ) -> [Change] {
    if isPlainlySame(field, old, new) { return [] }
    return changes(before.pieces(field, of: old), after.pieces(field, of: new), field.name, subject)
  }

  /// The changes between two readings of one field.
  func changes(_ old: Pieces, _ new: Pieces, _ field: String, _ subject: ChangeSubject) -> [Change] {
    var newByKey: [String: Int] = [:]
    for (position, piece) in new.all.enumerated() { newByKey[piece.key] = position }
    let oldKeys = Set(old.all.map(\.key))
    var found: [Change] = []
    var gone: [Piece] = []
    for piece in old.all {
      if let position = newByKey[piece.key] {
        let now = new.all[position]
        if !isSame(piece.value, now.value) { found.append(change(subject, piece, now)) }
      } else if piece.owner.map({ newByKey[$0] != nil }) ?? true {
        gone.append(piece)
      }
    }
    var come = new.all.filter { piece in
      !oldKeys.contains(piece.key) && (piece.owner.map { oldKeys.contains($0) } ?? true)
    }
    // Prose that was edited in a list: what went and what came, as far as both go.
    let edited = min(gone.count(where: \.isListedProse), come.count(where: \.isListedProse))
    if edited > 0, gone.allSatisfy(\.isListedProse), come.allSatisfy(\.isListedProse) {
      for position in 0..<edited { found.append(change(subject, gone[position], come[position])) }
      gone.removeFirst(edited)
      come.removeFirst(edited)
    }
    found += gone.map { change(subject, $0, nil) } + come.map { change(subject, nil, $0) }
    if found.isEmpty, old.order != new.order {
      var change = Change(subject, .reordered)
      change.field = field
      change.before = old.all.first?.value
      change.after = new.all.first?.value
      found.append(change)
    }
    return found
  }

  private func change(_ subject: ChangeSubject, _ before: Piece?, _ after: Piece?) -> Change {
    var change = Change(subject, .changed)
    change.field = (after ?? before)?.path ?? ""
    change.before = before?.value
    change.after = after?.value
    return change
  }

  private func isSame(_ old: ChangedValue, _ new: ChangedValue) -> Bool {
    switch (old.content, new.content) {
    case (.thing(let old), .thing(let new)): correspondence.areSame(old, new)
    case (.text(let old), .text(let new)): old == new
    case (.word(let old), .word(let new)): old == new
    case (.thing, _), (.text, _), (.word, _): false
    }
  }
}

// MARK: - What nearly every field of nearly every thing is

extension FieldComparison {
  /// Whether a field holds the same, as far as that can be said without taking it apart.
  ///
  /// Two editions are alike in nearly everything, and to take 10,000 competencies apart takes twenty times as long.
  func isPlainlySame<Root: FieldOwner>(_ field: Field<Root>, _ old: Root, _ new: Root) -> Bool {
    switch field.binding {
    case .text(let path), .label(let path): old[path]?.value == new[path]?.value
    case .texts(let path), .labels(let path):
      old[path].count == new[path].count && zip(old[path], new[path]).allSatisfy { $0.value == $1.value }
    case .wholeNumber(let path): old[path]?.value == new[path]?.value
    case .number(let path): old[path]?.value == new[path]?.value
    case .boolean(let path): old[path]?.value == new[path]?.value
    case .date(let path): old[path]?.value == new[path]?.value
    case .choice(let binding): binding.get(old)?.value == binding.get(new)?.value
    case .choices(let binding): binding.get(old).map(\.value) == binding.get(new).map(\.value)
    case .reference(let path): areSame(old[path], new[path])
    case .references(let path):
      old[path].count == new[path].count && zip(old[path], new[path]).allSatisfy { areSame($0, $1) }
    case .levels(let path):
      old[path].count == new[path].count && zip(old[path], new[path]).allSatisfy { areSame($0, $1) }
    case .points(let path):
      old[path].count == new[path].count
        && zip(old[path], new[path]).allSatisfy {
          $0.text.value == $1.text.value && correspondence.areSame($0.point.target, $1.point.target)
        }
    case .retirement(let path):
      (old[path] == nil) == (new[path] == nil) && old[path]?.date == new[path]?.date
    case .evidenceMinimum(let path): areSame(old[path], new[path])
    case .parts: true
    case .span, .startsAt, .scaleMaps, .requirements: false
    }
  }

  private func areSame(_ old: Reference?, _ new: Reference?) -> Bool {
    guard let old, let new else { return old == nil && new == nil }
    // What is said beside a reference is compared piece by piece.
    return !old.hasDetail && !new.hasDetail && correspondence.areSame(old.target, new.target)
  }

  private func areSame(_ old: EvidenceMinimum?, _ new: EvidenceMinimum?) -> Bool {
    guard let old, let new else { return old == nil && new == nil }
    return old.all == new.all && old.byLevel.count == new.byLevel.count
      && zip(old.byLevel, new.byLevel).allSatisfy {
        $0.count == $1.count && correspondence.areSame($0.level.target, $1.level.target)
      }
  }

  private func areSame(_ old: LevelEntry, _ new: LevelEntry) -> Bool {
    old.descriptor?.value == new.descriptor?.value && old.learnerStatement?.value == new.learnerStatement?.value
      && old.readyWhen?.value == new.readyWhen?.value && old.evidenceMinimum?.value == new.evidenceMinimum?.value
      && correspondence.areSame(old.level.target, new.level.target)
  }
}
