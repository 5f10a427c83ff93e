import TouchstoneDriver

/// A disk in memory, of which a mutation changes single files; folders are known beforehand, so that asking is cheap.
struct FuzzDisk: FileSystem {
  private(set) var paths: [String] = []
  private var contents: [[UInt8]] = []
  private var positions: [String: Int] = [:]
  /// The names in each folder, in the order of their bytes.
  private var folders: [String: [String]] = [:]

  init(_ files: [(path: String, bytes: [UInt8])]) {
    for file in files { add(file.path, file.bytes) }
    for folder in folders.keys { folders[folder]?.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
  }

  /// The bytes of a file; nothing is kept for a path that the disk did not begin with.
  subscript(path: String) -> [UInt8] {
    get { positions[path].map { contents[$0] } ?? [] }
    set {
      guard let position = positions[path] else { return }
      contents[position] = newValue
    }
  }

  /// The files below a folder, in the order in which they were added.
  func paths(below folder: String) -> [String] { paths.filter { $0.hasPrefix(folder + "/") } }

  private mutating func add(_ path: String, _ bytes: [UInt8]) {
    positions[path] = paths.count
    paths.append(path)
    contents.append(bytes)
    var parts = path.split(separator: "/").map(String.init)
    while let name = parts.popLast() {
      let folder = parts.joined(separator: "/")
      if folders[folder]?.contains(name) == true { return }
      folders[folder, default: []].append(name)
    }
  }

  func kind(of path: String) -> FileKind {
    let path = canonical(path)
    if positions[path] != nil { return .file }
    return folders[path] == nil ? .none : .folder
  }

  func names(in folder: String) -> [String] { folders[canonical(folder)] ?? [] }

  func read(_ path: String, limit: Int) -> Result<[UInt8], FileProblem> {
    guard let position = positions[canonical(path)] else { return .failure(.missing) }
    let bytes = contents[position]
    return bytes.count <= limit ? .success(bytes) : .failure(.tooLarge(bytes.count))
  }

  func canonical(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
