import TouchstoneDiagnostics
import TouchstoneDisk
import TouchstoneDriver

/// Finds the Swift files that paths name, in the order of the paths and inside folders in the order of names.
struct SourceFiles {
  /// Files that are larger are left out: nobody wrote them.
  static let sizeLimit = 1 << 20
  /// Folders in folders beyond this depth are left out, links in a circle among them.
  private static let depthLimit = 64
  /// More files than this are refused.
  private static let countLimit = 50_000

  private(set) var files: [SourceFile] = []
  /// A sentence for each file that was left out.
  private(set) var skipped: [String] = []
  private let disk = DiskFileSystem()
  private var known: Set<String> = []

  init(_ paths: [String]) throws {
    for path in paths {
      switch disk.kind(of: path) {
      case .none: throw refuse("there is no file or folder \(path)")
      case .file: try read(path)
      case .folder: try readFolder(path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path, depth: 0)
      }
    }
    if files.isEmpty && skipped.isEmpty {
      throw refuse("there are no .swift files in \(paths.joined(separator: ", "))")
    }
  }

  private mutating func readFolder(_ folder: String, depth: Int) throws {
    // A folder is read once, however many links lead to it.
    guard depth < SourceFiles.depthLimit, known.insert(disk.canonical(folder)).inserted else { return }
    for name in disk.names(in: folder) where !name.hasPrefix(".") {
      let path = joined(folder, name)
      switch disk.kind(of: path) {
      case .folder: try readFolder(path, depth: depth + 1)
      case .file: if name.hasSuffix(".swift") { try read(path) }
      case .none: continue
      }
    }
  }

  private mutating func read(_ path: String) throws {
    guard known.insert(disk.canonical(path)).inserted else { return }
    guard files.count < SourceFiles.countLimit else {
      throw refuse("these are more than \(SourceFiles.countLimit) files; name fewer folders")
    }
    switch disk.read(path, limit: SourceFiles.sizeLimit) {
    case .success(let bytes): files.append(SourceFile(path: path, bytes: bytes))
    case .failure(.tooLarge(let size)):
      skipped.append("\(path): warning: left out, since it has \(size / 1024) KiB, more than people write")
    case .failure(.missing), .failure(.unreadable): skipped.append("\(path): warning: this file cannot be read")
    }
  }

  func tellSkipped() {
    for sentence in skipped { Output.error(sentence) }
  }
}
