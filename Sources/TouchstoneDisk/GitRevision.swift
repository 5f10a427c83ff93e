import Foundation
import TouchstoneDriver

/// Why a revision cannot be read, in sentences for the person who asked for it.
public struct GitProblem: Error, CustomStringConvertible {
  public var description: String

  init(_ description: String) {
    self.description = description
  }
}

/// A framework's folder as it was at a revision, taken out of git into a temporary folder; nothing in the work tree is
/// touched.
///
/// The whole tree of the revision is taken out, since a framework may build on packages beside it.
public struct GitRevision {
  /// The framework's folder in it.
  public let folder: String
  private let temporary: URL

  /// - Parameter framework: the framework's folder in the work tree, which need not hold one any more.
  public init(_ revision: String, of framework: String) throws {
    guard DiskFileSystem().kind(of: framework) == .folder else { throw GitProblem("there is no folder \(framework)") }
    let inside = try GitRevision.run(["git", "-C", framework, "rev-parse", "--show-prefix"])
    guard inside.status == 0 else {
      throw GitProblem("\(framework) lies in no git repository, so that there is no revision \(revision) of it")
    }
    // A revision that begins with a dash would be taken for an option.
    let commit = try GitRevision.run([
      "git", "-C", framework, "rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}",
    ])
    guard commit.status == 0 else {
      throw GitProblem(
        """
        there is no revision \(revision) in the repository of \(framework)
        \(try GitRevision.advice(framework, revision))
        """)
    }
    temporary = FileManager.default.temporaryDirectory.appending(path: "touchstone-\(UUID().uuidString)")
    let tree = temporary.appending(path: "tree")
    try FileManager.default.createDirectory(at: tree, withIntermediateDirectories: true)
    let top = try GitRevision.run(["git", "-C", framework, "rev-parse", "--show-toplevel"]).line
    let archive = temporary.appending(path: "tree.tar").path
    let written = try GitRevision.run(["git", "-C", top, "archive", "--format=tar", "-o", archive, commit.line])
    let unpacked = try GitRevision.run(["tar", "-xf", archive, "-C", tree.path])
    guard written.status == 0, unpacked.status == 0 else {
      try? FileManager.default.removeItem(at: temporary)
      throw GitProblem("revision \(revision) cannot be taken out of git: \(written.errors)\(unpacked.errors)")
    }
    folder = tree.appending(path: inside.line).path
    if !manifestNames.contains(where: { DiskFileSystem().kind(of: joined(folder, $0)) == .file }) {
      try? FileManager.default.removeItem(at: temporary)
      throw GitProblem("at revision \(revision) there was no framework package in \(framework)")
    }
  }

  /// The commit that last changed a file of a folder; `nil` where there is none, or no repository.
  public static func lastChange(of file: String, in folder: String) -> String? {
    guard let log = try? run(["git", "-C", folder, "log", "-1", "--format=%H", "--", file]), log.status == 0 else {
      return nil
    }
    return log.line.isEmpty ? nil : log.line
  }

  /// Removes the temporary folder.
  public func remove() {
    try? FileManager.default.removeItem(at: temporary)
  }

  /// What to do where a revision is missing: a shallow clone, as continuous integration makes it, has the last commit alone.
  private static func advice(_ framework: String, _ revision: String) throws -> String {
    let shallow = try run(["git", "-C", framework, "rev-parse", "--is-shallow-repository"]).line == "true"
    if shallow {
      return """
        This is a shallow clone, which has the last commits alone: fetch the others first with git fetch --unshallow \
        --tags; on GitHub write fetch-depth: 0 under actions/checkout, on GitLab GIT_DEPTH: 0
        """
    }
    return "A copy without history may not have it: fetch it first, such as with git fetch --tags --unshallow"
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
    do { try process.run() } catch { throw GitProblem("\(command[0]) cannot be run: \(error.localizedDescription)") }
    // What these commands print is short, so that neither pipe fills while the other is read.
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complaints = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: complaints, as: UTF8.self))
  }
}
