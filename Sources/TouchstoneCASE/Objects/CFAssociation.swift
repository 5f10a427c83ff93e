import TouchstoneJSON

/// A relation between two things; the origin is its subject: a child `isChildOf` its parent.
struct CFAssociation: Sendable {
  var identifier: String
  var type: CFAssociationType
  /// Where the origin stands among the children of the destination; nothing else gives items an order.
  var sequenceNumber: Int?
  var uri: String
  var origin: LinkGenURI
  var destination: LinkGenURI
  var groupingURI: LinkURI?
  var lastChangeDateTime: String
  /// 1.1 only.
  var notes: String?
  var extensions: [JSONMember] = []

  /// - Parameter document: the link to its document, for an association that stands alone.
  func write(to json: inout JSONWriter, _ writing: CASEWriting, document: LinkURI? = nil) {
    json.beginObject()
    json.field("identifier", identifier)
    json.field("associationType", type.word(writing))
    json.field("sequenceNumber", ifPresent: sequenceNumber)
    json.field("uri", uri)
    json.key("originNodeURI")
    origin.write(to: &json, writing)
    json.key("destinationNodeURI")
    destination.write(to: &json, writing)
    json.field("CFAssociationGroupingURI", ifPresent: groupingURI)
    json.field("lastChangeDateTime", lastChangeDateTime)
    if writing.isLatest { json.field("notes", ifPresent: notes) }
    json.field("CFDocumentURI", ifPresent: document)
    writing.write(extensions: extensions, to: &json)
    json.endObject()
  }
}

/// What an association says.
enum CFAssociationType: Sendable, Hashable {
  case isChildOf
  case isPeerOf
  case isPartOf
  case exactMatchOf
  /// The origin comes before the destination.
  case precedes
  case isRelatedTo
  /// The destination stands in the place of the origin.
  case replacedBy
  /// The destination is an example of the origin.
  case exemplar
  case hasSkillLevel
  /// The destination is a translation of the origin; 1.1 only.
  case isTranslationOf
  /// A word of the publisher's own, without `ext:`, which readers who do not know it take for `isRelatedTo`; 1.1 only.
  case other(String)

  /// The word in a version of CASE; 1.0 says `isRelatedTo` where it has no word.
  func word(_ writing: CASEWriting) -> String {
    switch self {
    case .isChildOf: "isChildOf"
    case .isPeerOf: "isPeerOf"
    case .isPartOf: "isPartOf"
    case .exactMatchOf: "exactMatchOf"
    case .precedes: "precedes"
    case .isRelatedTo: "isRelatedTo"
    case .replacedBy: "replacedBy"
    case .exemplar: "exemplar"
    case .hasSkillLevel: "hasSkillLevel"
    case .isTranslationOf: writing.isLatest ? "isTranslationOf" : "isRelatedTo"
    case .other(let word): writing.isLatest ? "ext:" + word : "isRelatedTo"
    }
  }
}
