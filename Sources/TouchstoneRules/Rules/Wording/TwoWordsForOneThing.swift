import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Another word for a thing that the glossary calls by a word of its own, where both are in use.
///
/// Titles and statements are read, outside of quotation marks. Short forms are left alone: capital letters such as CBE,
/// and a word that is a part of the term, or of which the term is a part.
///
/// Measured: 3169 titles and statements of 42 frameworks, whose glossaries have eight terms with aliases; two findings, both
/// right by the words of that glossary ("staff" for "Adult learner").
struct TwoWordsForOneThing: Rule {
  static let definition = DiagnosticDefinition(
    "TS5005", "wording/two-words-for-one-thing", .quality(.info),
    basis: [.principle(12), .seed("002", 165, 711, 715, 723, 1892, 1895)],
    page: DiagnosticPage(
      what: """
        A title or statement uses one of the `aliases` of a term, and another one uses the term itself. Where only one \
        of the words is in use nothing is found.
        """,
      why: """
        Two words look like two things. A learner or a family looks for the difference, and for the second strategy, \
        skill or rule that is not there.
        """,
      next: "Use the word of the glossary in both places, or make a term of its own of the other word if it differs.",
      waive: """
        Where the other word is part of a name or of a quotation. In 3169 titles and statements the rule found two, both \
        right.
        """,
      example: """
        [[term]]
        id = "equity-oriented"
        title = "equity-oriented"
        aliases = "equity-focused"

        [[policy]]
        id = "districts"
        statement = "Districts work in an equity-focused way."   # <-- and schools in an equity-oriented way
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let terms = framework.own(Term.self)
    guard terms.contains(where: { !$0.aliases.isEmpty && !$0.isRetired }) else { return }
    var search = WordSearch(GlossaryWords(terms))
    for kind in Kind.allCases where kind != .term && kind != .standard {
      framework.forEachInUse(kind) { id, declaration in
        if let title = declaration.title { search.read(title, id) }
        if let statement = declaration.statement { search.read(statement, id) }
      }
    }
    for use in search.uses where search.titlesInUse.contains(use.term) {
      guard let title = terms[use.term].title else { continue }
      findings.report(
        .otherWord(use.word, title.value), about: use.id, at: use.span,
        labels: [Label(title.span, "what the glossary calls it")], help: .oneWord)
    }
  }
}

/// The words of a glossary's terms and their aliases, and which term each belongs to.
private struct GlossaryWords {
  private(set) var phrases = PhraseList([])
  private(set) var titles: [String: Int] = [:]
  private(set) var aliases: [String: Int] = [:]

  init(_ terms: ArraySlice<Term>) {
    for index in terms.indices where !terms[index].isRetired {
      guard let title = terms[index].title?.value.wordsAlone else { continue }
      for alias in terms[index].aliases where !alias.value.isShortForm {
        let words = alias.value.wordsAlone
        guard !words.holds(title), !title.holds(words) else { continue }
        for form in words.oneAndMany { aliases[form] = index }
        for form in title.oneAndMany { titles[form] = index }
      }
    }
    // What is one thing's name is not another's alias.
    for title in titles.keys { aliases[title] = nil }
    phrases = PhraseList(titles.keys.sorted() + aliases.keys.sorted())
  }
}

/// Where titles and statements use the glossary's words.
private struct WordSearch {
  struct Use {
    var term: Int
    var word: String
    var id: EntityID
    var span: SourceSpan
  }

  let words: GlossaryWords
  var titlesInUse: Set<Int> = []
  var uses: [Use] = []

  init(_ words: GlossaryWords) {
    self.words = words
  }

  mutating func read(_ text: Text, _ id: EntityID) {
    let found = words.phrases.all(in: text.value.withoutQuotations)
    guard !found.isEmpty else { return }
    var titles: Set<Int> = []
    for word in found {
      if let term = words.titles[word.wordsAlone] { titles.insert(term) }
    }
    titlesInUse.formUnion(titles)
    // A text that holds both explains the one by the other.
    for word in found {
      guard let term = words.aliases[word.wordsAlone], !titles.contains(term) else { continue }
      uses.append(Use(term: term, word: word, id: id, span: text.span))
      return
    }
  }
}

extension String {
  /// Whether it is written in capital letters throughout, as CBE is.
  fileprivate var isShortForm: Bool {
    utf8.count < 8 && utf8.allSatisfy { !$0.isLowercaseLetter }
  }

  /// Whether words stand in it, one after the other; both as ``wordsAlone`` gives them.
  fileprivate func holds(_ words: String) -> Bool {
    " \(self) ".contains(" \(words) ")
  }

  /// `target` and `targets`.
  fileprivate var oneAndMany: [String] {
    (utf8.last?.isLowercaseLetter ?? false) && !hasSuffix("s") ? [self, self + "s"] : [self]
  }

  fileprivate static func otherWord(_ word: String, _ title: String) -> String {
    "\"\(word)\" stands here, and \"\(title)\" elsewhere, for one thing"
  }

  fileprivate static let oneWord = "could it be the same word in both places?"
}
