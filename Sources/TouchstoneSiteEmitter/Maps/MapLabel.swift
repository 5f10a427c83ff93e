import TouchstoneDrawing

/// The words in a box of a map: a name in a few lines, and in small letters what it is.
struct MapLabel: Sendable, Equatable {
  private(set) var lines: [String]
  let note: String

  static let lineHeight = 18
  static let noteHeight = 16
  private static let fontSize = 14
  private static let maximumLines = 4
  private static let maximumWidth = 152
  private static let padding = (x: 11, y: 9)

  init(_ name: String, note: String) {
    lines = MapLabel.wrapped(name)
    self.note = note
  }

  var box: Diagram.Box {
    let widest = max(lines.map(MapLabel.width).max() ?? 0, MapLabel.width(note) * 12 / 14)
    return Diagram.Box(
      width: min(max(widest, 64), MapLabel.maximumWidth) + 2 * MapLabel.padding.x,
      height: lines.count * MapLabel.lineHeight + MapLabel.noteHeight + 2 * MapLabel.padding.y)
  }

  /// How far below the upper edge the first line of the name stands.
  static let firstBaseline = padding.y + 14

  // MARK: - Widths

  /// About how wide a text is: no font is at hand, so every letter counts as it is in the wider of the usual ones.
  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) } * fontSize / 100
  }

  /// In hundredths of the size of the letters.
  private static func width(of scalar: UnicodeScalar) -> Int {
    switch scalar.value {
    case 0x20, 0x21, 0x27, 0x2C, 0x2E, 0x3A, 0x3B, 0x49, 0x69, 0x6A, 0x6C, 0x7C: 33
    case 0x28, 0x29, 0x2D, 0x2F, 0x5B, 0x5D, 0x66, 0x72, 0x74: 42
    case 0x4D, 0x57, 0x6D, 0x77, 0x40, 0x25: 92
    case 0x41...0x5A: 70
    case 0x00...0x7F: 60
    case 0x0300...0x036F, 0x0591...0x05C7, 0x064B...0x065F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0x1F000...0x3FFFF:
      102
    default: 66
    }
  }

  // MARK: - Lines

  /// A text in lines; what does not fit ends in an ellipsis.
  private static func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in pieces(of: text) {
      let longer = line.isEmpty ? word.text : line + (word.followsSpace ? " " : "") + word.text
      if width(longer) <= maximumWidth {
        line = longer
      } else if lines.count == maximumLines - 1 {
        return lines + [cut(longer)]
      } else {
        lines.append(line)
        line = word.text
      }
    }
    return lines + [line]
  }

  /// The beginning of a line that is too long, with an ellipsis.
  private static func cut(_ line: String) -> String {
    var kept = line
    while width(kept) + 100 * fontSize / 100 > maximumWidth, !kept.isEmpty { kept.removeLast() }
    while kept.last == " " || kept.last == "," { kept.removeLast() }
    return kept + "…"
  }

  /// Words, and pieces of words that are wider than a line.
  private static func pieces(of text: String) -> [(text: String, followsSpace: Bool)] {
    var pieces: [(text: String, followsSpace: Bool)] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      var piece = ""
      var isFirst = true
      for character in word {
        if !piece.isEmpty && width(piece + String(character)) > maximumWidth {
          pieces.append((piece, isFirst))
          (piece, isFirst) = ("", false)
          // The rest could not be shown anyway.
          if pieces.count > 40 { return pieces }
        }
        piece.append(character)
      }
      pieces.append((piece, isFirst))
      if pieces.count > 40 { return pieces }
    }
    return pieces
  }
}
