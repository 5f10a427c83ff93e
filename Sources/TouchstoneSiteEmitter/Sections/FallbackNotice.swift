import TouchstoneLanguage

/// That some of a page has not been translated, said at its top as soon as anything on it has not.
extension PageWriter {
  /// Remembers that a text stands in its own language because nobody has translated it.
  mutating func note(_ language: LanguageTag?) {
    if let language, language == edition.untranslatedLanguage { hasUntranslated = true }
  }

  /// Writes the words of a page, and before them the notice if they ask for it.
  mutating func withFallbackNotice(_ body: (inout PageWriter) -> Void) {
    let start = html.bytes.count
    hasUntranslated = false
    body(&self)
    guard hasUntranslated, let language = edition.untranslatedLanguage else { return }
    let words = html.take(from: start)
    markup("<p class=\"notice untranslated\">")
    say(phrases.untranslated) { page in
      page.markup("<span")
      page.languageAttributes(language)
      page.markup(">")
      page.html.text(page.edition.site.ownName(of: language))
      page.markup("</span>")
    }
    markup("</p>\n")
    html.fragment(words)
  }
}
