import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel

/// The statements of the framework, kind by kind, each followed by what it expects at its levels.
extension CASEBuilder {
  mutating func addItems() {
    for kind in ItemSort.kinds {
      for index in 0..<framework.ownCounts[kind.position] {
        let id = EntityID(kind, index)
        addItem(id)
        switch kind {
        case .competency: addExpectations(of: id, framework.own(Competency.self)[index].levels)
        case .skill: addExpectations(of: id, framework.own(Skill.self)[index].levels)
        default: break
        }
      }
    }
  }

  private mutating func addItem(_ id: EntityID) {
    guard let node = node(id) else { return }
    let common = framework[id]
    let subject = framework.subject(id)
    let statement = common.statement ?? common.title
    let title = common.statement == nil ? nil : common.title
    var item = CFItem(
      identifier: node.identifier, uri: node.uri, fullStatement: statement?.value ?? common.displayName,
      lastChangeDateTime: dates.moment(of: id))
    item.abbreviatedStatement = title.map { CASEValues.oneLine($0.value) }
    item.humanCodingScheme = common.code.map { CASEValues.oneLine($0.value) }
    item.notes = common.notes?.value
    fillFrame(of: &item, id, ItemTypeKey(sort: .kind(id.kind), depth: id.kind == .skill ? depth(ofSkill: id) : 0))
    fillConcepts(of: &item, id, common)
    fillStatus(of: &item, id, common)
    item.extensions = MoreTexts.members(of: id, in: framework)
    package.items.append(item)
    places[node.identifier] = common.idSpan
    built.append(
      BuiltItem(
        thing: id, uuid: node.uuid, statementPath: common.statement == nil ? "title" : "statement",
        titlePath: title == nil ? nil : "title"))
    if let statement { limit(.fullStatement, statement.value, statement.span, subject) }
    if let title { limit(.abbreviatedStatement, title.value, title.span, subject) }
    if let code = common.code { limit(.humanCodingScheme, code.value, code.span, subject) }
    for tag in common.tags { limit(.conceptKeywords, tag.value, tag.span, subject) }
  }

  /// What an item has by its place: its sort, its field, its language and its grades.
  private mutating func fillFrame(of item: inout CFItem, _ id: EntityID, _ type: ItemTypeKey) {
    item.itemTypeURI = itemTypes[type]
    item.itemType = item.itemTypeURI?.title
    item.language = package.document.language
    item.educationLevel = framework.educationLevels(of: id)
    let links = domains(of: id).compactMap { subjects[$0] }
    item.subject = links.map(\.title)
    item.subjectURI = links
  }

  /// The domains of a thing: those of the competency that it lies in.
  private func domains(of id: EntityID) -> [EntityID] {
    if id.kind == .domain { return [id] }
    guard let competency = framework.competency(of: id).flatMap({ framework.value(Competency.self, $0) }) else {
      return []
    }
    return competency.domains.map(\.target)
  }

  private mutating func fillConcepts(of item: inout CFItem, _ id: EntityID, _ common: Common) {
    let strands: [Reference] =
      switch id.kind {
      case .outcome: framework.value(Outcome.self, id)?.strands ?? []
      case .competency: framework.value(Competency.self, id)?.strands ?? []
      default: []
      }
    var links: [LinkURI] = []
    for strand in strands where framework.isOwn(strand.target) {
      let identifier = identifiers[strand.target].description
      links.append(
        LinkURI(
          title: CASEValues.oneLine(framework[strand.target].displayName), identifier: identifier,
          uri: address.uri(.concepts, identifier)))
    }
    links += common.tags.compactMap { concepts[$0.value] }
    item.conceptKeywords = links.map(\.title)
    // CASE has room for one link; among several none is the one.
    if links.count == 1 { item.conceptKeywordsURI = links[0] }
  }

  private func fillStatus(of item: inout CFItem, _ id: EntityID, _ common: Common) {
    let start = dates.firstDay(of: id)
    item.statusStartDate = start?.description
    guard let retired = common.retired else { return }
    let end = retired.date ?? dates.day(of: id)
    item.statusEndDate = max(end, start ?? end).description
  }

  // MARK: - What is expected at a level

  private mutating func addExpectations(of owner: EntityID, _ entries: [LevelEntry]) {
    let parent = built.count - 1
    for position in entries.indices {
      guard let words = entries[position].descriptor ?? entries[position].learnerStatement else { continue }
      let level = entries[position].level.target
      let uuid = UUIDv5(name: "level/\(identifiers[level])", in: identifiers[owner])
      let node = CASENode(uuid, uri: { address.uri(.items, $0) }, title: words.value)
      var item = CFItem(
        identifier: node.identifier, uri: node.uri, fullStatement: words.value,
        lastChangeDateTime: dates.moment(of: owner))
      fillFrame(of: &item, owner, ItemTypeKey(sort: .expectation))
      item.educationLevel = framework.educationLevels(of: level)
      item.statusEndDate = package.items[parent].statusEndDate
      item.statusStartDate = package.items[parent].statusStartDate
      let learner = entries[position].descriptor == nil ? nil : entries[position].learnerStatement
      item.extensions = MoreTexts.object([
        ("learner_statement", learner?.value), ("ready_when", entries[position].readyWhen?.value),
      ])
      package.items.append(item)
      places[node.identifier] = words.span
      let word = entries[position].descriptor == nil ? "learner_statement" : "descriptor"
      built.append(
        BuiltItem(thing: owner, uuid: uuid, statementPath: "levels.\(framework[level].id).\(word)", parent: parent))
      expectations[ExpectationKey(owner: owner, level: level)] = node
      limit(.fullStatement, words.value, words.span, framework.subject(owner))
    }
  }
}

/// Texts for which CASE has no member: they travel in `extensions`, under the names that they have here.
///
/// ```json
/// "extensions": { "touchstone": { "why": "Prices, maps and medicine run on ratios." } }
/// ```
struct MoreTexts: KindVisitor {
  /// The object in `extensions` that holds them.
  static let name = "touchstone"
  /// What CASE has members for, and what says nothing to other systems.
  private static let elsewhere: Set<String> = ["title", "code", "statement", "notes", "refines", "continuum"]

  private let framework: Framework
  private let thing: EntityID
  private var found: [(String, String?)] = []

  private init(framework: Framework, thing: EntityID) {
    self.framework = framework
    self.thing = thing
  }

  static func members(of thing: EntityID, in framework: Framework) -> [JSONMember] {
    var texts = MoreTexts(framework: framework, thing: thing)
    thing.kind.accept(&texts, ())
    return object(texts.found)
  }

  /// The member of `extensions` with these texts; none where there are none.
  static func object(_ texts: [(String, String?)]) -> [JSONMember] {
    let members = texts.compactMap { name, text in text.map { JSONMember(name, JSONValue(.string($0))) } }
    return members.isEmpty ? [] : [JSONMember(name, JSONValue(.object(members)))]
  }

  mutating func visit<D: Declaration>(_ type: D.Type, _ input: Void) {
    guard let declaration = framework.value(type, thing) else { return }
    for field in D.fields.fields where !MoreTexts.elsewhere.contains(field.name) {
      switch field.binding {
      case .text(let path), .label(let path): found.append((field.name, declaration[path]?.value))
      case .texts, .labels, .wholeNumber, .number, .boolean, .date, .choice, .choices, .reference, .references,
        .levels, .points, .evidenceMinimum, .span, .startsAt, .scaleMaps, .requirements, .retirement, .parts:
        break
      }
    }
  }
}
