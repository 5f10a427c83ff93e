public import TouchstoneDiagnostics

/// A character that is welcome inside a text and a mistake outside of one: a curly quotation mark, or a character
/// that cannot be seen.
///
/// ```toml
/// title = “Reading”        # <-- curly quotation marks, from a word processor
/// ```
public struct StrayCharacter: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// Curly, for a straight `"`.
    case doubleQuote
    /// Curly, for a straight `'`.
    case singleQuote
    /// Looks like a space.
    case blank
    /// Looks like nothing at all.
    case zeroWidth
    /// U+FEFF, which marks the beginning of a file.
    case byteOrderMark
  }

  public var kind: Kind
  /// Its length in bytes.
  public var length: Int
  private var scalar: Unicode.Scalar

  /// The stray character that begins at `index`, if one does.
  public init?(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    guard index < bytes.count, bytes[index].isNonASCII, let (scalar, length) = decodeScalar(bytes, at: index),
      let kind = Self.kind(of: scalar)
    else { return nil }
    self.kind = kind
    self.length = length
    self.scalar = scalar
  }

  /// `no-break space (U+00A0)`
  public var name: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\(words) (U+\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits))"
  }

  /// Whether this only looks like space between words, or like nothing.
  public var isInvisible: Bool {
    switch kind {
    case .blank, .zeroWidth, .byteOrderMark: true
    case .doubleQuote, .singleQuote: false
    }
  }

  /// The finding for an invisible character outside of any text, with its removal as a fix.
  public func invisibleDiagnostic(at span: SourceSpan) -> Diagnostic {
    let isSpace = kind == .blank
    let title = isSpace ? "Replace it by a plain space" : "Delete the invisible character"
    let fix = Fix(title, .safe, [TextEdit(span, isSpace ? " " : "")])
    if kind == .byteOrderMark {
      return Diagnostic(
        TextDiagnostics.byteOrderMark, "a byte order mark stands in the middle of the file", at: span,
        help: ["Delete the invisible character here; two files were probably joined."], fixes: [fix])
    }
    return Diagnostic(
      TextDiagnostics.invisibleCharacter, "a \(name) stands outside of any text", at: span,
      help: [isSpace ? "Type a plain space in its place." : "Place the cursor behind it and press backspace."],
      fixes: [fix])
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind? {
    switch scalar.value {
    case 0x201C...0x201F, 0x00AB, 0x00BB, 0x2033, 0xFF02: .doubleQuote
    case 0x2018...0x201B, 0x2039, 0x203A, 0x2032, 0xFF07: .singleQuote
    case 0x00A0, 0x202F, 0x3000, 0x2000...0x200A, 0x205F, 0x1680, 0x2028, 0x2029, 0x0085: .blank
    case 0x200B...0x200F, 0x00AD, 0x2060, 0x202A...0x202E, 0x2066...0x2069: .zeroWidth
    case 0xFEFF: .byteOrderMark
    default: nil
    }
  }

  private var words: String {
    switch kind {
    case .doubleQuote, .singleQuote: return "curly quotation mark"
    case .byteOrderMark: return "byte order mark"
    case .blank, .zeroWidth: break
    }
    return switch scalar.value {
    case 0x00A0: "no-break space"
    case 0x202F: "narrow no-break space"
    case 0x3000: "wide space"
    case 0x2028, 0x2029, 0x0085: "line separator"
    case 0x200B: "zero-width space"
    case 0x200C, 0x200D: "zero-width joiner"
    case 0x00AD: "soft hyphen"
    case 0x2060: "word joiner"
    default: kind == .blank ? "typographic space" : "mark of writing direction"
    }
  }
}
