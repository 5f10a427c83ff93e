import Foundation

/// What mutations begin with: sample packages, and single documents that no package holds.
struct FuzzCorpus {
  /// All samples side by side, and a package each for a document of its own in TOML and in YAML.
  let disk: FuzzDisk
  /// The folders of the samples.
  let samples: [String]
  let documents: [[UInt8]]
  /// Names, ids and words of the samples, each once.
  let words: [[UInt8]]

  /// The file that a single document is put in.
  static let places = ["toml/text.toml", "yaml/text.yaml", "toml/touchstone.toml"]

  private static let manifests = ["touchstone.toml", "touchstone.yaml", "touchstone.yml"]
  private static let manifest = """
    [framework]
    id = "document"
    title = "Document"
    version = "1.0.0"
    """

  init(samples folder: String, documents corpus: String?) throws {
    var files: [(path: String, bytes: [UInt8])] = []
    for name in Self.names(below: folder, endings: [".toml", ".yaml", ".yml"]) where !name.contains("/build/") {
      files.append((name, try Self.bytes(of: folder + "/" + name)))
    }
    samples = files.map(\.path).filter { path in Self.manifests.contains { path.hasSuffix("/" + $0) } }
      .map { $0.split(separator: "/").dropLast().joined(separator: "/") }.sorted()
    guard !samples.isEmpty else { throw FuzzFailure("\(folder) holds no sample packages") }
    words = Self.words(in: files.map(\.bytes))
    for root in ["toml", "yaml"] {
      files.append(("\(root)/touchstone.toml", Array(Self.manifest.utf8)))
      files.append(("\(root)/text.\(root)", []))
    }
    disk = FuzzDisk(files)
    documents = try corpus.map(Self.documents(below:)) ?? []
    if let corpus, documents.isEmpty { throw FuzzFailure("\(corpus) holds no TOML files") }
  }

  private static func documents(below folder: String) throws -> [[UInt8]] {
    try names(below: folder, endings: [".toml"]).map { try bytes(of: folder + "/" + $0) }
  }

  private static func names(below folder: String, endings: [String]) -> [String] {
    let folder = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { name in endings.contains { name.hasSuffix($0) } }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private static func words(in files: [[UInt8]]) -> [[UInt8]] {
    var seen: Set<[UInt8]> = []
    var words: [[UInt8]] = []
    for file in files {
      for word in file.split(whereSeparator: { !TextMutator.isWordByte($0) }) where seen.insert(Array(word)).inserted {
        words.append(Array(word))
      }
    }
    return words
  }
}
