import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneTestSupport

@testable import TouchstoneCASE

/// A framework that a test writes, compiled as CASE.
struct CompiledCASE {
  static let header = """
    [framework]
    id = "hill"
    title = "Hill Framework"
    version = "1.0.0"
    publisher = "Hill Schools"
    uri = "https://hill.example/framework"
    language = "en"
    license = "CC-BY-4.0"
    status = "implemented"

    """

  var compilation: Compilation
  var ledger: Ledger?

  /// - Parameter more: further files, by their paths below the folder of all packages.
  init(_ text: String, manifest: String? = nil, ledger: String? = nil, more: [String: String] = [:]) {
    var files = more
    files["package/touchstone.toml"] = manifest ?? Self.header + "released = \"2026-08-01\"\n"
    files["package/text.toml"] = text
    if let ledger {
      files["package/touchstone.ledger.jsonl"] = ledger
      self.ledger = try? Ledger(decoding: Array(ledger.utf8))
    }
    var options = CompilationOptions()
    options.judges = true
    options.emitters = [NamedEmitter("case", folder: "", CASEEmitter())]
    compilation =
      compile("package", in: InMemoryFileSystem(files), options) ?? Compilation(sources: SourceMap(), diagnostics: [])
  }

  /// What CASE has to say, as `line:column: severity: id: message`.
  var findings: [String] {
    compilation.diagnostics.filter { $0.id.pack == "case" }.map { diagnostic in
      let place = compilation.place(of: diagnostic.primary.span)
      return "\(place.line):\(place.column): \(diagnostic.severity): \(diagnostic.id): \(diagnostic.message)"
    }
  }

  var errors: [String] { compilation.diagnostics.filter { $0.severity == .error }.map { "\($0.id): \($0.message)" } }

  /// The packages as values; the first is the framework itself.
  var packages: [CFPackage] {
    compilation.framework.flatMap { CASEExport($0, ledger: ledger) }?.packages ?? []
  }

  var package: CFPackage? { packages.first }

  /// The bytes of each file, by its path.
  var files: [String: [UInt8]] {
    Dictionary(
      compilation.outputs.flatMap(\.files).map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  func json(_ path: String) throws -> JSONValue { try JSONReader.read(files[path] ?? []) }
}

extension Compilation {
  fileprivate func place(of span: SourceSpan) -> (line: Int, column: Int) {
    let bytes = sources[span.source].bytes.prefix(Int(span.start))
    let start = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return (bytes.count { $0 == UInt8(ascii: "\n") } + 1, Int(span.start) - start + 1)
  }
}

extension CFPackage {
  func item(_ statement: String) -> CFItem? { items.first { $0.fullStatement == statement } }

  /// The associations as words: `Find a rate. isChildOf Ratios`.
  func relations(_ type: CFAssociationType? = nil) -> [String] {
    let names = Dictionary(
      items.map { ($0.identifier, $0.fullStatement) } + rubrics.map { ($0.identifier, "rubric \($0.title ?? "")") }
        + [(document.identifier, "document")], uniquingKeysWith: { first, _ in first })
    return associations.filter { type == nil || $0.type == type }.map { association in
      func name(_ end: LinkGenURI) -> String { names[end.identifier] ?? "<\(end.title)>" }
      let word = association.type.word(CASEWriting(.v1p1))
      return "\(name(association.origin)) \(word) \(name(association.destination))"
    }
  }
}
