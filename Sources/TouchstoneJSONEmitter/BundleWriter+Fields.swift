import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel

/// One function for each shape that a field's value may have; nothing here knows a kind.
extension BundleWriter {
  /// Writes a field where it has a value, as a member of the object and as a piece of the content.
  mutating func write<Root: FieldOwner>(_ field: Field<Root>, of root: Root) {
    let name = field.name
    switch field.binding {
    case .text(let path), .label(let path): if let text = root[path] { write(name, text.value) }
    case .texts(let path), .labels(let path): write(name, root[path])
    case .wholeNumber(let path): if let number = root[path] { write(name, number.value) }
    case .number(let path): if let number = root[path] { write(name, number.value) }
    case .boolean(let path): if let flag = root[path] { write(name, flag.value) }
    case .date(let path): if let date = root[path] { write(name, date.value.description) }
    case .choice(let binding): if let word = binding.get(root) { write(name, word.value) }
    case .choices(let binding): write(name, binding.get(root).map { Text($0.value, $0.span) })
    case .reference(let path): if let reference = root[path] { write(name, reference) }
    case .references(let path): write(name, root[path])
    case .levels(let path): write(name, root[path])
    case .points(let path): write(name, root[path])
    case .evidenceMinimum(let path): if let minimum = root[path] { write(name, minimum) }
    case .span(let path): if let span = root[path] { write(name, span) }
    case .startsAt(let path): if let start = root[path] { write(name, start) }
    case .scaleMaps(let path): write(name, root[path])
    case .requirements(let path): write(name, root[path])
    case .retirement(let path): if let retirement = root[path] { write(name, retirement) }
    case .parts: break
    }
  }

  private mutating func begin(_ name: String) {
    json.key(name)
    content.text(name)
  }

  /// Ends an object whose members may be left out; in the content an empty name stands after the last of them.
  private mutating func endObject() {
    json.endObject()
    content.text("")
  }

  mutating func write(_ name: String, _ text: String) {
    begin(name)
    json.string(text)
    content.text(text)
  }

  mutating func write(_ name: String, _ texts: [Text]) {
    guard !texts.isEmpty else { return }
    json.key(name)
    json.beginArray()
    for text in texts { json.string(text.value) }
    json.endArray()
    // Renaming a thing is no change of its meaning, so its former ids are in no digest.
    guard name != "was" else { return }
    content.text(name)
    content.count(texts.count)
    for text in texts { content.text(text.value) }
  }

  private mutating func write(_ name: String, _ number: Int) {
    begin(name)
    json.integer(number)
    content.count(number)
  }

  private mutating func write(_ name: String, _ number: Double) {
    begin(name)
    json.number(number)
    content.number(number)
  }

  private mutating func write(_ name: String, _ flag: Bool) {
    begin(name)
    json.bool(flag)
    content.flag(flag)
  }

  private mutating func write(_ name: String, _ retirement: Retirement) {
    if let date = retirement.date { write(name, date.description) } else { write(name, true) }
  }

  private mutating func write(_ name: String, _ reference: Reference) {
    begin(name)
    write(reference)
  }

  private mutating func write(_ name: String, _ references: [Reference]) {
    guard !references.isEmpty else { return }
    begin(name)
    content.count(references.count)
    json.beginArray()
    for reference in references { write(reference) }
    json.endArray()
  }
}

// MARK: - Maps by level and by point

extension BundleWriter {
  private mutating func write(_ name: String, _ entries: [LevelEntry]) {
    guard !entries.isEmpty else { return }
    begin(name)
    content.count(entries.count)
    json.beginObject()
    for entry in entries.inOrder(of: \.level.target) {
      writeKey(entry.level.target)
      json.beginObject()
      if let text = entry.descriptor { write("descriptor", text.value) }
      if let text = entry.learnerStatement { write("learner_statement", text.value) }
      if let text = entry.readyWhen { write("ready_when", text.value) }
      if let number = entry.evidenceMinimum { write("evidence_min", number.value) }
      endObject()
    }
    json.endObject()
  }

  private mutating func write(_ name: String, _ entries: [PointEntry]) {
    guard !entries.isEmpty else { return }
    begin(name)
    content.count(entries.count)
    json.beginObject()
    for entry in entries.inOrder(of: \.point.target) {
      writeKey(entry.point.target)
      json.string(entry.text.value)
      content.text(entry.text.value)
    }
    json.endObject()
  }

  private mutating func write(_ name: String, _ minimum: EvidenceMinimum) {
    begin(name)
    json.beginObject()
    if let all = minimum.all { write("all", all) }
    if !minimum.byLevel.isEmpty {
      begin("by_level")
      content.count(minimum.byLevel.count)
      json.beginObject()
      for entry in minimum.byLevel.inOrder(of: \.level.target) {
        writeKey(entry.level.target)
        json.integer(entry.count)
        content.count(entry.count)
      }
      json.endObject()
    }
    endObject()
  }

  private mutating func write(_ name: String, _ maps: [ScaleMap]) {
    guard !maps.isEmpty else { return }
    begin(name)
    content.count(maps.count)
    json.beginObject()
    for map in maps.inOrder(of: \.scale.target) {
      writeKey(map.scale.target)
      content.count(map.pairs.count)
      json.beginObject()
      for pair in map.pairs.inOrder(of: \.from.target) {
        writeKey(pair.from.target)
        json.string(key(of: pair.to.target))
        content.identifier(entities.uuid(of: pair.to.target))
      }
      json.endObject()
    }
    json.endObject()
  }

  private mutating func write(_ name: String, _ span: LevelSpan) {
    begin(name)
    json.beginObject()
    write("from", span.from)
    if let to = span.to { write("to", to) }
    endObject()
  }

  private mutating func write(_ name: String, _ start: StartsAt) {
    begin(name)
    json.beginObject()
    write("level", start.level)
    if let because = start.because { write("because", because.value) }
    endObject()
  }
}

// MARK: - References

extension BundleWriter {
  private mutating func write(_ name: String, _ requirements: [Requirement]) {
    guard !requirements.isEmpty else { return }
    begin(name)
    write(requirements)
  }

  private mutating func write(_ requirements: [Requirement]) {
    content.count(requirements.count)
    json.beginArray()
    for requirement in requirements { write(requirement) }
    json.endArray()
  }

  private mutating func write(_ requirement: Requirement) {
    json.beginObject()
    if let target = requirement.target?.target {
      writeName(of: target)
      content.identifier(entities.uuid(of: target))
    }
    if let level = requirement.level { write("level", level) }
    if let point = requirement.point { write("point", point) }
    if let number = requirement.evidenceMinimum { write("evidence_min", number.value) }
    if let number = requirement.choose {
      write("choose", number.value)
      begin("from")
      write(requirement.from)
    }
    if let text = requirement.because { write("because", text.value) }
    endObject()
  }

  private mutating func write(_ reference: Reference) {
    json.beginObject()
    writeName(of: reference.target)
    content.identifier(entities.uuid(of: reference.target))
    let detail = reference.detail
    if let text = detail?.because { write("because", text.value) }
    if let word = detail?.strength { write("strength", word.value.rawValue) }
    if let level = detail?.level.first { write("level", level) }
    if let text = detail?.source { write("source", text.value) }
    if let word = detail?.status { write("status", word.value.rawValue) }
    endObject()
  }

  /// The thing alone, as an object of its own.
  mutating func writeTarget(_ id: EntityID) {
    json.beginObject()
    writeName(of: id)
    json.endObject()
  }

  /// Kind, id, and the package where it is another one.
  mutating func writeName(of id: EntityID) {
    guard let row = entities[id] else { return }
    json.field("kind", id.kind.name)
    json.field("id", row.id)
    if let package = row.package {
      json.field("package", package)
      external.insert(id)
    }
  }

  /// The thing as a key of a map.
  private mutating func writeKey(_ id: EntityID) {
    json.key(key(of: id))
    content.identifier(entities.uuid(of: id))
  }

  /// The id of a thing, with its package before it where that is another one.
  private mutating func key(of id: EntityID) -> String {
    guard let row = entities[id] else { return "" }
    guard let package = row.package else { return row.id }
    external.insert(id)
    return "\(package):\(row.id)"
  }
}

extension Array {
  /// The entries in the order of the things that they are keyed by, which is the order of the levels or of the scale.
  fileprivate func inOrder(of key: (Element) -> EntityID) -> [Element] {
    let keys = map(key)
    if zip(keys, keys.dropFirst()).allSatisfy({ $0 <= $1 }) { return self }
    return indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { self[$0] }
  }
}
