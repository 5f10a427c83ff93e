public import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneJSON
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
public func compile(
  _ root: String, in fileSystem: any FileSystem, _ options: CompilationOptions = CompilationOptions()
) -> Compilation? {
  var reading = PackageReading(fileSystem, options)
  options.observe("read")
  guard let alone = reading.read(root) else { return nil }
  let package = reading.layered(alone, at: root)
  let used = reading.readUsed(by: package, at: root)
  // What an unwatched package declares is missing everywhere; only the reason is worth a line.
  let unwatched = reading.diagnostics.filter { $0.id == FileDiagnostics.unwatchedPackage.id }
  if !unwatched.isEmpty { return Compilation(sources: reading.sources, diagnostics: unwatched) }
  let below = reading.layerBelow(alone, at: root)
  options.observe("resolve")
  let (framework, resolving) = resolve(package, using: used, each: { Workers.allCores.map($0, $1) })
  options.observe("rules")
  var diagnostics = withoutFollowOns(reading.diagnostics + resolving, in: reading.sources)
  below?.addWeakenings(by: framework, package.origins, to: &diagnostics)
  var compilation = Compilation(sources: reading.sources, diagnostics: diagnostics, framework: framework)
  var attachments: [Attachment] = []
  if options.judges, !diagnostics.containsError {
    let judgement = judge(
      framework, today: options.today, paths: { reading.sources.paths(from: $0 ?? root) },
      each: { Workers.allCores.map($0, $1) })
    let inherited = below.map { InheritedFindings($0, package.origins, today: options.today) }
    compilation.diagnostics += judgement.problems.filter { inherited?.contains($0) != true }
    let own = judgement.findings.filter { inherited?.contains($0.diagnostic) != true }
    reading.sift(own, at: root, into: &compilation)
    reading.holdToLedger(framework, at: root, &compilation)
    reading.holdToReviews(framework, at: root, &compilation)
    attachments = reading.attachments(for: options.emitters, of: framework, at: root, into: &compilation)
    compilation.diagnostics += options.emitters.flatMap {
      $0.emitter.problems(in: framework) + $0.emitter.problems(in: framework, with: attachments)
    }
  }
  compilation.diagnostics.sort(by: Diagnostic.precedes)
  if !compilation.stopsTheBuild(options) {
    let publication = Publication(
      framework: framework, sources: reading.sources.relative(to: root), findings: compilation.diagnostics,
      attachments: attachments, changes: options.changes?(framework, reading.sources.relative(to: root)),
      workers: .allCores)
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
  /// The path of each file from a folder; `nil` for those elsewhere.
  fileprivate func paths(from folder: String) -> [String?] {
    let prefix = folder.isEmpty || folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    return files.map { $0.path.hasPrefix(prefix) ? String($0.path.dropFirst(prefix.count)) : nil }
  }

  /// The same files with paths from the package's folder, so that what is written does not depend on where the
  /// command was run.
  public func relative(to root: String) -> SourceMap {
    SourceMap(zip(files, paths(from: root)).map { SourceFile(path: $1 ?? $0.path, bytes: $0.bytes) })
  }
}

extension Compilation {
  /// Whether nothing may be written.
  public func stopsTheBuild(_ options: CompilationOptions) -> Bool {
    diagnostics.contains { $0.severity == .error || (options.deniesWarnings && $0.severity == .warning) }
  }
}

/// The stages from files to declarations, for a package and those that it uses.
struct PackageReading {
  let fileSystem: any FileSystem
  let options: CompilationOptions
  var sources = SourceMap()
  var diagnostics: [Diagnostic] = []
  /// What has been read, by folder: a layer below is declared twice, and its files stay the same ones.
  private var loads: [String: PackageLoad] = [:]

  init(_ fileSystem: any FileSystem, _ options: CompilationOptions) {
    self.fileSystem = fileSystem
    self.options = options
  }

  /// Reads and declares the package in a folder.
  mutating func read(_ root: String) -> DeclaredPackage? {
    guard let load = loads[root] ?? load(root) else { return nil }
    loads[root] = load
    options.observe("syntax")
    let files = declareAll(load.files, from: Int(load.manifest.index))
    options.observe("declare")
    var package = DeclaredPackage(files: files, manifestSource: load.manifest)
    package.diagnostics += load.diagnostics
    return package
  }

  private mutating func load(_ root: String) -> PackageLoad? {
    var loader = PackageLoader(fileSystem)
    let manifest = SourceID(sources.files.count)
    guard let loaded = loader.load(root, add: { sources.add($0) }) else { return nil }
    var found = loaded.diagnostics
    let start = SourceSpan(manifest, 0, 0)
    if loader.isTruncated { found.append(.tooManyFiles(at: start)) }
    for other in loaded.files.dropFirst() where manifestNames.contains(where: { joined(root, $0) == other.path }) {
      found.append(.secondManifest(String(other.path.split(separator: "/").last ?? ""), at: start))
    }
    return PackageLoad(files: loaded.files, manifest: manifest, diagnostics: found)
  }

  /// The manifest first, since it says which edition of TOML the others are in; then the others, side by side.
  private func declareAll(_ files: [SourceFile], from first: Int) -> [DeclaredFile] {
    guard let manifest = files.first else { return [] }
    var reading = ReadingOptions()
    let (declared, edition) = declareFile(manifest, as: SourceID(first), reading, isManifest: true)
    reading.allowsTOML11 = edition == "1.1"
    let options = reading
    let others = Workers.allCores.map(files.count - 1) { index in
      declareFile(files[index + 1], as: SourceID(first + index + 1), options, isManifest: false).file
    }
    return [declared] + others
  }

  /// Lays a package over those that it extends, over any depth.
  mutating func layered(_ package: DeclaredPackage, at root: String, above: [String] = []) -> DeclaredPackage {
    var package = package
    guard let below = package.manifest.extends else {
      package.standAlone()
      return package
    }
    let folder = shortened(joined(root, below.path.value), in: fileSystem)
    let above = above + [fileSystem.canonical(root)]
    if above.contains(fileSystem.canonical(folder)) {
      diagnostics.append(.layerLoop(below))
    } else if isUnwatched(folder) {
      diagnostics.append(unwatched("the framework that this one extends", below.path, folder, root))
    } else if let base = read(folder) {
      let whole = layered(base, at: folder, above: above)
      let errors = whole.diagnostics.count { $0.severity == .error }
      if errors > 0 {
        diagnostics.append(.brokenPackage("the framework that this one extends", below.path, errors: errors))
      }
      return package.laid(over: whole, in: folder)
    } else {
      diagnostics.append(.missingPackage(below.path, help: "correct the path under `[extends]`"))
    }
    return package
  }

  /// Whether a package lies where the build would not notice that it changes.
  func isUnwatched(_ folder: String) -> Bool {
    guard let watched = options.watched, !watched.holds(folder, in: fileSystem) else { return false }
    return manifestNames.contains { fileSystem.kind(of: joined(folder, $0)) == .file }
  }

  private func unwatched(_ package: String, _ path: Text, _ folder: String, _ root: String) -> Diagnostic {
    .unwatchedPackage(
      package, path, target: options.watched?.path ?? root, folder: fileSystem.canonical(folder),
      both: commonFolder(fileSystem.canonical(folder), fileSystem.canonical(root)))
  }

  /// Puts what the rules found into a compilation; what is known to the package's baseline is left out.
  mutating func sift(_ findings: [Findings.Item], at root: String, into compilation: inout Compilation) {
    guard let framework = compilation.framework else { return }
    var own = findings
    switch options.baseline {
    case .ignored: break
    case .renewed: compilation.baseline = Baseline(of: own, in: framework, sources)
    case .instead(let baseline):
      let match = BaselineMatch(own, baseline, in: framework, sources)
      own = match.new
      compilation.heldBack = match.heldBack
    case .holdsBack:
      guard let (source, baseline) = readBaseline(at: root, &compilation.diagnostics) else { break }
      let match = BaselineMatch(own, baseline, in: framework, sources)
      own = match.new
      compilation.heldBack = match.heldBack
      if match.gone > 0 { compilation.diagnostics.append(.outdatedBaseline(gone: match.gone, in: source)) }
    }
    compilation.diagnostics += own.map(\.diagnostic)
    compilation.sources = sources
  }

  /// The baseline beside the manifest; one that cannot be read is reported.
  private mutating func readBaseline(
    at root: String, _ diagnostics: inout [Diagnostic]
  ) -> (SourceID, Baseline)? {
    let path = joined(root, Baseline.fileName)
    guard fileSystem.kind(of: path) == .file else { return nil }
    let limits = ReadingOptions()
    switch fileSystem.read(path, limit: limits.maximumFileSize) {
    case .failure(let problem):
      let source = sources.add(SourceFile(path: path, bytes: []))
      diagnostics.append(.unreadableFile(path, problem, at: SourceSpan(source, 0, 0), limits))
    case .success(let bytes):
      let source = sources.add(SourceFile(path: path, bytes: bytes))
      do throws(JSONSyntaxError) {
        return (source, try Baseline(decoding: bytes))
      } catch {
        diagnostics.append(.unreadableBaseline(error, in: source))
      }
    }
    return nil
  }

  /// Reads the packages that a package uses; one that cannot be used is told once, where it is named.
  mutating func readUsed(by package: DeclaredPackage, at root: String) -> [DeclaredPackage] {
    package.manifest.uses.compactMap { use in
      let folder = joined(use.folder ?? root, use.path.value)
      if fileSystem.canonical(folder) == fileSystem.canonical(root) {
        diagnostics.append(.packageLoop(use))
        return nil
      }
      if isUnwatched(folder) {
        diagnostics.append(unwatched("the package used as \"\(use.alias)\"", use.path, folder, use.folder ?? root))
        return nil
      }
      guard var other = read(folder) else {
        diagnostics.append(.missingPackage(use.path))
        return nil
      }
      let errors = other.diagnostics.count { $0.severity == .error }
      if errors > 0 {
        diagnostics.append(.brokenPackage("the package used as \"\(use.alias)\"", use.path, errors: errors))
      }
      other.alias = use.alias
      return other
    }
  }
}

/// The files of a package, and what was found while they were read from disk.
private struct PackageLoad {
  /// The manifest first.
  var files: [SourceFile]
  var manifest: SourceID
  var diagnostics: [Diagnostic]
}

/// Reads and declares one file; the tree of what was written is given up at once.
///
/// - Returns: the declarations, and what the file says about the edition of TOML.
func declareFile(
  _ file: SourceFile, as source: SourceID, _ options: ReadingOptions, isManifest: Bool
) -> (file: DeclaredFile, edition: String?) {
  guard let format = SourceFormat(path: file.path) else { return (DeclaredFile(source: source), nil) }
  let (tree, diagnostics) = readSyntax(file, as: source, format: format, options: options)
  var declared = declare(ReadFile(source: source, tree: tree, format: format, isManifest: isManifest))
  declared.diagnostics += diagnostics
  return (declared, tree.root["toml"]?.scalar?.text)
}
