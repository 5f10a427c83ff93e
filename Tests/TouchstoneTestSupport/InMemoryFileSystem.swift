public import TouchstoneDriver

/// A disk that holds just the files that a test gives it.
public struct InMemoryFileSystem: FileSystem {
  private var files: [String: [UInt8]]
  /// Lists folders in another order than that of names, to show that order never matters.
  public var shuffles = false
  /// Links, by their path, with what they lead to.
  public var links: [String: String] = [:]

  public init(_ files: [String: String]) {
    self.files = files.mapValues { Array($0.utf8) }
  }

  public init(bytes files: [String: [UInt8]]) {
    self.files = files
  }

  public func kind(of path: String) -> FileKind {
    let path = canonical(path)
    if files[path] != nil { return .file }
    return files.keys.contains { $0.hasPrefix(path + "/") } ? .folder : .none
  }

  public func names(in folder: String) -> [String] {
    let prefix = canonical(folder) + "/"
    let paths = Array(files.keys) + links.keys
    let names = Set(
      paths.filter { $0.hasPrefix(prefix) }.compactMap { $0.dropFirst(prefix.count).split(separator: "/").first })
    return shuffles ? names.map(String.init).shuffled() : names.map(String.init).sorted()
  }

  public func read(_ path: String, limit: Int) -> Result<[UInt8], FileProblem> {
    guard let bytes = files[canonical(path)] else { return .failure(.missing) }
    return bytes.count <= limit ? .success(bytes) : .failure(.tooLarge(bytes.count))
  }

  public func canonical(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
      if let target = links[parts.joined(separator: "/")] { parts = target.split(separator: "/") }
    }
    return parts.joined(separator: "/")
  }
}
