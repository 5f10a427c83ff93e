import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneRules
import TouchstoneSemantics
import TouchstoneSyntax

/// Compiles the package in a folder: the body is the whole compiler, a line for each stage.
///
/// No stage throws for what an author wrote, and none writes: the caller writes `outputs`, which are empty where
/// anything was an error.
///
/// - Returns: `nil` where the folder holds no manifest.
package func compile(
  _ root: String, in fileSystem: any FileSystem, _ options: CompilationOptions = CompilationOptions()
) -> Compilation? {
  var reading = PackageReading(fileSystem, options)
  options.observe("read")
  guard let package = reading.read(root) else { return nil }
  let used = reading.readUsed(by: package, at: root)
  options.observe("resolve")
  let (framework, resolving) = resolve(package, using: used)
  options.observe("rules")
  var diagnostics = withoutFollowOns(reading.diagnostics + resolving, in: reading.sources)
  if !diagnostics.containsError { diagnostics += check(framework, today: options.today) }
  diagnostics.sort(by: Diagnostic.precedes)
  var compilation = Compilation(sources: reading.sources, diagnostics: diagnostics, framework: framework)
  if !compilation.stopsTheBuild(options) {
    let publication = Publication(
      framework: framework, sources: reading.sources.relative(to: root), findings: diagnostics)
    compilation.outputs = options.emitters.map { emit($0, publication, options) }
  }
  return compilation
}

/// The files of one emitter, in its folder.
private func emit(_ named: NamedEmitter, _ publication: Publication, _ options: CompilationOptions) -> NamedOutput {
  options.observe("emit-\(named.name)")
  let files = named.emitter.emit(publication).map {
    OutputFile(path: joined(named.folder, $0.path), bytes: $0.bytes)
  }
  return NamedOutput(emitter: named.name, files: files)
}

extension SourceMap {
  /// The same files with paths from the package's folder, so that what is written does not depend on where the
  /// command was run.
  fileprivate func relative(to root: String) -> SourceMap {
    let prefix = root.isEmpty || root == "." ? "" : root.hasSuffix("/") ? root : root + "/"
    return SourceMap(
      files.map { file in
        let path = file.path.hasPrefix(prefix) ? String(file.path.dropFirst(prefix.count)) : file.path
        return SourceFile(path: path, bytes: file.bytes)
      })
  }
}

extension Compilation {
  /// Whether nothing may be written.
  package func stopsTheBuild(_ options: CompilationOptions) -> Bool {
    diagnostics.contains { $0.severity == .error || (options.deniesWarnings && $0.severity == .warning) }
  }
}

/// The stages from files to declarations, for a package and those that it uses.
private struct PackageReading {
  let fileSystem: any FileSystem
  let options: CompilationOptions
  var sources = SourceMap()
  var diagnostics: [Diagnostic] = []

  init(_ fileSystem: any FileSystem, _ options: CompilationOptions) {
    self.fileSystem = fileSystem
    self.options = options
  }

  /// Reads and declares the package itself.
  mutating func read(_ root: String) -> DeclaredPackage? {
    var loader = PackageLoader(fileSystem)
    let first = sources.files.count
    guard let loaded = loader.load(root, add: { sources.add($0) }) else { return nil }
    let manifest = SourceID(first)
    var found = loaded.diagnostics
    let start = SourceSpan(manifest, 0, 0)
    if loader.isTruncated { found.append(.tooManyFiles(at: start)) }
    for other in loaded.files.dropFirst() where manifestNames.contains(where: { joined(root, $0) == other.path }) {
      found.append(.secondManifest(String(other.path.split(separator: "/").last ?? ""), at: start))
    }
    options.observe("syntax")
    let trees = parse(loaded.files, from: first, &found)
    options.observe("declare")
    var package = DeclaredPackage(files: trees.map(declare), manifestSource: manifest)
    package.diagnostics += found
    return package
  }

  private func parse(_ files: [SourceFile], from first: Int, _ found: inout [Diagnostic]) -> [ReadFile] {
    var trees: [ReadFile] = []
    var reading = ReadingOptions()
    for (index, file) in files.enumerated() {
      let source = SourceID(first + index)
      guard let format = SourceFormat(path: file.path) else { continue }
      let (tree, diagnostics) = readSyntax(file, as: source, format: format, options: reading)
      found += diagnostics
      if index == 0 { reading.allowsTOML11 = tree.root["toml"]?.scalar?.text == "1.1" }
      trees.append(ReadFile(source: source, tree: tree, format: format, isManifest: index == 0))
    }
    return trees
  }

  /// Reads the packages that a package uses; one that cannot be used is told once, where it is named.
  mutating func readUsed(by package: DeclaredPackage, at root: String) -> [DeclaredPackage] {
    package.manifest.uses.compactMap { use in
      let folder = joined(root, use.path.value)
      if fileSystem.canonical(folder) == fileSystem.canonical(root) {
        diagnostics.append(.packageLoop(use))
        return nil
      }
      guard var other = read(folder) else {
        diagnostics.append(.missingPackage(use))
        return nil
      }
      let errors = other.diagnostics.count { $0.severity == .error }
      if errors > 0 { diagnostics.append(.brokenPackage(use, errors: errors)) }
      other.alias = use.alias
      return other
    }
  }
}
