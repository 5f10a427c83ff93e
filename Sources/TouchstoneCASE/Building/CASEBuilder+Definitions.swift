import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// The document, and what items refer to.
extension CASEBuilder {
  /// The day of what belongs to the framework as a whole.
  private var moment: String { CASEDates.moment(dates.document) }

  /// An identifier for what the framework has without declaring it.
  private func derived(_ name: String) -> UUIDv5 { UUIDv5(name: name, in: identifiers.ofFramework) }

  mutating func fillDocument() {
    let header = framework.manifest.framework
    package.document.frameworkType = framework.manifest.caseExchange.type.map { CASEValues.oneLine($0.value) }
    package.document.creator = CASEValues.oneLine(package.document.creator)
    package.document.officialSourceURL = framework.manifest.site.url?.value.webAddress
    package.document.publisher = header.publisher.map { CASEValues.oneLine($0.value) }
    package.document.description = header.statement?.value
    package.document.subject = package.definitions.subjects.map(\.title)
    package.document.subjectURI = package.definitions.subjects.map(\.link)
    package.document.language = header.language?.value ?? "en"
    package.document.version = header.version.map { CASEValues.oneLine($0.value) }
    package.document.licenseURI = package.definitions.licenses.first?.link
    package.document.notes = header.source?.value
    package.document.adoptionStatus =
      switch header.status?.value {
      case .draft: .draft
      case .pending: .pendingImplementation
      case .implemented: .implemented
      case .retired: .retired
      case nil: nil
      }
    if let language = header.language { limit(.language, language.value, language.span, "the framework") }
  }

  /// The sorts of items that there are, under the district's own words.
  mutating func addItemTypes() {
    for (position, sort) in ItemSort.all.enumerated() {
      let titles = localTitles(of: sort)
      for depth in 0..<itemDepths(of: sort) {
        let title = titles.isEmpty ? sort.title : titles[min(depth, titles.count - 1)]
        let node = CASENode(
          derived("CFItemType/\(sort.code)/\(depth)"), uri: { address.uri(.itemTypes, $0) }, title: title)
        package.definitions.itemTypes.append(
          CFItemType(
            identifier: node.identifier, uri: node.uri, title: node.title, description: sort.description,
            hierarchyCode: depth == 0 ? "\(position + 1)" : "\(position + 1).\(depth)", typeCode: sort.code,
            lastChangeDateTime: moment))
        itemTypes[ItemTypeKey(sort: sort, depth: depth)] = node.link
      }
    }
  }

  /// How many depths of a sort there are in the framework; 0 where it has none.
  private func itemDepths(of sort: ItemSort) -> Int {
    switch sort {
    case .expectation: return hasExpectations ? 1 : 0
    case .kind(.skill):
      let skills = framework.each(Skill.self)
      return skills.reduce(0) { max($0, depth(ofSkill: $1.id) + 1) }
    case .kind(let kind): return framework.ownCounts[kind.position] > 0 ? 1 : 0
    }
  }

  private var hasExpectations: Bool {
    framework.own(Competency.self).contains { $0.levels.contains(where: \.hasWords) }
      || framework.own(Skill.self).contains { $0.levels.contains(where: \.hasWords) }
  }

  /// In how many skills a skill lies.
  func depth(ofSkill id: EntityID) -> Int {
    var (depth, above) = (0, framework[id].parent)
    while let here = above, here.kind == .skill, depth < 64 {
      depth += 1
      above = framework[here].parent
    }
    return depth
  }

  private mutating func localTitles(of sort: ItemSort) -> [String] {
    guard case .kind(let kind) = sort,
      let term = framework.manifest.terms.first(where: { $0.audience == nil && $0.word == kind.name })
    else { return [] }
    for local in term.local { limit(.itemType, local.value, local.span, "the word for \(kind.name)") }
    return term.local.map { CASEValues.oneLine($0.value).capitalisedFirst }
  }

  /// The domains, which are fields of learning.
  mutating func addSubjects() {
    for (position, element) in framework.each(Domain.self).enumerated() {
      let (id, domain) = element
      let node = CASENode(
        UUIDv5(name: "CFSubject", in: identifiers[id]), uri: { address.uri(.subjects, $0) }, title: domain.displayName)
      package.definitions.subjects.append(
        CFSubject(
          identifier: node.identifier, uri: node.uri, title: node.title,
          hierarchyCode: domain.code.map { CASEValues.oneLine($0.value) } ?? "\(position + 1)",
          description: domain.statement?.value, lastChangeDateTime: dates.moment(of: id)))
      subjects[id] = node.link
      places[node.identifier] = domain.idSpan
    }
  }

  /// The strands, the words of the glossary and the tags, one after the other.
  mutating func addConcepts() {
    for (id, strand) in framework.each(Strand.self) {
      addConcept(identifiers[id], strand.displayName, strand.statement?.value, dates.moment(of: id))
      places[identifiers[id].description] = strand.idSpan
    }
    for (id, term) in framework.each(Term.self) {
      addConcept(
        identifiers[id], term.displayName, term.definition?.value, dates.moment(of: id),
        keywords: term.aliases.map { CASEValues.oneLine($0.value).replacing("|", with: "/") })
      places[identifiers[id].description] = term.idSpan
    }
    var known: Set<String> = []
    for kind in ItemSort.kinds {
      for index in 0..<framework.ownCounts[kind.position] {
        for tag in framework[EntityID(kind, index)].tags where known.insert(tag.value).inserted {
          let identifier = derived("CFConcept/tag/\(tag.value)")
          addConcept(identifier, tag.value, nil, moment)
          concepts[tag.value] = package.definitions.concepts.last?.link
          places[identifier.description] = tag.span
        }
      }
    }
  }

  private mutating func addConcept(
    _ uuid: UUIDv5, _ title: String, _ description: String?, _ moment: String, keywords: [String] = []
  ) {
    let node = CASENode(uuid, uri: { address.uri(.concepts, $0) }, title: title)
    package.definitions.concepts.append(
      CFConcept(
        identifier: node.identifier, uri: node.uri, title: node.title, keywords: keywords,
        hierarchyCode: "\(package.definitions.concepts.count + 1)", description: description,
        lastChangeDateTime: moment))
  }

  mutating func addLicence() {
    guard let license = framework.manifest.framework.license else { return }
    let node = CASENode(
      derived("CFLicense/\(license.value)"), uri: { address.uri(.licenses, $0) }, title: license.value)
    package.definitions.licenses.append(
      CFLicense(
        identifier: node.identifier, uri: node.uri, title: node.title, licenseText: KnownLicence.text(license.value),
        lastChangeDateTime: moment))
    places[node.identifier] = license.span
  }

  /// Notes a text that is longer than CASE advises.
  mutating func limit(_ member: CASELimit, _ text: String, _ span: SourceSpan, _ subject: String) {
    // There are never fewer bytes than characters.
    guard text.utf8.count > member.characters, text.unicodeScalars.count > member.characters else { return }
    longTexts.append(LongText(member: member, length: text.unicodeScalars.count, span: span, subject: subject))
  }
}

/// What stands in CASE as the text of a licence that is known by its short name.
enum KnownLicence {
  /// The name in full with where it is read, for the licences of Creative Commons; else the words themselves.
  static func text(_ name: String) -> String {
    let rest = name.hasPrefix("CC-BY") ? name.dropFirst("CC-".count) : ""
    let parts = rest.split(separator: "-")
    if name == "CC0-1.0" {
      return "Creative Commons Zero 1.0 Universal: https://creativecommons.org/publicdomain/zero/1.0/"
    }
    guard let version = parts.last, ["3.0", "4.0"].contains(version) else { return CASEValues.oneLine(name) }
    let terms = parts.dropLast().map { $0.lowercased() }.joined(separator: "-")
    guard let words = terms.licenceWords else { return CASEValues.oneLine(name) }
    return "Creative Commons \(words) \(version): https://creativecommons.org/licenses/\(terms)/\(version)/"
  }
}

extension String {
  fileprivate var licenceWords: String? {
    switch self {
    case "by": "Attribution"
    case "by-sa": "Attribution-ShareAlike"
    case "by-nd": "Attribution-NoDerivatives"
    case "by-nc": "Attribution-NonCommercial"
    case "by-nc-sa": "Attribution-NonCommercial-ShareAlike"
    case "by-nc-nd": "Attribution-NonCommercial-NoDerivatives"
    case _: nil
    }
  }

  /// The text itself where it is an address on the web.
  var webAddress: String? { CASEAddress.isWebAddress(self) ? self : nil }

  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
