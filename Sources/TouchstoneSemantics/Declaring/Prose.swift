/// Brings prose to the one form that both spellings share: common indentation goes, a line break is a space, an empty
/// line a paragraph, and list items keep their lines.
///
/// - Parameter hasLines: whether a line of it ends anywhere.
func normalizedProse(_ text: String, hasLines: Bool) -> String {
  guard hasLines else { return trimmed(text) }
  var paragraphs: [String] = []
  var current = ""
  for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
    let words = trimmed(String(line))
    if words.isEmpty {
      if !current.isEmpty { paragraphs.append(current) }
      current = ""
    } else if isListItem(words) && !current.isEmpty {
      current += "\n" + words
    } else {
      current += current.isEmpty ? words : " " + words
    }
  }
  if !current.isEmpty { paragraphs.append(current) }
  return paragraphs.joined(separator: "\n\n")
}

/// Whether a line begins an item of a list: `- `, `* ` or `1. `.
private func isListItem(_ line: String) -> Bool {
  if line.hasPrefix("- ") || line.hasPrefix("* ") { return true }
  let digits = line.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  return !digits.isEmpty && digits.count <= 3 && line.utf8.dropFirst(digits.count).starts(with: ". ".utf8)
}

private func trimmed(_ text: String) -> String {
  func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
  let bytes = text.utf8
  guard let first = bytes.first, let last = bytes.last, isBlank(first) || isBlank(last) else { return text }
  guard let start = bytes.firstIndex(where: { !isBlank($0) }), let end = bytes.lastIndex(where: { !isBlank($0) })
  else { return "" }
  return String(text[start...end])
}

/// What one look at the bytes of a text tells: most texts hold nothing but letters and marks.
struct TextCharacters {
  /// The first character that no text may hold, such as the form feed that `"\frac"` makes.
  private(set) var control: UInt8?
  /// The first character that may not stand on one line.
  private(set) var controlInLine: UInt8?
  private(set) var hasLines = false
  private(set) var isBlank = true

  init(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var lowest = UInt8.max
      var highest: UInt8 = 0
      var deleted = false
      for byte in bytes {
        lowest = min(lowest, byte)
        highest = max(highest, byte)
        deleted = deleted || byte == 0x7F
      }
      isBlank = bytes.isEmpty || highest <= 0x20
      guard lowest < 0x20 || deleted else { return }
      hasLines = bytes.contains { $0 == 0x0A || $0 == 0x0D }
      isBlank = isBlank && bytes.allSatisfy { $0 == 0x20 || (9...13).contains($0) }
      controlInLine = bytes.first { $0 < 0x20 || $0 == 0x7F }
      control = bytes.first { ($0 < 0x20 && $0 != 0x0A && $0 != 0x0D) || $0 == 0x7F }
    }
  }
}
