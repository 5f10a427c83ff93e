import TouchstoneJSON
import TouchstoneLanguage

/// What a framework says of itself as a whole.
struct CFDocument: Sendable {
  var identifier: String
  var uri: String
  /// What sort of framework it is; 1.1 only.
  var frameworkType: String?
  var creator: String
  var title: String
  var lastChangeDateTime: String
  var officialSourceURL: String?
  var publisher: String?
  var description: String?
  var subject: [String] = []
  var subjectURI: [LinkURI] = []
  var language: String?
  var version: String?
  var adoptionStatus: CFAdoptionStatus?
  var statusStartDate: String?
  var statusEndDate: String?
  var licenseURI: LinkURI?
  var notes: String?
  var extensions: [JSONMember] = []

  /// A link to this document.
  var link: LinkURI { LinkURI(title: title, identifier: identifier, uri: uri) }

  /// - Parameter package: the link to its package, which a document that stands alone must have and one inside of its
  ///   package must not.
  func write(to json: inout JSONWriter, _ writing: CASEWriting, package: LinkURI? = nil) {
    json.beginObject()
    json.field("identifier", identifier)
    json.field("uri", uri)
    if writing.isLatest {
      json.field("frameworkType", ifPresent: frameworkType)
      json.field("caseVersion", writing.version.rawValue)
    }
    json.field("creator", creator)
    json.field("title", title)
    json.field("lastChangeDateTime", lastChangeDateTime)
    json.field("officialSourceURL", ifPresent: officialSourceURL)
    json.field("publisher", ifPresent: publisher)
    json.field("description", ifPresent: description)
    json.field("subject", ifAny: subject)
    json.field("subjectURI", ifAny: subjectURI)
    json.field("language", ifPresent: language)
    json.field("version", ifPresent: version)
    json.field("adoptionStatus", ifPresent: adoptionStatus?.word(writing))
    json.field("statusStartDate", ifPresent: statusStartDate)
    json.field("statusEndDate", ifPresent: statusEndDate)
    json.field("licenseURI", ifPresent: licenseURI)
    json.field("notes", ifPresent: notes)
    json.field("CFPackageURI", ifPresent: package)
    writing.write(extensions: extensions, to: &json)
    json.endObject()
  }
}

/// Where a framework stands in its adoption.
enum CFAdoptionStatus: Sendable, CaseIterable {
  case draft
  case pendingImplementation
  case implemented
  case retired

  /// The word for it: 1.1 has words of its own, and means by Implemented and Retired what 1.0 calls Adopted and
  /// Deprecated.
  func word(_ writing: CASEWriting) -> String {
    switch self {
    case .draft: "Draft"
    case .pendingImplementation: writing.isLatest ? "Pending Implementation" : "Draft"
    case .implemented: writing.isLatest ? "Implemented" : "Adopted"
    case .retired: writing.isLatest ? "Retired" : "Deprecated"
    }
  }
}
