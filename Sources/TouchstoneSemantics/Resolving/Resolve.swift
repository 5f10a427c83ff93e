package import TouchstoneDiagnostics
import TouchstoneLanguage
package import TouchstoneModel

/// Binds every name of a package, and of the packages that it uses, to what it means.
///
/// - Parameters:
///   - package: the package that is compiled.
///   - used: the packages that it reaches by `uses`, each under its alias.
/// - Returns: the framework, in which references that mean nothing are left out, and what was found. Findings in used
///   packages are told in one sentence each: they are mended there.
package func resolve(
  _ package: DeclaredPackage, using used: [DeclaredPackage] = []
) -> (framework: Framework, diagnostics: [Diagnostic]) {
  var resolver = Resolver(package, used)
  resolver.bindParents()
  resolver.enterNames()
  resolver.bindNames()
  resolver.bindInContext()
  resolver.checkWholes()
  var framework = Framework(
    manifest: resolver.manifest, declarations: resolver.declarations, ownCounts: resolver.ownCounts,
    packages: resolver.packages)
  resolver.checkAgainstModel(framework)
  resolver.noteRepeatedNames()
  framework.translations = resolver.bindTranslations(package.translations, in: framework)
  return (framework, resolver.diagnostics)
}

/// The state of binding names.
struct Resolver {
  var manifest: Manifest
  var declarations: Declarations
  let ownCounts: [Int]
  let packages: [PackageReference]
  var symbols: [SymbolTable]
  var diagnostics: [Diagnostic]
  /// By alias, the position in `packages`.
  let aliases: [String: Int]
  /// The number of the package that holds the built-in taxonomies.
  let builtIn: Int
  /// Every field in which something is named.
  let uses: [FieldUse]
  /// Names that mean nothing, each reported once however often it stands.
  var unknownNames = UnknownNames()

  init(_ package: DeclaredPackage, _ used: [DeclaredPackage]) {
    let declarations = package.declarations
    manifest = package.manifest
    diagnostics = package.diagnostics
    ownCounts = Kind.allCases.sorted().map { package.declarations.count(of: $0) }
    var packages = [PackageReference(package)]
    var aliases: [String: Int] = [:]
    var uses = package.uses
    for other in used {
      aliases[other.alias] = packages.count
      let counts = Kind.allCases.sorted().map { declarations.count(of: $0) }
      other.declarations.enterPackage(packages.count)
      declarations.append(other.declarations)
      uses += other.uses.map { $0.moved(by: counts) }
      packages.append(PackageReference(other))
    }
    self.uses = uses
    builtIn = packages.count
    let taxonomies = BuiltInTaxonomies.declarations()
    taxonomies.enterPackage(builtIn)
    declarations.append(taxonomies)
    self.declarations = declarations
    packages.append(PackageReference(alias: "", id: "built-in", title: "Built in", uri: nil, isBuiltIn: true))
    self.packages = packages
    self.aliases = aliases
    symbols = Array(repeating: SymbolTable(), count: packages.count)
  }

  /// Reports what concerns the compiled package; what is wrong inside a used one is reported where it is used.
  mutating func report(_ diagnostic: Diagnostic, inPackage package: Int) {
    if package == 0 { diagnostics.append(diagnostic) }
  }

  /// Visits the declarations of every kind.
  mutating func forEachKind(_ visit: (any Declaration.Type, inout Resolver) -> Void) {
    for kind in Kind.allCases { visit(kind.type, &self) }
  }

  /// Enters every id of every package.
  mutating func enterNames() {
    forEachKind { type, resolver in
      func enter<D: Declaration>(_ type: D.Type, _ resolver: inout Resolver) {
        let declarations = resolver.declarations[type.table]
        for package in resolver.packages.indices {
          var found: [Diagnostic] = []
          resolver.symbols[package].add(type, declarations, package: package) { found.append($0) }
          if package == 0 { resolver.diagnostics += found }
        }
      }
      enter(type, &resolver)
    }
    for package in packages.indices {
      symbols[package].addCodes(declarations.standards, package: package)
    }
  }
}

extension PackageReference {
  fileprivate init(_ package: DeclaredPackage) {
    let header = package.manifest.framework
    self.init(
      alias: package.alias, id: header.id?.value ?? package.alias, title: header.title?.value ?? package.alias,
      uri: header.uri?.value)
  }
}

extension Declarations {
  /// Marks every declaration as one of the package of this number.
  func enterPackage(_ package: Int) {
    func enter<D: Declaration>(_ type: D.Type) {
      for declaration in self[type.table] { declaration.package = package }
    }
    for kind in Kind.allCases { enter(kind.type) }
  }
}
