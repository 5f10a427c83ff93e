/// Where the lines of a Swift file begin, so that places can be told as lines and columns.
///
/// Columns count Unicode scalars from 1, as all output of Touchstone does; a byte order mark is in no line.
struct SourceLines {
  private let bytes: [UInt8]
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for index in bytes.indices {
      // A CR alone ends a line in Swift.
      let isEnd = bytes[index] == 10 || (bytes[index] == 13 && (index + 1 == bytes.count || bytes[index + 1] != 10))
      if isEnd { starts.append(index + 1) }
    }
    self.starts = starts
  }

  func place(of offset: Int) -> SourcePlace {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset {
        low = middle
      } else {
        high = middle
      }
    }
    let start = starts[low]
    let end = min(max(offset, start), bytes.count)
    let column = bytes[start..<end].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return SourcePlace(line: low + 1, column: column)
  }
}

/// A line and a column, both from 1.
public struct SourcePlace: Sendable, Hashable, Comparable {
  public var line: Int
  public var column: Int

  public static func < (left: SourcePlace, right: SourcePlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
