public import TouchstoneDiagnostics
import TouchstoneSyntax

/// The files of a package as they are on disk.
public struct LoadedPackage: Sendable {
  /// The folder that holds the manifest.
  public var root: String
  /// The manifest first, then the others in the order of their paths.
  public var files: [SourceFile]
  public var diagnostics: [Diagnostic] = []
}

/// Names of the file that makes a folder a package.
public let manifestNames = ["touchstone.toml", "touchstone.yaml", "touchstone.yml"]

/// The file in an output folder that lists what a build has written there.
public let outputListName = ".touchstone-files"

/// The nearest folder that holds a manifest, from `folder` upward.
public func packageRoot(from folder: String, in fileSystem: any FileSystem) -> String? {
  var current = fileSystem.canonical(folder)
  while true {
    if manifestNames.contains(where: { fileSystem.kind(of: joined(current, $0)) == .file }) { return current }
    guard let slash = current.utf8.lastIndex(of: UInt8(ascii: "/")), current != "/" else { return nil }
    let parent = String(current[..<slash])
    current = parent.isEmpty ? "/" : parent
  }
}

/// A path in a folder; a path that begins with `/` stays as it is.
public func joined(_ folder: String, _ name: String) -> String {
  if name.hasPrefix("/") || folder.isEmpty || folder == "." { return name }
  return folder.hasSuffix("/") ? folder + name : folder + "/" + name
}

/// A path without its detours, `school/../district` as `district`; as it is where a link makes them mean two things.
func shortened(_ path: String, in fileSystem: any FileSystem) -> String {
  var parts: [Substring] = []
  for part in path.split(separator: "/", omittingEmptySubsequences: true) where part != "." {
    if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
  }
  let short = (path.hasPrefix("/") ? "/" : "") + (parts.isEmpty ? "." : parts.joined(separator: "/"))
  return fileSystem.canonical(short) == fileSystem.canonical(path) ? short : path
}

/// Finds and reads the files of a package.
struct PackageLoader {
  /// More files than this are not read.
  static let maximumFiles = 20_000
  static let maximumDepth = 32

  let fileSystem: any FileSystem
  let options: ReadingOptions
  private var paths: [String] = []
  private var visited: Set<String> = []
  private var hasTooMany = false

  init(_ fileSystem: any FileSystem, options: ReadingOptions = ReadingOptions()) {
    self.fileSystem = fileSystem
    self.options = options
  }

  /// Reads the package whose manifest lies in a folder; `nil` where there is none.
  ///
  /// - Parameter add: enters a file into the map of sources.
  mutating func load(_ root: String, add: (SourceFile) -> SourceID) -> LoadedPackage? {
    let manifests = manifestNames.map { joined(root, $0) }.filter { fileSystem.kind(of: $0) == .file }
    guard let manifest = manifests.first else { return nil }
    collect(root, depth: 0, isRoot: true)
    paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var package = LoadedPackage(root: root, files: [])
    for path in [manifest] + paths.filter({ $0 != manifest }) {
      switch fileSystem.read(path, limit: options.maximumFileSize) {
      case .success(let bytes):
        package.files.append(SourceFile(path: path, bytes: bytes))
        _ = add(SourceFile(path: path, bytes: bytes))
      case .failure(let problem):
        let source = add(SourceFile(path: path, bytes: []))
        package.files.append(SourceFile(path: path, bytes: []))
        package.diagnostics.append(.unreadableFile(path, problem, at: SourceSpan(source, 0, 0), options))
      }
    }
    return package
  }

  private mutating func collect(_ folder: String, depth: Int, isRoot: Bool) {
    let canonical = fileSystem.canonical(folder)
    // A link to a folder above would be walked for ever.
    guard depth <= PackageLoader.maximumDepth, visited.insert(canonical).inserted
    else { return }
    let names = fileSystem.names(in: folder)
    // Another package, or what a build has written, is no part of this one.
    if !isRoot && names.contains(where: { manifestNames.contains($0) || $0 == outputListName }) { return }
    for name in names where !name.hasPrefix(".") {
      guard paths.count < PackageLoader.maximumFiles else {
        hasTooMany = true
        return
      }
      let path = joined(folder, name)
      switch fileSystem.kind(of: path) {
      case .folder: collect(path, depth: depth + 1, isRoot: false)
      case .file where SourceFormat(path: name) != nil: paths.append(path)
      case .file, .none: break
      }
    }
  }

  /// Whether files were left out because there are too many.
  var isTruncated: Bool { hasTooMany }
}
