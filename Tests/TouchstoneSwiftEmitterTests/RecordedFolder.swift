import Foundation
import Testing
import TouchstoneEmission

/// A folder of files that output is compared with.
struct RecordedFolder {
  private let folder: URL

  init(_ folder: URL) {
    self.folder = folder
  }

  /// Compares every file; with `TOUCHSTONE_UPDATE=1` records them instead, and fails.
  func compare(with files: [OutputFile]) throws {
    if ProcessInfo.processInfo.environment["TOUCHSTONE_UPDATE"] == "1" {
      try? FileManager.default.removeItem(at: folder)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for file in files { try Data(file.bytes).write(to: folder.appending(path: file.path)) }
      Issue.record("recorded anew; read what changed, and run again without TOUCHSTONE_UPDATE")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == files.map(\.path))
    for file in files {
      let recorded = (try? Data(contentsOf: folder.appending(path: file.path))).map { Array($0) } ?? []
      #expect(recorded == file.bytes, "\(file.path): \(firstDifference(recorded, file.bytes))")
    }
  }

  private func firstDifference(_ recorded: [UInt8], _ written: [UInt8]) -> String {
    let old = String(decoding: recorded, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let new = String(decoding: written, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).prefix { $0 == $1 }.count
    func at(_ lines: [Substring]) -> Substring { lines.indices.contains(line) ? lines[line] : "(end)" }
    return "line \(line + 1) was recorded as “\(at(old))” and is now “\(at(new))”"
  }
}
