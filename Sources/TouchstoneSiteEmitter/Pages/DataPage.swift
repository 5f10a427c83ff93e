import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// The page for those who write programs: what data the site carries, and how things are named in them.
  mutating func dataPage(_ files: [OutputFile]) -> OutputFile {
    let words = phrases.data
    return page(Outline(path: Addresses.data, title: edition.fragment(words.title))) { page in
      page.markup("<h1>")
      page.say(words.title)
      page.markup("</h1>\n<p class=\"lede\">")
      page.say(words.introduction)
      page.markup("</p>\n")
      page.section("files", words.files) { page in
        page.markup("<ul class=\"items\">\n")
        for file in files { page.dataFile(file) }
        page.markup("</ul>\n")
      }
      page.explained("pages", words.pages, words.pagesExplained)
      page.explained("ids", words.ids, words.idsExplained)
      page.translationCounts()
    }
  }

  private mutating func explained(_ id: StaticString, _ heading: String, _ words: String) {
    section(id, heading) { page in
      page.markup("<p>")
      page.say(words)
      page.markup("</p>\n")
    }
  }

  private mutating func dataFile(_ file: OutputFile) {
    markup("<li><a href=\"")
    siteAddress(Addresses.dataFolder, file.path)
    markup("\">")
    html.text(file.path)
    markup("</a> <span class=\"quiet\">")
    html.number(max(1, (file.bytes.count + 512) / 1024))
    markup(" KiB</span>")
    if let contents = phrases.data.contents[file.path] {
      markup("\n<p>")
      say(contents)
      markup("</p>\n")
    }
    markup("</li>\n")
  }

  private mutating func translationCounts() {
    guard !framework.translations.isEmpty else { return }
    section("translations", phrases.data.translations) { page in
      page.markup("<p>")
      page.say(page.phrases.data.translationsExplained)
      page.markup("</p>\n<ul>\n")
      for translation in page.framework.translations {
        page.markup("<li>")
        page.html.text(LanguageTag(translation.language).ownName)
        page.markup(": ")
        page.html.number(translation.texts.count)
        page.markup(" ")
        page.say(page.phrases.data.translatedTexts)
        page.markup("</li>\n")
      }
      page.markup("</ul>\n")
    }
  }
}
