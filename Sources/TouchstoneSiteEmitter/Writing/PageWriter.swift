import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// Writes the pages of one edition, one after the other.
///
/// The shell that surrounds every page stands in `PageShell.swift`; pages and their sections are extensions, one file
/// each.
struct PageWriter {
  let edition: Edition
  var html = HTMLWriter(reservingCapacity: 32_768)
  /// What things are called on the page being written.
  var vocabulary: Vocabulary
  /// What an address below the edition's folder begins with on the page being written: `../` in a folder.
  var up = ""
  /// The same for an address below the site's own folder.
  var top = ""
  /// The things that the page being written names, where what it says is written as data too.
  var things: [EntityID]?
  /// The pages that are about no thing, with what they say as data.
  var twins: [OutputFile] = []
  /// The pages that are about no thing.
  var lists: [(title: String, path: String)] = []
  /// Every page that says something of its own, from the site's folder.
  var addresses: [String] = []
  /// Where the parts of the page lie that templates may put elsewhere; empty where there are none.
  var parts: [(part: PagePart, range: Range<Int>)] = []
  /// Whether a text on the page being written stands there untranslated.
  var hasUntranslated = false
  /// What boxes of maps say, by the number of each thing in the graph of prerequisites.
  var mapLabels: [Int: MapLabel] = [:]

  init(_ edition: Edition) {
    self.edition = edition
    vocabulary = edition.vocabulary(about: nil)
  }

  // Lent, not copied: both are large, and pages read single words of them.
  var framework: Framework { _read { yield edition.site.framework } }
  var phrases: Phrases { _read { yield edition.phrases } }

  // MARK: - Texts

  mutating func markup(_ markup: StaticString) {
    html.markup(markup)
  }

  /// Something that the site says, with the district's own words put in.
  mutating func say(_ phrase: String) {
    vocabulary.write(phrase, to: &html)
  }

  /// The same with something of the page's in the place of `{1}`, wherever the language puts it.
  mutating func say(_ phrase: String, _ slot: (inout PageWriter) -> Void) {
    guard let place = phrase.firstRange(of: "{1}") else { return say(phrase) }
    say(String(phrase[..<place.lowerBound]))
    slot(&self)
    say(String(phrase[place.upperBound...]))
  }

  /// What stands between the items of a list in a sentence.
  mutating func separator() {
    html.text(phrases.listSeparator)
  }

  /// The district's word for a kind, with a capital.
  mutating func sayKind(_ kind: Kind, depth: Int = 0) {
    html.text(vocabulary.capitalisedWord(kind, depth: depth))
  }

  /// The district's word for several of a kind, with a capital.
  mutating func sayKinds(_ kind: Kind) {
    html.text(vocabulary.capitalisedWords(kind))
  }

  /// What the elements around a text say about it.
  func attributes(_ style: StaticString, _ language: LanguageTag?) -> TextAttributes {
    TextAttributes(style: style, language: language, pageLanguage: edition.language)
  }

  /// Attributes for a text in another language than the page.
  mutating func languageAttributes(_ language: LanguageTag?) {
    note(language)
    attributes("", language).write(to: &html)
  }

  /// A text inside a line, with links.
  mutating func inline(_ wording: Wording) {
    if wording.language == nil { return InlineProse.write(wording.text, to: &html) }
    markup("<span")
    languageAttributes(wording.language)
    markup(">")
    InlineProse.write(wording.text, to: &html)
    markup("</span>")
  }

  /// A text as paragraphs and lists; nothing where there is none.
  ///
  /// - Parameter style: the class of each paragraph; none where it is empty.
  mutating func prose(_ wording: Wording?, style: StaticString = "") {
    guard let wording else { return }
    note(wording.language)
    BlockProse.write(wording.text, attributes: attributes(style, wording.language), to: &html)
  }

  /// A text inside a list item or a table cell: a line where it is one, else paragraphs.
  mutating func flow(_ wording: Wording) {
    if BlockProse.isSingleLine(wording.text) { inline(wording) } else { prose(wording) }
  }

  // MARK: - Structure

  /// A part of a page with a heading that can be linked to.
  mutating func section(_ id: StaticString, _ heading: String, _ body: (inout PageWriter) -> Void) {
    openSection(id)
    say(heading)
    markup("</h2>\n")
    body(&self)
    markup("</section>\n")
  }

  /// The beginning of a section, up to the words of its heading.
  mutating func openSection(_ id: StaticString) {
    markup("<section id=\"")
    markup(id)
    markup("\">\n<h2>")
  }

  /// A row of a list of facts: its name, then its value.
  mutating func fact(_ name: String, _ value: (inout PageWriter) -> Void) {
    markup("<div><dt>")
    say(name)
    markup("</dt><dd>")
    value(&self)
    markup("</dd></div>\n")
  }

  /// That something is missing, in quiet words: a draft is fine.
  mutating func notYetWritten() {
    markup("<p class=\"quiet\">")
    say(phrases.notYetWritten)
    markup("</p>\n")
  }
}
