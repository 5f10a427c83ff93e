import TouchstoneLanguage

/// What a CASE service serves, each below the name of its sort.
enum CFResource: String, Sendable, CaseIterable {
  case packages = "CFPackages"
  case documents = "CFDocuments"
  case items = "CFItems"
  case itemAssociations = "CFItemAssociations"
  case associations = "CFAssociations"
  case groupings = "CFAssociationGroupings"
  case concepts = "CFConcepts"
  case itemTypes = "CFItemTypes"
  case licenses = "CFLicenses"
  case subjects = "CFSubjects"
  case rubrics = "CFRubrics"

  /// The folder below which a version of the service stands, `ims/case/v1p1`.
  static func folder(_ version: CASEVersion) -> String {
    switch version {
    case .v1p1: "ims/case/v1p1"
    case .v1p0: "ims/case/v1p0"
    }
  }
}

/// Where a CASE service stands, from which the addresses of its resources are made.
struct CASEAddress: Sendable {
  /// The web address, without a slash at its end; `nil` where nobody says, or what is said is no web address.
  let base: String?
  /// The highest version that is served, which is the one in addresses.
  let version: CASEVersion

  init(_ url: String?, version: CASEVersion = .v1p1) {
    base = url.flatMap { CASEAddress.isWebAddress($0) ? CASEAddress.withoutSlash($0) : nil }
    self.version = version
  }

  /// The address of a resource; a name without a place where nobody says where CASE is served.
  func uri(_ resource: CFResource, _ identifier: String) -> String {
    guard let base else { return "urn:uuid:\(identifier)" }
    return "\(base)/\(CFResource.folder(version))/\(resource.rawValue)/\(identifier)"
  }

  /// Whether a text is an absolute address on the web, written with the characters that such have.
  static func isWebAddress(_ text: String) -> Bool {
    let host = ["https://", "http://"].lazy.compactMap { text.hasPrefix($0) ? text.utf8.dropFirst($0.utf8.count) : nil }
    guard let rest = host.first, let first = rest.first, first != UInt8(ascii: "/") else { return false }
    return CASEValues.hasOnlyURICharacters(text)
      && !text.utf8.contains { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
  }

  private static func withoutSlash(_ text: String) -> String {
    let trimmed = text.utf8.reversed().drop { $0 == UInt8(ascii: "/") }
    return String(decoding: trimmed.reversed(), as: UTF8.self)
  }
}
