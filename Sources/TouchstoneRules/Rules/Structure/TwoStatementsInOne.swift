import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Two sentences, or two things joined by a semicolon, where one statement should stand.
///
/// Measured: 785 statements of 43 frameworks; three findings, right, all of them among the 141 statements of the report of
/// the basis. Of 694 standards in mathematics, read as if a district had typed them in as targets, it asks about 147; two of
/// those only explain the first sentence by a second.
struct TwoStatementsInOne: Rule {
  static let definition = DiagnosticDefinition(
    "TS4019", "structure/two-statements-in-one", .quality(.info),
    basis: [.principle(12), .seed("002", 443, 453, 525)],
    page: DiagnosticPage(
      what: """
        The statement of a skill, target, responsibility or criterion holds two sentences, or two parts joined by a \
        semicolon. A second sentence that goes on from the first, with "This" or "For example", is no second statement.
        """,
      why: """
        A learner who can do one of the two has shown half of a thing that cannot be halved: some teachers will say \
        yes, others not yet.
        """,
      next: "Make two of it, each with an id and a code of its own. What only explains belongs in `notes`.",
      waive: """
        When the wording is prescribed from outside or quoted as printed. In 785 statements the rule found three, all of \
        them right.
        """,
      example: """
        [[responsibility]]
        id = "facilitator.coaching"
        statement = "Coaches peers after watching them teach. Shows colleagues a practice that works."   # <-- two
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for kind in [Kind.skill, .target, .responsibility, .criterion] {
      framework.forEachInUse(kind) { id, declaration in
        guard let statement = declaration.statement, let second = SecondStatement.word(in: statement.value) else {
          return
        }
        findings.report(.holdsTwo(framework.named(id), second), about: id, at: statement.span, help: .makeTwo)
      }
    }
  }
}

/// Looks for the place where a second statement begins.
private struct SecondStatement {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// The first word of the second statement in a text; `nil` where there is only one.
  static func word(in text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      // Lists and paragraphs have a form of their own.
      guard !bytes.contains(0x0A) else { return nil }
      let scan = SecondStatement(bytes: bytes)
      var depth = 0
      for position in bytes.indices.dropLast(2) {
        switch bytes[position] {
        case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
        case UInt8(ascii: "\""): depth += depth == 0 ? 1 : -1
        case UInt8(ascii: "."), UInt8(ascii: ";"):
          if depth == 0, let word = scan.word(after: position) { return word }
        case 0xE2:
          // “ opens, ” closes.
          guard bytes[position + 1] == 0x80 else { continue }
          depth += bytes[position + 2] == 0x9C ? 1 : bytes[position + 2] == 0x9D ? -1 : 0
        default: continue
        }
      }
      return nil
    }
  }

  /// The word after a full stop or a semicolon that ends a statement.
  private func word(after sign: Int) -> String? {
    guard bytes[sign + 1] == 0x20 else { return nil }
    let end = bytes[(sign + 2)...].firstIndex { !$0.isPartOfWord && $0 != 0x27 } ?? bytes.count
    // What ends with "; and" is a piece of a list, and no second statement.
    guard end > sign + 2, end < bytes.count else { return nil }
    let word = String(decoding: bytes[sign + 2..<end], as: UTF8.self)
    guard !SecondStatement.goesOn.contains(word.lowercased()) else { return nil }
    guard bytes[sign] == UInt8(ascii: ".") else {
      // "copying an angle; bisecting an angle" is a list, and "kg, g; l, ml" too.
      let isItem = word.hasSuffix("ing") || wordCount(after: sign) < 3
      return bytes[sign + 2].lowercased.isLowercaseLetter && !isItem ? word : nil
    }
    guard bytes[sign + 2] &- 0x41 < 26 else { return nil }
    let start = bytes[..<sign].lastIndex { !$0.isPartOfWord && $0 != UInt8(ascii: ".") }.map { $0 + 1 } ?? 0
    let last = String(decoding: bytes[start..<sign], as: UTF8.self)
    // After an initial, a number or a short form goes the sentence on.
    guard last.utf8.count > 1, !last.utf8.contains(UInt8(ascii: ".")),
      last.utf8.last.map({ !$0.isDecimalDigit }) ?? false,
      !SecondStatement.shortForms.contains(last.lowercased())
    else { return nil }
    return word
  }

  /// How many words stand between a semicolon and the next sign that ends a piece: `kg, g;` is an item of a list.
  private func wordCount(after sign: Int) -> Int {
    let piece = bytes[(sign + 2)...].prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ".") }
    return piece.split(separator: 0x20).count
  }

  private static let shortForms: Set<String> = [
    "vs", "etc", "cf", "dr", "mr", "mrs", "ms", "st", "no", "nos", "fig", "ch", "vol", "inc", "ed", "eds", "gr", "al",
    "pp", "jr", "sr", "prof", "dept", "est", "approx",
  ]
  /// Words with which a sentence goes on from the one before.
  private static let goesOn: Set<String> = [
    "this", "these", "that", "those", "such", "it", "its", "they", "their", "for", "example", "examples", "including",
    "include", "includes", "note", "see", "here", "there", "both", "either", "he", "she", "also", "the", "a", "an",
    "if", "when", "equivalently",
  ]
}

extension String {
  fileprivate static func holdsTwo(_ thing: String, _ word: String) -> String {
    "the \(thing) holds two statements; the second begins with \"\(word)\""
  }

  fileprivate static let makeTwo = "could each of them have an id and a code of its own?"
}
