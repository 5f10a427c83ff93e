import Foundation

/// Data that nobody on the project wrote, which stands outside of it.
enum DataFolder {
  /// `nil` where `TOUCHSTONE_DATA` names no folder: the tests that need it are then skipped, as they say.
  static let found: URL? = {
    guard let path = ProcessInfo.processInfo.environment["TOUCHSTONE_DATA"], !path.isEmpty else { return nil }
    return URL(fileURLWithPath: path)
  }()

  static let whySkipped = "TOUCHSTONE_DATA is not set"

  /// Whether a run without the data counts as failed.
  static let isRequired = ProcessInfo.processInfo.environment["TOUCHSTONE_DATA_REQUIRED"] == "1"

  /// Reads a file of JSON below the folder.
  static func read<Value: Decodable>(_ type: Value.Type, from path: String) throws -> Value {
    guard let found else { throw CocoaError(.fileNoSuchFile) }
    return try JSONDecoder().decode(type, from: Data(contentsOf: found.appendingPathComponent(path)))
  }
}
