import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// The words that mean something particular in this framework, in alphabetical order.
  mutating func glossaryPage() -> OutputFile {
    var title = HTMLWriter()
    vocabulary.write(phrases.glossary, to: &title)
    let outline = Outline(path: Addresses.list(.term), title: title.fragment)
    return page(outline) { page in
      page.markup("<h1>")
      page.say(page.phrases.glossary)
      page.markup("</h1>\n<p class=\"lede\">")
      page.say(page.phrases.meanings[.term] ?? "")
      page.markup("</p>\n")
      let terms = page.alphabetical([.term])
      if !terms.isEmpty {
        page.markup("<dl class=\"glossary\">\n")
        for entry in terms { page.term(entry.id) }
        page.markup("</dl>\n")
      } else if page.localWordsShown.isEmpty {
        page.notYetWritten()
      }
      page.localWords()
    }
  }

  /// Whether some word means something particular here; the same in every language, so that links between them hold.
  var hasGlossary: Bool {
    framework.ownCounts[Kind.term.position] > 0
      || framework.manifest.terms.contains { $0.audience == nil && !$0.local.isEmpty }
  }

  /// What is called otherwise here than elsewhere.
  private var localWordsShown: [LocalTerm] {
    edition.localTerms.filter { term in
      term.local.contains { $0.value.lowercased() != edition.usualWords[term.word]?.one.lowercased() }
    }
  }

  /// The district's own words for what others call something else: what each means, and the usual word.
  private mutating func localWords() {
    let terms = localWordsShown
    guard !terms.isEmpty else { return }
    section("local-words", phrases.learner.ourWords) { page in
      page.markup("<dl class=\"glossary\">\n")
      for term in terms {
        page.markup("<div><dt>")
        for (index, word) in term.local.enumerated() {
          if index > 0 { page.separator() }
          page.html.text(word.value)
        }
        page.markup("</dt><dd>\n")
        if let kind = Kind(rawValue: term.word), let meaning = page.phrases.meanings[kind] {
          page.paragraph { $0.say(meaning) }
        }
        if let usual = page.edition.usualWords[term.word]?.one {
          page.markup("<p class=\"quiet\">")
          page.say(page.phrases.learner.ourWordFor) { $0.html.text(usual) }
          page.markup("</p>\n")
        }
        page.markup("</dd></div>\n")
      }
      page.markup("</dl>\n")
    }
  }

  private mutating func term(_ id: EntityID) {
    guard let term = framework.value(Term.self, id) else { return }
    markup("<div id=\"")
    html.text(Addresses.anchor(.term, term.id))
    markup("\"><dt>")
    name(id)
    marks(edition.name(of: id))
    markup("</dt><dd>\n")
    if let definition = edition.wording(term.definition, "definition", of: id) {
      prose(definition)
    } else {
      notYetWritten()
    }
    prose(edition.wording(term.statement, "statement", of: id))
    let aliases = edition.wordings(term.aliases, "aliases", of: id)
    if !aliases.isEmpty {
      markup("<p class=\"quiet\">")
      say(phrases.facts.aliases)
      markup(": ")
      list(ofWords: aliases)
      markup("</p>\n")
    }
    if let source = edition.wording(term.source, "source", of: id) {
      markup("<p class=\"quiet\">")
      say(phrases.facts.source)
      markup(": ")
      inline(source)
      markup("</p>\n")
    }
    markup("</dd></div>\n")
  }
}
