import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// One value at one place of a field, under a key that means the same in both editions.
///
/// ```toml
/// levels.8 = { descriptor = "Uses a unit rate.", evidence_min = 3 }   # <-- two pieces
/// ```
struct Piece {
  /// Equal in two editions where the place is the same one, whatever things are called in each.
  var key: String
  /// The place as an author writes it.
  var path: String
  var value: ChangedValue
  /// The item that it says more about; where that is new or gone, so is all that is said about it.
  var owner: String?
  /// Whether it is prose in a list, so that one that went and one that came may be one that was edited.
  var isListedProse = false
}

/// What stands in a field, as pieces, and the order of its items where that means something.
struct Pieces {
  var all: [Piece] = []
  /// The keys of the items of a list, in order.
  var order: [String] = []
}

/// Takes fields apart into pieces, for one edition.
///
/// One function for each shape that a field's value may have; nothing here knows a kind, so a new field is compared
/// without another word.
struct PieceReader {
  let framework: Framework
  /// The name that a thing has in both editions.
  let token: (EntityID) -> String

  func pieces<Root: FieldOwner>(_ field: Field<Root>, of root: Root) -> Pieces {
    var pieces = Pieces()
    let name = field.name
    switch field.binding {
    case .text(let path): if let text = root[path] { pieces.add(name, .text(text.value), text.span) }
    case .label(let path): if let text = root[path] { pieces.add(name, .word(text.value), text.span) }
    case .texts(let path): addList(root[path], name, isProse: true, to: &pieces)
    case .labels(let path): addList(root[path], name, isProse: false, to: &pieces)
    case .wholeNumber(let path): if let it = root[path] { pieces.add(name, .word("\(it.value)"), it.span) }
    case .number(let path): if let it = root[path] { pieces.add(name, .word(numberWord(it.value)), it.span) }
    case .boolean(let path): if let it = root[path] { pieces.add(name, .word(it.value ? "true" : "false"), it.span) }
    case .date(let path): if let it = root[path] { pieces.add(name, .word(it.value.description), it.span) }
    case .choice(let binding): if let it = binding.get(root) { pieces.add(name, .word(it.value), it.span) }
    case .choices(let binding):
      addList(binding.get(root).map { Text($0.value, $0.span) }, name, isProse: false, to: &pieces)
    case .reference(let path): if let reference = root[path] { add(reference, name, key: name, to: &pieces) }
    case .references(let path): addReferences(root[path], name, to: &pieces)
    case .levels(let path): addLevels(root[path], name, to: &pieces)
    case .points(let path): addPoints(root[path], name, to: &pieces)
    case .evidenceMinimum(let path): if let minimum = root[path] { addEvidence(minimum, name, to: &pieces) }
    case .span(let path): if let span = root[path] { addSpan(span, name, to: &pieces) }
    case .startsAt(let path):
      if let start = root[path] {
        pieces.add("\(name).level", .thing(start.level.target), start.level.span)
        if let because = start.because { pieces.add("\(name).because", .text(because.value), because.span) }
      }
    case .scaleMaps(let path): addMaps(root[path], name, to: &pieces)
    case .requirements(let path): addRequirements(root[path], name, key: name, owner: nil, to: &pieces)
    case .retirement(let path):
      if let it = root[path] { pieces.add(name, .word(it.date?.description ?? "true"), it.span) }
    case .parts: break
    }
    return pieces
  }

  // MARK: - Lists

  private func addList(_ texts: [Text], _ name: String, isProse: Bool, to pieces: inout Pieces) {
    var counts: [String: Int] = [:]
    for text in texts {
      let key = numbered("\(name)[\(text.value)]", &counts)
      let content: ChangedValue.Content = isProse ? .text(text.value) : .word(text.value)
      pieces.all.append(Piece(key: key, path: name, value: ChangedValue(content, text.span), isListedProse: isProse))
      pieces.order.append(key)
    }
  }

  private func addReferences(_ references: [Reference], _ name: String, to pieces: inout Pieces) {
    var counts: [String: Int] = [:]
    for reference in references {
      let key = numbered("\(name)[\(token(reference.target))]", &counts)
      add(reference, name, key: key, to: &pieces)
      pieces.order.append(key)
    }
  }

  private func add(_ reference: Reference, _ path: String, key: String, to pieces: inout Pieces) {
    pieces.add(path, .thing(reference.target), reference.span, key: key)
    guard let detail = reference.detail else { return }
    let inside = "\(path)[\(framework[reference.target].id)]"
    func more(_ word: String, _ content: ChangedValue.Content, _ span: SourceSpan) {
      pieces.add("\(inside).\(word)", content, span, key: "\(key).\(word)", owner: key)
    }
    if let text = detail.because { more("because", .text(text.value), text.span) }
    if let word = detail.strength { more("strength", .word(word.value.rawValue), word.span) }
    if let level = detail.level.first { more("level", .thing(level.target), level.span) }
    if let text = detail.source { more("source", .text(text.value), text.span) }
    if let word = detail.status { more("status", .word(word.value.rawValue), word.span) }
  }

  private func addRequirements(
    _ requirements: [Requirement], _ path: String, key: String, owner: String?, to pieces: inout Pieces
  ) {
    var counts: [String: Int] = [:]
    for requirement in requirements {
      let named = requirement.target.map { token($0.target) } ?? "choice"
      let itemKey = numbered("\(key)[\(named)]", &counts)
      pieces.order.append(itemKey)
      let inside = "\(path)[\(requirement.target.map { framework[$0.target].id } ?? "choice")]"
      if let target = requirement.target {
        pieces.add(path, .thing(target.target), target.span, key: itemKey, owner: owner)
      } else {
        let words = "choose \(requirement.choose?.value ?? 0)"
        pieces.add(inside, .word(words), requirement.choose?.span ?? requirement.span, key: itemKey, owner: owner)
      }
      func more(_ word: String, _ content: ChangedValue.Content, _ span: SourceSpan) {
        pieces.add("\(inside).\(word)", content, span, key: "\(itemKey).\(word)", owner: itemKey)
      }
      if let level = requirement.level { more("level", .thing(level.target), level.span) }
      if let point = requirement.point { more("point", .thing(point.target), point.span) }
      if let count = requirement.evidenceMinimum { more("evidence_min", .word("\(count.value)"), count.span) }
      if let because = requirement.because { more("because", .text(because.value), because.span) }
      addRequirements(requirement.from, "\(inside).from", key: "\(itemKey).from", owner: itemKey, to: &pieces)
    }
  }

  // MARK: - Maps

  private func addLevels(_ entries: [LevelEntry], _ name: String, to pieces: inout Pieces) {
    for entry in entries {
      let path = "\(name).\(framework[entry.level.target].id)"
      let key = "\(name).\(token(entry.level.target))"
      let before = pieces.all.count
      func more(_ word: String, _ content: ChangedValue.Content, _ span: SourceSpan) {
        pieces.add("\(path).\(word)", content, span, key: "\(key).\(word)")
      }
      if let text = entry.descriptor { more("descriptor", .text(text.value), text.span) }
      if let text = entry.learnerStatement { more("learner_statement", .text(text.value), text.span) }
      if let text = entry.readyWhen { more("ready_when", .text(text.value), text.span) }
      if let count = entry.evidenceMinimum { more("evidence_min", .word("\(count.value)"), count.span) }
      // One that says nothing still says that the level is in use.
      if pieces.all.count == before { pieces.add(path, .thing(entry.level.target), entry.level.span, key: key) }
    }
  }

  private func addPoints(_ entries: [PointEntry], _ name: String, to pieces: inout Pieces) {
    for entry in entries {
      pieces.add(
        "\(name).\(framework[entry.point.target].id.lastPart)", .text(entry.text.value), entry.text.span,
        key: "\(name).\(token(entry.point.target))")
    }
  }

  private func addEvidence(_ minimum: EvidenceMinimum, _ name: String, to pieces: inout Pieces) {
    if let all = minimum.all { pieces.add(name, .word("\(all)"), minimum.span) }
    for entry in minimum.byLevel {
      pieces.add(
        "\(name).\(framework[entry.level.target].id)", .word("\(entry.count)"), entry.level.span,
        key: "\(name).\(token(entry.level.target))")
    }
  }

  private func addSpan(_ span: LevelSpan, _ name: String, to pieces: inout Pieces) {
    pieces.add("\(name).from", .thing(span.from.target), span.from.span)
    if let to = span.to { pieces.add("\(name).to", .thing(to.target), to.span) }
  }

  private func addMaps(_ maps: [ScaleMap], _ name: String, to pieces: inout Pieces) {
    for map in maps {
      let path = "\(name).\(framework[map.scale.target].id)"
      let key = "\(name).\(token(map.scale.target))"
      for pair in map.pairs {
        pieces.add(
          "\(path).\(framework[pair.from.target].id.lastPart)", .thing(pair.to.target), pair.to.span,
          key: "\(key).\(token(pair.from.target))")
      }
    }
  }

  /// The key, or the key with a number where it was there before.
  private func numbered(_ key: String, _ counts: inout [String: Int]) -> String {
    let earlier = counts[key, default: 0]
    counts[key] = earlier + 1
    return earlier == 0 ? key : "\(key)#\(earlier)"
  }

  private func numberWord(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }
}

extension Pieces {
  /// - Parameter key: the path unless given.
  mutating func add(
    _ path: String, _ content: ChangedValue.Content, _ span: SourceSpan, key: String? = nil, owner: String? = nil
  ) {
    all.append(Piece(key: key ?? path, path: path, value: ChangedValue(content, span), owner: owner))
  }
}
