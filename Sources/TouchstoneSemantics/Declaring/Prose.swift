/// Brings prose to the one form that both spellings share: common indentation goes, a line break is a space, an empty
/// line a paragraph, and list items keep their lines.
func normalizedProse(_ text: String) -> String {
  let bytes = text.utf8
  guard bytes.contains(UInt8(ascii: "\n")) || bytes.contains(UInt8(ascii: "\r")) else { return trimmed(text) }
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

/// The first character that no text may hold, such as the form feed that `"\frac"` makes.
func controlCharacter(in text: String, allowingLines: Bool) -> UInt8? {
  text.utf8.first { byte in
    guard byte < 0x20 || byte == 0x7F else { return false }
    return !(allowingLines && (byte == 0x0A || byte == 0x0D))
  }
}
