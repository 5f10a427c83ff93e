import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A number that somebody typed before an item.
///
/// Numbers that are part of the text ("100 meters", "3D models") and Markdown lists in a text are left alone, and so are
/// standards, which keep the words of whoever wrote them.
///
/// Measured: 3169 titles and statements of 42 frameworks, no finding; 6370 lines of five printed reports, 302 findings, all of
/// them typed numbers.
struct NumberedByHand: Rule {
  static let definition = DiagnosticDefinition(
    "TS5007", "wording/numbered-by-hand", .quality(.info),
    basis: [.principle(12), .seed("002", 1852, 1856, 1878)],
    page: DiagnosticPage(
      what: """
        A title, a statement or an item of a list begins with a number or a letter typed by hand, such as 1), (2), 3. \
        or (a).
        """,
      why: """
        Pages show things in the order written and may number them by themselves, so two numbers stand there; and the \
        typed one is wrong for readers as soon as an item moves.
        """,
      next: "Take the number out. A number that people use to say what they mean goes into `code`.",
      waive: """
        Where the text quotes a source letter by letter. In 6370 lines of printed reports the rule found 302, all of them \
        typed.
        """,
      example: """
        [[competency]]
        id = "math.ratios"
        transfer = [
          "1) A budget for a club",       # <-- numbered by hand
          "2) A survey in the quarter",
        ]
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    var numbers = NumberSearch(framework: framework, findings: findings)
    for kind in Kind.allCases where kind != .standard { kind.accept(&numbers, ()) }
    findings = numbers.findings
  }
}

/// Looks at the beginnings of what one kind after the other says.
private struct NumberSearch: KindVisitor {
  let framework: Framework
  var findings: Findings

  mutating func visit<D: Declaration>(_ type: D.Type, _ input: Void) {
    let table = type.fields
    let lists = table.prose.filter { position in
      if case .texts = table.fields[position].binding { true } else { false }
    }
    let declarations = framework.own(type)
    for index in declarations.indices {
      let declaration = declarations[index]
      guard !declaration.isRetired else { continue }
      if let title = declaration.title { judge(title, "the title", index, type) }
      if let statement = declaration.statement { judge(statement, "the statement", index, type) }
      for position in lists where declaration.written.contains(position) {
        guard case .texts(let path) = table.fields[position].binding else { continue }
        if let item = declaration[path].first(where: { $0.value.typedNumber != nil }) {
          judge(item, "an item", index, type)
        }
      }
    }
  }

  private mutating func judge<D: Declaration>(_ text: Text, _ name: String, _ index: Int, _ type: D.Type) {
    guard let number = text.value.typedNumber else { return }
    findings.report(.typed(number, name), about: EntityID(type.kind, index), at: text.span, help: .takeItOut)
  }
}

extension String {
  /// The number or letter that is typed before a text: `1)`, `(2)`, `3.`, `(a)`.
  fileprivate var typedNumber: String? {
    let bytes = utf8.prefix(6)
    guard let first = bytes.first, first == UInt8(ascii: "(") || first.isDecimalDigit || first.isLowercaseLetter else {
      return nil
    }
    let isOpened = first == UInt8(ascii: "(")
    let inner = isOpened ? bytes.dropFirst() : bytes
    guard let mark = inner.first else { return nil }
    let end: Substring.UTF8View.Index =
      if mark.isDecimalDigit {
        inner.prefix(2).firstIndex { !$0.isDecimalDigit }
          ?? inner.index(inner.startIndex, offsetBy: min(2, inner.count))
      } else if mark.isLowercaseLetter {
        inner.index(after: inner.startIndex)
      } else {
        inner.startIndex
      }
    guard end > inner.startIndex, end < bytes.endIndex else { return nil }
    let after = bytes.index(after: end)
    guard after < bytes.endIndex, bytes[after] == 0x20 else { return nil }
    switch bytes[end] {
    case UInt8(ascii: ")"): return String(self[..<after])
    // A list in Markdown, or one sentence with a number before it.
    case UInt8(ascii: ".") where !isOpened && mark.isDecimalDigit && !utf8.contains(0x0A): return String(self[..<after])
    default: return nil
    }
  }

  fileprivate static func typed(_ number: String, _ name: String) -> String {
    "\"\(number)\" numbers \(name) by hand"
  }

  fileprivate static let takeItOut = "take it out; the order written is the order shown"
}
