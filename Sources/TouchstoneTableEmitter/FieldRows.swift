import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// The rows that one field of one thing gives: nothing here knows a kind, so a new field needs no word.
struct FieldRows {
  let thing: EntityID
  let field: String
  /// The places taken so far, by field: `levels` is written as several.
  private var places: [String: Int] = [:]

  init(thing: EntityID, field: String) {
    self.thing = thing
    self.field = field
  }

  consuming func write<Root: FieldOwner>(_ binding: FieldBinding<Root>, of root: Root, to tables: inout TableWriter) {
    switch binding {
    case .text(let path), .label(let path): if let text = root[path] { value(text.value, to: &tables) }
    case .texts(let path), .labels(let path): for text in root[path] { value(text.value, to: &tables) }
    case .wholeNumber(let path): if let number = root[path] { count(number.value, to: &tables) }
    case .number(let path): if let number = root[path] { self.number(number.value, to: &tables) }
    case .boolean(let path): if let flag = root[path] { value(flag.value ? "true" : "false", to: &tables) }
    case .date(let path): if let date = root[path] { value(date.value.description, to: &tables) }
    case .choice(let binding): if let word = binding.get(root) { value(word.value, to: &tables) }
    case .choices(let binding): for word in binding.get(root) { value(word.value, to: &tables) }
    case .reference(let path): if let reference = root[path] { edge(reference, to: &tables) }
    case .references(let path): for reference in root[path] { edge(reference, to: &tables) }
    case .levels(let path): for entry in root[path] { level(entry, to: &tables) }
    case .points(let path): for entry in root[path] { value(entry.text.value, for: entry.point, to: &tables) }
    case .evidenceMinimum(let path): if let minimum = root[path] { self.minimum(minimum, to: &tables) }
    case .span(let path):
      guard let span = root[path] else { return }
      edge(span.from, ".from", to: &tables)
      if let end = span.to { edge(end, ".to", to: &tables) }
    case .startsAt(let path):
      guard let start = root[path] else { return }
      edge(start.level, because: start.because, to: &tables)
    case .scaleMaps(let path):
      for map in root[path] {
        for pair in map.pairs { edge(pair.to, for: pair.from, to: &tables) }
      }
    case .requirements(let path): requirements(root[path], in: "", choose: nil, to: &tables)
    case .retirement, .parts: break
    }
  }

  private mutating func place(_ name: String) -> Int {
    places[name, default: 0] += 1
    return places[name] ?? 1
  }
}

// MARK: - Values

extension FieldRows {
  private mutating func value(
    _ text: String, _ part: String = "", for key: Reference? = nil, number: Double? = nil, to tables: inout TableWriter
  ) {
    var row = tables.row()
    row.set("uuid", tables.identifiers[thing])
    row.set("field", field + part)
    row.set("position", place(field + part))
    if let key { row.set("key_uuid", tables.identifier(of: key)) }
    row.set("value", text)
    if let number { row.set("number", number) }
    tables.values.append(row)
  }

  private mutating func number(_ number: Double, to tables: inout TableWriter) {
    value("\(number)", number: number, to: &tables)
  }

  private mutating func count(
    _ number: Int, _ part: String = "", for key: Reference? = nil, to tables: inout TableWriter
  ) {
    value("\(number)", part, for: key, number: Double(number), to: &tables)
  }

  private mutating func level(_ entry: LevelEntry, to tables: inout TableWriter) {
    if let text = entry.descriptor { value(text.value, ".descriptor", for: entry.level, to: &tables) }
    if let text = entry.learnerStatement { value(text.value, ".learner_statement", for: entry.level, to: &tables) }
    if let text = entry.readyWhen { value(text.value, ".ready_when", for: entry.level, to: &tables) }
    if let number = entry.evidenceMinimum { count(number.value, ".evidence_min", for: entry.level, to: &tables) }
  }

  private mutating func minimum(_ minimum: EvidenceMinimum, to tables: inout TableWriter) {
    if let all = minimum.all { count(all, to: &tables) }
    for entry in minimum.byLevel { count(entry.count, for: entry.level, to: &tables) }
  }
}

// MARK: - Edges

extension FieldRows {
  private mutating func edge(
    _ reference: Reference, _ part: String = "", for key: Reference? = nil, because: Text? = nil,
    to tables: inout TableWriter
  ) {
    var row = beginEdge(reference, part, for: key, to: &tables)
    let detail = reference.detail
    row.set("strength", detail?.strength?.value.rawValue)
    row.set("status", detail?.status?.value.rawValue)
    row.set("because", because ?? detail?.because)
    row.set("source", detail?.source)
    if let level = detail?.level.first { row.set("level_uuid", tables.identifier(of: level)) }
    tables.edges.append(row)
  }

  /// - Parameters:
  ///   - choice: the choice in which the requirements stand; empty for none.
  ///   - choose: how many of them are asked for there.
  private mutating func requirements(
    _ list: [Requirement], in choice: String, choose: Int?, to tables: inout TableWriter
  ) {
    for (index, requirement) in list.enumerated() {
      if let reference = requirement.target {
        var row = beginEdge(reference, to: &tables)
        row.set("because", requirement.because)
        if let level = requirement.level { row.set("level_uuid", tables.identifier(of: level)) }
        if let point = requirement.point { row.set("point_uuid", tables.identifier(of: point)) }
        row.set("evidence_min", requirement.evidenceMinimum?.value)
        if !choice.isEmpty { row.set("choice", choice) }
        row.set("choose", choose)
        tables.edges.append(row)
      }
      guard !requirement.from.isEmpty else { continue }
      let inner = choice.isEmpty ? "\(index + 1)" : "\(choice).\(index + 1)"
      requirements(requirement.from, in: inner, choose: requirement.choose?.value, to: &tables)
    }
  }

  private mutating func beginEdge(
    _ reference: Reference, _ part: String = "", for key: Reference? = nil, to tables: inout TableWriter
  ) -> Row {
    var row = tables.row()
    row.set("from_uuid", tables.identifiers[thing])
    row.set("field", field + part)
    row.set("position", place(field + part))
    row.set("to_uuid", tables.identifier(of: reference))
    if let key { row.set("key_uuid", tables.identifier(of: key)) }
    return row
  }
}

extension TableWriter {
  /// The identifier of what is named; things of other packages get a row besides.
  fileprivate mutating func identifier(of reference: Reference) -> UUIDv5 {
    if !framework.isOwn(reference.target) { foreign.insert(reference.target) }
    return identifiers[reference.target]
  }
}
