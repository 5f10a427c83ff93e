/// A file that an author wrote: its path as it is shown to people, and its bytes exactly as they were on disk.
package struct SourceFile: Sendable, Equatable {
  /// With `/` between folders, and relative to where the command was run where that is shorter.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}

/// All files of a compilation, so that a ``SourceSpan`` can be shown as a path, a line and a column.
package struct SourceMap: Sendable {
  package private(set) var files: [SourceFile]

  package init(_ files: [SourceFile] = []) {
    self.files = files
  }

  /// Adds a file and says by which identity spans refer to it.
  package mutating func add(_ file: SourceFile) -> SourceID {
    files.append(file)
    return SourceID(files.count - 1)
  }

  /// The file, or an empty one without a name where the identity is of another map.
  package subscript(_ id: SourceID) -> SourceFile {
    let index = Int(id.index)
    return index < files.count ? files[index] : SourceFile(path: "", bytes: [])
  }

  /// The text that a span covers, with ill-formed bytes shown as replacement characters.
  package func text(of span: SourceSpan) -> String {
    let bytes = self[span.source].bytes
    return String(decoding: bytes[span.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
