import ArgumentParser
import TouchstoneDiagnostics
import TouchstoneJSON
import TouchstoneRules

/// `touchstone rules`: the list of rules.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules, pack by pack.")

  @Flag(help: "Also list what reading and binding report, which no setting changes.")
  var all = false

  @Option(help: "How it is printed: text or json.")
  var format: DataFormat = .text

  func run() throws {
    let definitions = all ? Registry.definitions : RuleRegistry.all.map { $0.definition }
    switch format {
    case .text: Terminal.write(table(definitions))
    case .json:
      var writer = JSONWriter(.pretty)
      writer.beginObject()
      writer.field("format_version", "1.0")
      writer.key("rules")
      writer.beginArray()
      for definition in definitions { definition.write(to: &writer) }
      writer.endArray()
      writer.endObject()
      Terminal.write(writer.finish())
    }
  }

  private func table(_ definitions: [DiagnosticDefinition]) -> String {
    let width = definitions.map(\.id.rawValue.utf8.count).max() ?? 0
    var pack = ""
    var lines: [String] = []
    for definition in definitions {
      if definition.id.pack != pack {
        pack = definition.id.pack
        lines += lines.isEmpty ? [pack] : ["", pack]
      }
      let name = definition.id.rawValue
      let gap = String(repeating: " ", count: width - name.utf8.count + 2)
      lines.append("  \(definition.code)  \(name)\(gap)\(definition.severity.mature.rawValue)")
    }
    lines += ["", "\(definitions.count) in all; `touchstone explain NAME` explains one"]
    return lines.joined(separator: "\n") + "\n"
  }
}
