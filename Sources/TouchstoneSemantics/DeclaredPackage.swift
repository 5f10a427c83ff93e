package import TouchstoneDiagnostics
package import TouchstoneLanguage
package import TouchstoneSyntax

/// One file of a package after reading.
package struct ReadFile: Sendable {
  package var source: SourceID
  package var tree: SyntaxTree
  /// Whether it is the package's `touchstone.toml` or `touchstone.yaml`.
  package var isManifest: Bool
  /// The spelling, which only the examples in messages still need.
  package var format: SourceFormat

  package init(source: SourceID, tree: SyntaxTree, format: SourceFormat, isManifest: Bool) {
    self.source = source
    self.tree = tree
    self.format = format
    self.isManifest = isManifest
  }
}

/// What one file declares, with every reference still a name.
package struct DeclaredFile: Sendable {
  package var source: SourceID
  package let declarations = Declarations()
  /// Every field that names something, so that binding names passes over all others.
  package var uses: [FieldUse] = []
  package var manifest: Manifest?
  /// The language, for a file that begins `translation = "es"`.
  package var translation: Text?
  package var translatedHeader: FrameworkHeader?
  package var terms: [LocalTerm] = []
  package var diagnostics: [Diagnostic] = []

  package init(source: SourceID) {
    self.source = source
  }
}

/// What a whole package declares, with every reference still a name.
package struct DeclaredPackage: Sendable {
  /// The name under which references reach it; empty for the package that is compiled.
  package var alias: String
  package var manifest: Manifest
  package var declarations: Declarations
  package var uses: [FieldUse] = []
  package var translations: [DeclaredFile]
  package var diagnostics: [Diagnostic]

  /// Joins the files of a package, which must be in the order of their paths.
  package init(alias: String = "", files: [DeclaredFile], manifestSource: SourceID) {
    self.alias = alias
    let start = SourceSpan(manifestSource, 0, 0)
    manifest = files.lazy.compactMap(\.manifest).first ?? Manifest(span: start)
    declarations = Declarations()
    translations = files.filter { $0.translation != nil }
    diagnostics = files.flatMap(\.diagnostics)
    for file in files where file.translation == nil {
      let counts = Kind.allCases.sorted().map { declarations.count(of: $0) }
      declarations.append(file.declarations)
      uses += file.uses.map { $0.moved(by: counts) }
    }
  }
}

/// A field of a declaration in which something is named.
package struct FieldUse: Sendable {
  package var declaration: any Declaration
  package var id: EntityID
  /// The field's position in the table of its kind.
  package var field: Int

  /// The same use after others were put before its declaration.
  func moved(by counts: [Int]) -> FieldUse {
    FieldUse(
      declaration: declaration, id: EntityID(id.kind, Int(id.index) + counts[id.kind.position]), field: field)
  }
}

extension Declarations {
  /// Adds declarations behind those of the same kind, so that positions in them stay true.
  package func append(_ other: Declarations) {
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
  package func count(of kind: Kind) -> Int {
    func count<D: Declaration>(_ type: D.Type) -> Int { self[type.table].count }
    return count(kind.type)
  }
}
