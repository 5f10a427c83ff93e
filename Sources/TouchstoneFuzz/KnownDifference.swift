import TouchstoneDiagnostics
import TouchstoneSyntax

/// A difference between the two readers that is right, with the sentence of the specification that decides it.
struct KnownDifference: Sendable {
  var name: String
  /// The smallest document that shows it.
  var document: String
  /// What TOML 1.0.0 says, or what this project decided.
  var reason: String
  /// Whether a document's difference is of this kind, and of no other.
  var covers: @Sendable (_ difference: TOMLDifference) -> Bool

  static let all: [KnownDifference] = [
    KnownDifference(
      name: "a table in braces over several lines or with a comma at its end",
      document: "a = { b = 1, }",
      reason: "“Inline tables are intended to appear on a single line.” We read them all the same, with a note.",
      covers: { difference in
        difference.ours != nil && difference.theirs == nil
          && difference.diagnostics.map(\.id) == ["toml/table-over-lines"]
      }),
    KnownDifference(
      name: "the character zero in a text",
      document: "a = \"b\\u0000c\"",
      reason: "“Any Unicode character may be escaped”; the other reader hands texts on as far as their first zero.",
      covers: { difference in
        difference.ours?.contains("\\u{0}") == true && difference.theirs != nil
          && difference.theirs?.contains("\\u{0}") == false
      }),
    KnownDifference(
      name: "a character other than space and tab behind a line-ending backslash",
      document: "a = \"\"\"b\\\n\u{A0} c\"\"\"",
      reason: "“wschar =  %x20 / %x09”: the other reader trims no-break spaces and byte order marks, too.",
      covers: { difference in
        guard let ours = difference.ours, let theirs = difference.theirs else { return false }
        return ours != theirs && withoutSpaces(ours) == withoutSpaces(theirs)
          && theirs.unicodeScalars.count < ours.unicodeScalars.count
      }),
    KnownDifference(
      name: "a number with an exponent out of range",
      document: "a = 1e999",
      reason: "“Floats should be implemented as IEEE 754 binary64 values”, whose largest exponents round to inf or 0.",
      covers: { difference in
        difference.ours != nil && difference.theirs == nil && holdsRoundedFloat(difference.tree.root)
      }),
  ]
}

/// Whether there is a number with an exponent that comes out as infinite, or as zero although it is none.
private func holdsRoundedFloat(_ node: SyntaxNode) -> Bool {
  switch node.content {
  case .mapping(let entries): return entries.contains { holdsRoundedFloat($0.value) }
  case .sequence(let items): return items.contains(where: holdsRoundedFloat)
  case .scalar(let scalar):
    guard scalar.form == .float, let number = Double(scalar.text.filter({ $0 != "_" })) else { return false }
    let mantissa = scalar.text.prefix { $0 != "e" && $0 != "E" }
    guard mantissa.count < scalar.text.count else { return false }
    return number.isInfinite || (number.isZero && mantissa.contains { ("1"..."9").contains($0) }) || number.isSubnormal
  case .absent, .unreadable: return false
  }
}

/// What is left of a text without spaces of any kind.
private func withoutSpaces(_ text: String) -> String {
  let joined = text.replacing("\\u{a}", with: "")
  return String(
    String.UnicodeScalarView(joined.unicodeScalars.filter { !$0.properties.isWhitespace && $0.value != 0xFEFF }))
}
