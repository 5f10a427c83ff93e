/// The bytes that TOML and YAML give a meaning to, by name, and the classes that readers ask for.
///
/// Both languages are defined on ASCII bytes, so readers compare bytes and never walk characters.
extension UInt8 {
  package static var tab: UInt8 { 0x09 }
  package static var lineFeed: UInt8 { 0x0A }
  package static var carriageReturn: UInt8 { 0x0D }
  package static var space: UInt8 { 0x20 }
  package static var doubleQuote: UInt8 { 0x22 }
  package static var numberSign: UInt8 { 0x23 }
  package static var apostrophe: UInt8 { 0x27 }
  package static var plus: UInt8 { 0x2B }
  package static var comma: UInt8 { 0x2C }
  package static var minus: UInt8 { 0x2D }
  package static var dot: UInt8 { 0x2E }
  package static var slash: UInt8 { 0x2F }
  package static var zero: UInt8 { 0x30 }
  package static var colon: UInt8 { 0x3A }
  package static var lessThan: UInt8 { 0x3C }
  package static var equals: UInt8 { 0x3D }
  package static var greaterThan: UInt8 { 0x3E }
  package static var openBracket: UInt8 { 0x5B }
  package static var backslash: UInt8 { 0x5C }
  package static var closeBracket: UInt8 { 0x5D }
  package static var underscore: UInt8 { 0x5F }
  package static var openBrace: UInt8 { 0x7B }
  package static var pipe: UInt8 { 0x7C }
  package static var closeBrace: UInt8 { 0x7D }
  package static var delete: UInt8 { 0x7F }

  /// `0` to `9`.
  package var isDigit: Bool { self &- 0x30 < 10 }

  /// A to Z in either case.
  package var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// A space or a tab.
  package var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// A byte of a character outside ASCII.
  package var isNonASCII: Bool { self >= 0x80 }

  /// What this byte is worth as a hexadecimal digit, if it is one.
  package var hexadecimalValue: UInt32? {
    if isDigit { return UInt32(self &- 0x30) }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? UInt32(letter) + 10 : nil
  }

  /// A byte of a TOML key without quotes: a letter, a digit, `_` or `-`.
  package var isBareKey: Bool {
    isLetter || isDigit || self == 0x5F || self == 0x2D
  }
}
