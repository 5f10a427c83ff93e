/// Where the lines of a file begin, found in one pass, so that each place in it is found quickly after that.
///
/// A line ends with LF or CR LF; a CR alone is part of its line. A byte order mark belongs to no line.
struct LineIndex: Sendable {
  let bytes: [UInt8]
  /// The offset of the first byte of each line; never empty.
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    bytes.withUnsafeBufferPointer { buffer in
      for index in buffer.indices where buffer[index] == UInt8(ascii: "\n") {
        starts.append(index + 1)
      }
    }
    self.starts = starts
  }

  /// How many lines there are; after a final line end one more begins, which is empty.
  var count: Int { starts.count }

  /// The line that holds a byte, counted from zero.
  func line(at offset: Int) -> Int {
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
    return low
  }

  /// The bytes of a line without its end; the line is counted from zero.
  func content(ofLine line: Int) -> Range<Int> {
    guard starts.indices.contains(line) else { return bytes.count..<bytes.count }
    let start = starts[line]
    guard line + 1 < starts.count else { return start..<max(start, bytes.count) }
    var end = starts[line + 1] - 1
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// Where a line begins; past the last line, the end of the file.
  func start(ofLine line: Int) -> Int {
    line < starts.count ? starts[line] : bytes.count
  }
}
