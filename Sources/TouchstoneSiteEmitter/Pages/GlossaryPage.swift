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
      page.markup("</p>\n<dl class=\"glossary\">\n")
      for entry in page.alphabetical([.term]) { page.term(entry.id) }
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
