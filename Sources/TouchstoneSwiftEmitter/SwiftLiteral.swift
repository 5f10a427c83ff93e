import TouchstoneEmission

/// Author text inside a string literal: the one place where it is escaped.
///
/// What is written stands between quotes of either sort, `"` or `"""`, always as one line, and means exactly the text
/// that went in. Whatever could end the literal, begin an interpolation, or look like something else to whoever reads
/// the code is written as an escape.
enum SwiftLiteral {
  /// A whole literal: `"unit rate"`.
  static func quoted(_ text: String) -> String {
    var writer = ByteWriter(reservingCapacity: text.utf8.count + 2)
    writer.write(byte: UInt8(ascii: "\""))
    write(text, to: &writer)
    writer.write(byte: UInt8(ascii: "\""))
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Adds the text without quotes.
  static func write(_ text: String, to writer: inout ByteWriter) {
    if text.utf8.allSatisfy({ isPlain($0) }) {
      writer.write(text)
      return
    }
    for scalar in text.unicodeScalars { write(scalar, to: &writer) }
  }

  /// Whether a byte is printable ASCII that means nothing special between quotes.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func write(_ scalar: Unicode.Scalar, to writer: inout ByteWriter) {
    switch scalar {
    case "\"": writer.write("\\\"")
    case "\\": writer.write("\\\\")
    case "\n": writer.write("\\n")
    case "\r": writer.write("\\r")
    case "\t": writer.write("\\t")
    case _ where isInvisible(scalar): writer.write("\\u{\(String(scalar.value, radix: 16, uppercase: true))}")
    default: writer.write(String(Character(scalar)))
    }
  }

  /// Whether a scalar cannot be seen, or changes how its neighbours are shown; joiners inside emoji are no such thing.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00..<0x20, 0x7F..<0xA0: true  // control characters
    case 0xAD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F: true  // soft hyphen, direction marks
    case 0x2028...0x202E, 0x2060...0x206F: true  // separators, overrides and isolates
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true  // byte order mark, annotations, tags
    case _ where scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value): true  // no characters
    default: false
    }
  }
}
