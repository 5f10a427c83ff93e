import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A short form whose letters stand in another order than the words that it is short for.
///
/// Only this mistake is looked for: short forms that skip words, or that are made freely, are left alone.
///
/// Measured: 4755 texts of 42 frameworks, no finding; 6370 lines of five printed reports, one finding, right.
struct AcronymOfOtherLetters: Rule {
  static let definition = DiagnosticDefinition(
    "TS5006", "wording/acronym-of-other-letters", .quality(.info),
    basis: [.principle(12), .seed("002", 1766, 1768, 1779)],
    page: DiagnosticPage(
      what: """
        A name is followed by its short form in brackets, and the letters of the short form are those with which the \
        words begin, in another order.
        """,
      why: """
        Families who search for the one form do not find the other, and soon both are used for one thing, or taken for \
        two.
        """,
      next: "Write the letters in the order of the words, here and wherever the short form stands alone.",
      waive: """
        When the short form is known like this, as that of a name in another language. In 6370 lines of printed \
        reports the rule found one, which is right.
        """,
      example: """
        [[policy]]
        id = "visits"
        statement = "Schools visit each other in an Integrated Field Review (IRF)."   # <-- IFR
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    framework.forEachText { id, text in
      guard let found = text.value.firstMixedAcronym else { return }
      findings.report(.mixed(found.short, found.words), about: id, at: text.span, help: .putInOrder)
    }
  }
}

extension String {
  /// The first short form in brackets that has the initials of the words before it in another order.
  fileprivate var firstMixedAcronym: (short: String, words: String)? {
    guard utf8.contains(UInt8(ascii: "(")) else { return nil }
    var text = withoutLinkAddresses
    return text.withUTF8 { bytes in
      for open in bytes.indices where bytes[open] == UInt8(ascii: "(") {
        let close = bytes[(open + 1)...].firstIndex { !$0.isCapitalLetter } ?? bytes.count
        guard (3...8).contains(close - open - 1), close < bytes.count, bytes[close] == UInt8(ascii: ")"),
          let (start, initials) = bytes.initials(before: open, close - open - 1)
        else { continue }
        let short = Array(bytes[open + 1..<close])
        guard short != initials, short.sorted() == initials.sorted() else { continue }
        return (
          String(decoding: short, as: UTF8.self), String(decoding: bytes[start..<open - 1], as: UTF8.self)
        )
      }
      return nil
    }
  }

  /// The text as it is read, with the words of `[words](https://…)` alone.
  private var withoutLinkAddresses: String {
    guard utf8.contains(UInt8(ascii: "]")) else { return self }
    var read: [UInt8] = []
    var isInAddress = false
    var before: UInt8 = 0
    for byte in utf8 {
      if isInAddress {
        isInAddress = byte != UInt8(ascii: ")")
      } else if byte == UInt8(ascii: "("), before == UInt8(ascii: "]") {
        isInAddress = true
      } else if byte != UInt8(ascii: "["), byte != UInt8(ascii: "]") {
        read.append(byte)
      }
      before = byte
    }
    return String(decoding: read, as: UTF8.self)
  }

  fileprivate static func mixed(_ short: String, _ words: String) -> String {
    "\"\(short)\" has the letters of \"\(words)\" in another order"
  }

  fileprivate static let putInOrder = "write the letters in the order of the words"
}

extension UnsafeBufferPointer<UInt8> {
  /// The capital letters with which the words before a bracket begin, and where the first of them stands; `nil` where
  /// one of that many words begins otherwise.
  fileprivate func initials(before open: Int, _ count: Int) -> (start: Int, initials: [UInt8])? {
    guard open > 0, self[open - 1] == 0x20 else { return nil }
    var initials: [UInt8] = []
    var end = open - 1
    while initials.count < count {
      var start = end
      while start > 0, self[start - 1].isPartOfWord || self[start - 1] == 0x27 { start -= 1 }
      guard start < end, self[start].isCapitalLetter else { return nil }
      initials.append(self[start])
      guard initials.count < count else { return (start, initials.reversed()) }
      guard start > 0, self[start - 1] == 0x20 || self[start - 1] == 0x2D else { return nil }
      end = start - 1
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var isCapitalLetter: Bool { self &- 0x41 < 26 }
}
