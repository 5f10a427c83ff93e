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
    let errors = compilation.diagnostics.filter { $0.severity == .error && !rules.contains($0.id) }
    if !errors.isEmpty {
      let report = DiagnosticReport(errors, sources: compilation.sources)
      Terminal.error(ConsoleRenderer(width: 100).render(report))
      throw ExitStatus.findings
    }
    return (framework, compilation.diagnostics)
  }
}
