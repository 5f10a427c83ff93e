import ArgumentParser
import TouchstoneDiagnostics
import TouchstoneJSON

/// `touchstone explain`: the page of a finding.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain a kind of finding, by its name or its code.")

  @Argument(help: "A name such as alignment/outcome-without-competency, or a code such as TS4101.")
  var id: String

  @Option(help: "How it is printed: text or json.")
  var format: DataFormat = .text

  func run() throws {
    guard let definition = Registry.definition(id) else {
      let names = Registry.definitions.map(\.id)
      var near = suggestions(for: id, among: names.map(\.rawValue))
      if near.isEmpty {
        let short = suggestions(for: id, among: names.map(\.name))
        near = short.flatMap { name in names.filter { $0.name == name }.map(\.rawValue) }
      }
      let hint =
        near.isEmpty ? "`touchstone rules --all` lists all names" : "did you mean \(near.joined(separator: " or "))?"
      throw refuse("there is no finding called \(id); \(hint)")
    }
    switch format {
    case .text: Terminal.write(definition.explanation)
    case .json:
      var writer = JSONWriter(.pretty)
      definition.write(to: &writer)
      Terminal.write(writer.finish())
    }
  }
}

/// How commands print data.
enum DataFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
}

extension DiagnosticDefinition {
  /// The page as text for a terminal.
  var explanation: String {
    var lines = ["\(id) (\(code)), \(weight)", "", page.what, ""]
    if let example = page.example {
      lines += ["For example", ""]
      lines +=
        example.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  \($0)" } + [""]
    }
    lines += ["Why it matters", "  \(page.why)", "", "What to do", "  \(page.next)"]
    if let waive = page.waive { lines += ["", "When to leave it", "  \(waive)"] }
    if !basis.isEmpty { lines += ["", "Where it comes from", "  " + basis.map(\.words).joined(separator: "; ")] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How much it weighs, stage by stage where that differs.
  var weight: String {
    if severity.early == severity.mature && severity.developing == severity.mature { return severity.mature.rawValue }
    return "\(severity.mature) (\(severity.developing) while developing, \(severity.early) while early)"
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("code", code)
    writer.field("id", id.rawValue)
    writer.field("severity", severity.mature.rawValue)
    writer.field("severity_developing", severity.developing.rawValue)
    writer.field("severity_early", severity.early.rawValue)
    writer.field("what", page.what)
    writer.field("why", page.why)
    writer.field("next", page.next)
    if let waive = page.waive { writer.field("waive", waive) }
    if let example = page.example { writer.field("example", example) }
    writer.key("basis")
    writer.beginArray()
    for item in basis { writer.string(item.words) }
    writer.endArray()
    writer.endObject()
  }
}

extension Basis {
  /// The source in words.
  var words: String {
    switch self {
    case .principle(let number): "quality principle \(number)"
    case .seed(let text, let lines): "source text \(text), lines \(lines.map(String.init).joined(separator: ", "))"
    }
  }
}
