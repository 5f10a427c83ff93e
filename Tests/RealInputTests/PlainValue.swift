/// A value as it is before anybody chooses a spelling.
enum PlainValue: Sendable, Equatable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([PlainValue])
  /// Keys with values, in order.
  case table([Entry])

  struct Entry: Sendable, Equatable {
    var key: String
    var value: PlainValue
  }

  static func texts(_ texts: [String]) -> PlainValue { .list(texts.map { .text($0) }) }
}

/// A declaration as it is before anybody chooses a spelling: with its whole id, and its parts inside it.
struct PlainDeclaration: Sendable {
  var kind: String
  /// The whole id, `ela.1.2`.
  var id: String
  var fields: [PlainValue.Entry] = []
  var parts: [PlainDeclaration] = []

  init(_ kind: String, _ id: String) {
    self.kind = kind
    self.id = id
  }

  /// Adds a field, unless there is nothing to say.
  mutating func set(_ key: String, _ value: PlainValue?) {
    if let value { fields.append(PlainValue.Entry(key: key, value: value)) }
  }
}

/// A file of declarations, whose name has no ending yet.
struct PlainFile: Sendable {
  var name: String
  var declarations: [PlainDeclaration]
}

/// A framework package before anybody chooses a spelling.
struct PlainPackage: Sendable {
  var id: String
  var title: String
  var files: [PlainFile]

  /// The package's files by their paths.
  func written(as spelling: Spelling) -> [String: String] {
    let header: [PlainValue.Entry] = [
      .init(key: "id", value: .text(id)), .init(key: "title", value: .text(title)),
      .init(key: "version", value: .text("1.0.0")),
      .init(key: "uri", value: .text("https://frameworks.example/\(id)")),
    ]
    var texts = ["touchstone.\(spelling.rawValue)": spelling.table("framework", header)]
    for file in files { texts["\(file.name).\(spelling.rawValue)"] = spelling.document(file.declarations) }
    return texts
  }
}

/// The two spellings of the language.
enum Spelling: String, Sendable, CaseIterable {
  case toml
  case yaml

  func table(_ name: String, _ entries: [PlainValue.Entry]) -> String {
    switch self {
    case .toml: TOMLText.table(name, entries)
    case .yaml: YAMLText.table(name, entries)
    }
  }

  func document(_ declarations: [PlainDeclaration]) -> String {
    switch self {
    case .toml: TOMLText.document(declarations)
    case .yaml: YAMLText.document(declarations)
    }
  }
}
