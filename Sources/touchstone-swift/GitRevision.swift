import Foundation
import TouchstoneDisk
import TouchstoneDriver

/// A framework's folder as it was at a revision, taken out of git into a temporary folder; nothing in the work tree is
/// touched.
///
/// The whole tree of the revision is taken out, since a framework may build on packages beside it.
struct GitRevision {
  /// The framework's folder in it.
  let folder: String
  private let temporary: URL

  init(_ revision: String, of framework: String) throws {
    guard DiskFileSystem().kind(of: framework) == .folder else { throw refuse("there is no folder \(framework)") }
    let inside = try GitRevision.run(["git", "-C", framework, "rev-parse", "--show-prefix"])
    guard inside.status == 0 else {
      throw refuse("\(framework) lies in no git repository, so that there is no revision \(revision) of it")
    }
    // A revision that begins with a dash would be taken for an option.
    let commit = try GitRevision.run([
      "git", "-C", framework, "rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}",
    ])
    guard commit.status == 0 else {
      throw refuse(
        """
        there is no revision \(revision) in the repository of \(framework)
        A copy without history may not have it: fetch it first, such as with git fetch --tags --unshallow
        """)
    }
    temporary = FileManager.default.temporaryDirectory.appending(path: "touchstone-swift-\(UUID().uuidString)")
    let tree = temporary.appending(path: "tree")
    try FileManager.default.createDirectory(at: tree, withIntermediateDirectories: true)
    let top = try GitRevision.run(["git", "-C", framework, "rev-parse", "--show-toplevel"]).line
    let archive = temporary.appending(path: "tree.tar").path
    let written = try GitRevision.run(["git", "-C", top, "archive", "--format=tar", "-o", archive, commit.line])
    let unpacked = try GitRevision.run(["tar", "-xf", archive, "-C", tree.path])
    guard written.status == 0, unpacked.status == 0 else {
      try? FileManager.default.removeItem(at: temporary)
      throw refuse("revision \(revision) cannot be taken out of git: \(written.errors)\(unpacked.errors)")
    }
    folder = tree.appending(path: inside.line).path
    if !manifestNames.contains(where: { DiskFileSystem().kind(of: joined(folder, $0)) == .file }) {
      try? FileManager.default.removeItem(at: temporary)
      throw refuse("at revision \(revision) there was no framework package in \(framework)")
    }
  }

  func remove() {
    try? FileManager.default.removeItem(at: temporary)
  }

  private struct Run {
    var status: Int32
    var output: String
    var errors: String

    var line: String { output.split(separator: "\n").first.map(String.init) ?? "" }
  }

  private static func run(_ command: [String]) throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    do { try process.run() } catch { throw refuse("\(command[0]) cannot be run: \(error.localizedDescription)") }
    // What these commands print is short, so that neither pipe fills while the other is read.
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complaints = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: complaints, as: UTF8.self))
  }
}
