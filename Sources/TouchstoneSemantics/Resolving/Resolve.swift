public import TouchstoneDiagnostics
import TouchstoneLanguage
public import TouchstoneModel
import TouchstoneSyntax

/// Binds every name of a package, and of the packages that it uses, to what it means.
///
/// - Parameters:
///   - package: the package that is compiled.
///   - used: the packages that it reaches by `uses`, each under its alias.
///   - each: how a function is applied to the numbers below a count; names are bound in stretches that know nothing of
///     each other, so that the driver lets several be bound at a time.
/// - Returns: the framework, in which references that mean nothing are left out, and what was found. Findings in used
///   packages are told in one sentence each: they are mended there.
public func resolve(
  _ package: DeclaredPackage, using used: [DeclaredPackage] = [],
  each: @escaping BindingInStretches = { (0..<$0).map($1) }
) -> (framework: Framework, diagnostics: [Diagnostic]) {
  var resolver = Resolver(package, used, each)
  resolver.enterNames()
  resolver.bindParents()
  resolver.bindNames()
  let surroundings = resolver.bindInContext()
  resolver.reportUnknownNames()
  resolver.checkWholes()
  var framework = Framework(
    manifest: resolver.manifest, declarations: resolver.declarations, ownCounts: resolver.ownCounts,
    packages: resolver.packages, surroundings: surroundings)
  framework.layers = package.layers.map { PackageReference($0, alias: "") }
  resolver.checkAgainstModel(framework)
  framework.translations = resolver.bindTranslations(package.translations, in: framework)
  resolver.reportUnknownNames()
  return (framework, resolver.diagnostics)
}

/// Applies a function to the numbers below a count.
public typealias BindingInStretches = @Sendable (Int, @Sendable (Int) -> BindingResult) -> [BindingResult]

/// What binding a stretch of the declarations has brought up.
public struct BindingResult: Sendable {
  fileprivate var diagnostics: [Diagnostic]
  fileprivate var unknownNames: UnknownNames
}

/// One of several equal stretches of a list.
struct Share: Sendable {
  var number = 0
  var count = 1

  func stretch(of length: Int) -> Range<Int> {
    length * number / count..<length * (number + 1) / count
  }
}

/// The state of binding names.
struct Resolver: Sendable {
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
  /// What names of levels, points and depths mean, each looked up once.
  var listedNames: [ListedName: EntityID] = [:]
  /// Names that mean nothing, each reported once however often it stands.
  var unknownNames = UnknownNames()
  /// Which declarations of every kind this one binds.
  var share = Share()
  private let each: BindingInStretches
  /// Where the files of the compiled package come from.
  let origins: [SourceID: FileOrigin]

  init(_ package: DeclaredPackage, _ used: [DeclaredPackage], _ each: @escaping BindingInStretches) {
    self.each = each
    origins = package.origins
    let declarations = package.declarations
    manifest = package.manifest
    diagnostics = package.diagnostics
    ownCounts = Kind.allCases.sorted().map { package.declarations.count(of: $0) }
    var packages = [PackageReference(package)]
    var aliases: [String: Int] = [:]
    for other in used {
      aliases[other.alias] = packages.count
      other.declarations.enterPackage(packages.count)
      declarations.append(other.declarations)
      packages.append(PackageReference(other))
    }
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

  /// The spelling of the file in which something stands.
  func format(at span: SourceSpan) -> SourceFormat {
    origins[span.source]?.format ?? .toml
  }

  /// Enters every id of every package.
  mutating func enterNames() {
    symbols[0].reserve(ownCounts.reduce(0, +))
    for kind in Kind.allCases { kind.accept(&self, .enterNames) }
    for package in packages.indices {
      symbols[package].addCodes(declarations.standards, package: package)
    }
  }
}

extension Resolver: KindVisitor {
  /// What is done with every kind in turn.
  enum Pass: Sendable {
    case enterNames
    case bindNames
    case bindInContext(Surroundings)
  }

  /// Takes a pass over all declarations, in stretches; each declaration is written by the one that binds it.
  mutating func bindShares(_ pass: Pass) {
    let resolver = self
    let count = 8
    let results = each(count) { number in
      var part = resolver
      part.share = Share(number: number, count: count)
      part.diagnostics = []
      part.unknownNames = UnknownNames()
      for kind in Kind.allCases { kind.accept(&part, pass) }
      return BindingResult(diagnostics: part.diagnostics, unknownNames: part.unknownNames)
    }
    for result in results {
      diagnostics += result.diagnostics
      unknownNames.add(result.unknownNames)
    }
  }

  mutating func visit<D: Declaration>(_ type: D.Type, _ pass: Pass) {
    switch pass {
    case .enterNames: enterNames(type)
    case .bindNames: bindNames(type)
    case .bindInContext(let surroundings): bindInContext(type, surroundings)
    }
  }

  private mutating func enterNames<D: Declaration>(_ type: D.Type) {
    let declarations = declarations[type.table]
    guard !declarations.isEmpty else { return }
    for package in packages.indices {
      var found: [Diagnostic] = []
      symbols[package].add(type, declarations, package: package) { found.append($0) }
      if package == 0 { diagnostics += found }
    }
  }
}

extension PackageReference {
  fileprivate init(_ package: DeclaredPackage) {
    self.init(package.manifest, alias: package.alias)
  }

  fileprivate init(_ manifest: Manifest, alias: String) {
    let header = manifest.framework
    self.init(
      alias: alias, id: header.id?.value ?? alias, title: header.title?.value ?? alias, uri: header.uri?.value,
      caseURL: manifest.caseExchange.url?.value)
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
