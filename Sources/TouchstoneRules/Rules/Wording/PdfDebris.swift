import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Pieces of a printed page that were copied along with the text.
///
/// Measured: 4755 texts of 42 frameworks and 946 statements of a public set of standards and of a school network's
/// competencies; no finding. 6370 lines of five printed reports, as they were copied: 26 findings, 25 right. The other was
/// a hyphen typed for a dash, about which the rule asks no more.
struct PdfDebris: Rule {
  static let definition = DiagnosticDefinition(
    "TS5004", "wording/pdf-debris", .quality(.warning),
    basis: [.principle(12), .seed("000", 1688), .seed("001", 741, 820)],
    page: DiagnosticPage(
      what: """
        A text holds what copying from a PDF leaves behind: words cut in two by a hyphen, joined letters such as ﬁ, \
        invisible hyphens, footnote numbers stuck to a word, the foot of a page, characters that were lost.
        """,
      why: """
        Families stumble over it, a screen reader spells it out, and whoever searches for the word does not find it. \
        It looks as if nobody had read the text.
        """,
      next: "Type the words again as they should read, here and in the neighbouring texts that came with them.",
      waive: """
        Where the text quotes a source letter by letter. In 6370 lines that were copied from printed reports the \
        rule found 25, all of them right.
        """,
      example: """
        [[policy]]
        id = "plans"
        statement = "Choose compe- tencies for a plan."   # <-- a word that a line break had cut in two
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    framework.forEachText { id, text in
      guard let debris = PageDebris.first(in: text.value) else { return }
      findings.report(.debris(debris), about: id, at: text.span, help: .typeItAgain)
    }
  }
}

extension String {
  fileprivate static func debris(_ debris: PageDebris) -> String {
    switch debris {
    case .brokenWord(let word): "\"\(word)\" looks like one word that a line break had cut in two"
    case .joinedLetters(let word, let letters):
      "\"\(word)\" is written with the joined letters \"\(letters)\", which come from a printed page"
    case .invisibleHyphen(let word): "\"\(word)\" holds a hyphen that cannot be seen"
    case .footnoteNumber(let word): "\"\(word)\" looks like a word with the number of a footnote"
    case .pageNumber(let words): "\"\(words)\" looks like the foot of a page"
    case .lostCharacter(let word): "a character was lost in \"\(word)\""
    case .wrongEncoding(let word): "\"\(word)\" looks like letters that were read in the wrong encoding"
    case .symbolFont(let word): "\"\(word)\" holds a sign of a symbol font, which shows as an empty box"
    }
  }

  fileprivate static let typeItAgain = "type it again as it should read, and look at the texts that came with it"
}
