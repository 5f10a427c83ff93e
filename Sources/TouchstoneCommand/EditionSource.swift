import TouchstoneChange
import TouchstoneDiagnostics
import TouchstoneDisk
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneRules
import TouchstoneSiteEmitter
import TouchstoneSwiftEmitter

/// An edition of a framework that a command compares: a package's folder, the folder at a git revision, or a bundle.
enum EditionSource {
  case folder(String)
  /// A folder of the work tree, as it was at a revision.
  case revision(String, folder: String)
  /// A file that a build wrote: `bundle.json`.
  case bundle(String)

  func load() throws -> ComparedSide {
    switch self {
    case .folder(let folder): return try Self.side(in: folder, calledAs: folder)
    case .revision(let revision, let folder):
      let taken: GitRevision
      do { taken = try GitRevision(revision, of: folder) } catch let problem as GitProblem {
        throw refuse(problem.description)
      }
      defer { taken.remove() }
      return try Self.side(in: taken.folder, calledAs: revision)
    case .bundle(let file):
      guard case .success(let bytes) = DiskFileSystem().read(file, limit: 1 << 30) else {
        throw refuse("\(file) cannot be read")
      }
      do throws(BundleProblem) {
        return ComparedSide(try framework(fromBundle: bytes), name: file)
      } catch {
        throw refuse("\(file) \(error)")
      }
    }
  }

  /// What rules say about an edition is of no interest here; only what cannot be read or bound ends the command.
  private static func side(in folder: String, calledAs name: String) throws -> ComparedSide {
    var options = CompilationOptions()
    options.judges = false
    guard let compilation = compile(folder, in: DiskFileSystem(), options) else {
      throw refuse("\(name) is no framework package: it has no touchstone.toml or touchstone.yaml")
    }
    let errors = compilation.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty, let framework = compilation.framework else {
      Terminal.error("touchstone: \(name) cannot be compared before this is mended")
      let report = DiagnosticReport(errors, sources: compilation.sources.relative(to: folder))
      Terminal.error(ConsoleRenderer(width: 100).render(report))
      throw ExitStatus.findings
    }
    return ComparedSide(framework, sources: compilation.sources.relative(to: folder), name: name)
  }
}

extension PublishedSurface {
  /// The names in generated Swift code and on the site by which others reach the things of two editions.
  static func all(_ old: ComparedSide, _ new: ComparedSide) -> [PublishedSurface] {
    func surface(_ output: Output, _ emitter: some Emitter) -> PublishedSurface {
      PublishedSurface(
        output, old: emitter.publishedNames(in: old.framework), new: emitter.publishedNames(in: new.framework))
    }
    return [surface(.swift, SwiftEmitter()), surface(.site, SiteEmitter())]
  }
}
