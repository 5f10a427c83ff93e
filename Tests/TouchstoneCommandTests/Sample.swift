import Foundation
import Testing

/// One of the frameworks that come with the project.
struct Sample: Sendable, CustomTestStringConvertible {
  var name: String

  var testDescription: String { name }

  static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("frameworks")

  static let all: [Sample] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { !$0.hasPrefix(".") }.map(Sample.init)
  }()

  var url: URL { Self.folder.appendingPathComponent(name) }

  /// The files by their paths below `sample/`.
  func files() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    let paths = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
    for path in paths where [".toml", ".yaml", ".yml"].contains(where: path.hasSuffix) {
      files["sample/\(path)"] = [UInt8](try Data(contentsOf: url.appendingPathComponent(path)))
    }
    return files
  }
}
