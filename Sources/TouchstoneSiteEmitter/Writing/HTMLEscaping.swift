/// The one place where text becomes HTML, in elements and in attributes alike.
///
/// `&`, `<`, `>`, `"` and `'` become references. What HTML forbids (control characters, noncharacters) becomes a
/// replacement character, and the invisible characters that turn the direction of all text after them are dropped, so
/// that no text can change how its neighbours are read.
enum HTMLEscaping {
  /// Adds a text to a document; runs of plain bytes are copied whole.
  static func append(_ text: UnsafeBufferPointer<UInt8>, to document: inout [UInt8]) {
    var start = 0
    var index = 0
    while index < text.count {
      let kind = kinds[Int(text[index])]
      if kind == plain {
        index += 1
        continue
      }
      let (length, replacement) = kind == special ? reference(text[index]) : forbidden(text, at: index)
      if let replacement {
        document.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        document.append(
          contentsOf: UnsafeBufferPointer(start: replacement.utf8Start, count: replacement.utf8CodeUnitCount))
        start = index + length
      }
      index += length
    }
    document.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<text.count]))
  }

  /// A text as it was before it was escaped; what had been replaced or dropped for good stays so.
  static func unescaped(_ fragment: HTMLFragment) -> String {
    guard fragment.bytes.contains(UInt8(ascii: "&")) else { return String(decoding: fragment.bytes, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(fragment.bytes.count)
    var rest = fragment.bytes[...]
    while let byte = rest.first {
      let reference = byte == UInt8(ascii: "&") ? references.first { rest.starts(with: $0.reference.utf8) } : nil
      if let reference { text += reference.text.utf8 } else { text.append(byte) }
      rest = rest.dropFirst(reference?.reference.utf8.count ?? 1)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let plain: UInt8 = 0
  private static let special: UInt8 = 1
  /// A byte with which a forbidden character may begin.
  private static let suspicious: UInt8 = 2

  /// What to do with each byte.
  private static let kinds: [UInt8] = (0...255).map { (byte: Int) -> UInt8 in
    switch byte {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E: special
    case 0x09, 0x0A: plain
    case 0x00...0x1F, 0x7F, 0xC2, 0xE2, 0xEF, 0xF0...0xF4: suspicious
    default: plain
    }
  }

  /// The references that stand for characters with a meaning in HTML; last the one with which all of them begin.
  private static let references = [
    (text: "<", reference: "&lt;"), (text: ">", reference: "&gt;"), (text: "\"", reference: "&quot;"),
    (text: "'", reference: "&#39;"), (text: "&", reference: "&amp;"),
  ]

  private static func reference(_ byte: UInt8) -> (length: Int, replacement: StaticString?) {
    switch byte {
    case 0x22: (1, "&quot;")
    case 0x26: (1, "&amp;")
    case 0x27: (1, "&#39;")
    case 0x3C: (1, "&lt;")
    default: (1, "&gt;")
    }
  }

  /// How long the character at `index` is, and what stands in its place; `nil` where it may stay.
  private static func forbidden(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (length: Int, replacement: StaticString?) {
    let first = text[index]
    let second = index + 1 < text.count ? text[index + 1] : 0
    let third = index + 2 < text.count ? text[index + 2] : 0
    switch first {
    case 0xC2:
      // The second row of control characters, U+0080 to U+009F.
      return (2, second <= 0x9F ? "\u{FFFD}" : nil)
    case 0xE2:
      // Embeddings and overrides U+202A to U+202E, isolates U+2066 to U+2069.
      let isEmbedding = second == 0x80 && (0xAA...0xAE).contains(third)
      let isIsolate = second == 0x81 && (0xA6...0xA9).contains(third)
      return (3, isEmbedding || isIsolate ? "" : nil)
    case 0xEF:
      // Noncharacters U+FDD0 to U+FDEF, U+FFFE and U+FFFF.
      let isNoncharacter =
        (second == 0xB7 && (0x90...0xAF).contains(third)) || (second == 0xBF && third >= 0xBE)
      return (3, isNoncharacter ? "\u{FFFD}" : nil)
    case 0xF0...0xF4:
      // The last two code points of every other plane.
      let fourth = index + 3 < text.count ? text[index + 3] : 0
      return (4, second & 0x0F == 0x0F && third == 0xBF && fourth >= 0xBE ? "\u{FFFD}" : nil)
    default:
      return (1, "\u{FFFD}")
    }
  }
}
