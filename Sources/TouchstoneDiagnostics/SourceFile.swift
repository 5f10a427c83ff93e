/// A file that an author wrote: its path as it is shown to people, and its bytes exactly as they were on disk.
public struct SourceFile: Sendable, Equatable {
  /// With `/` between folders, and relative to where the command was run where that is shorter.
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}

/// All files of a compilation, so that a ``SourceSpan`` can be shown as a path, a line and a column.
public struct SourceMap: Sendable {
  public private(set) var files: [SourceFile]

  public init(_ files: [SourceFile] = []) {
    self.files = files
  }

  /// Adds a file and says by which identity spans refer to it.
  public mutating func add(_ file: SourceFile) -> SourceID {
    files.append(file)
    return SourceID(files.count - 1)
  }

  /// The file, or an empty one without a name where the identity is of another map.
  public subscript(_ id: SourceID) -> SourceFile {
    let index = Int(id.index)
    return index < files.count ? files[index] : SourceFile(path: "", bytes: [])
  }

  /// The text that a span covers, with ill-formed bytes shown as replacement characters.
  public func text(of span: SourceSpan) -> String {
    let bytes = self[span.source].bytes
    return String(decoding: bytes[span.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
