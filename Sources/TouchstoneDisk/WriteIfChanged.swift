import Foundation

/// A file that could not be written.
public struct WritingError: Error, CustomStringConvertible {
  public var path: String
  public var reason: String

  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  public var description: String { "cannot write \(path): \(reason)" }
}

/// Writes a file, unless it holds these bytes already: what reads it then sees that nothing happened.
///
/// - Returns: whether it was written.
public func writeIfChanged(_ bytes: [UInt8], to target: String) throws -> Bool {
  if case .success(let existing) = DiskFileSystem().read(target, limit: Int.max), existing == bytes { return false }
  let descriptor = open(target, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
  guard descriptor >= 0 else { throw WritingError(path: target, reason: String(cString: strerror(errno))) }
  defer { close(descriptor) }
  var offset = 0
  while offset < bytes.count {
    let count = bytes.withUnsafeBytes {
      Foundation.write(descriptor, $0.baseAddress.map { $0 + offset }, $0.count - offset)
    }
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { throw WritingError(path: target, reason: String(cString: strerror(errno))) }
    offset += count
  }
  return true
}
