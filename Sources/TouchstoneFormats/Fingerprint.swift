import TouchstoneDiagnostics

/// What a finding is known by from one run to the next, though lines above it come and go.
///
/// It is made of the rule, of the declaration that the finding is about, and of the words at its place; neither of the line
/// nor, where a declaration is named, of the file, which may be split or renamed. Equal ones of one run are numbered.
enum Fingerprint {
  /// What the fingerprint is called, with the version of how it is made.
  static let name = "touchstone/v1"

  /// One for each finding of a report, in its order.
  static func all(of report: DiagnosticReport) -> [String] {
    var counts: [String: Int] = [:]
    return report.diagnostics.map { diagnostic in
      let place = diagnostic.subject ?? diagnostic.primary.span.path
      let words = diagnostic.primaryText.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
      let key = [diagnostic.code, place, words].joined(separator: "\u{0}")
      let number = counts[key, default: 0]
      counts[key] = number + 1
      return hexadecimal(hash(Array("\(key)\u{0}\(number)".utf8)))
    }
  }

  /// The 64-bit hash FNV-1a, which is short and the same on every machine.
  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  private static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension ResolvedDiagnostic {
  /// The message with notes and advice, a line each.
  var sentences: String {
    ([message] + notes.map { "note: \($0)" } + help.map { "help: \($0)" }).joined(separator: "\n")
  }
}

/// A path as a reference of a URI: what has a meaning in URIs is escaped, `/` stays, and an absolute path names its file.
func uriReference(ofPath path: String) -> String {
  var result = path.hasPrefix("/") ? "file://" : ""
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      result.unicodeScalars.append(UnicodeScalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }
  }
  return result
}
