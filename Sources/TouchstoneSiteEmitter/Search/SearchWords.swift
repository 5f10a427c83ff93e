/// The words of a text as search compares them: in small letters, without accents.
///
/// `Ñandú’s 3rd step` gives `nandus`, `3rd` and `step`. ``SiteScript`` takes apart in the same way what a reader types,
/// so that both meet.
enum SearchWords {
  /// A word is compared by so many of its letters.
  static let longestWord = 32

  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var length = 0
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
      length = 0
    }
    for scalar in text.unicodeScalars {
      let piece = piece(scalar)
      if case .end = piece { end() }
      guard case .letters(let letters, let isAlone) = piece else { continue }
      if isAlone { end() }
      if length < longestWord { word += letters }
      length += 1
      if isAlone { end() }
    }
    end()
    return words
  }

  private enum Piece {
    /// Belongs to the word around it; signs of writing without spaces are words by themselves.
    case letters([UInt8], isAlone: Bool)
    /// Stands inside words without being compared: accents, and the apostrophe.
    case silent
    /// Ends a word.
    case end
  }

  private static func piece(_ scalar: Unicode.Scalar) -> Piece {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: return .letters([UInt8(truncatingIfNeeded: scalar.value)], isAlone: false)
    case 0x41...0x5A: return .letters([UInt8(truncatingIfNeeded: scalar.value) | 0x20], isAlone: false)
    case 0x27, 0x2019: return .silent
    case 0x00...0x7F: return .end
    case 0xC0...0x17F:
      let base = SortKey.bases[Int(scalar.value) - 0xC0]
      return base == 0x20 ? .end : .letters([base], isAlone: false)
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x3FFFF:
      return .letters(Array(String(scalar).utf8), isAlone: true)
    default:
      return other(scalar)
    }
  }

  private static func other(_ scalar: Unicode.Scalar) -> Piece {
    switch scalar.properties.generalCategory {
    case .nonspacingMark: return .silent
    case .decimalNumber, .letterNumber, .otherNumber: break
    default: guard scalar.properties.isAlphabetic else { return .end }
    }
    return .letters(Array(scalar.properties.lowercaseMapping.utf8), isAlone: false)
  }
}
