import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// The start page: what is promised to every learner, and the ways into the framework.
  mutating func startPage() -> OutputFile {
    let outline = Outline(path: Addresses.start, description: edition.statement)
    return page(outline) { page in
      page.welcome()
      for (id, profile) in page.framework.each(Profile.self) where !profile.isRetired { page.promise(id, profile) }
      page.audienceCards()
      page.domainEntries()
      page.levelEntries()
      page.organisation()
    }
  }

  private mutating func welcome() {
    let header = framework.manifest.framework
    if let publisher = header.publisher {
      markup("<p class=\"eyebrow\">")
      inline(edition.original(publisher))
      markup("</p>\n")
      // A name needs no translation.
      hasUntranslated = false
    }
    markup("<h1")
    languageAttributes(edition.title.language)
    markup(">")
    InlineProse.write(edition.title.text, .withoutLinks, to: &html)
    markup("</h1>\n")
    prose(edition.statement, style: "lede")
    if let status = statusPhrase {
      markup("<p class=\"notice\">")
      say(status)
      markup("</p>\n")
    }
  }

  private mutating func promise(_ id: EntityID, _ profile: Profile) {
    markup("<section class=\"promise\">\n<h2>")
    link(id)
    markup("</h2>\n")
    prose(edition.wording(profile.statement, "statement", of: id), style: "statement")
    if framework.each(Outcome.self).contains(where: { framework.profile(of: $0.value) == id }) {
      outcomesByStrand(of: id)
    }
    markup("</section>\n")
  }

  // MARK: - Ways in

  private mutating func domainEntries() {
    let domains = framework.eachInUse(Domain.self)
    guard !domains.isEmpty else { return }
    section("domains", phrases.byDomain) { page in
      var group: String?
      var isOpen = false
      for (id, domain) in domains {
        if domain.group?.value != group || !isOpen {
          if isOpen { page.markup("</ul>\n") }
          let isAfterGroups = isOpen && group != nil
          group = domain.group?.value
          page.groupHeading(page.edition.wording(domain.group, "group", of: id), isAfterGroups: isAfterGroups)
          page.markup("<ul class=\"cards\">\n")
          isOpen = true
        }
        page.domainEntry(id)
      }
      page.markup("</ul>\n")
    }
  }

  private mutating func groupHeading(_ group: Wording?, isAfterGroups: Bool) {
    guard group != nil || isAfterGroups else { return }
    markup("<h3 class=\"group\">")
    if let group { inline(group) } else { say(phrases.headings.others) }
    markup("</h3>\n")
  }

  private mutating func domainEntry(_ id: EntityID) {
    markup("<li>\n<p class=\"entry\">")
    link(id)
    markup("</p>\n")
    prose(edition.statement(of: id))
    markup("<p class=\"quiet\">")
    let count = referring(to: id, field: "domains", kind: .competency).count
    html.number(count)
    markup(" ")
    html.text(count == 1 ? vocabulary.word(.competency) : vocabulary.words(.competency))
    markup("</p>\n</li>\n")
  }

  private mutating func levelEntries() {
    let continua = framework.levels.continua.filter { $0.levels.contains { edition.site.isOwn($0) } }
    guard !continua.isEmpty else { return }
    section("levels", phrases.byLevel) { page in
      for continuum in continua {
        if !continuum.name.isEmpty && continua.count > 1 {
          page.markup("<h3 class=\"group\">")
          page.html.text(Vocabulary.capitalised(continuum.name))
          page.markup("</h3>\n")
        }
        page.markup("<ol class=\"ladder\">\n")
        for level in continuum.levels { page.levelEntry(level) }
        page.markup("</ol>\n")
      }
    }
  }

  private mutating func levelEntry(_ id: EntityID) {
    markup("<li>\n<p class=\"entry\">")
    link(id)
    markup("</p>\n")
    grades(id)
    prose(edition.statement(of: id))
    markup("</li>\n")
  }

  // MARK: - How it is organised

  private mutating func organisation() {
    section("organisation", phrases.organised) { page in
      page.markup("<p>")
      page.say(page.phrases.organisedIntroduction)
      page.markup("</p>\n<dl class=\"counts\">\n")
      for kind in PageWriter.kindsInOrder where page.framework.ownCounts[kind.position] > 0 {
        let count = page.framework.ownCounts[kind.position]
        page.markup("<div><dt><a href=\"")
        page.address(Addresses.list(kind))
        page.markup("\"><span class=\"number\">")
        page.html.number(count)
        page.markup("</span> ")
        page.html.text(count == 1 ? page.vocabulary.word(kind) : page.vocabulary.words(kind))
        page.markup("</a></dt><dd>")
        page.say(page.phrases.meanings[kind] ?? "")
        page.markup("</dd></div>\n")
      }
      page.markup("</dl>\n")
    }
  }

  /// The kinds as a reader meets them: from the promise to the next step, then how work is judged and who cares for it.
  static let kindsInOrder: [Kind] = [
    .profile, .strand, .outcome, .domain, .competency, .skill, .target, .level, .scale, .rubric, .exemplar,
    .assessment, .advancement, .graduation, .pathway, .credential, .grading, .support, .experience, .resource, .role,
    .growthStage, .belief, .engagement, .policy, .moderation, .calibration, .measure, .rollout, .attestation,
    .progression, .standard, .taxonomy, .term,
  ]
}
