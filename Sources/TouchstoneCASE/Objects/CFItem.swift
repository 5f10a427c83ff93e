import TouchstoneJSON

/// One statement of a framework: a competency, a target, a standard, a level.
struct CFItem: Sendable {
  var identifier: String
  var uri: String
  var fullStatement: String
  /// To be given up by CASE; read where others have written it.
  var alternativeLabel: String?
  var itemType: String?
  var itemTypeURI: LinkURI?
  /// The code as it is printed.
  var humanCodingScheme: String?
  var listEnumeration: String?
  var abbreviatedStatement: String?
  var conceptKeywords: [String] = []
  var conceptKeywordsURI: LinkURI?
  var notes: String?
  /// 1.1 only.
  var subject: [String] = []
  /// 1.1 only.
  var subjectURI: [LinkURI] = []
  var language: String?
  var educationLevel: [String] = []
  var licenseURI: LinkURI?
  var statusStartDate: String?
  var statusEndDate: String?
  var lastChangeDateTime: String
  var extensions: [JSONMember] = []

  /// - Parameter document: the link to its document, which an item that stands alone must have and one inside of a
  ///   package must not.
  func write(to json: inout JSONWriter, _ writing: CASEWriting, document: LinkURI? = nil) {
    json.beginObject()
    json.field("identifier", identifier)
    json.field("fullStatement", fullStatement)
    json.field("alternativeLabel", ifPresent: alternativeLabel)
    json.field("CFItemType", ifPresent: itemType)
    json.field("uri", uri)
    json.field("humanCodingScheme", ifPresent: humanCodingScheme)
    json.field("listEnumeration", ifPresent: listEnumeration)
    json.field("abbreviatedStatement", ifPresent: abbreviatedStatement)
    json.field("conceptKeywords", ifAny: conceptKeywords)
    json.field("conceptKeywordsURI", ifPresent: conceptKeywordsURI)
    json.field("notes", ifPresent: notes)
    if writing.isLatest {
      json.field("subject", ifAny: subject)
      json.field("subjectURI", ifAny: subjectURI)
    }
    json.field("language", ifPresent: language)
    json.field("educationLevel", ifAny: educationLevel)
    json.field("CFItemTypeURI", ifPresent: itemTypeURI)
    json.field("licenseURI", ifPresent: licenseURI)
    json.field("statusStartDate", ifPresent: statusStartDate)
    json.field("statusEndDate", ifPresent: statusEndDate)
    json.field("lastChangeDateTime", lastChangeDateTime)
    json.field("CFDocumentURI", ifPresent: document)
    writing.write(extensions: extensions, to: &json)
    json.endObject()
  }
}
