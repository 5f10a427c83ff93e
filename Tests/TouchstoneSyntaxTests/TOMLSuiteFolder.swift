import Foundation

/// The conformance suite of TOML, which stands outside of the project.
struct TOMLSuiteFolder {
  let folder: URL

  /// `nil` where `TOUCHSTONE_DATA` names no folder: the tests that need it are then skipped, as they say.
  static let found: TOMLSuiteFolder? = {
    guard let data = ProcessInfo.processInfo.environment["TOUCHSTONE_DATA"], !data.isEmpty else { return nil }
    return TOMLSuiteFolder(folder: URL(fileURLWithPath: data).appendingPathComponent("toml-test"))
  }()

  /// Whether a run without the suite counts as failed.
  static let isRequired = ProcessInfo.processInfo.environment["TOUCHSTONE_DATA_REQUIRED"] == "1"

  /// The documents that belong to an edition of TOML, below `valid/` or `invalid/`.
  func documents(_ edition: String, below prefix: String) throws -> [String] {
    let list = try String(contentsOf: folder.appendingPathComponent("files-toml-\(edition)"), encoding: .utf8)
    return list.split(separator: "\n").map(String.init).filter { $0.hasPrefix(prefix) && $0.hasSuffix(".toml") }
  }

  func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appendingPathComponent(path)))
  }

  /// What the suite expects of a valid document: tables, lists, and `{ "type": …, "value": … }`.
  func expectation(_ path: String) throws -> Any {
    let json = folder.appendingPathComponent(String(path.dropLast(5)) + ".json")
    return try JSONSerialization.jsonObject(with: Data(contentsOf: json), options: [.fragmentsAllowed])
  }
}
