import TouchstoneJSON

/// What the items and associations of a package refer to: each stands once, and is linked to.
struct CFDefinitions: Sendable {
  var concepts: [CFConcept] = []
  var subjects: [CFSubject] = []
  var licenses: [CFLicense] = []
  var itemTypes: [CFItemType] = []
  var groupings: [CFAssociationGrouping] = []
  var extensions: [JSONMember] = []

  var isEmpty: Bool {
    concepts.isEmpty && subjects.isEmpty && licenses.isEmpty && itemTypes.isEmpty && groupings.isEmpty
      && extensions.isEmpty
  }

  func write(to json: inout JSONWriter, _ writing: CASEWriting) {
    json.beginObject()
    if !concepts.isEmpty { json.list("CFConcepts", concepts) { $1.write(to: &$0, writing) } }
    if !subjects.isEmpty { json.list("CFSubjects", subjects) { $1.write(to: &$0, writing) } }
    if !licenses.isEmpty { json.list("CFLicenses", licenses) { $1.write(to: &$0, writing) } }
    if !itemTypes.isEmpty { json.list("CFItemTypes", itemTypes) { $1.write(to: &$0, writing) } }
    if !groupings.isEmpty { json.list("CFAssociationGroupings", groupings) { $1.write(to: &$0, writing) } }
    writing.write(extensions: extensions, to: &json)
    json.endObject()
  }
}

/// A topic that items are about.
struct CFConcept: Sendable {
  var identifier: String
  var uri: String
  var title: String
  /// Other words for it; CASE holds them as one text, with `|` between them.
  var keywords: [String] = []
  var hierarchyCode: String
  var description: String?
  var lastChangeDateTime: String
  var extensions: [JSONMember] = []

  var link: LinkURI { LinkURI(title: title, identifier: identifier, uri: uri) }

  func write(to json: inout JSONWriter, _ writing: CASEWriting) {
    json.beginObject()
    json.field("identifier", identifier)
    json.field("uri", uri)
    json.field("title", title)
    if !keywords.isEmpty { json.field("keywords", keywords.joined(separator: "|")) }
    json.field("hierarchyCode", hierarchyCode)
    json.field("description", ifPresent: description)
    json.field("lastChangeDateTime", lastChangeDateTime)
    writing.write(extensions: extensions, to: &json)
    json.endObject()
  }
}

/// A field of learning.
struct CFSubject: Sendable {
  var identifier: String
  var uri: String
  var title: String
  var hierarchyCode: String
  var description: String?
  var lastChangeDateTime: String
  var extensions: [JSONMember] = []

  var link: LinkURI { LinkURI(title: title, identifier: identifier, uri: uri) }

  func write(to json: inout JSONWriter, _ writing: CASEWriting) {
    json.beginObject()
    json.field("identifier", identifier)
    json.field("uri", uri)
    json.field("title", title)
    json.field("hierarchyCode", hierarchyCode)
    json.field("description", ifPresent: description)
    json.field("lastChangeDateTime", lastChangeDateTime)
    writing.write(extensions: extensions, to: &json)
    json.endObject()
  }
}

/// The terms under which others may use a framework.
struct CFLicense: Sendable {
  var identifier: String
  var uri: String
  var title: String
  var description: String?
  var licenseText: String
  var lastChangeDateTime: String
  var extensions: [JSONMember] = []

  var link: LinkURI { LinkURI(title: title, identifier: identifier, uri: uri) }

  func write(to json: inout JSONWriter, _ writing: CASEWriting) {
    json.beginObject()
    json.field("identifier", identifier)
    json.field("uri", uri)
    json.field("title", title)
    json.field("description", ifPresent: description)
    json.field("licenseText", licenseText)
    json.field("lastChangeDateTime", lastChangeDateTime)
    writing.write(extensions: extensions, to: &json)
    json.endObject()
  }
}

/// A sort of item: what this district calls its competencies, skills or targets.
struct CFItemType: Sendable {
  var identifier: String
  var uri: String
  var title: String
  var description: String
  var hierarchyCode: String
  var typeCode: String?
  var lastChangeDateTime: String
  var extensions: [JSONMember] = []

  var link: LinkURI { LinkURI(title: title, identifier: identifier, uri: uri) }

  func write(to json: inout JSONWriter, _ writing: CASEWriting) {
    json.beginObject()
    json.field("identifier", identifier)
    json.field("uri", uri)
    json.field("title", title)
    json.field("description", description)
    json.field("hierarchyCode", hierarchyCode)
    json.field("typeCode", ifPresent: typeCode)
    json.field("lastChangeDateTime", lastChangeDateTime)
    writing.write(extensions: extensions, to: &json)
    json.endObject()
  }
}

/// Associations that belong together, such as all those to one set of standards.
struct CFAssociationGrouping: Sendable {
  var identifier: String
  var uri: String
  var title: String
  var description: String?
  var lastChangeDateTime: String
  var extensions: [JSONMember] = []

  var link: LinkURI { LinkURI(title: title, identifier: identifier, uri: uri) }

  func write(to json: inout JSONWriter, _ writing: CASEWriting) {
    json.beginObject()
    json.field("identifier", identifier)
    json.field("uri", uri)
    json.field("title", title)
    json.field("description", ifPresent: description)
    json.field("lastChangeDateTime", lastChangeDateTime)
    writing.write(extensions: extensions, to: &json)
    json.endObject()
  }
}
