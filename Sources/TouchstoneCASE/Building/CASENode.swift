import TouchstoneEmission

/// A thing as associations and links name it.
struct CASENode: Sendable {
  var uuid: UUIDv5
  var identifier: String
  var uri: String
  var title: String

  init(_ uuid: UUIDv5, uri: (String) -> String, title: String) {
    self.uuid = uuid
    identifier = uuid.description
    self.uri = uri(identifier)
    self.title = CASEValues.oneLine(title)
  }

  var link: LinkURI { LinkURI(title: title, identifier: identifier, uri: uri) }
  var end: LinkGenURI { LinkGenURI(title: title, identifier: identifier, uri: uri) }
}
