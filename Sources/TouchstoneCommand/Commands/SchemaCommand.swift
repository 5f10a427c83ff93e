import ArgumentParser
import TouchstoneChange
import TouchstoneDiagnostics
import TouchstoneReports
import TouchstoneSchema
import TouchstoneSyntax

/// `touchstone schema`: JSON Schemas of what the tool reads and prints.
struct SchemaCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case toml
    case yaml
    case diagnostics
    case review
    case reports
    case changes
    case publishedChanges = "published-changes"
  }

  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema that editors use to complete and check files.",
    discussion: """
      With --package, the ids of that framework are part of the schema, so that an editor completes them. Print it \
      again after ids change.
      """)

  @Option(
    help:
      "For which files: toml, yaml; or what is printed as JSON: diagnostics by check, reports, review, changes by diff, published-changes by diff with a ledger."
  )
  var format: Format = .toml

  @Option(help: "The folder of a framework package whose ids are completed.")
  var package: String?

  func run() throws {
    switch format {
    case .diagnostics: Terminal.line(diagnosticsSchema)
    case .review: Terminal.line(Review.schema)
    case .reports: Terminal.line(reportsSchema)
    case .changes: Terminal.write(ChangesSchema.bytes())
    case .publishedChanges: Terminal.line(PublishedRenderer.schema)
    case .toml, .yaml:
      var option = PackageOption()
      option.package = package
      let framework = try package.map { _ in try option.framework() }
      Terminal.write(editorSchema(format: format == .toml ? .toml : .yaml, framework: framework))
    }
  }
}
