import Foundation

/// Why files were not written, in words that follow "since".
public struct WritingProblem: Error, CustomStringConvertible {
  public var description: String
}

/// Writes all of these files or none of them.
///
/// Each is written beside its place first, so that a full disk is noticed before anything has changed; then all are put
/// in place, and where one of these steps fails those before it are undone.
public func writeAll(_ files: [(path: String, old: [UInt8], new: [UInt8])]) throws {
  let disk = DiskFileSystem()
  // The file itself, so that a link to it stays a link.
  let places = files.map { disk.canonical($0.path) }
  let drafts = places.map { $0 + ".touchstone-new" }
  defer { for draft in drafts { unlink(draft) } }
  for (index, file) in files.enumerated() {
    guard case .success(file.old) = disk.read(file.path, limit: Int.max) else {
      throw WritingProblem(description: "\(file.path) has changed meanwhile")
    }
    var status = stat()
    guard stat(places[index], &status) == 0, access(places[index], W_OK) == 0 else {
      throw WritingProblem(description: "\(file.path) may not be written")
    }
    _ = try writeIfChanged(file.new, to: drafts[index])
    chmod(drafts[index], status.st_mode & 0o7777)
  }
  for index in files.indices where rename(drafts[index], places[index]) != 0 {
    let reason = String(cString: strerror(errno))
    for done in 0..<index { _ = try? writeIfChanged(files[done].old, to: places[done]) }
    throw WritingProblem(description: "\(files[index].path) cannot be written: \(reason)")
  }
}
