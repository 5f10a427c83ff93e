import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneReports

extension PageWriter {
  /// The sixteen principles as questions, with what the framework shows for each and what is claimed.
  ///
  /// What rules have found stays with the authors; nothing on the page is a score.
  mutating func principlesPage() -> OutputFile {
    page(communityOutline(Addresses.principles, phrases.principles.title)) { page in
      page.markup("<h1>")
      page.say(page.phrases.principles.title)
      page.markup("</h1>\n<p class=\"lede\">")
      page.say(page.phrases.principles.introduction)
      page.markup("</p>\n")
      for section in Review(of: page.framework, findings: []).sections { page.principle(section) }
    }
  }

  /// Whether the site has the page: where its authors ask for it, or claim something unless they want none.
  var hasPrinciples: Bool {
    framework.manifest.site.principles?.value ?? (framework.ownCounts[Kind.attestation.position] > 0)
  }

  private mutating func principle(_ section: Review.Section) {
    markup("<section id=\"principle-")
    html.number(section.principle.number)
    markup("\">\n<h2>")
    html.number(section.principle.number)
    markup(". ")
    catalogue(section.principle.title)
    markup("</h2>\n<p>")
    catalogue(section.principle.about)
    markup("</p>\n<p><strong>")
    catalogue(section.principle.question)
    markup("</strong></p>\n")
    for item in section.items { indicator(item) }
    markup("</section>\n")
  }

  private mutating func indicator(_ item: Review.Item) {
    markup("<section class=\"indicator\" id=\"")
    html.text(item.indicator.id)
    markup("\">\n<h3>")
    if item.indicator.isRedFlag {
      tag(phrases.principles.redFlag)
      markup(" ")
    }
    catalogue(item.indicator.statement)
    markup("</h3>\n<p>")
    catalogue(item.indicator.question)
    markup(" <span class=\"quiet\">(")
    say(phrases.principles.marks[item.indicator.mark] ?? "")
    markup(")</span></p>\n")
    if !item.shown.isEmpty || !item.claims.isEmpty {
      markup("<ul class=\"items\">\n")
      for shown in item.shown { self.shown(shown) }
      for claim in item.claims { self.claim(claim) }
      markup("</ul>\n")
    }
    markup("</section>\n")
  }

  /// `3 Beliefs: …`, or `Transfer: 12 of 14 Competencies`.
  private mutating func shown(_ shown: Review.Shown) {
    markup("<li>")
    if let field = shown.field {
      html.text(fieldName(field))
      markup(": ")
      html.number(shown.things.count)
      markup(" ")
      say(phrases.of)
      markup(" ")
    }
    html.number(shown.total)
    markup(" ")
    html.text(
      shown.total == 1 ? vocabulary.capitalisedWord(shown.kind, depth: 0) : vocabulary.capitalisedWords(shown.kind))
    if shown.field == nil && !shown.things.isEmpty {
      markup(": ")
      links(shown.things.prefix(Review.Shown.namesShown))
      if shown.total > Review.Shown.namesShown { markup(", …") }
    }
    markup("</li>\n")
  }

  private mutating func claim(_ id: EntityID) {
    guard let attestation = framework.value(Attestation.self, id) else { return }
    markup("<li>")
    tag(phrases.claimed)
    markup(" ")
    link(id)
    if let claim = edition.wording(attestation.claim, "claim", of: id) {
      markup(": ")
      inline(claim)
    }
    if let day = attestation.date {
      markup(" <span class=\"quiet\">(")
      date(day.value)
      markup(")</span>")
    }
    markup("</li>\n")
  }

  /// A text of the catalogue, which is in English in every edition.
  mutating func catalogue(_ text: String) {
    inline(Wording(text: text, language: edition.language.primary == "en" ? nil : LanguageTag("en")))
  }
}
