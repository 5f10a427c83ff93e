/// A few words of an author's file for use in a message: one line, without anything unprintable, not too long.
///
/// `excerpt(of: bytes, in: 8..<60)` gives `Reading and writing in situations that …`.
public func excerpt(of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, limit: Int = 40) -> String {
  var text = ""
  var index = range.lowerBound
  let end = min(range.upperBound, bytes.count)
  var characters = 0
  while index < end {
    if characters == limit { return text + "…" }
    guard let (scalar, length) = decodeScalar(bytes, at: index) else {
      text.unicodeScalars.append("\u{FFFD}")
      index += 1
      characters += 1
      continue
    }
    if scalar == "\n" || scalar == "\r" { return text + "…" }
    text.unicodeScalars.append(scalar == "\t" ? " " : isPrintable(scalar) ? scalar : "\u{FFFD}")
    index += length
    characters += 1
  }
  return text
}

/// Leaves out what would change the look of a terminal or the direction of writing.
private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: false
  default: true
  }
}
