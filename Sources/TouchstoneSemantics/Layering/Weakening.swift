import TouchstoneDiagnostics
import TouchstoneLanguage

/// One way in which a layer asks for less than the layer below.
struct Weakening {
  /// What is less, in a few words.
  var words: String
  /// Where the upper layer says so, and what it says.
  var place: SourceSpan
  var after: String
  /// Where the lower layer says it, and what it says there.
  var original: SourceSpan
  var before: String
}

/// What a lower layer declares about more and less: its levels in order, its points in order, what it requires.
struct LayerOrder {
  /// Levels by id.
  private var levels: [String: Int] = [:]
  /// Points by the last word of their id, where the scales agree about their order, and by the whole id.
  private var points: [String: Int] = [:]
  /// The names of points from which work is proficient, with and without their scale.
  private var proficient: Set<String> = []
  /// The names of everything that a diploma, credential, step or role of the lower layer asks for, and where.
  private var required: [String: SourceSpan] = [:]

  init(_ declarations: Declarations) {
    for (index, level) in declarations.levels.enumerated() { levels[level.id] = index }
    for (index, point) in declarations.points.enumerated() {
      points[point.id] = index
      let word = String(point.id.lastPart)
      points[word] = points[word] == nil ? index : -1
    }
    for scale in declarations.scales {
      guard let name = scale.proficient?.written else { continue }
      proficient.insert(name)
      proficient.insert("\(scale.id).\(name)")
    }
    func require(_ requirements: [Requirement]) {
      for requirement in requirements {
        requirement.forEachNamed { named in
          if let target = named.target, required[target.written] == nil { required[target.written] = target.span }
        }
      }
    }
    for graduation in declarations.graduations { require(graduation.requires) }
    for advancement in declarations.advancements { require(advancement.requires) }
    for credential in declarations.credentials { require(credential.requires) }
  }

  /// In which ways a refinement of one field asks for less.
  func weakenings<D: Declaration>(
    _ field: Field<D>, _ inherited: D, _ refinement: D, _ position: Int
  ) -> [Weakening] {
    switch field.binding {
    case .wholeNumber(let path) where field.name == "methods_min":
      return [fewer("fewer methods", inherited[path], refinement[path])].compactMap(\.self)
    case .evidenceMinimum(let path):
      guard let before = inherited[path], let after = refinement[path] else { return [] }
      return fewer(before, after)
    case .levels(let path): return fewer(inherited[path], refinement[path])
    case .points(let path): return reworded(inherited[path], refinement[path])
    case .span(let path):
      guard let before = inherited[path], let after = refinement[path] else { return [] }
      return shortened(before, after)
    case .reference(let path):
      guard let before = inherited[path], let after = refinement[path] else { return [] }
      return moved(field.name, before, after)
    case .requirements(let path):
      let removed = refinement.layering?.removals[position]
      return lowered(inherited[path], refinement[path], removed, at: refinement.idSpan)
    case .retirement(let path): return retired(inherited, refinement[path])
    case .text(let path):
      guard D.kind == .point, proficient.contains(inherited.id), let before = inherited[path],
        let after = refinement[path], before.value != after.value
      else { return [] }
      return [meaningOfProficient(before, after)]
    case .texts, .label, .labels, .wholeNumber, .number, .boolean, .date, .choice, .choices, .references, .startsAt,
      .scaleMaps, .parts:
      return []
    }
  }

  // MARK: - Numbers

  private func fewer(_ words: String, _ before: Located<Int>?, _ after: Located<Int>?) -> Weakening? {
    guard let before, let after, after.value < before.value else { return nil }
    return Weakening(
      words: words, place: after.span, after: "\(after.value)", original: before.span, before: "\(before.value)")
  }

  private func fewer(_ before: EvidenceMinimum, _ after: EvidenceMinimum) -> [Weakening] {
    func weakening(_ low: Int?, _ high: Int?, _ level: String) -> Weakening? {
      guard let low, let high, low < high else { return nil }
      return Weakening(
        words: "fewer pieces of evidence\(level)", place: after.span, after: "\(low)", original: before.span,
        before: "\(high)")
    }
    let byLevel = after.byLevel.map { count in
      let known = before.byLevel.first { $0.level.written == count.level.written }?.count ?? before.all
      return weakening(count.count, known, " at level \(count.level.written)")
    }
    return ([weakening(after.all, before.all, "")] + byLevel).compactMap(\.self)
  }

  private func fewer(_ before: [LevelEntry], _ after: [LevelEntry]) -> [Weakening] {
    after.compactMap { entry in
      let known = before.first { $0.level.written == entry.level.written }?.evidenceMinimum
      return fewer("fewer pieces of evidence at level \(entry.level.written)", known, entry.evidenceMinimum)
    }
  }

  // MARK: - What proficient means

  private func reworded(_ before: [PointEntry], _ after: [PointEntry]) -> [Weakening] {
    after.compactMap { entry in
      guard proficient.contains(entry.point.written),
        let known = before.first(where: { $0.point.written == entry.point.written }),
        known.text.value != entry.text.value
      else { return nil }
      return meaningOfProficient(known.text, entry.text)
    }
  }

  private func meaningOfProficient(_ before: Text, _ after: Text) -> Weakening {
    Weakening(
      words: "proficient means something else", place: after.span, after: "\"\(after.value)\"", original: before.span,
      before: "\"\(before.value)\"")
  }

  private func moved(_ field: String, _ before: Reference, _ after: Reference) -> [Weakening] {
    guard before.written != after.written else { return [] }
    if field == "proficient" {
      return [
        Weakening(
          words: "proficient is another point", place: after.span, after: after.written, original: before.span,
          before: before.written)
      ]
    }
    guard field == "point", let low = points[after.written], let high = points[before.written], low >= 0, high >= 0,
      low < high
    else { return [] }
    return [
      Weakening(
        words: "a lower point", place: after.span, after: after.written, original: before.span, before: before.written)
    ]
  }

  // MARK: - Spans

  private func shortened(_ before: LevelSpan, _ after: LevelSpan) -> [Weakening] {
    let last = levels.values.max() ?? 0
    guard let from = levels[before.from.written], let newFrom = levels[after.from.written] else { return [] }
    let to = before.to.map { levels[$0.written] ?? last } ?? last
    let newTo = after.to.map { levels[$0.written] ?? last } ?? last
    guard newFrom > from || newTo < to else { return [] }
    func words(_ span: LevelSpan) -> String { "\(span.from.written) to \(span.to?.written ?? "the last level")" }
    return [
      Weakening(
        words: "a shorter span", place: after.span, after: words(after), original: before.span, before: words(before))
    ]
  }

  // MARK: - Requirements

  private func lowered(
    _ before: [Requirement], _ after: [Requirement], _ removed: [Text]?, at place: SourceSpan
  ) -> [Weakening] {
    if let removed {
      return removed.compactMap { word in
        before.first { $0.target?.written == word.value }.map { dropped($0, word.value, at: word.span) }
      }
    }
    return before.flatMap { asked -> [Weakening] in
      guard let name = asked.target?.written else { return choice(asked, after, at: place) }
      if let same = after.first(where: { $0.target?.written == name }) { return lowered(asked, same) }
      var isChoice = false
      for other in after { other.forEachNamed { isChoice = isChoice || $0.target?.written == name } }
      guard isChoice else { return [dropped(asked, name, at: after.first?.span ?? place)] }
      return [
        Weakening(
          words: "\"\(name)\" has become a choice", place: after.first { $0.choose != nil }?.span ?? place,
          after: "may be chosen", original: asked.span, before: "is required")
      ]
    }
  }

  private func dropped(_ asked: Requirement, _ name: String, at place: SourceSpan) -> Weakening {
    Weakening(
      words: "\"\(name)\" is not required any more", place: place, after: "is left out", original: asked.span,
      before: "is required")
  }

  private func choice(_ asked: Requirement, _ after: [Requirement], at place: SourceSpan) -> [Weakening] {
    let names = Set(asked.from.compactMap { $0.target?.written })
    let same = after.first { other in
      other.choose != nil && !names.isDisjoint(with: other.from.compactMap { $0.target?.written })
    }
    guard let same else {
      return [
        Weakening(
          words: "a choice is not asked for any more", place: after.first?.span ?? place, after: "is left out",
          original: asked.span, before: "\(asked.choose?.value ?? 0) of \(asked.from.count)")
      ]
    }
    return [fewer("fewer to choose", asked.choose, same.choose)].compactMap(\.self)
  }

  private func lowered(_ asked: Requirement, _ same: Requirement) -> [Weakening] {
    func lower(_ words: String, _ before: Reference?, _ after: Reference?, _ order: [String: Int]) -> Weakening? {
      guard let before, let high = order[before.written], high >= 0 else { return nil }
      let low = after.map { order[$0.written] ?? high } ?? -1
      guard low < high else { return nil }
      return Weakening(
        words: words, place: after?.span ?? same.span, after: after?.written ?? "left out", original: before.span,
        before: before.written)
    }
    return [
      lower("a lower level", asked.level, same.level, levels), lower("a lower point", asked.point, same.point, points),
      fewer("fewer pieces of evidence", asked.evidenceMinimum, same.evidenceMinimum),
    ].compactMap(\.self)
  }

  private func retired(_ inherited: Common, _ retirement: Retirement?) -> [Weakening] {
    guard let retirement, let place = required[inherited.id] else { return [] }
    return [
      Weakening(
        words: "it is required, and retired here", place: retirement.span, after: "retired", original: place,
        before: "required")
    ]
  }
}
