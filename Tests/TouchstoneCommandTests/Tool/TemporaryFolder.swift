public import Foundation

/// A folder of a test's own, gone when the test is.
public final class TemporaryFolder: Sendable {
  public let url: URL

  public init(_ files: [String: String] = [:]) throws {
    url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("touchstone-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  public func write(_ text: String, to path: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  public func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url.appendingPathComponent(path)))
  }

  public func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  public func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url.appendingPathComponent(path).path)
  }

  /// Every file below the folder, or below a folder in it, by its path, with its bytes.
  public func snapshot(of folder: String = "") throws -> [String: [UInt8]] {
    var snapshot: [String: [UInt8]] = [:]
    for path in paths(in: folder) { snapshot[path] = try bytes(folder.isEmpty ? path : folder + "/" + path) }
    return snapshot
  }

  /// When each file was last written.
  public func times(of folder: String) throws -> [String: Date] {
    var times: [String: Date] = [:]
    for path in paths(in: folder) {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: url.appendingPathComponent(folder + "/" + path).path)
      times[path] = attributes[.modificationDate] as? Date
    }
    return times
  }

  /// The paths of the files in a folder, sorted.
  public func paths(in folder: String = "") -> [String] {
    let base = folder.isEmpty ? url : url.appendingPathComponent(folder)
    let found = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return found.sorted().filter { path in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: base.appendingPathComponent(path).path, isDirectory: &isFolder)
      return !isFolder.boolValue
    }
  }
}
