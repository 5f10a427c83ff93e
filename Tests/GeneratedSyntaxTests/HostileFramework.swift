import Testing
import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// Frameworks whose every text tries to leave the place that it is written in.
///
/// They are built as values, since no author's file could hold most of these texts: the reader would stop them.
struct HostileFramework: CustomTestStringConvertible {
  var testDescription: String
  var text: String
  var ids: [String] = ["a", "a.b", "a.b.c"]

  /// Every kind, so that each field of each is tried with the text; where there are many ids, the kinds whose types are
  /// made in different ways, since ids become names in the same way for all and the compiler takes its time over them.
  private var kinds: [Kind] {
    guard ids.count > 20 else { return Kind.allCases.filter(\.hasID) }
    return [.outcome, .strand, .domain, .level, .scale, .point, .standard, .competency, .target, .taxonomy, .depth]
  }

  static let all: [HostileFramework] = [
    HostileFramework(testDescription: "quotes", text: "\"\"\"\nimport Evil\n\"\"\" \" \\\" ' `"),
    HostileFramework(testDescription: "interpolation", text: ##"\(fatalError()) \#(x) \\(y) \u{41} \"##),
    HostileFramework(testDescription: "line ends", text: "a\rb\r\nc\u{B}d\u{C}e\u{85}f\u{2028}g\u{2029}h\n\n\ni\n"),
    HostileFramework(
      testDescription: "comments", text: "*/ /* // #if os(Linux)\n#sourceLocation(file: \"x\", line: 1)"),
    HostileFramework(testDescription: "control characters", text: "\0\u{1}\u{8}\u{1B}[31m\u{7F}\u{9B}"),
    HostileFramework(testDescription: "direction", text: "\u{202E}evil\u{2066}\u{2069}\u{200F}\u{061C}"),
    HostileFramework(testDescription: "emoji", text: "👩‍🏫🏳️‍🌈🇫🇮e\u{301}\u{301}\u{301}\u{FEFF}\u{E0001}"),
    HostileFramework(testDescription: "very long", text: String(repeating: "long", count: 2_500), ids: ["a"]),
    HostileFramework(testDescription: "many words", text: String(repeating: "@a - # > 1. ", count: 200)),
    HostileFramework(testDescription: "table lines", text: "\n\nmath\n|statement: x\nstatement: y\n: \n|"),
    HostileFramework(
      testDescription: "directives", text: "swiftlint:disable all\n@Metadata {\nswift-format-ignore-file"),
    HostileFramework(
      testDescription: "keywords", text: "x",
      ids: [
        "init", "self", "Self", "type", "Type", "protocol", "default", "in", "nil", "true", "any", "some", "none", "_",
        "string.x", "self.x", "type.x", "target.x", "level.x", "riverbend.x", "hostile.x", "fact-table.x",
        "reference.x",
        "all-cases", "table", "raw-value", "id", "title", "statement", "a.init", "a.self", "a.none", "a.switch",
      ]),
    HostileFramework(
      testDescription: "every word of the language", text: "x",
      ids: """
        actor any Any as associatedtype associativity async await borrowing break case catch class consume consuming \
        continue copy deinit default defer didSet discard distributed do dynamic each else enum extension fallthrough \
        false fileprivate final for func get guard if import in indirect infix init inout internal is isolated lazy \
        left let macro mutating nil none nonisolated nonmutating open operator optional override package postfix \
        precedence precedencegroup prefix private Protocol protocol public repeat required rethrows return right \
        sending self Self set some static struct subscript super switch then throw throws true try Type typealias \
        unowned unsafe var weak where while willSet yield entity status position thing definition members framework \
        hash-value hash description encode kind touchstone score foundation bundle level.kind entity.x thing.x \
        framework.x score.x open-framework-id.x entity-kind.x touchstone.x definition.x bundle.x
        """.split(separator: " ").map { String($0) }),
    HostileFramework(
      testDescription: "digits", text: "x", ids: ["1", "1.2", "1.2.3", "12", "1-2", "1.2-3", "0a", "6.rp.a.1"]),
    HostileFramework(
      testDescription: "same names", text: "x",
      ids: ["a-1", "a1", "a.1", "a-dash-1", "a--1", "a-1.x", "a1.x", "a-dash-1.x", "b-c", "b.c", "bc"]),
    HostileFramework(
      testDescription: "no ids", text: "",
      ids: ["", ".", "..", "-", "a..b", " ", "a b", "\n", "\"", "\\(x)", "ä", "名", "\u{202E}", "a:b", "a/b", "`"]),
    HostileFramework(
      testDescription: "long ids", text: "x",
      ids: [
        String(repeating: "a", count: 120), String(repeating: "b", count: 60) + "." + String(repeating: "c", count: 59),
        Array(repeating: "d", count: 60).joined(separator: "."), String(repeating: "e", count: 62) + ".f",
      ]),
  ]

  var publication: Publication { publication(numbered: 0) }

  /// The framework with a name that none of another number has, so that the code of several fits into one module.
  func publication(numbered number: Int) -> Publication {
    let source = SourceMap([
      SourceFile(path: "x/touchstone.toml", bytes: []), SourceFile(path: "x/\(text.prefix(200))", bytes: []),
    ])
    return Publication(framework: framework(number), sources: source)
  }

  private func framework(_ number: Int) -> Framework {
    let declarations = Declarations()
    let span = SourceSpan(SourceID(1), 0, 0)
    func declare<D: Declaration>(_ type: D.Type) {
      for (index, id) in ids.enumerated() {
        let declaration = D(id: id, idSpan: span, span: span)
        declarations[D.table].append(filled(declaration, index))
      }
    }
    for kind in kinds { declare(kind.type) }
    for index in declarations.points.indices { declarations.points[index].parent = EntityID(.scale, index % 2) }
    for index in declarations.depths.indices { declarations.depths[index].parent = EntityID(.taxonomy, 0) }
    for index in declarations.targets.indices { declarations.targets[index].parent = EntityID(.competency, 0) }
    var manifest = Manifest(span: SourceSpan(SourceID(0), 0, 0))
    manifest.framework.id = Text("hostile-\(number)", manifest.span)
    for field in [\FrameworkHeader.title, \.version, \.publisher, \.uri, \.license, \.statement, \.language] {
      manifest.framework[keyPath: field] = Text(text, manifest.span)
    }
    manifest.swift.module = ids.count > 3 ? Text("\(text)-\(number)", manifest.span) : nil
    let counts = Kind.allCases.sorted().map { kinds.contains($0) ? ids.count : 0 }
    return Framework(
      manifest: manifest, declarations: declarations, ownCounts: counts,
      packages: [PackageReference(alias: "", id: "hostile", title: text, uri: nil)])
  }

  /// A declaration with the text in every field, and the first thing of a kind wherever another is named.
  private func filled<D: Declaration>(_ declaration: D, _ index: Int) -> D {
    var declaration = declaration
    let written = Text(text, declaration.span)
    let span = declaration.span
    func reference(_ kind: Kind?) -> Reference {
      Reference(written: text, span: span, target: EntityID(kind ?? D.kind, 0))
    }
    func declared(_ kinds: [Kind]) -> [Kind] { kinds.filter(self.kinds.contains) }
    for field in D.fields.fields {
      switch (field.binding, field.description.type) {
      case (.text(let path), _), (.label(let path), _): declaration[path] = written
      case (.texts(let path), _), (.labels(let path), _): declaration[path] = [written, written]
      case (.number(let path), _): declaration[path] = Located(.infinity, span)
      case (.boolean(let path), _): declaration[path] = Located(true, span)
      case (.reference(let path), .reference(let kinds)): declaration[path] = reference(declared(kinds).first)
      case (.references(let path), .references(let kinds)):
        if field.name != "replaced_by" || index == 0 { declaration[path] = declared(kinds).map(reference) }
      case (.levels(let path), _):
        var entry = LevelEntry(level: reference(.level))
        entry.descriptor = written
        entry.readyWhen = written
        declaration[path] = [entry]
      case (.points(let path), _): declaration[path] = [PointEntry(point: reference(.point), text: written)]
      case (.retirement(let path), _):
        if index == 1 { declaration[path] = Retirement(date: nil, span: span) }
      default: break
      }
    }
    return declaration
  }
}
