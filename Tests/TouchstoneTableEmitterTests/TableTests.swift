import Foundation
import Testing
import TouchstoneDisk
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneTestSupport

@testable import TouchstoneTableEmitter

/// Frameworks as tables: that rows fit the schema, and that nothing of a framework is missing in them.
@Suite struct TableTests {
  static let samples = ["riverbend", "lakeshore", "driving", "systems/new-hampshire/district-a", "systems/juab"]

  private struct MissingFramework: Error {}

  /// What stands in one column of a row.
  private enum Cell: Hashable {
    case text(String)
    case number(String)
    case flag(Bool)

    init?(_ value: JSONValue) {
      switch value.content {
      case .string(let text): self = .text(text)
      case .number(let digits): self = .number(digits)
      case .bool(let flag): self = .flag(flag)
      case .null, .array, .object: return nil
      }
    }
  }

  private typealias Cells = [String: Cell]

  private static func publication(of sample: String) throws -> Publication {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../frameworks/\(sample)")
    let compilation = compile(folder.standardized.path, in: DiskFileSystem())
    guard let compilation, let framework = compilation.framework else { throw MissingFramework() }
    return Publication(framework: framework, sources: compilation.sources)
  }

  /// The rows of each table, by the table's name.
  private static func rows(of publication: Publication) throws -> [String: [Cells]] {
    let files = TableEmitter().emit(publication)
    var rows: [String: [Cells]] = [:]
    for table in Table.all {
      let file = try #require(files.first { $0.path == table.rowsPath })
      rows[table.name] = try file.bytes.split(separator: UInt8(ascii: "\n")).map { line in
        guard case .object(let members) = try JSONReader.read(Array(line)).content else { throw MissingFramework() }
        return try Dictionary(uniqueKeysWithValues: members.map { ($0.key, try #require(Cell($0.value))) })
      }
    }
    return rows
  }

  @Test(arguments: samples) func rowsFitTheSchema(_ sample: String) throws {
    let rows = try Self.rows(of: try Self.publication(of: sample))
    for table in Table.all {
      let columns = Dictionary(uniqueKeysWithValues: table.columns.map { ($0.name, $0.type) })
      var keys: Set<[String]> = []
      for row in rows[table.name] ?? [] {
        for (name, value) in row {
          let type = try #require(columns[name], "\(table.name) has no column \(name)")
          #expect(Self.fits(value, type), "\(table.name).\(name): \(value)")
        }
        let key = try table.key.map { "\(try #require(row[$0], "\(table.name): \(row)"))" }
        #expect(keys.insert(key).inserted, "\(table.name) says twice what \(key) is")
      }
    }
  }

  private static func fits(_ value: Cell, _ type: ColumnType) -> Bool {
    switch (value, type) {
    case (.text, .text), (.flag, .flag): true
    case (.text(let day), .date): day.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil
    case (.number(let number), .whole): Int(number) != nil
    case (.number(let number), .number): Double(number) != nil
    default: false
    }
  }

  /// Every text and every tie of every thing, asked of the language's own description of fields.
  @Test(arguments: samples) func nothingIsMissing(_ sample: String) throws {
    let publication = try Self.publication(of: sample)
    let framework = publication.framework
    let rows = try Self.rows(of: publication)
    let identifiers = Identifiers(framework)
    var said: [Cell: Set<Cell>] = [:]
    for row in rows["field_value"] ?? [] { said[row["uuid"] ?? .flag(false), default: []].formUnion(row.values) }
    for row in rows["entity"] ?? [] { said[row["uuid"] ?? .flag(false), default: []].formUnion(row.values) }
    for row in rows["edge"] ?? [] { said[row["from_uuid"] ?? .flag(false), default: []].formUnion(row.values) }
    let known = Set((rows["entity"] ?? []).compactMap { $0["uuid"] })
    var count = 0
    func visit<D: Declaration>(_ type: D.Type) {
      for (id, declaration) in framework.each(type) {
        let of = said[.text(identifiers[id].description)] ?? []
        for field in D.fields.fields {
          field.binding.forEachText(of: declaration, named: field.name, framework) { path, text in
            // Reasons of prerequisites and the like stand beside their ties.
            #expect(of.contains(.text(text.value)), "\(id.kind) \(declaration.id): \(path())")
            count += 1
          }
          field.binding.forEachReference(of: declaration) { reference, _ in
            let target = Cell.text(identifiers[reference.target].description)
            // The scale of a map is the one that its points are part of.
            let isScale = field.name == "maps_to" || reference.target.kind == .scale
            #expect(of.contains(target) || isScale, "\(id.kind) \(declaration.id): \(field.name)")
            #expect(known.contains(target), "\(reference.written)")
            count += 1
          }
        }
      }
    }
    for kind in Kind.allCases { visit(kind.type) }
    #expect(count > 20)
    #expect(rows["translation"]?.count == framework.translations.map(\.texts.count).reduce(0, +))
  }

  @Test func choicesKeepTheirParts() throws {
    let text = """
      [[domain]]
      id = "math"
      title = "Mathematics"

      [[competency]]
      id = "a"
      title = "A"
      statement = "Reasons with ratios."
      domains = "math"

      [[competency]]
      id = "b"
      title = "B"
      statement = "Reasons with data."
      domains = "math"

      [[graduation]]
      id = "diploma"
      title = "Diploma"
      requires = [{ competency = "a", evidence_min = 2 }, { choose = 1, from = [{ competency = "a" }, { competency = "b" }] }]
      """
    let compiled = CompiledText(text, stage: "draft").compilation
    let framework = try #require(compiled.framework)
    let rows = try Self.rows(of: Publication(framework: framework, sources: compiled.sources))
    let edges = (rows["edge"] ?? []).filter { $0["field"] == .text("requires") }
    #expect(edges.map { $0["choice"] } == [nil, .text("2"), .text("2")])
    #expect(edges.map { $0["choose"] } == [nil, .number("1"), .number("1")])
    #expect(edges.map { $0["evidence_min"] } == [.number("2"), nil, nil])
    #expect(edges.map { $0["position"] } == [.number("1"), .number("2"), .number("3")])
  }

  @Test func equalFrameworksGiveEqualBytes() throws {
    let first = TableEmitter().emit(try Self.publication(of: "riverbend"))
    #expect(first == TableEmitter().emit(try Self.publication(of: "riverbend")))
    #expect(first.map(\.path) == first.map(\.path).sorted())
  }
}
