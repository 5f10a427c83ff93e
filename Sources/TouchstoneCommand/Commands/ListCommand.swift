import ArgumentParser
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel

/// `touchstone list`: what a framework declares.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List what a framework declares, by kind, domain, level or tag.")

  @Argument(help: "Kinds to list, such as competency or target; every kind unless given.")
  var kinds: [String] = []

  @OptionGroup var package: PackageOption

  @Option(help: "Only what belongs to this domain.")
  var domain: String?

  @Option(help: "Only what speaks about this level.")
  var level: String?

  @Option(help: "Only what has this tag.")
  var tag: String?

  @Flag(help: "Say for every field that is written which layer it comes from.")
  var effective = false

  @Option(help: "How it is printed: text or json.")
  var format: DataFormat = .text

  func run() throws {
    let chosen = try kinds.isEmpty ? Kind.allCases.sorted() : kinds.map { try Kind(named: $0) }
    let framework = try package.framework()
    let selector = try Selector(framework, domain: domain, level: level, tag: tag)
    let rows = chosen.flatMap { Row.rows(of: $0, in: framework, where: selector, withOrigins: effective) }
    switch format {
    case .text: Terminal.write(rows.map { $0.line + $0.originLines }.joined())
    case .json:
      var writer = JSONWriter(.pretty)
      writer.beginObject()
      writer.field("format_version", "1.0")
      writer.key("items")
      writer.beginArray()
      for row in rows { row.write(to: &writer) }
      writer.endArray()
      writer.endObject()
      Terminal.write(writer.finish())
    }
  }

  /// One thing in the list.
  private struct Row {
    var kind: Kind
    var id: String
    var code: String?
    var title: String?
    var statement: String?
    /// The fields that are written, each with the id of the package that wrote it last; `nil` where nobody asked.
    var origins: [(field: String, package: String)]?

    static func rows(
      of kind: Kind, in framework: Framework, where selector: Selector, withOrigins: Bool
    ) -> [Row] {
      func rows<D: Declaration>(_ type: D.Type) -> [Row] {
        framework.each(type).filter { selector.matches($0.id) }.map { id, value in
          Row(
            kind: kind, id: value.id, code: value.code?.value, title: value.title?.value,
            statement: value.statement?.value, origins: withOrigins ? origins(of: value, in: framework) : nil)
        }
      }
      return kind.hasID ? rows(kind.type) : []
    }

    private static func origins<D: Declaration>(
      of value: D, in framework: Framework
    ) -> [(field: String, package: String)] {
      D.fields.fields.indices.filter(value.written.contains).flatMap { position in
        let field = D.fields.fields[position]
        let keys = field.keys(in: value)
        guard value.layering?.keyLayers.isEmpty == false, !keys.isEmpty else {
          return [(field.name, framework.package(ofLayer: value.layer(ofField: position)).id)]
        }
        return keys.map { ($0, framework.package(ofLayer: value.layer(ofKey: $0, inField: position)).id) }
      }
    }

    var originLines: String {
      (origins ?? []).map { "    \($0.field): \($0.package)\n" }.joined()
    }

    var line: String {
      let words = (title ?? statement).map { "  " + $0 } ?? ""
      let mark = code.map { " [\($0)]" } ?? ""
      return "\(kind.name)/\(id)\(mark)\(words)\n"
    }

    func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.field("kind", kind.name)
      writer.field("id", id)
      writer.field("code", ifPresent: code)
      writer.field("title", ifPresent: title)
      writer.field("statement", ifPresent: statement)
      if let origins {
        writer.key("origins")
        writer.beginObject()
        for origin in origins { writer.field(origin.field, origin.package) }
        writer.endObject()
      }
      writer.endObject()
    }
  }
}
