import Foundation
public import TouchstoneDriver
import TouchstoneEmission

/// The folder that a build writes: only files whose bytes changed, and nothing at all where one could not be written.
///
/// Files of an earlier build that this one does not make are removed. Which those are stands in a list beside them, by
/// emitter, so that a build of the site leaves data alone and nothing else in the folder is ever touched.
public struct OutputFolder {
  public let path: String

  public init(path: String) {
    self.path = path
  }

  /// What writing changed.
  public struct Outcome {
    public var written = 0
    public var unchanged = 0
    public var removed = 0
  }

  public func write(_ outputs: [NamedOutput]) throws -> Outcome {
    let files = outputs.flatMap(\.files)
    try prepare(files)
    var outcome = Outcome()
    for file in files {
      if try writeIfChanged(file.bytes, to: joined(path, file.path)) {
        outcome.written += 1
      } else {
        outcome.unchanged += 1
      }
    }
    let list = OutputList(in: path)
    outcome.removed = remove(list.leftovers(after: outputs))
    _ = try writeIfChanged(Array(list.updated(with: outputs).utf8), to: joined(path, outputListName))
    return outcome
  }

  /// Makes the folders, and finds what stands in the way before anything is written.
  private func prepare(_ files: [OutputFile]) throws {
    var folders: Set<String> = [path]
    for file in files {
      let target = joined(path, file.path)
      if let slash = target.utf8.lastIndex(of: UInt8(ascii: "/")) { folders.insert(String(target[..<slash])) }
      if DiskFileSystem().kind(of: target) == .folder {
        throw WritingError(path: target, reason: "a folder of that name is in the way")
      }
    }
    for folder in folders.sorted() {
      do {
        try FileManager.default.createDirectory(
          atPath: folder.isEmpty ? "." : folder, withIntermediateDirectories: true)
      } catch {
        throw WritingError(path: folder, reason: "the folder cannot be made")
      }
    }
  }

  /// Removes files, and the folders that they leave empty.
  private func remove(_ paths: [String]) -> Int {
    var removed = 0
    for file in paths where unlink(joined(path, file)) == 0 {
      removed += 1
      var folder = file
      while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
        folder = String(folder[..<slash])
        guard rmdir(joined(path, folder)) == 0 else { break }
      }
    }
    return removed
  }
}

/// The list of what builds have written to a folder: an emitter, a tab and a path to a line.
private struct OutputList {
  private var paths: [String: [String]] = [:]

  init(in folder: String) {
    guard case .success(let bytes) = DiskFileSystem().read(joined(folder, outputListName), limit: 1 << 28) else {
      return
    }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
      // The list may have been edited; nothing outside the folder is ever removed.
      guard parts.count == 2, !parts[1].hasPrefix("/"), !parts[1].split(separator: "/").contains("..") else { continue }
      paths[parts[0], default: []].append(parts[1])
    }
  }

  /// What the emitters of this build wrote before and do not write now.
  func leftovers(after outputs: [NamedOutput]) -> [String] {
    var current = Set(outputs.flatMap { $0.files.map(\.path) })
    for (emitter, others) in paths where !outputs.contains(where: { $0.emitter == emitter }) {
      current.formUnion(others)
    }
    return outputs.flatMap { paths[$0.emitter] ?? [] }.filter { !current.contains($0) }
  }

  func updated(with outputs: [NamedOutput]) -> String {
    var updated = paths
    for output in outputs { updated[output.emitter] = output.files.map(\.path) }
    let lines = updated.keys.sorted().flatMap { emitter in
      (updated[emitter] ?? []).sorted().map { "\(emitter)\t\($0)\n" }
    }
    return lines.joined()
  }
}
