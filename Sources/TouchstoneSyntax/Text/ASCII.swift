/// The bytes that TOML and YAML give a meaning to, by name, and the classes that readers ask for.
///
/// Both languages are defined on ASCII bytes, so readers compare bytes and never walk characters.
extension UInt8 {
  public static var tab: UInt8 { 0x09 }
  public static var lineFeed: UInt8 { 0x0A }
  public static var carriageReturn: UInt8 { 0x0D }
  public static var space: UInt8 { 0x20 }
  public static var doubleQuote: UInt8 { 0x22 }
  public static var numberSign: UInt8 { 0x23 }
  public static var apostrophe: UInt8 { 0x27 }
  public static var plus: UInt8 { 0x2B }
  public static var comma: UInt8 { 0x2C }
  public static var minus: UInt8 { 0x2D }
  public static var dot: UInt8 { 0x2E }
  public static var slash: UInt8 { 0x2F }
  public static var zero: UInt8 { 0x30 }
  public static var colon: UInt8 { 0x3A }
  public static var lessThan: UInt8 { 0x3C }
  public static var equals: UInt8 { 0x3D }
  public static var greaterThan: UInt8 { 0x3E }
  public static var openBracket: UInt8 { 0x5B }
  public static var backslash: UInt8 { 0x5C }
  public static var closeBracket: UInt8 { 0x5D }
  public static var underscore: UInt8 { 0x5F }
  public static var openBrace: UInt8 { 0x7B }
  public static var pipe: UInt8 { 0x7C }
  public static var closeBrace: UInt8 { 0x7D }
  public static var delete: UInt8 { 0x7F }

  /// `0` to `9`.
  public var isDigit: Bool { self &- 0x30 < 10 }

  /// A to Z in either case.
  public var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// A space or a tab.
  public var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// A byte of a character outside ASCII.
  public var isNonASCII: Bool { self >= 0x80 }

  /// What this byte is worth as a hexadecimal digit, if it is one.
  public var hexadecimalValue: UInt32? {
    if isDigit { return UInt32(self &- 0x30) }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? UInt32(letter) + 10 : nil
  }

  /// A byte of a TOML key without quotes: a letter, a digit, `_` or `-`.
  public var isBareKey: Bool {
    isLetter || isDigit || self == 0x5F || self == 0x2D
  }
}
