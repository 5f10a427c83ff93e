public import TouchstoneEmission

/// Writes a framework as JSON, for every program that is not written in Swift.
///
/// Three files: `bundle.json` holds the framework, `bundle.schema.json` describes the bundle, and `sources.json` says
/// where each thing was declared. Places stand apart so that the bundle changes only where its meaning or the order in
/// which it is shown changes; for the same reason it names no version of the compiler and no time.
///
/// Where a build is compared with an edition before, `changes.json` says what changed since, and `changes.schema.json`
/// describes it.
///
/// The files are laid out with one member a line, since they live in version control beside the framework, where a
/// change should read as a change of one line; compressed for the web, that costs next to nothing.
public struct BundleEmitter: Emitter {
  /// The version of the bundle's format: it rises with changes that a reader of the bundle could trip over.
  public static let formatVersion = 1

  public init() {}

  public func emit(_ publication: Publication) -> [OutputFile] {
    bundleFiles(of: publication, EntityTable(publication.framework, publication.workers))
  }
}

/// The files, sorted by path.
func bundleFiles(of publication: Publication, _ entities: EntityTable) -> [OutputFile] {
  let changes = publication.changes.map { feed in
    [
      OutputFile(path: "changes.json", bytes: feed.json),
      OutputFile(path: "changes.schema.json", bytes: feed.schema),
    ]
  }
  return [
    OutputFile(path: "bundle.json", bytes: bundle(of: publication, entities)),
    OutputFile(path: "bundle.schema.json", bytes: BundleSchema.bytes()),
  ] + (changes ?? []) + [OutputFile(path: "sources.json", bytes: sources(of: publication, entities))]
}

/// Writes `bundle.json` alone: what an app carries with it, beside its generated Swift types.
public struct AppBundleEmitter: Emitter {
  /// The names of the files, which never depend on what a framework declares.
  public static let fileNames = ["bundle.json"]

  public init() {}

  public func emit(_ publication: Publication) -> [OutputFile] {
    let entities = EntityTable(publication.framework, publication.workers)
    return [OutputFile(path: "bundle.json", bytes: bundle(of: publication, entities))]
  }
}
