import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A statement that names a topic and says nothing about what a learner can do.
///
/// Measured: 451 statements of 42 frameworks; 22 findings, right: 21 of the 22 competencies that a published report names
/// without a sentence, and one in a story that is written to fail. 243 statements of a school network: none. 703 items of a
/// public set of standards, read as if they were competencies: ten, nine of them headings and right (the tenth is a verb
/// and what it is done to); read as if they were targets: five, right.
struct LabelInsteadOfStatement: Rule {
  static let definition = DiagnosticDefinition(
    "TS4011", "structure/label-instead-of-statement", .quality(.warning),
    basis: [.principle(12), .principle(16), .seed("000", 115, 366, 2068), .seed("001", 741, 820, 2990)],
    page: DiagnosticPage(
      what: """
        The statement is a single word, two words where a whole competency or outcome stands, or no more than the \
        title once again.
        """,
      why: """
        "Ratios" tells a learner what the lesson is about, not what to be able to do at its end. Nobody can show \
        "ratios", and two teachers will ask for different things.
        """,
      next: """
        Keep the word as `title`, and let the statement say what a learner does, with what, and in which situations: \
        "Reason with ratios and rates in situations that are new to me."
        """,
      waive: """
        When the wording is prescribed from outside. In 451 statements the rule found 22, all of them right; in 703 \
        items of a public set of standards ten, nine of them right.
        """,
      example: """
        [[competency]]
        id = "math.ratios"
        statement = "Ratios"   # <-- a title
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    judge(Outcome.self, labelWords: 2, framework, &findings)
    judge(Competency.self, labelWords: 2, framework, &findings)
    judge(Target.self, labelWords: 1, framework, &findings)
  }

  private func judge<D: Declaration>(
    _ type: D.Type, labelWords: Int, _ framework: Framework, _ findings: inout Findings
  ) {
    let declarations = framework.own(type)
    for index in declarations.indices {
      let common = declarations[index]
      guard common.isExpectedComplete, let statement = common.statement,
        let words = words(in: statement.value, upTo: 5), words <= labelWords || words < 5 && repeatsTitle(common)
      else { continue }
      findings.report(
        .label(statement.value, framework.person(EntityID(D.kind, index))), about: EntityID(D.kind, index),
        at: statement.span, help: .keepAsTitle(framework.person(EntityID(D.kind, index))))
    }
  }

  /// How many words the text has, counted no further than `limit`; `nil` in a script that puts no spaces between words.
  private func words(in text: String, upTo limit: Int) -> Int? {
    var count = 0
    var isInWord = false
    for byte in text.utf8 {
      // Three-byte letters but for general punctuation: there a word has no visible end.
      if byte >= 0xE0, byte != 0xE2 { return nil }
      let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
      if isInWord, isSpace, count == limit { return count }
      if !isSpace, !isInWord { count += 1 }
      isInWord = !isSpace
    }
    return count
  }

  private func repeatsTitle(_ common: Common) -> Bool {
    guard let title = common.title?.value, let statement = common.statement?.value else { return false }
    return statement.sameToReaders == title.sameToReaders
  }
}

extension String {
  fileprivate static func label(_ statement: String, _ person: String) -> String {
    "\"\(statement)\" names a topic, but not yet what \(person) can do with it"
  }

  fileprivate static func keepAsTitle(_ person: String) -> String {
    "keep it as `title`, and say in `statement` what \(person) does with it, and where"
  }
}
