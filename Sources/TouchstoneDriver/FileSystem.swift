/// What the compiler needs of a disk; only the executables have a real one.
///
/// Paths use `/` between folders.
public protocol FileSystem: Sendable {
  /// Whether something is at a path, and what.
  func kind(of path: String) -> FileKind

  /// The names of what lies in a folder, sorted by their bytes; empty where it cannot be read.
  func names(in folder: String) -> [String]

  /// The bytes of a file, or the reason why they cannot be had, in words that follow "the file".
  func read(_ path: String, limit: Int) -> Result<[UInt8], FileProblem>

  /// The path without links and `..`, by which two names of one folder are known to be the same.
  func canonical(_ path: String) -> String
}

/// What is at a path.
public enum FileKind: Sendable {
  case file
  case folder
  /// Nothing, or something that is neither a file nor a folder.
  case none
}

/// Why a file cannot be read.
public enum FileProblem: Error, Sendable {
  case missing
  case unreadable
  /// The size in bytes.
  case tooLarge(Int)
}
