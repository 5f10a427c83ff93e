import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneSemantics
import TouchstoneSyntax

/// A folder that a build system watches, such as the folder of a Swift target, with the framework packages in it.
///
/// A build runs again only when something in that folder changes. What a framework read from elsewhere would go stale
/// without anybody noticing, so nothing outside of the folder, or of folders linked into it, may belong to what is built.
///
/// ```
/// Sources/App/framework -> ../../curriculum/district   # <-- watched, by its link
/// curriculum/state                                     # <-- not watched, although the district may extend it
/// ```
public struct WatchedFolder: Sendable {
  public let path: String
  /// The folders of packages in it, by the path that leads there.
  public private(set) var packages: [String] = []
  /// What looks like a link and leads nowhere.
  public private(set) var deadLinks: [String] = []
  /// Every folder in it without links, by which two names of one folder are known to be the same.
  private var folders: Set<String> = []

  /// Walks a folder and everything in it, by way of links too; what a build has written is passed over.
  public init(_ path: String, in fileSystem: any FileSystem) {
    self.path = path
    collect(path, depth: 0, fileSystem)
  }

  /// Whether a folder is in this one or linked there.
  func holds(_ folder: String, in fileSystem: any FileSystem) -> Bool {
    folders.contains(fileSystem.canonical(folder))
  }

  /// A link to `/` would be walked for hours.
  static let maximumFolders = 20_000

  private mutating func collect(_ folder: String, depth: Int, _ fileSystem: any FileSystem) {
    guard depth <= PackageLoader.maximumDepth, folders.count < WatchedFolder.maximumFolders else { return }
    let names = fileSystem.names(in: folder)
    guard !names.contains(outputListName), folders.insert(fileSystem.canonical(folder)).inserted else { return }
    if manifestNames.contains(where: { fileSystem.kind(of: joined(folder, $0)) == .file }) { packages.append(folder) }
    for name in names where !name.hasPrefix(".") {
      let inner = joined(folder, name)
      switch fileSystem.kind(of: inner) {
      case .folder: collect(inner, depth: depth + 1, fileSystem)
      case .none: deadLinks.append(inner)
      case .file: break
      }
    }
  }
}

/// Which framework of a watched folder is the one to build.
public enum FrameworkSearch: Sendable {
  /// The only one, or the only one on which no other builds.
  case found(String)
  case nothing
  /// Several of which none is part of another, which is an error at the second one's manifest; or manifests with errors of
  /// their own.
  case several(Compilation)
}

extension WatchedFolder {
  /// Finds the framework to build: a state's framework that a district's beside it extends is part of the district's.
  public func framework(in fileSystem: any FileSystem) -> FrameworkSearch {
    guard let first = packages.first else { return .nothing }
    if packages.count == 1 { return .found(first) }
    var search = ManifestSearch(fileSystem)
    for package in packages { search.add(package) }
    let heads = search.manifests.filter { !search.named.contains(fileSystem.canonical($0.folder)) }
    // Where each extends another in a circle, compiling any of them says so.
    guard let head = heads.first, heads.count > 1 else { return .found(heads.first?.folder ?? first) }
    let second = Diagnostic.secondFramework(at: heads[1].span, besides: head.path, more: heads.count - 2)
    // A manifest that cannot be understood may be what hides that the one is part of the other.
    return .several(
      Compilation(sources: search.sources, diagnostics: search.errors.isEmpty ? [second] : search.errors))
  }
}

/// Reads manifests alone, for what each says about others.
private struct ManifestSearch {
  let fileSystem: any FileSystem
  var sources = SourceMap()
  var manifests: [(folder: String, path: String, span: SourceSpan)] = []
  /// The folders that a manifest extends or uses, without links.
  var named: Set<String> = []
  /// What keeps a manifest from being understood.
  var errors: [Diagnostic] = []

  init(_ fileSystem: any FileSystem) {
    self.fileSystem = fileSystem
  }

  mutating func add(_ folder: String) {
    let paths = manifestNames.map { joined(folder, $0) }
    guard let path = paths.first(where: { fileSystem.kind(of: $0) == .file }) else { return }
    let options = ReadingOptions()
    let bytes = (try? fileSystem.read(path, limit: options.maximumFileSize).get()) ?? []
    let file = SourceFile(path: path, bytes: bytes)
    let source = sources.add(file)
    manifests.append((folder, path, SourceSpan(source, 0, 0)))
    let declared = declareFile(file, as: source, options, isManifest: true).file
    errors += declared.diagnostics.filter { $0.severity == .error }
    guard let manifest = declared.manifest else { return }
    for other in manifest.uses.map(\.path.value) + (manifest.extends.map { [$0.path.value] } ?? []) {
      named.insert(fileSystem.canonical(joined(folder, other)))
    }
  }
}

/// The folder nearest to the bottom that holds both folders, which are named without links.
func commonFolder(_ left: String, _ right: String) -> String {
  let pairs = zip(left.split(separator: "/"), right.split(separator: "/"))
  return (left.hasPrefix("/") ? "/" : "") + pairs.prefix { $0 == $1 }.map(\.0).joined(separator: "/")
}
