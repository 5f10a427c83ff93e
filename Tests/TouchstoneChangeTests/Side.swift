import Testing
import TouchstoneChange
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneSiteEmitter
import TouchstoneSwiftEmitter
import TouchstoneTestSupport

/// A package as a test writes it, to be compared with another.
struct Side {
  var files: [String: String]

  /// - Parameter manifest: a whole package in one file.
  init(_ manifest: String) {
    files = ["package/touchstone.toml": manifest]
  }

  init(files: [String: String]) {
    self.files = files
  }

  func compiled() throws -> ComparedSide {
    var options = CompilationOptions()
    options.judges = false
    let compilation = try #require(compile("package", in: InMemoryFileSystem(files), options))
    let errors = compilation.diagnostics.filter { $0.severity == .error }.map(\.message)
    try #require(errors.isEmpty, "\(errors)")
    return ComparedSide(
      try #require(compilation.framework), sources: compilation.sources.relative(to: "package"), name: "package")
  }
}

func compared(_ old: Side, _ new: Side) throws -> ChangeReport {
  let before = try old.compiled()
  let after = try new.compiled()
  func surface(_ output: PublishedSurface.Output, _ emitter: some Emitter) -> PublishedSurface {
    PublishedSurface(
      output, old: emitter.publishedNames(in: before.framework), new: emitter.publishedNames(in: after.framework))
  }
  return ChangeReport(
    from: before, to: after, keeps: .addresses,
    published: [surface(.swift, SwiftEmitter()), surface(.site, SiteEmitter())])
}
