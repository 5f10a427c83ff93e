import Foundation
import Testing
import TouchstoneJSONEmitter
import TouchstoneSwiftEmitter

/// The house as a test: who may import whom, what a plugin client compiles, how large a room may be.
@Suite struct ArchitectureTests {
  /// What each target may import besides the standard library; the drawing in Documentation/Architecture.md as data.
  static let imports: [String: Set<String>] = [
    "TouchstoneJSON": [],
    "TouchstoneDiagnostics": ["TouchstoneJSON"],
    "TouchstoneFormats": ["TouchstoneJSON", "TouchstoneDiagnostics"],
    "TouchstoneSyntax": ["TouchstoneDiagnostics", "CYaml"],
    "TouchstoneLanguage": ["TouchstoneDiagnostics"],
    "TouchstoneModel": ["TouchstoneDiagnostics", "TouchstoneLanguage"],
    "TouchstoneSemantics": ["TouchstoneDiagnostics", "TouchstoneSyntax", "TouchstoneLanguage", "TouchstoneModel"],
    "TouchstoneReports": ["TouchstoneJSON", "TouchstoneDiagnostics", "TouchstoneLanguage", "TouchstoneModel"],
    "TouchstoneRules": ["TouchstoneDiagnostics", "TouchstoneLanguage", "TouchstoneModel"],
    "TouchstoneEmission": [
      "TouchstoneJSON", "TouchstoneDiagnostics", "TouchstoneLanguage", "TouchstoneModel", "Synchronization",
    ],
    "TouchstoneJSONEmitter": [
      "TouchstoneJSON", "TouchstoneDiagnostics", "TouchstoneLanguage", "TouchstoneModel", "TouchstoneEmission",
    ],
    "TouchstoneTableEmitter": [
      "TouchstoneJSON", "TouchstoneLanguage", "TouchstoneModel", "TouchstoneEmission",
    ],
    "TouchstoneSwiftEmitter": ["TouchstoneDiagnostics", "TouchstoneLanguage", "TouchstoneModel", "TouchstoneEmission"],
    "TouchstoneDrawing": [],
    "TouchstoneSiteEmitter": [
      "TouchstoneJSON", "TouchstoneDiagnostics", "TouchstoneLanguage", "TouchstoneModel", "TouchstoneReports",
      "TouchstoneEmission", "TouchstoneDrawing",
    ],
    "TouchstoneCASE": [
      "TouchstoneJSON", "TouchstoneDiagnostics", "TouchstoneLanguage", "TouchstoneModel", "TouchstoneEmission",
      "TouchstoneJSONEmitter",
    ],
    "TouchstoneTemplates": ["TouchstoneSiteEmitter", "Mustache"],
    "TouchstoneChange": [
      "TouchstoneJSON", "TouchstoneDiagnostics", "TouchstoneLanguage", "TouchstoneModel", "TouchstoneEmission",
    ],
    "TouchstoneSwiftSources": [
      "TouchstoneJSON", "TouchstoneDiagnostics", "TouchstoneLanguage", "TouchstoneModel", "TouchstoneEmission",
      "TouchstoneChange", "TouchstoneSwiftEmitter", "SwiftSyntax", "SwiftParser", "SwiftOperators",
    ],
    "TouchstoneSchema": [
      "TouchstoneJSON", "TouchstoneDiagnostics", "TouchstoneSyntax", "TouchstoneLanguage", "TouchstoneModel",
    ],
    "TouchstoneDriver": [
      "TouchstoneJSON", "TouchstoneDiagnostics", "TouchstoneSyntax", "TouchstoneLanguage", "TouchstoneModel",
      "TouchstoneSemantics",
      "TouchstoneRules", "TouchstoneEmission", "Dispatch",
    ],
  ]

  /// The executables, which may import whatever is below them.
  static let executables: Set<String> = [
    "TouchstoneCommand", "TouchstoneFuzz", "TOMLOracle", "touchstone-plugin-tool", "touchstone-swift",
  ]

  /// What apps import, which stands alone.
  static let runtime = "Touchstone"

  /// The real disk, which executables share.
  static let disk = "TouchstoneDisk"

  @Test func everyTargetIsInTheDrawing() {
    let folders = Repository.names(in: "Sources")
    #expect(Set(folders) == Set(Self.imports.keys).union(Self.executables).union([Self.disk, Self.runtime]))
  }

  @Test(arguments: imports.keys.sorted())
  func importsFollowTheDrawing(_ target: String) throws {
    let allowed = try #require(Self.imports[target])
    for file in Repository.swiftFiles(in: "Sources/\(target)") {
      let found = Set(file.lines.compactMap(Self.importedModule))
      #expect(found.subtracting(allowed).isEmpty, "\(file.path) imports \(found.subtracting(allowed).sorted())")
    }
  }

  /// Emitters never see rules or syntax, and only one target knows TOML and YAML; both follow from the drawing.
  @Test func theDrawingKeepsItsPromises() {
    for emitter in [
      "TouchstoneJSONEmitter", "TouchstoneTableEmitter", "TouchstoneSwiftEmitter", "TouchstoneSiteEmitter",
      "TouchstoneCASE",
    ] {
      #expect(
        Self.closure(of: emitter).isDisjoint(with: ["TouchstoneRules", "TouchstoneSyntax", "TouchstoneSemantics"]))
    }
    #expect(
      Self.closure(of: "TouchstoneReports").isDisjoint(with: [
        "TouchstoneRules", "TouchstoneSyntax", "TouchstoneEmission",
      ]))
    #expect(Self.closure(of: "TouchstoneRules").isDisjoint(with: ["TouchstoneSyntax", "TouchstoneEmission"]))
    let readers = Self.imports.filter { $0.value.contains("CYaml") }.keys
    #expect(Array(readers) == ["TouchstoneSyntax"])
  }

  /// An app that uses the library compiles it and nothing else.
  @Test func theRuntimeStandsAlone() {
    for file in Repository.swiftFiles(in: "Sources/\(Self.runtime)") {
      #expect(Set(file.lines.compactMap(Self.importedModule)).isSubset(of: ["Foundation"]), "\(file.path)")
      for word in ["FileManager", "ProcessInfo", " Date()", ".random", "getenv", " actor "] {
        #expect(!file.lines.contains { $0.contains(word) }, "\(file.path) has \(word)")
      }
    }
  }

  /// Everybody who uses the plugin compiles its tool.
  @Test func thePluginToolIsSlim() {
    var compiled: Set<String> = []
    for folder in ["touchstone-plugin-tool", Self.disk] {
      for file in Repository.swiftFiles(in: "Sources/\(folder)") {
        compiled.formUnion(file.lines.compactMap(Self.importedModule))
      }
    }
    for module in compiled { compiled.formUnion(Self.closure(of: module)) }
    let system: Set = ["Foundation", "Dispatch", "Synchronization"]
    #expect(
      compiled.subtracting(system) == [
        "CYaml", "TouchstoneDiagnostics", "TouchstoneDisk", "TouchstoneDriver", "TouchstoneEmission", "TouchstoneJSON",
        "TouchstoneJSONEmitter", "TouchstoneLanguage", "TouchstoneModel", "TouchstoneRules", "TouchstoneSemantics",
        "TouchstoneSwiftEmitter", "TouchstoneSyntax",
      ])
  }

  /// A parser of Swift takes minutes to build; whoever builds the tool or uses the plugin never does.
  @Test func onlyOneExecutableReadsSwift() {
    var reading: Set<String> = []
    for target in Self.executables {
      var compiled: Set<String> = []
      for file in Repository.swiftFiles(in: "Sources/\(target)") {
        compiled.formUnion(file.lines.compactMap(Self.importedModule))
      }
      for module in compiled { compiled.formUnion(Self.closure(of: module)) }
      if !compiled.isDisjoint(with: ["SwiftSyntax", "SwiftParser", "SwiftOperators"]) { reading.insert(target) }
    }
    #expect(reading == ["touchstone-swift"])
  }

  /// A template language is compiled by whoever builds the command line, and by nobody else.
  @Test func onlyTheCommandLineFillsTemplates() {
    var filling: Set<String> = []
    for target in Self.executables {
      var compiled: Set<String> = []
      for file in Repository.swiftFiles(in: "Sources/\(target)") {
        compiled.formUnion(file.lines.compactMap(Self.importedModule))
      }
      for module in compiled { compiled.formUnion(Self.closure(of: module)) }
      if compiled.contains("Mustache") { filling.insert(target) }
    }
    #expect(filling == ["TouchstoneCommand"])
    #expect(!Self.closure(of: "TouchstoneSiteEmitter").contains("Mustache"))
  }

  /// The plugin declares its outputs before the emitter runs, and cannot import it.
  @Test func thePluginKnowsTheNamesOfGeneratedFiles() throws {
    let plugin = try #require(Repository.swiftFiles(in: "Plugins/TouchstoneBuildPlugin").first)
    let names = plugin.lines.joined().matches(of: /"(\w+\.swift|bundle\.\w+)"/).map { String($0.1) }
    #expect(names == SwiftEmitter.fileNames + AppBundleEmitter.fileNames)
  }

  @Test func roomsAreSmall() {
    var sizes: [Int] = []
    for file in Repository.swiftFiles(in: "Sources") {
      sizes.append(file.lines.count)
      // A language of the site is one file however much there is to say: a table, and no room.
      let isLanguage = file.path.contains("/Words/Languages/")
      #expect(isLanguage || file.lines.count <= 400, "\(file.path) has \(file.lines.count) lines")
      for function in SwiftFunction.all(in: file) {
        #expect(function.lineCount <= 60, "\(file.path):\(function.line) is a function of \(function.lineCount) lines")
      }
    }
    #expect(sizes.sorted()[sizes.count / 2] <= 120)
  }

  @Test func nothingBelowTheExecutablesTouchesTheWorld() {
    let forbidden = ["import Foundation", "FileManager", "ProcessInfo", " Date()", ".random", "getenv", " actor "]
    for target in Self.imports.keys.sorted() {
      for file in Repository.swiftFiles(in: "Sources/\(target)") {
        for (number, line) in file.lines.enumerated() where !line.drop(while: \.isWhitespace).hasPrefix("//") {
          for word in forbidden where line.contains(word) && !line.contains("\"") {
            Issue.record("\(file.path):\(number + 1) has \(word)")
          }
        }
      }
    }
  }

  /// Declarations are objects, for the reason that stands at `Declaration`; nothing else is.
  @Test func onlyDeclarationsPromiseWhatTheCompilerCannotCheck() {
    for target in Self.imports.keys.sorted() where target != "TouchstoneLanguage" {
      for file in Repository.swiftFiles(in: "Sources/\(target)") {
        #expect(!file.lines.contains { $0.contains("@unchecked") }, "\(file.path)")
      }
    }
  }

  /// What a target may import, at any distance.
  static func closure(of target: String) -> Set<String> {
    var found: Set<String> = []
    var waiting = [target]
    while let next = waiting.popLast() {
      for name in imports[next] ?? [] where found.insert(name).inserted { waiting.append(name) }
    }
    return found
  }

  private static func importedModule(_ line: String) -> String? {
    var words = line.split(separator: " ").map(String.init)
    if let first = words.first, ["package", "public", "internal", "private", "@testable"].contains(first) {
      words.removeFirst()
    }
    guard words.first == "import", words.count >= 2 else { return nil }
    return words[words.count - 1].split(separator: ".").first.map(String.init)
  }
}

/// The project's own files.
enum Repository {
  struct File {
    var path: String
    var lines: [String]
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func names(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  static func swiftFiles(in folder: String) -> [File] {
    let base = root.appendingPathComponent(folder)
    let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    // Code in a catalogue of documentation is text; `Scripts/documentation` compiles it.
    return names.filter { $0.hasSuffix(".swift") && !$0.contains(".docc/") }.sorted().compactMap { name in
      let text = try? String(contentsOf: base.appendingPathComponent(name), encoding: .utf8)
      return text.map { File(path: "\(folder)/\(name)", lines: $0.components(separatedBy: "\n")) }
    }
  }
}

/// A function in a file, measured by its indentation: from the line of `func` to the closing brace in its column.
struct SwiftFunction {
  var line: Int
  var lineCount: Int

  static func all(in file: Repository.File) -> [SwiftFunction] {
    var found: [SwiftFunction] = []
    for (number, line) in file.lines.enumerated() {
      let code = line.drop(while: \.isWhitespace)
      guard code.contains("func ") && !code.hasPrefix("//") || code.hasPrefix("init(") || code.contains(" init(") else {
        continue
      }
      let indentation = line.count - code.count
      let closing = String(repeating: " ", count: indentation) + "}"
      let next = String(repeating: " ", count: indentation)
      for (offset, later) in file.lines[(number + 1)...].enumerated() {
        if later == closing {
          found.append(SwiftFunction(line: number + 1, lineCount: offset + 2))
          break
        }
        // A requirement of a protocol has no body: something else begins in its column.
        if later.hasPrefix(next), later.dropFirst(indentation).first.map({ $0.isLetter || $0 == "/" }) == true { break }
      }
    }
    return found
  }
}
