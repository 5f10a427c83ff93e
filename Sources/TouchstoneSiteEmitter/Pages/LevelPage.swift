import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// A level: what learners do here, domain by domain, and the levels before and after.
  mutating func levelPage(_ id: EntityID, _ level: Level) -> OutputFile {
    page(outline(id, trail: [.list(.level)])) { page in
      page.opening(id)
      page.statement(id)
      page.levelFacts(level, id)
      page.levelExplained()
      let entitlements = page.edition.wordings(level.entitlements, "entitlements", of: id)
      if !entitlements.isEmpty {
        page.section("entitlements", page.phrases.headings.entitlements) { $0.plainList(entitlements) }
      }
      page.levelContents(id)
      page.connections(id)
      page.origin(id)
    }
  }

  private mutating func levelFacts(_ level: Level, _ id: EntityID) {
    guard !level.grades.isEmpty || level.ages != nil || level.band != nil else { return }
    markup("<dl class=\"facts\">\n")
    if !level.grades.isEmpty {
      fact(gradesPhrase(level.grades.count)) { $0.list(ofWords: $0.edition.wordings(level.grades, "grades", of: id)) }
    }
    if let ages = edition.wording(level.ages, "ages", of: id) { fact(phrases.facts.ages) { $0.inline(ages) } }
    if let band = edition.wording(level.band, "band", of: id) { fact(phrases.facts.band) { $0.inline(band) } }
    markup("</dl>\n")
  }

  private mutating func levelContents(_ id: EntityID) {
    let contents = edition.site.levelContents[id]
    section("learning", phrases.headings.atThisLevel) { page in
      if contents.isEmpty { page.notYetWritten() }
      let domains = (0..<page.framework.ownCounts[Kind.domain.position]).map { EntityID(.domain, $0) }
      let inDomains = page.byDomain(contents)
      for domain in domains {
        guard let entries = inDomains[domain] else { continue }
        page.markup("<h3>")
        page.link(domain)
        page.markup("</h3>\n")
        // What belongs to several domains is told in the first, and named in the others.
        let (told, named) = page.split(entries, by: domain)
        if !told.isEmpty { page.levelEntries(told, id) }
        guard !named.isEmpty else { continue }
        page.markup("<p class=\"quiet\">")
        page.say(page.phrases.headings.alsoHere)
        page.markup(" ")
        page.links(named.lazy.map { EntityID(.competency, $0.competency) })
        page.markup("</p>\n")
      }
      guard let others = inDomains[nil] else { return }
      if !domains.isEmpty {
        page.markup("<h3>")
        page.say(page.phrases.headings.others)
        page.markup("</h3>\n")
      }
      page.levelEntries(others, id)
    }
  }

  /// The contents of a level under each domain that they belong to; `nil` for those of none.
  private func byDomain(_ contents: [LevelContents.Entry]) -> [EntityID?: [LevelContents.Entry]] {
    var found: [EntityID?: [LevelContents.Entry]] = [:]
    for entry in contents {
      let domains = framework.declarations.competencies[entry.competency].domains.map(\.target)
        .filter { edition.site.isOwn($0) }
      if domains.isEmpty { found[nil, default: []].append(entry) }
      for domain in domains { found[domain, default: []].append(entry) }
    }
    return found
  }

  private func split(
    _ entries: [LevelContents.Entry], by domain: EntityID
  ) -> (first: [LevelContents.Entry], others: [LevelContents.Entry]) {
    let competencies = framework.declarations.competencies
    func isFirst(_ entry: LevelContents.Entry) -> Bool {
      competencies[entry.competency].domains.first { edition.site.isOwn($0.target) }?.target == domain
    }
    return (entries.filter(isFirst), entries.filter { !isFirst($0) })
  }

  private mutating func levelEntries(_ entries: [LevelContents.Entry], _ level: EntityID) {
    markup("<ul class=\"items\">\n")
    for entry in entries {
      let id = EntityID(.competency, entry.competency)
      markup("<li>")
      link(id)
      if let words = framework.declarations.competencies[entry.competency].levels.first(where: {
        $0.level.target == level
      }) {
        descriptor(words, of: id)
      }
      if !entry.targets.isEmpty {
        markup("<ul>\n")
        for target in entry.targets {
          markup("<li>")
          link(target)
          markup("</li>\n")
        }
        markup("</ul>\n")
      }
      markup("</li>\n")
    }
    markup("</ul>\n")
  }
}
