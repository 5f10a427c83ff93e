import ArgumentParser
import TouchstoneDiagnostics
import TouchstoneDisk
import TouchstoneDriver
import TouchstoneModel
import TouchstoneRules

/// The package that a command prints something about.
struct PackageOption: ParsableArguments {
  @Option(help: "The folder of a framework package; the nearest from here upward unless given.")
  var package: String?

  /// The package's framework; findings go to standard error, and errors end the command.
  ///
  /// - Parameter judged: whether what rules count as an error ends it too, and not only what could not be read or bound.
  func framework(judged: Bool = true) throws -> Framework {
    try compiled(judged: judged).framework
  }

  /// The same with what the rules found.
  func compiled(
    _ options: CompilationOptions = CompilationOptions(), judged: Bool = true
  ) throws -> (framework: Framework, findings: [Diagnostic]) {
    let root = try packageFolder(package)
    guard let compilation = compile(root, in: DiskFileSystem(), options), let framework = compilation.framework else {
      throw refuse("\(root) is no framework package")
    }
    let rules = judged ? [] : RuleRegistry.names
    try endOnErrors(compilation.diagnostics.filter { !rules.contains($0.id) }, compilation.sources)
    return (framework, compilation.diagnostics)
  }
}

/// Ends the command where anything found is an error, and prints the errors on standard error, under a headline if there
/// is one.
func endOnErrors(_ findings: [Diagnostic], _ sources: SourceMap, saying headline: String? = nil) throws {
  let errors = findings.filter { $0.severity == .error }
  guard !errors.isEmpty else { return }
  if let headline { Terminal.error("touchstone: \(headline)") }
  Terminal.error(ConsoleRenderer(width: 100).render(DiagnosticReport(errors, sources: sources)))
  throw ExitStatus.findings
}
