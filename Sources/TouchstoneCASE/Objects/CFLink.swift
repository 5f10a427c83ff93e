import TouchstoneJSON

/// A link to another CASE resource, with the title that is shown for it.
struct LinkURI: Sendable, Hashable {
  var title: String
  var identifier: String
  var uri: String

  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("title", title)
    json.field("identifier", identifier)
    json.field("uri", uri)
    json.endObject()
  }
}

/// One end of an association: an item, a document, a rubric, or something outside of CASE.
struct LinkGenURI: Sendable, Hashable {
  var title: String
  /// A UUID for what CASE knows; for anything else what it is called there.
  var identifier: String
  var uri: String
  /// `CASE`, or `ext:` and a word for what lies outside; CASE 1.0 does not say.
  var targetType = LinkGenURI.caseTarget

  static let caseTarget = "CASE"

  var isInsideCASE: Bool { targetType == LinkGenURI.caseTarget }

  func write(to json: inout JSONWriter, _ version: CASEWriting) {
    json.beginObject()
    json.field("title", title)
    json.field("identifier", identifier)
    json.field("uri", uri)
    if version.isLatest { json.field("targetType", targetType) }
    json.endObject()
  }
}
