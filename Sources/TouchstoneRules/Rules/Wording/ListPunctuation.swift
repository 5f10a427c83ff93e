import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A statement that still ends as it did in the sentence from which it was taken.
///
/// A full stop, or none, is no finding, even side by side. Standards keep the words of whoever wrote them.
///
/// Measured: 3169 titles and statements of 42 frameworks, no finding; 6370 lines of five printed reports, 161 findings, all of
/// them pieces of a list or of a sentence.
struct ListPunctuation: Rule {
  static let definition = DiagnosticDefinition(
    "TS5010", "wording/list-punctuation", .quality(.info),
    basis: [.principle(12), .seed("002", 497, 515, 531, 650, 663, 665)],
    page: DiagnosticPage(
      what: """
        A title or a statement ends as an item of a list does inside a sentence: with a semicolon, or with "; and", \
        ", and", "; or", ", or".
        """,
      why: """
        Each statement is shown alone, on a learner's page and in a report. One that ends with "and" looks as if its \
        end had been lost, and is read out so.
        """,
      next: "Take the sign and the word at the end away; a full stop may stand there.",
      waive: """
        Where the text quotes a source letter by letter. In 6370 lines of printed reports the rule found 161, all of them \
        pieces of a longer sentence.
        """,
      example: """
        [[skill]]
        id = "teaming.sharing"
        statement = "Help colleagues to learn; and"   # <-- and what?
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for kind in Kind.allCases where kind != .standard {
      framework.forEachInUse(kind) { id, declaration in
        if let title = declaration.title { judge(title, "title", id, &findings) }
        if let statement = declaration.statement { judge(statement, "statement", id, &findings) }
      }
    }
  }

  private func judge(_ text: Text, _ name: String, _ id: EntityID, _ findings: inout Findings) {
    // The last bytes say it for nearly all texts.
    guard let last = text.value.utf8.last,
      last == UInt8(ascii: ";") || last == UInt8(ascii: "d") || last == UInt8(ascii: "r")
    else { return }
    guard let ending = ListPunctuation.endings.first(where: { text.value.hasSuffix($0) }) else { return }
    findings.report(.endsAsItem(name, ending), about: id, at: text.span, help: .endHere)
  }

  private static let endings = ["; and", ", and", "; or", ", or", ";"]
}

extension String {
  fileprivate static func endsAsItem(_ name: String, _ ending: String) -> String {
    "the \(name) ends with \"\(ending)\", as an item of a list does"
  }

  fileprivate static let endHere = "it stands alone now; a full stop, or nothing, can end it"
}
