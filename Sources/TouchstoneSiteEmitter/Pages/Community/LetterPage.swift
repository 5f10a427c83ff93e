import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// The letter that explains a transcript to colleges: a page that is a letter on paper.
  ///
  /// Every sentence stands there only where the framework says what it rests on.
  mutating func letterPage() -> OutputFile {
    let words = phrases.community.letter
    return page(communityOutline(CommunityPage.letter.address([]), words.title)) { page in
      page.markup("<article class=\"letter-page\">\n<h1>")
      page.say(words.title)
      page.markup("</h1>\n<p class=\"quiet on-screen\">")
      page.say(words.printing)
      page.markup("</p>\n<p>")
      page.say(words.addressee)
      page.markup("</p>\n<p>")
      page.say(words.opening)
      page.markup(" ")
      page.letterEdition()
      page.markup("</p>\n")
      page.letterDiplomas()
      page.letterScales()
      page.letterLevels()
      page.letterAdvancements()
      page.letterGradings()
      page.letterClosing()
      page.markup("</article>\n")
    }
  }

  /// The framework by its name, edition and publisher.
  private mutating func letterEdition() {
    let header = framework.manifest.framework
    markup("<strong>")
    inline(edition.title)
    markup("</strong>")
    if let version = header.version {
      markup(", ")
      say(phrases.community.letter.edition)
      markup(" ")
      html.text(version.value)
    }
    if let publisher = header.publisher {
      markup(", ")
      inline(edition.original(publisher))
    }
    markup(".")
  }

  private mutating func letterDiplomas() {
    let diplomas = framework.each(Graduation.self).filter { !$0.value.isRetired }
    guard !diplomas.isEmpty else { return }
    section("diploma", phrases.community.diploma.title) { page in
      for (id, diploma) in diplomas {
        page.markup("<h3>")
        page.link(id)
        page.markup("</h3>\n")
        page.prose(page.edition.statementBesideName(of: id))
        if let credit = page.edition.wording(diploma.credit, "credit", of: id) { page.prose(credit) }
        if !diploma.requires.isEmpty { page.requirements(diploma.requires) }
      }
    }
  }

  private mutating func letterScales() {
    let scales = framework.each(Scale.self).filter { !$0.value.isRetired && !framework.points(of: $0.id).isEmpty }
    guard !scales.isEmpty else { return }
    section("judged", phrases.community.letter.judged) { page in
      for (id, scale) in scales {
        page.markup("<h3>")
        page.link(id)
        page.markup("</h3>\n")
        page.prose(page.edition.statementBesideName(of: id))
        page.markup("<dl class=\"glossary\">\n")
        for point in page.framework.points(of: id) { page.letterPoint(point, of: scale) }
        page.markup("</dl>\n")
      }
    }
  }

  private mutating func letterPoint(_ id: EntityID, of scale: Scale) {
    guard let point = framework.value(ScalePoint.self, id) else { return }
    markup("<div><dt>")
    name(id)
    markup("</dt><dd>")
    if let text = edition.wording(point.description, "description", of: id) ?? edition.statement(of: id) {
      prose(text)
    }
    if scale.proficient?.target == id && scale.use?.value != .habits {
      markup("<p><strong>")
      say(phrases.community.letter.judgedFrom)
      markup("</strong></p>\n")
    }
    markup("</dd></div>\n")
  }

  private mutating func letterLevels() {
    let levels = framework.each(Level.self).filter { !$0.value.isRetired }.map(\.id)
    guard !levels.isEmpty else { return }
    section("levels", phrases.community.letter.levels) { page in
      page.markup("<p>")
      page.say(page.phrases.community.letter.levelsExplained)
      page.markup("</p>\n<ul>\n")
      for level in levels {
        page.markup("<li>")
        page.link(level)
        if let value = page.edition.site.level(level), !value.grades.isEmpty {
          page.markup(" <span class=\"quiet\">")
          page.say(page.gradesPhrase(value.grades.count))
          page.markup(" ")
          page.list(ofWords: page.edition.wordings(value.grades, "grades", of: level))
          page.markup("</span>")
        }
        page.markup("</li>\n")
      }
      page.markup("</ul>\n")
    }
  }

  private mutating func letterAdvancements() {
    let rules = framework.each(Advancement.self).filter { !$0.value.isRetired }
    guard !rules.isEmpty else { return }
    section("moves", phrases.community.letter.moves) { page in
      for (id, rule) in rules {
        page.markup("<h3>")
        page.link(id)
        page.markup("</h3>\n")
        page.prose(page.edition.statementBesideName(of: id))
        guard rule.point != nil || rule.evidenceMinimum != nil || rule.methodsMinimum != nil else { continue }
        page.markup("<dl class=\"facts\">\n")
        if let point = rule.point?.target { page.fact(page.fieldName("point")) { $0.link(point) } }
        if let minimum = rule.evidenceMinimum { page.fact(page.fieldName("evidence_min")) { $0.evidence(minimum) } }
        if let methods = rule.methodsMinimum?.value {
          page.fact(page.fieldName("methods_min")) { $0.html.number(methods) }
        }
        page.markup("</dl>\n")
      }
    }
  }

  private mutating func letterGradings() {
    let gradings = framework.each(Grading.self).filter { !$0.value.isRetired }
    guard !gradings.isEmpty else { return }
    section("reported", phrases.community.letter.reported) { page in
      for (id, grading) in gradings {
        page.markup("<h3>")
        page.link(id)
        page.markup("</h3>\n")
        page.prose(page.edition.statementBesideName(of: id))
        page.markup("<ul>\n")
        page.letterGrading(grading)
        page.markup("</ul>\n")
      }
    }
  }

  private mutating func letterGrading(_ grading: Grading) {
    let words = phrases.community.letter
    let streams = grading.streams.map(\.value)
    if streams.contains(.academic) && streams.contains(.habits) { item(words.apart) }
    if let letters = grading.letters?.value { item(letters ? words.withLetters : words.withoutLetters) }
    if let basis = grading.basis?.value { item(fieldName("basis") + ":", closedWord(basis.rawValue)) }
    if let revision = grading.revision?.value { item(words.revised, closedWord(revision.rawValue)) }
    if let averaging = grading.averaging?.value { item(words.combined, closedWord(averaging.rawValue)) }
  }

  private mutating func item(_ words: String, _ value: String? = nil) {
    markup("<li>")
    say(words)
    if let value {
      markup(" <strong>")
      say(value)
      markup("</strong>")
    }
    markup("</li>\n")
  }

  private mutating func letterClosing() {
    markup("<p>")
    say(phrases.community.letter.closing)
    if let uri = framework.manifest.framework.uri {
      markup(" ")
      say(phrases.community.letter.found)
      markup(" ")
      html.text(uri.value)
      markup(".")
    }
    markup("</p>\n")
    guard let publisher = framework.manifest.framework.publisher else { return }
    markup("<p class=\"signature\">")
    inline(edition.original(publisher))
    markup("</p>\n")
  }
}
