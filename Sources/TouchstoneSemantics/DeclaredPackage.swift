public import TouchstoneDiagnostics
public import TouchstoneLanguage
public import TouchstoneSyntax

/// One file of a package after reading.
public struct ReadFile: Sendable {
  public var source: SourceID
  public var tree: SyntaxTree
  /// Whether it is the package's `touchstone.toml` or `touchstone.yaml`.
  public var isManifest: Bool
  /// The spelling, which only the examples in messages still need.
  public var format: SourceFormat

  public init(source: SourceID, tree: SyntaxTree, format: SourceFormat, isManifest: Bool) {
    self.source = source
    self.tree = tree
    self.format = format
    self.isManifest = isManifest
  }
}

/// What one file declares, with every reference still a name.
public struct DeclaredFile: Sendable {
  public var source: SourceID
  /// The spelling, for what messages tell an author to write.
  public var format: SourceFormat
  public let declarations = Declarations()
  public var manifest: Manifest?
  /// The language, for a file that begins `translation = "es"`.
  public var translation: Text?
  public var translatedHeader: FrameworkHeader?
  public var terms: [LocalTerm] = []
  public var diagnostics: [Diagnostic] = []

  public init(source: SourceID, format: SourceFormat = .toml) {
    self.source = source
    self.format = format
  }
}

/// Where a file comes from, for messages.
public struct FileOrigin: Sendable {
  public var format: SourceFormat
  /// The title of the framework that it belongs to.
  public var framework: String
  /// 0 for the package itself, 1 for what it extends, 2 for what that extends.
  public var layer = 0
}

/// What a whole package declares, with every reference still a name.
public struct DeclaredPackage: Sendable {
  /// The name under which references reach it; empty for the package that is compiled.
  public var alias: String
  public var manifest: Manifest
  public var declarations: Declarations
  public var translations: [DeclaredFile]
  public var diagnostics: [Diagnostic]
  /// The manifests of the layers below, the nearest first; empty for a package that extends no other.
  public var layers: [Manifest] = []
  /// Every file of the package and of the layers below.
  public var origins: [SourceID: FileOrigin] = [:]

  /// Joins the files of a package, which must be in the order of their paths.
  public init(alias: String = "", files: [DeclaredFile], manifestSource: SourceID) {
    self.alias = alias
    let start = SourceSpan(manifestSource, 0, 0)
    manifest = files.lazy.compactMap(\.manifest).first ?? Manifest(span: start)
    declarations = Declarations()
    translations = files.filter { $0.translation != nil }
    diagnostics = files.flatMap(\.diagnostics)
    for file in files where file.translation == nil {
      declarations.append(file.declarations)
    }
    let title = manifest.framework.title?.value ?? manifest.framework.id?.value ?? "this framework"
    for file in files { origins[file.source] = FileOrigin(format: file.format, framework: title) }
  }
}

extension Declarations {
  /// Adds declarations behind those of the same kind, so that positions in them stay true.
  public func append(_ other: Declarations) {
    let counts = Kind.allCases.sorted().map { self.count(of: $0) }
    for kind in Kind.allCases {
      append(other, kind.type, counts)
    }
  }

  private func append<D: Declaration>(_ other: Declarations, _ type: D.Type, _ counts: [Int]) {
    let added = other[type.table]
    guard !added.isEmpty else { return }
    for declaration in added {
      guard let parent = declaration.parent else { continue }
      declaration.parent = EntityID(parent.kind, Int(parent.index) + counts[parent.kind.position])
    }
    self[type.table].append(contentsOf: added)
  }

  /// How many declarations of a kind there are.
  public func count(of kind: Kind) -> Int {
    func count<D: Declaration>(_ type: D.Type) -> Int { self[type.table].count }
    return count(kind.type)
  }
}
