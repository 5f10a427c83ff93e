import TouchstoneEmission

/// Author text inside comments.
///
/// A comment ends with its line, so no text may bring a line of its own: what cannot be seen becomes a space, and words
/// are wrapped at 100 columns, each line with its slashes. Marks that tools read out of comments lose their meaning.
enum SwiftComment {
  static let lineLength = 100

  /// A text on one line.
  static func inline(_ text: String) -> String {
    let bytes = visible(text)
    return words(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: " ")
  }

  /// Adds a documentation comment: each text is at least one paragraph of its own.
  static func write(_ texts: [String], indentation: Int, to writer: inout ByteWriter) {
    var isFirst = true
    for text in texts {
      var isParagraph = true
      for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        let bytes = visible(String(Substring(line)))
        let words = words(in: bytes)
        if words.isEmpty {
          isParagraph = true
          continue
        }
        if isParagraph && !isFirst { writeLine([], indentation, to: &writer) }
        isParagraph = false
        isFirst = false
        writeWrapped(words, of: bytes, indentation, to: &writer)
      }
    }
  }

  private static func writeWrapped(
    _ words: [Range<Int>], of bytes: [UInt8], _ indentation: Int, to writer: inout ByteWriter
  ) {
    let width = max(20, lineLength - indentation - 4)
    var line: [UInt8] = []
    var lineWidth = 0
    for (index, word) in words.enumerated() {
      for piece in pieces(of: bytes[word], width: width) {
        let pieceWidth = scalarCount(piece)
        if lineWidth > 0 && lineWidth + 1 + pieceWidth > width {
          writeLine(line[...], indentation, to: &writer)
          line.removeAll(keepingCapacity: true)
          lineWidth = 0
        }
        if lineWidth > 0 {
          line.append(UInt8(ascii: " "))
          lineWidth += 1
        }
        line.append(contentsOf: piece)
        lineWidth += pieceWidth
        if line.count == piece.count && (index > 0 && isMark(piece) || piece.first == UInt8(ascii: "@")) {
          // In front of a number a backslash would be read as one.
          let isNumber = piece.first.map { $0 < UInt8(ascii: ":") && $0 >= UInt8(ascii: "0") } == true
          line.insert(UInt8(ascii: "\\"), at: isNumber ? line.count - 1 : 0)
          lineWidth += 1
        }
      }
    }
    writeLine(line[...], indentation, to: &writer)
  }

  private static func writeLine(_ text: ArraySlice<UInt8>, _ indentation: Int, to writer: inout ByteWriter) {
    for _ in 0..<indentation { writer.write(byte: UInt8(ascii: " ")) }
    writer.write(text.isEmpty ? "///" : "/// ")
    writer.write(Array(text))
    writer.endLine()
  }

  /// Whether a word would make a list, a heading or a quotation of the line that it begins.
  private static func isMark(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, let last = word.last else { return false }
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): return word.count == 1
    case UInt8(ascii: "#"), UInt8(ascii: ">"): return true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return last == UInt8(ascii: ".") || last == UInt8(ascii: ")")
    default: return false
    }
  }

  /// A word in pieces that fit on a line; almost always the word itself.
  private static func pieces(of word: ArraySlice<UInt8>, width: Int) -> [ArraySlice<UInt8>] {
    guard word.count >= width else { return [word] }
    var pieces: [ArraySlice<UInt8>] = []
    var start = word.startIndex
    var count = 0
    for index in word.indices where isScalarStart(word[index]) {
      count += 1
      if count == width {
        pieces.append(word[start..<index])
        start = index
        count = 1
      }
    }
    return pieces + [word[start...]]
  }

  private static func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    for byte in bytes where isScalarStart(byte) { count += 1 }
    return count
  }

  private static func isScalarStart(_ byte: UInt8) -> Bool {
    byte & 0xC0 != 0x80
  }
}

// MARK: - Words

extension SwiftComment {
  private static func words(in bytes: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == UInt8(ascii: " ") {
      if start < index { words.append(start..<index) }
      start = index + 1
    }
    return words
  }

  /// The text with spaces for what cannot be seen, and without what a tool takes for a command.
  private static func visible(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    if !bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      var scalars = String.UnicodeScalarView()
      for scalar in text.unicodeScalars { scalars.append(SwiftLiteral.isInvisible(scalar) ? " " : scalar) }
      bytes = Array(String(scalars).utf8)
    }
    for command in commands { disarm(command, in: &bytes) }
    return bytes
  }

  private static let commands = ["swiftlint:", "swift-format-", "sourcery:", "periphery:"].map { Array($0.utf8) }

  /// Puts a backslash before the last sign of a command, `swiftlint\:disable`, which shows as it was.
  private static func disarm(_ command: [UInt8], in bytes: inout [UInt8]) {
    guard let last = command.last, bytes.count >= command.count else { return }
    var index = command.count - 1
    while index < bytes.count {
      if bytes[index] == last && bytes[...index].suffix(command.count).elementsEqual(command) {
        bytes.insert(UInt8(ascii: "\\"), at: index)
        index += 1
      }
      index += 1
    }
  }
}
