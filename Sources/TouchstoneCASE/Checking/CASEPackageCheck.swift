import TouchstoneLanguage

/// Looks over a finished package for what makes it unsound, whether or not a schema would see it.
struct CASEPackageCheck {
  let package: CFPackage
  /// The identifiers of things outside of the package that it may refer to.
  let elsewhere: Set<String>
  private(set) var problems: [CASEProblem] = []
  /// What has been seen under its identifier.
  private var known: Set<String> = []

  private init(_ package: CFPackage, elsewhere: Set<String>) {
    self.package = package
    self.elsewhere = elsewhere
  }

  static func problems(in package: CFPackage, elsewhere: Set<String> = []) -> [CASEProblem] {
    var check = CASEPackageCheck(package, elsewhere: elsewhere)
    check.checkDocument()
    check.checkItems()
    check.checkDefinitions()
    check.checkRubrics()
    check.checkAssociations()
    check.problems += CASEGraphCheck.problems(in: package)
    return check.problems
  }

  mutating func report(_ sort: CASEProblem.Sort, _ identifier: String, _ message: String) {
    problems.append(CASEProblem(sort: sort, identifier: identifier, message: message))
  }

  // MARK: - What everything has

  /// Checks what everything that CASE names has: an identifier of its own, an address and a moment.
  private mutating func checkFrame(_ identifier: String, _ uri: String, _ moment: String) {
    if !CASEValues.isUUID(identifier) {
      report(.malformedIdentifier, identifier, "\"\(identifier)\" is no UUID in lower case of version 1 to 5")
    }
    if !known.insert(identifier).inserted {
      report(.repeatedIdentifier, identifier, "the identifier \(identifier) stands for two things")
    }
    if !CASEValues.isURI(uri) { report(.malformedURI, identifier, "\"\(uri)\" is no URI") }
    guard CASEValues.isMoment(moment) else {
      return report(.malformedDate, identifier, "\"\(moment)\" is no moment with its zone")
    }
    let document = package.document.lastChangeDateTime
    if moment.hasSuffix("Z"), document.hasSuffix("Z"), CASEValues.isMoment(document),
      moment.prefix(19) > document.prefix(19)
    {
      report(.olderDocument, identifier, "it changed on \(moment), after the document that holds it")
    }
  }

  private mutating func checkText(_ text: String, _ member: String, _ identifier: String, isOneLine: Bool = false) {
    if text.utf8.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) {
      report(.missingText, identifier, "\(member) says nothing")
    }
    if isOneLine { checkLine(text, member, identifier) }
  }

  private mutating func checkLine(_ text: String?, _ member: String, _ identifier: String) {
    if let text, !CASEValues.isOneLine(text) { report(.brokenLine, identifier, "\(member) has more than one line") }
  }

  private mutating func checkDays(_ start: String?, _ end: String?, _ identifier: String) {
    for day in [start, end].compactMap({ $0 }) where CalendarDate(day) == nil {
      report(.malformedDate, identifier, "\"\(day)\" is no day such as 2026-08-01")
    }
    if let start, let end, let first = CalendarDate(start), let last = CalendarDate(end), last < first {
      report(.endBeforeStart, identifier, "it ends on \(end), before it begins on \(start)")
    }
  }

  /// Checks a link to something that the package defines.
  private mutating func check(_ link: LinkURI?, among titles: [String: String], _ sort: String, _ identifier: String) {
    guard let link else { return }
    if titles[link.identifier] != link.title {
      report(.undefinedLink, identifier, "the package defines no \(sort) \"\(link.title)\" as \(link.identifier)")
    }
    if !CASEValues.isURI(link.uri) { report(.malformedURI, identifier, "\"\(link.uri)\" is no URI") }
  }

  // MARK: - The document and its items

  private mutating func checkDocument() {
    let document = package.document
    checkFrame(document.identifier, document.uri, document.lastChangeDateTime)
    checkText(document.title, "the title", document.identifier, isOneLine: true)
    checkText(document.creator, "the creator", document.identifier, isOneLine: true)
    checkLine(document.publisher, "the publisher", document.identifier)
    checkLine(document.version, "the version", document.identifier)
    checkDays(document.statusStartDate, document.statusEndDate, document.identifier)
    if let source = document.officialSourceURL, !CASEValues.isURI(source) {
      report(.malformedURI, document.identifier, "\"\(source)\" is no URI")
    }
    check(document.licenseURI, among: titles(package.definitions.licenses.map(\.link)), "licence", document.identifier)
    let subjects = titles(package.definitions.subjects.map(\.link))
    for link in document.subjectURI { check(link, among: subjects, "subject", document.identifier) }
  }

  private mutating func checkItems() {
    let types = titles(package.definitions.itemTypes.map(\.link))
    let subjects = titles(package.definitions.subjects.map(\.link))
    let concepts = titles(package.definitions.concepts.map(\.link))
    let licences = titles(package.definitions.licenses.map(\.link))
    for item in package.items {
      checkFrame(item.identifier, item.uri, item.lastChangeDateTime)
      checkText(item.fullStatement, "fullStatement", item.identifier)
      checkLine(item.abbreviatedStatement, "abbreviatedStatement", item.identifier)
      checkLine(item.humanCodingScheme, "humanCodingScheme", item.identifier)
      for keyword in item.conceptKeywords { checkLine(keyword, "a keyword", item.identifier) }
      checkDays(item.statusStartDate, item.statusEndDate, item.identifier)
      check(item.itemTypeURI, among: types, "item type", item.identifier)
      if let link = item.itemTypeURI, item.itemType != link.title {
        report(.undefinedLink, item.identifier, "CFItemType differs from the title of CFItemTypeURI")
      }
      for link in item.subjectURI { check(link, among: subjects, "subject", item.identifier) }
      check(item.conceptKeywordsURI, among: concepts, "concept", item.identifier)
      check(item.licenseURI, among: licences, "licence", item.identifier)
    }
  }

  private func titles(_ links: [LinkURI]) -> [String: String] {
    Dictionary(links.map { ($0.identifier, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: - Definitions and rubrics

  private mutating func checkDefinitions() {
    let definitions = package.definitions
    for concept in definitions.concepts {
      checkFrame(concept.identifier, concept.uri, concept.lastChangeDateTime)
      checkText(concept.title, "the title", concept.identifier, isOneLine: true)
      checkText(concept.hierarchyCode, "hierarchyCode", concept.identifier, isOneLine: true)
    }
    for subject in definitions.subjects {
      checkFrame(subject.identifier, subject.uri, subject.lastChangeDateTime)
      checkText(subject.title, "the title", subject.identifier, isOneLine: true)
      checkText(subject.hierarchyCode, "hierarchyCode", subject.identifier, isOneLine: true)
    }
    for license in definitions.licenses {
      checkFrame(license.identifier, license.uri, license.lastChangeDateTime)
      checkText(license.title, "the title", license.identifier, isOneLine: true)
      checkText(license.licenseText, "licenseText", license.identifier)
    }
    for type in definitions.itemTypes {
      checkFrame(type.identifier, type.uri, type.lastChangeDateTime)
      checkText(type.title, "the title", type.identifier, isOneLine: true)
      checkText(type.description, "the description", type.identifier)
      checkText(type.hierarchyCode, "hierarchyCode", type.identifier, isOneLine: true)
    }
    for grouping in definitions.groupings {
      checkFrame(grouping.identifier, grouping.uri, grouping.lastChangeDateTime)
      checkText(grouping.title, "the title", grouping.identifier, isOneLine: true)
    }
  }

  private mutating func checkRubrics() {
    let items = Set(package.items.map(\.identifier))
    for rubric in package.rubrics {
      checkFrame(rubric.identifier, rubric.uri, rubric.lastChangeDateTime)
      checkLine(rubric.title, "the title", rubric.identifier)
      for criterion in rubric.criteria {
        checkFrame(criterion.identifier, criterion.uri, criterion.lastChangeDateTime)
        checkLine(criterion.category, "the category", criterion.identifier)
        if let owner = criterion.rubricID, owner != rubric.identifier {
          report(.wrongOwner, criterion.identifier, "the criterion stands in \(rubric.identifier) and names \(owner)")
        }
        if let link = criterion.itemURI, !items.contains(link.identifier) {
          report(.danglingEnd, criterion.identifier, "the criterion judges \(link.identifier), which is no item here")
        }
        for level in criterion.levels {
          checkFrame(level.identifier, level.uri, level.lastChangeDateTime)
          checkLine(level.quality, "the quality", level.identifier)
          if let owner = level.rubricCriterionID, owner != criterion.identifier {
            report(.wrongOwner, level.identifier, "the level stands in \(criterion.identifier) and names \(owner)")
          }
        }
      }
    }
  }

  // MARK: - Associations

  private mutating func checkAssociations() {
    // What has been seen so far are the things that associations may name.
    let things = known
    let groupings = titles(package.definitions.groupings.map(\.link))
    var relations: Set<[String]> = []
    var places: Set<[String]> = []
    for association in package.associations {
      let identifier = association.identifier
      checkFrame(identifier, association.uri, association.lastChangeDateTime)
      check(association.groupingURI, among: groupings, "grouping", identifier)
      let (from, to) = (association.origin, association.destination)
      for end in [from, to] {
        checkText(end.title, "the title of an end", identifier, isOneLine: true)
        if !CASEValues.isURI(end.uri) { report(.malformedURI, identifier, "\"\(end.uri)\" is no URI") }
        // A child and its parent are both in the package; other relations may lead out of it.
        let isOutside = !end.isInsideCASE || (association.type != .isChildOf && elsewhere.contains(end.identifier))
        if !things.contains(end.identifier), !isOutside {
          report(.danglingEnd, identifier, "the association names \(end.identifier), which is nowhere")
        }
      }
      if from.identifier == to.identifier {
        report(.selfLoop, identifier, "the association relates \(from.identifier) to itself")
      }
      let word = association.type.word(CASEWriting(.v1p1))
      if case .other(let word) = association.type, !word.utf8.allSatisfy(isWordCharacter) || word.isEmpty {
        report(.malformedAssociationType, identifier, "\"ext:\(word)\" is no type of association")
      }
      if !relations.insert([word, from.identifier, to.identifier]).inserted {
        report(.repeatedAssociation, identifier, "the same association stands there before")
      }
      if association.type == .isChildOf, let number = association.sequenceNumber,
        number < 0 || number > Int(Int32.max) || !places.insert([to.identifier, "\(number)"]).inserted
      {
        report(.wrongSequence, identifier, "the place \(number) among the children of \(to.identifier) is no place")
      }
    }
  }

  private func isWordCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    case _: false
    }
  }
}
