/// How an id becomes a name in Swift.
///
/// The rule looks at the id alone, so that a name stays the same whatever else is added to the framework:
///
/// - Words run together, each after the first with a capital: `unit-rate` is `unitRate`, and `UnitRate` as a group.
/// - Between two numbers stands `To`: `9-12` is `9To12`.
/// - A name that begins with a digit, or that Swift or the generated code keeps for itself, gets the kind in front:
///   the level `8` is `level8`, the point `none` is `pointNone`.
/// - Keywords stand in backticks where they are declared; they are used without.
///
/// Ids that differ only where words join (`a-1` and `a1`) would share a name. Then hyphens and dots are spelled out in
/// those ids that have any: `aDash1`.
enum SwiftName {
  /// Where a name stands.
  enum Style {
    /// A value: `unitRate`.
    case member
    /// A type: `UnitRate`.
    case type
  }

  /// The name for an id, or for one part of it.
  ///
  /// - Parameters:
  ///   - prefix: what goes in front of a name that cannot stand alone: the kind.
  ///   - isSpelledOut: whether hyphens and dots are words of their own.
  ///   - reserved: names that the place keeps for itself.
  static func name(
    _ id: Substring, _ style: Style, prefix: String, isSpelledOut: Bool = false, reserved: Set<String> = []
  ) -> String {
    var name = words(id, style, isSpelledOut: isSpelledOut)
    while name.isEmpty || name.utf8.first.map(isDigit) == true || isTaken(name, style) || reserved.contains(name) {
      name = words(Substring(prefix), style, isSpelledOut: false) + words(Substring(name), .type, isSpelledOut: false)
    }
    return name
  }

  /// The name as it is declared, in backticks where it is a keyword.
  static func declared(_ name: String) -> String {
    keywords.contains(name) ? "`\(name)`" : name
  }

  /// Whether an id has anything that spelling out would show.
  static func hasSeparators(_ id: Substring) -> Bool {
    id.utf8.contains { !isLetter($0) && !isDigit($0) }
  }

  private static func words(_ id: Substring, _ style: Style, isSpelledOut: Bool) -> String {
    var name: [UInt8] = []
    var separator: UInt8?
    for byte in id.utf8 {
      guard isLetter(byte) || isDigit(byte) else {
        if isSpelledOut { name.append(contentsOf: capitalized(spelling(of: byte), style == .type || !name.isEmpty)) }
        separator = byte
        continue
      }
      if isDigit(byte) {
        if let separator, let last = name.last, isDigit(last) {
          name.append(contentsOf: (separator == UInt8(ascii: ".") ? "Dot" : "To").utf8)
        }
        name.append(byte)
      } else if name.isEmpty {
        name.append(style == .type ? uppercased(byte) : lowercased(byte))
      } else {
        name.append(separator == nil ? byte : uppercased(byte))
      }
      separator = nil
    }
    return String(decoding: name, as: UTF8.self)
  }

  private static func spelling(of byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "-"): "dash"
    case UInt8(ascii: "."): "dot"
    default: "x" + String(byte, radix: 16)
    }
  }

  private static func capitalized(_ word: String, _ isCapitalized: Bool) -> [UInt8] {
    var bytes = Array(word.utf8)
    if isCapitalized, let first = bytes.first { bytes[0] = uppercased(first) }
    return bytes
  }

  private static func isTaken(_ name: String, _ style: Style) -> Bool {
    switch style {
    case .member: takenMembers.contains(name)
    case .type: takenTypes.contains(name)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func uppercased(_ byte: UInt8) -> UInt8 {
    isLetter(byte) ? byte & 0xDF : byte
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    isLetter(byte) ? byte | 0x20 : byte
  }

  /// Members that every type of the generated code has, and what cannot be written after a dot or confuses an optional.
  private static let takenMembers: Set<String> = [
    "init", "self", "none", "some", "allCases", "kind", "members", "framework", "scaleTitle", "scaleStatement",
    "noEvidence",
    "allowsHalfSteps",
  ]

  /// Types that the generated code names, and what Swift keeps for itself.
  private static let takenTypes: Set<String> = [
    "Any", "Self", "Type", "Protocol", "Swift", "String", "Int", "Double", "Bool", "Array", "Optional", "Dictionary",
    "Range", "ClosedRange", "UInt8", "UTF8", "Substring", "RawRepresentable", "CaseIterable", "Codable", "Decoder",
    "DecodingError", "Hashable", "Identifiable", "Sendable", "Comparable", "ID", "RawValue", "AllCases",
    "Reference", "Score", "Touchstone", "Foundation", "Framework", "EntityKind", "Entity", "Thing", "Definition",
    "OpenFrameworkID", "ClosedFrameworkID", "FrameworkID", "BundledFramework", "ThingReference", "Bundle",
  ]

  private static let keywords: Set<String> = [
    "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else",
    "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "inout",
    "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows", "return", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
    "typealias", "var", "where", "while",
  ]
}
