import Foundation

/// Keeps the packages that the compiler failed on, ready to be made fixtures.
struct FailureFolder {
  let path: String
  private(set) var count = 0

  /// More are counted and not kept.
  static let maximumKept = 40

  init(_ path: String) {
    self.path = path
  }

  /// Writes a package to `SEED-RUN`, with what was done to it and what came of it.
  mutating func keep(_ input: FuzzInput, name: String, what: String) throws {
    count += 1
    guard count <= Self.maximumKept else { return }
    let folder = URL(fileURLWithPath: path).appendingPathComponent(name)
    for path in input.disk.paths(below: input.root) {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(input.disk[path]).write(to: file)
    }
    let changes = input.changes.map { "\($0)\n" }.joined()
    try Data("\(what)\n\n\(changes)".utf8).write(to: folder.appendingPathComponent("what.txt"))
  }
}
