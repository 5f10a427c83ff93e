import TouchstoneDiagnostics
import TouchstoneDisk
import TouchstoneDriver
import TouchstoneModel
import TouchstoneRules
import TouchstoneSwiftSources

/// Compiles the framework in a folder and works out what it is called in Swift.
///
/// What rules say about it is of no interest here; only what cannot be read or bound ends the command.
func edition(in folder: String, calledAs shown: String? = nil) throws -> FrameworkNames {
  let shown = shown ?? folder
  let disk = DiskFileSystem()
  guard disk.kind(of: folder) == .folder else { throw refuse("there is no folder \(shown)") }
  guard let compilation = compile(folder, in: disk), let framework = compilation.framework else {
    throw refuse("\(shown) is no framework package: it has no touchstone.toml or touchstone.yaml")
  }
  let rules = RuleRegistry.names
  let errors = compilation.diagnostics.filter { $0.severity == .error && !rules.contains($0.id) }
  if !errors.isEmpty {
    Output.error(ConsoleRenderer(width: 100).render(DiagnosticReport(errors, sources: compilation.sources)))
    throw ExitStatus.findings
  }
  return FrameworkNames(framework, sources: compilation.sources)
}
