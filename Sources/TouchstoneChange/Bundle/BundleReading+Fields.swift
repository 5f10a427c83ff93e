import TouchstoneDiagnostics
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel

/// One function for each shape that a field's value may have, the reverse of what writes the bundle.
extension BundleReading {
  mutating func read<Root: FieldOwner>(_ field: Field<Root>, _ value: JSONValue, into root: inout Root) {
    let nowhere = BundleReading.nowhere
    switch field.binding {
    case .text(let path), .label(let path): root[path] = value.string.map { Text($0, nowhere) }
    case .texts(let path), .labels(let path): root[path] = texts(value)
    case .wholeNumber(let path): root[path] = value.integer.map { Located($0, nowhere) }
    case .number(let path): root[path] = value.number.map { Located($0, nowhere) }
    case .boolean(let path): root[path] = value.bool.map { Located($0, nowhere) }
    case .date(let path):
      root[path] = value.string.flatMap { CalendarDate($0) }.map { Located($0, nowhere) }
    case .choice(let binding): if let word = value.string { _ = binding.set(&root, Located(word, nowhere)) }
    case .choices(let binding): for word in texts(value) { _ = binding.append(&root, Located(word.value, nowhere)) }
    case .reference(let path):
      root[path] = reference(value)
      check(root[path], field)
    case .references(let path):
      root[path] = (value.items ?? []).map { reference($0) }
      for reference in root[path] { check(reference, field) }
    case .levels(let path): root[path] = (value.members ?? []).map { levelEntry($0) }
    case .points(let path):
      root[path] = (value.members ?? []).map { member in
        PointEntry(point: key(.point, member.key), text: Text(member.value.string ?? "", nowhere))
      }
    case .evidenceMinimum(let path): root[path] = evidence(value)
    case .span(let path):
      root[path] = value["from"].map { from in
        LevelSpan(from: level(from), to: value["to"].map { self.level($0) }, span: nowhere)
      }
    case .startsAt(let path):
      root[path] = value["level"].map { level in
        StartsAt(level: self.level(level), because: text(value["because"]), span: nowhere)
      }
    case .scaleMaps(let path): root[path] = (value.members ?? []).map { scaleMap($0) }
    case .requirements(let path):
      root[path] = requirements(value)
      for requirement in root[path] { requirement.forEachNamed { check($0.target, field) } }
    case .retirement(let path):
      root[path] = Retirement(date: value.string.flatMap { CalendarDate($0) }, span: nowhere)
    case .parts: break
    }
  }

  /// What reads a framework relies on it that a field names only what the language allows.
  private mutating func check<Root: FieldOwner>(_ reference: Reference?, _ field: Field<Root>) {
    guard let reference, reference.target.index >= 0 else { return }
    switch field.description.type {
    case .reference(let kinds), .references(let kinds), .requirements(let kinds):
      if !kinds.contains(reference.target.kind) {
        report(
          "names \(reference.target.kind.article) \(reference.target.kind.name) in `\(field.name)`, where none may stand"
        )
      }
    case .text, .texts, .label, .labels, .wholeNumber, .number, .boolean, .date, .choice, .choices, .levels, .points,
      .evidenceMinimum, .span, .startsAt, .scaleMaps, .retirement, .parts:
      break
    }
  }

  private func text(_ value: JSONValue?) -> Text? {
    value?.string.map { Text($0, BundleReading.nowhere) }
  }

  private func texts(_ value: JSONValue) -> [Text] {
    (value.items ?? []).compactMap { text($0) }
  }

  private mutating func reference(_ value: JSONValue) -> Reference {
    let package = value["package"]?.string.map { "\($0):" } ?? ""
    var reference = Reference(
      written: package + (value["id"]?.string ?? ""), span: BundleReading.nowhere, target: thing(value))
    var detail = ReferenceDetail(because: text(value["because"]), source: text(value["source"]))
    detail.strength = value["strength"]?.string.flatMap { AlignmentStrength(rawValue: $0) }
      .map { Located($0, BundleReading.nowhere) }
    detail.status = value["status"]?.string.flatMap { PrerequisiteStatus(rawValue: $0) }
      .map { Located($0, BundleReading.nowhere) }
    if let level = value["level"] { detail.level = [self.level(level)] }
    if detail != ReferenceDetail() { reference.detail = detail }
    return reference
  }

  /// A reference to a level, or to what is taken for one.
  private mutating func level(_ value: JSONValue) -> Reference {
    let level = reference(named: value)
    if level.target.kind != .level, level.target.index >= 0 { report("names something else where a level stands") }
    return level
  }

  /// The same of a point.
  private mutating func point(_ value: JSONValue) -> Reference {
    let point = reference(named: value)
    if point.target.kind != .point, point.target.index >= 0 { report("names something else where a point stands") }
    return point
  }

  private mutating func key(_ kind: Kind, _ key: String) -> Reference {
    Reference(written: key, span: BundleReading.nowhere, target: thing(kind, key: key))
  }

  private mutating func levelEntry(_ member: JSONMember) -> LevelEntry {
    var entry = LevelEntry(level: key(.level, member.key))
    entry.descriptor = text(member.value["descriptor"])
    entry.learnerStatement = text(member.value["learner_statement"])
    entry.readyWhen = text(member.value["ready_when"])
    entry.evidenceMinimum = member.value["evidence_min"]?.integer.map { Located($0, BundleReading.nowhere) }
    return entry
  }

  private mutating func evidence(_ value: JSONValue) -> EvidenceMinimum {
    var minimum = EvidenceMinimum(all: value["all"]?.integer, span: BundleReading.nowhere)
    for member in value["by_level"]?.members ?? [] {
      minimum.byLevel.append(LevelCount(level: key(.level, member.key), count: member.value.integer ?? 0))
    }
    return minimum
  }

  private mutating func scaleMap(_ member: JSONMember) -> ScaleMap {
    var map = ScaleMap(scale: key(.scale, member.key), pairs: [], span: BundleReading.nowhere)
    for pair in member.value.members ?? [] {
      map.pairs.append(ScaleMapPair(from: key(.point, pair.key), to: key(.point, pair.value.string ?? "")))
    }
    return map
  }

  private mutating func requirements(_ value: JSONValue) -> [Requirement] {
    (value.items ?? []).map { item in
      var requirement = Requirement(span: BundleReading.nowhere)
      if item["kind"] != nil { requirement.target = reference(named: item) }
      requirement.level = item["level"].map { level($0) }
      requirement.point = item["point"].map { point($0) }
      requirement.evidenceMinimum = item["evidence_min"]?.integer.map { Located($0, BundleReading.nowhere) }
      requirement.choose = item["choose"]?.integer.map { Located($0, BundleReading.nowhere) }
      if let from = item["from"] { requirement.from = requirements(from) }
      requirement.because = text(item["because"])
      return requirement
    }
  }

  /// The thing alone: what stands beside it is said of the requirement.
  private mutating func reference(named value: JSONValue) -> Reference {
    Reference(written: value["id"]?.string ?? "", span: BundleReading.nowhere, target: thing(value))
  }
}
