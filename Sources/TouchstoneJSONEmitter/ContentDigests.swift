public import TouchstoneEmission
public import TouchstoneLanguage
import TouchstoneModel

/// The digests of a framework's content, as the bundle holds them: that of a thing changes where its own meaning does.
public struct ContentDigests: Sendable {
  /// Of the whole package.
  public let ofPackage: String
  private let ofThings: [UUIDv5: String]
  private let identifiers: Identifiers

  public init(_ publication: Publication) {
    var writer = BundleWriter(publication, EntityTable(publication.framework, publication.workers))
    let found = writer.digestBundle()
    ofPackage = found.package
    ofThings = found.things
    identifiers = Identifiers(publication.framework)
  }

  public subscript(_ thing: EntityID) -> String? { ofThings[identifiers[thing]] }
}
