import Foundation
import Testing

/// One of the frameworks that come with the project.
struct Sample: Sendable, CustomTestStringConvertible {
  /// Its folder below `frameworks`: `systems/chugach`.
  var name: String

  var testDescription: String { name }

  static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("frameworks")

  /// Every package, those that are meant to fail as well.
  static let all: [Sample] = paths.filter { ["touchstone.toml", "touchstone.yaml"].contains(lastPart($0)) }
    .map { Sample(name: String($0.dropLast(lastPart($0).count + 1))) }.sorted { $0.name < $1.name }

  /// Those that check without an error.
  static let sound = all.filter { !failing.contains($0.name) }

  /// The stories of what goes wrong.
  static let failing: Set<String> = [
    "stories/traditional", "stories/piecemeal", "stories/inequitable-overlay/school",
    "stories/inequitable-overlay/tracked-school",
  ]

  private static let paths = (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }) ?? []

  private static func lastPart(_ path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }

  var url: URL { Self.folder.appendingPathComponent(name) }

  /// The files of all packages, since one may stand on another, by their paths from `frameworks/`.
  static func files() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for path in paths where [".toml", ".yaml", ".yml"].contains(where: path.hasSuffix) {
      files["frameworks/\(path)"] = [UInt8](try Data(contentsOf: folder.appendingPathComponent(path)))
    }
    return files
  }
}
