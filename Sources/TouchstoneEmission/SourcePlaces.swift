public import TouchstoneDiagnostics

/// Where declarations stand, as people say it: a path, a line and a column.
///
/// Lines are found once per file; columns count Unicode scalars, as messages do.
public struct SourcePlaces {
  /// A place in a file; the first line and the first column are 1.
  public struct Place: Sendable, Equatable {
    public var path: String
    public var line: Int
    public var column: Int
  }

  private let sources: SourceMap
  /// Offsets of the first byte of each line, file by file; empty where a file has not been asked for.
  private var lineStarts: [[Int]]

  public init(_ sources: SourceMap) {
    self.sources = sources
    lineStarts = Array(repeating: [], count: sources.files.count)
  }

  /// The place where a stretch of text begins.
  public mutating func place(of span: SourceSpan) -> Place {
    let file = Int(span.source.index)
    guard lineStarts.indices.contains(file) else { return Place(path: "", line: 1, column: 1) }
    let bytes = sources.files[file].bytes
    if lineStarts[file].isEmpty { lineStarts[file] = starts(of: bytes) }
    let offset = min(Int(span.start), bytes.count)
    let line = lineIndex(at: offset, in: lineStarts[file])
    let before = bytes[min(lineStarts[file][line], offset)..<offset]
    // Every byte but a continuation byte begins a scalar.
    let column = before.count { $0 & 0xC0 != 0x80 } + 1
    return Place(path: sources.files[file].path, line: line + 1, column: column)
  }

  private func starts(of bytes: [UInt8]) -> [Int] {
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
    return starts
  }

  private func lineIndex(at offset: Int, in starts: [Int]) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
