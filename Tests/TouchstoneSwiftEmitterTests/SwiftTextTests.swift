import Testing
import TouchstoneEmission

@testable import TouchstoneSwiftEmitter

struct SwiftTextTests {
  @Test(arguments: [
    ("plain", #""plain""#), (#"say "x""#, #""say \"x\"""#), (#"\(1 + 1)"#, #""\\(1 + 1)""#), ("a\nb", #""a\nb""#),
    ("a\rb", #""a\rb""#), ("a\tb", #""a\tb""#), ("a\0b", #""a\u{0}b""#), ("a\u{2028}b", #""a\u{2028}b""#),
    ("a\u{202E}b", #""a\u{202E}b""#), ("\u{FEFF}", #""\u{FEFF}""#), ("é👩‍🏫", #""é👩‍🏫""#), (#"""""#, #""\"\"\"""#),
    ("\u{301}", "\"\u{301}\""), ("\u{E0041}", #""\u{E0041}""#), ("\u{FFFF}", #""\u{FFFF}""#),
  ])
  func literalsHoldTheTextAndNothingElse(_ text: String, _ literal: String) {
    #expect(Array(SwiftLiteral.quoted(text).utf8) == Array(literal.utf8))
  }

  private func comment(_ texts: String..., indentation: Int = 0) -> [Substring] {
    var writer = ByteWriter()
    SwiftComment.write(texts, indentation: indentation, to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self).split(separator: "\n")
  }

  @Test func paragraphsAndListsAreKept() {
    #expect(comment("One.\n\n- a\n- b", "Two.") == ["/// One.", "///", "/// - a", "/// - b", "///", "/// Two."])
  }

  @Test func nothingLeavesTheComment() {
    for text in ["a\rimport B", "a\u{2028}b", "a\u{0}b", "*/ a", "a\u{85}b", "a\u{B}b", "a\r\nb"] {
      for line in comment(text) { #expect(line.hasPrefix("/// ") && !line.utf8.contains(UInt8(ascii: "\r"))) }
    }
    #expect(comment("a\u{2028}b\u{0}c") == ["/// a b c"])
  }

  @Test func toolsTakeNoOrders() {
    #expect(comment("swiftlint:disable all") == [#"/// swiftlint\:disable all"#])
    #expect(comment("// swift-format-ignore-file") == [#"/// // swift-format\-ignore-file"#])
    #expect(comment("@DeprecationSummary { x }") == [#"/// \@DeprecationSummary { x }"#])
  }

  @Test func longTextIsWrapped() {
    let lines = comment(String(repeating: "word ", count: 60), indentation: 4)
    #expect(lines.count == 4)
    #expect(lines.allSatisfy { $0.count <= 100 && $0.hasPrefix("    /// word") })
    #expect(comment(String(repeating: "ö", count: 1000)).allSatisfy { $0.count <= 100 })
    let almostALine = String(repeating: "x", count: 95)
    #expect(comment(almostALine + " - no list").last == #"/// \- no list"#)
    #expect(comment(almostALine + " 1. no list").last == #"/// 1\. no list"#)
    #expect(comment(almostALine + " # no heading").last == ##"/// \# no heading"##)
  }

  @Test func oneLineStaysOneLine() {
    #expect(SwiftComment.inline("a\nb\r\u{2029}  c ") == "a b c")
  }
}
