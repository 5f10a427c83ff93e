import Foundation
public import TouchstoneDriver

/// The real disk.
public struct DiskFileSystem: FileSystem {
  public init() {}

  public func kind(of path: String) -> FileKind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .none }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .none
    }
  }

  public func names(in folder: String) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder) else {
      return []
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  public func read(_ path: String, limit: Int) -> Result<[UInt8], FileProblem> {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(errno == ENOENT ? .missing : .unreadable) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failure(.unreadable) }
    let size = Int(status.st_size)
    guard size <= limit else { return .failure(.tooLarge(size)) }
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Foundation.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if got < 0 && errno == EINTR { continue }
        failed = got < 0
        if got <= 0 { break }
        count += got
      }
    }
    return failed ? .failure(.unreadable) : .success(bytes)
  }

  public func canonical(_ path: String) -> String {
    guard let resolved = realpath(path.isEmpty ? "." : path, nil) else {
      return URL(fileURLWithPath: path).standardizedFileURL.path
    }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
