import TouchstoneDisk
import TouchstoneDriver
import TouchstoneSyntax

extension OutputFolder {
  /// Refuses a folder that holds the framework's own files: they would be taken for output.
  func refuseSources(of root: String) throws {
    let disk = DiskFileSystem()
    let (folder, package) = (disk.canonical(path), disk.canonical(root))
    if package == folder || package.hasPrefix(folder + "/") {
      throw refuse("\(path) holds the framework itself; name another folder to write to")
    }
    guard disk.kind(of: path) == .folder, disk.kind(of: joined(path, outputListName)) == .none else { return }
    if let source = firstSource(in: path, disk, depth: 0) {
      throw refuse("\(path) holds files such as \(source), which a build would hide; name another folder to write to")
    }
  }

  private func firstSource(in folder: String, _ disk: DiskFileSystem, depth: Int) -> String? {
    guard depth < 8 else { return nil }
    for name in disk.names(in: folder) {
      let inner = joined(folder, name)
      switch disk.kind(of: inner) {
      case .file where SourceFormat(path: name) != nil: return inner
      case .folder: if let found = firstSource(in: inner, disk, depth: depth + 1) { return found }
      case .file, .none: break
      }
    }
    return nil
  }
}
