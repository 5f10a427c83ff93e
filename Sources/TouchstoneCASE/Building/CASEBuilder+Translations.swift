import TouchstoneEmission
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel

/// The framework in its other languages: for each a document of its own, whose items are translations of the items.
///
/// An item that is not yet translated stands there only where something translated lies in it: then the item itself,
/// under its own identifier.
extension CASEBuilder {
  func translatedPackages() -> [CFPackage] {
    framework.translations.sorted { $0.language < $1.language }.compactMap { translatedPackage($0) }
  }

  private func translatedPackage(_ translation: Translation) -> CFPackage? {
    var included = Array(repeating: false, count: built.count)
    var hasAny = false
    for position in built.indices
    where translation.text(built[position].statementPath, of: built[position].thing) != nil {
      hasAny = true
      var here: Int? = position
      while let current = here, !included[current] {
        included[current] = true
        here = built[current].parent
      }
    }
    guard hasAny else { return nil }
    var language = TranslatedPackage(self, translation)
    for position in built.indices where included[position] { language.add(position) }
    return language.finished()
  }
}

/// The package of one language while it is made.
private struct TranslatedPackage {
  let source: CASEBuilder
  let translation: Translation
  let document: CASENode
  var package: CFPackage
  private var children: [String: Int] = [:]

  init(_ source: CASEBuilder, _ translation: Translation) {
    self.source = source
    self.translation = translation
    let address = source.address
    let title = translation.title?.value ?? source.package.document.title
    let document = CASENode(
      TranslatedPackage.identifier(source.documentNode.uuid, translation), uri: { address.uri(.documents, $0) },
      title: title)
    self.document = document
    package = CFPackage(document: source.package.document)
    package.document.identifier = document.identifier
    package.document.uri = document.uri
    package.document.title = document.title
    package.document.description = translation.statement?.value ?? source.package.document.description
    package.document.language = translation.language
    package.definitions = source.package.definitions
    package.definitions.concepts = []
    package.definitions.groupings = []
    addAssociation(
      .isTranslationOf, from: source.documentNode.end, to: document.end, source.package.document.lastChangeDateTime)
  }

  private static func identifier(_ original: UUIDv5, _ translation: Translation) -> UUIDv5 {
    UUIDv5(name: "translation/\(translation.language)", in: original)
  }

  mutating func add(_ position: Int) {
    let built = source.built[position]
    let original = source.package.items[position]
    let here = node(position)
    let parent = built.parent.map { node($0) } ?? document
    if let text = translation.text(built.statementPath, of: built.thing) {
      var item = original
      item.identifier = here.identifier
      item.uri = here.uri
      item.fullStatement = text.value
      item.abbreviatedStatement = built.titlePath.flatMap { translation.text($0, of: built.thing) }
        .map { CASEValues.oneLine($0.value) }
      item.language = translation.language
      item.conceptKeywords = []
      item.conceptKeywordsURI = nil
      item.notes = nil
      item.extensions = []
      package.items.append(item)
    } else {
      package.items.append(original)
    }
    let number = children[parent.identifier, default: 0] + 1
    children[parent.identifier] = number
    let isHome = here.identifier != original.identifier
    addAssociation(
      .isChildOf, from: here.end, to: parent.end, original.lastChangeDateTime, sequence: number,
      extensions: isHome ? [] : home)
    if isHome {
      let first = CASENode(built.uuid, uri: { _ in original.uri }, title: title(original))
      addAssociation(.isTranslationOf, from: first.end, to: here.end, original.lastChangeDateTime)
    }
  }

  /// What says of an item that is not translated that it is at home in the framework's own document.
  private var home: [JSONMember] {
    [
      JSONMember("sourceDocumentIdentifier", JSONValue(.string(source.documentNode.identifier))),
      JSONMember("sourceDocumentURI", JSONValue(.string(source.documentNode.uri))),
    ]
  }

  func finished() -> CFPackage { package }

  /// An item under the identifier that it has in this language.
  private func node(_ position: Int) -> CASENode {
    let built = source.built[position]
    let original = source.package.items[position]
    guard let text = translation.text(built.statementPath, of: built.thing) else {
      return CASENode(built.uuid, uri: { _ in original.uri }, title: title(original))
    }
    return CASENode(
      TranslatedPackage.identifier(built.uuid, translation), uri: { source.address.uri(.items, $0) },
      title: built.titlePath.flatMap { translation.text($0, of: built.thing) }?.value ?? text.value)
  }

  private func title(_ item: CFItem) -> String {
    item.abbreviatedStatement ?? item.humanCodingScheme ?? item.fullStatement
  }

  private mutating func addAssociation(
    _ type: CFAssociationType, from origin: LinkGenURI, to destination: LinkGenURI, _ moment: String,
    sequence: Int? = nil, extensions: [JSONMember] = []
  ) {
    let role = type == .isChildOf ? "child" : "translation"
    let identifier = UUIDv5(name: "\(role)/\(origin.identifier)/\(destination.identifier)", in: document.uuid)
      .description
    package.associations.append(
      CFAssociation(
        identifier: identifier, type: type, sequenceNumber: sequence,
        uri: source.address.uri(.associations, identifier), origin: origin, destination: destination,
        lastChangeDateTime: moment, extensions: extensions))
  }
}
