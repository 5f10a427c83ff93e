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
    case .folder(let folder):
      var side = try Self.side(in: folder, calledAs: folder)
      side.reviewed = try PackageReviews(of: side.framework, at: folder).reviewed
      return side
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
    let sources = compilation.sources.relative(to: folder)
    try endOnErrors(compilation.diagnostics, sources, saying: "\(name) cannot be compared before this is mended")
    guard let framework = compilation.framework else { throw refuse("\(name) cannot be compared") }
    return ComparedSide(framework, sources: sources, name: name)
  }
}

extension EditionSource {
  /// The edition that a word names: a folder or a bundle of that name, else what a package was at a git revision.
  init(_ word: String, orRevisionOf package: String) throws {
    switch DiskFileSystem().kind(of: word) {
    case .folder, .file: try self.init(word)
    case .none: self = .revision(word, folder: package)
    }
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
