import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel

/// Makes the CASE package of a framework, piece by piece.
///
/// ```toml
/// [[competency]]
/// id = "math.ratios"                # an item, …
/// domains = "math"                  # … a child of the item of its domain, …
/// requires = ["math.fractions"]     # … which math.fractions precedes
/// ```
struct CASEBuilder {
  let framework: Framework
  let identifiers: Identifiers
  let dates: CASEDates
  /// Where this framework is served.
  let address: CASEAddress
  private let layerAddresses: [CASEAddress]
  private let packageAddresses: [CASEAddress]

  var package: CFPackage
  /// The document as associations name it.
  let documentNode: CASENode
  var built: [BuiltItem] = []
  private var nodes: [EntityID: CASENode] = [:]
  var expectations: [ExpectationKey: CASENode] = [:]
  var itemTypes: [ItemTypeKey: LinkURI] = [:]
  var subjects: [EntityID: LinkURI] = [:]
  var concepts: [String: LinkURI] = [:]
  var groupings: [AssociationGroup: LinkURI] = [:]
  var places: [String: SourceSpan] = [:]
  var elsewhere: Set<String> = []
  var longTexts: [LongText] = []
  /// How many children each thing has so far.
  var children: [String: Int] = [:]
  var knownAssociations: Set<String> = []

  init(_ framework: Framework, _ dates: CASEDates) {
    let identifiers = Identifiers(framework)
    let options = framework.manifest.caseExchange
    let header = framework.manifest.framework
    let address = CASEAddress(options.url?.value ?? header.uri?.value, version: options.highestVersion)
    let document = CASENode(
      identifiers.ofFramework, uri: { address.uri(.documents, $0) },
      title: header.title?.value ?? header.id?.value ?? "")
    self.framework = framework
    self.identifiers = identifiers
    self.dates = dates
    self.address = address
    layerAddresses = framework.layers.map { CASEAddress($0.caseURL ?? $0.uri) }
    packageAddresses = framework.packages.map { CASEAddress($0.caseURL ?? $0.uri) }
    documentNode = document
    let moment = CASEDates.moment(dates.document)
    package = CFPackage(
      document: CFDocument(
        identifier: document.identifier, uri: document.uri, creator: header.publisher?.value ?? document.title,
        title: document.title, lastChangeDateTime: moment))
  }

  mutating func build() {
    places[documentNode.identifier] = framework.manifest.framework.span
    addItemTypes()
    addSubjects()
    addConcepts()
    addLicence()
    fillDocument()
    addItems()
    addStructure()
    addRelations()
    addAlignments()
    addRubrics()
    settleDates()
  }

  // MARK: - Names of things

  /// A thing as associations name it; `nil` for what CASE does not hold.
  mutating func node(_ id: EntityID) -> CASENode? {
    if let known = nodes[id] { return known }
    guard let made = makeNode(id) else { return nil }
    nodes[id] = made
    if !framework.isOwn(id) { elsewhere.insert(made.identifier) }
    return made
  }

  private func makeNode(_ id: EntityID) -> CASENode? {
    let common = framework[id]
    let title = common.title?.value ?? common.code?.value ?? common.statement?.value ?? common.id
    switch id.kind {
    case .rubric where framework.isOwn(id):
      return CASENode(identifiers[id], uri: { address.uri(.rubrics, $0) }, title: title)
    case .criterion where framework.isOwn(id):
      guard let rubric = common.parent else { return nil }
      return CASENode(identifiers[id], uri: { part(of: rubric, $0) }, title: title)
    default:
      guard ItemSort.isItem(id.kind) else { return nil }
      if !framework.isOwn(id), framework.packages[common.package].isBuiltIn { return nil }
      return CASENode(identifiers[id], uri: { home(of: id).uri(.items, $0) }, title: title)
    }
  }

  /// The address of a criterion or one of its levels, which CASE serves with their rubric alone.
  func part(of rubric: EntityID, _ identifier: String) -> String { part(ofRubric: identifiers[rubric], identifier) }

  func part(ofRubric rubric: UUIDv5, _ identifier: String) -> String {
    guard address.base != nil else { return "urn:uuid:\(identifier)" }
    return address.uri(.rubrics, rubric.description) + "#" + identifier
  }

  /// Where the package is served that a thing belongs to.
  private func home(of id: EntityID) -> CASEAddress {
    guard framework.isOwn(id) else { return packageAddresses[framework[id].package] }
    return home(ofLayer: identifiers.layer(of: id))
  }

  func home(ofLayer layer: Int) -> CASEAddress {
    layerAddresses.indices.contains(layer - 1) ? layerAddresses[layer - 1] : address
  }

  // MARK: - Days

  /// The document has changed where anything in it has.
  private mutating func settleDates() {
    var last = package.document.lastChangeDateTime
    for item in package.items { last = max(last, item.lastChangeDateTime) }
    for association in package.associations { last = max(last, association.lastChangeDateTime) }
    for rubric in package.rubrics { last = max(last, rubric.lastChangeDateTime) }
    package.document.lastChangeDateTime = last
  }
}

extension CASEOptions {
  /// The versions that are written; 1.1 unless the manifest says otherwise.
  var writtenVersions: [CASEVersion] {
    versions.isEmpty ? [.v1p1] : CASEVersion.allCases.filter { version in versions.contains { $0.value == version } }
  }

  /// The version that stands in addresses.
  var highestVersion: CASEVersion { writtenVersions.contains(.v1p1) ? .v1p1 : .v1p0 }
}

/// An item of the package with where its words come from, for its translations.
struct BuiltItem {
  var thing: EntityID
  var uuid: UUIDv5
  /// The paths by which translations know its words.
  var statementPath: String
  var titlePath: String?
  /// The position of its parent among the items; `nil` where it stands at the top.
  var parent: Int?
}

/// What is expected of a competency or a skill at a level.
struct ExpectationKey: Hashable {
  var owner: EntityID
  var level: EntityID
}

/// A sort of item, and for skills how many skills they lie in: a district may have a word for each depth.
struct ItemTypeKey: Hashable {
  var sort: ItemSort
  var depth = 0
}
