// Reads documents with a TOML reader that nobody of this project wrote, for comparison with our own.
//
// On standard input: the length of a document as four bytes, lowest first, and the document; and so on to the end.
// On standard output, for each: a line with its values and their types as JSON, keys in the order of their bytes, or
// the word `rejected`. The process may die of a document, as its reader asserts what it should check; whoever started
// it starts it again.

import Foundation
import TOMLKit

/// Exactly so many bytes, or `nil` where the input ends before.
func readBytes(_ count: Int) -> [UInt8]? {
  var bytes: [UInt8] = []
  while bytes.count < count {
    let data = FileHandle.standardInput.readData(ofLength: count - bytes.count)
    if data.isEmpty { return nil }
    bytes += data
  }
  return bytes
}

while let head = readBytes(4) {
  let length = head.reversed().reduce(0) { $0 << 8 | Int($1) }
  guard let document = readBytes(length) else { break }
  FileHandle.standardOutput.write(Data((answer(to: document) + "\n").utf8))
}
