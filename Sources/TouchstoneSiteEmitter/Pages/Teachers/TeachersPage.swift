import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// All pages for those who teach: the way in, a page to plan from for each competency, a pack for each rubric.
  mutating func teacherPages() -> [OutputFile] {
    guard edition.hasTeachersPage else { return [] }
    let plans = framework.each(Competency.self).filter { edition.site.hasPlan($0.id) }
    let packs = framework.each(Rubric.self).filter { edition.site.hasPack($0.id) }
    var files = [teachersPage(packs.map(\.id))]
    files.reserveCapacity(plans.count + packs.count + 1)
    for (id, competency) in plans { files.append(planningPage(id, competency)) }
    for (id, rubric) in packs { files.append(packPage(id, rubric)) }
    return files
  }

  private mutating func teachersPage(_ packs: [EntityID]) -> OutputFile {
    let words = phrases.teacher
    var title = HTMLWriter()
    vocabulary.write(words.title, to: &title)
    return page(Outline(path: Addresses.teachers, title: title.fragment)) { page in
      page.markup("<h1>")
      page.say(words.title)
      page.markup("</h1>\n<p class=\"lede\">")
      page.say(words.introduction)
      page.markup("</p>\n")
      page.section("planning", words.planningExplained) { $0.plansByDomain() }
      guard !packs.isEmpty else { return }
      page.section("packs", words.packs) { page in
        page.paragraph { $0.say(words.packExplained) }
        page.markup("<ul class=\"items\">\n")
        for rubric in packs {
          page.markup("<li><a href=\"")
          page.address(Addresses.pack(page.edition.site.key(of: rubric)))
          page.markup("\">")
          page.name(rubric)
          page.markup("</a></li>\n")
        }
        page.markup("</ul>\n")
      }
    }
  }

  private mutating func plansByDomain() {
    let plans = framework.each(Competency.self).filter { edition.site.hasPlan($0.id) }
    if plans.isEmpty { notYetWritten() }
    for index in 0..<framework.ownCounts[Kind.domain.position] {
      let domain = EntityID(.domain, index)
      let here = plans.filter { $0.value.domains.first?.target == domain }.map(\.id)
      guard !here.isEmpty else { continue }
      markup("<h3>")
      link(domain)
      markup("</h3>\n")
      planList(here)
    }
    let others = plans.filter { plan in
      plan.value.domains.first.map { !edition.site.isOwn($0.target) } ?? true
    }.map(\.id)
    guard !others.isEmpty else { return }
    if others.count < plans.count {
      markup("<h3>")
      say(phrases.headings.others)
      markup("</h3>\n")
    }
    planList(others)
  }

  private mutating func planList(_ competencies: [EntityID]) {
    markup("<ul class=\"items\">\n")
    for id in competencies {
      markup("<li>")
      planLink(id) { $0.name(id) }
      markup("</li>\n")
    }
    markup("</ul>\n")
  }

  private mutating func planLink(_ id: EntityID, _ words: (inout PageWriter) -> Void) {
    markup("<a href=\"")
    address(Addresses.planning(edition.site.key(of: id)))
    markup("\">")
    words(&self)
    markup("</a>")
  }

  /// A quiet line on the page of a competency that leads to the page to plan from.
  mutating func planningLink(_ id: EntityID) {
    guard edition.site.hasPlan(id) else { return }
    markup("<p class=\"onward\">")
    planLink(id) { $0.say($0.phrases.teacher.planningLink) }
    markup("</p>\n")
  }

  /// The same on the page of a rubric, to its pack.
  mutating func packLink(_ id: EntityID) {
    guard edition.site.hasPack(id) else { return }
    markup("<p class=\"onward\">")
    link(to: Addresses.pack(edition.site.key(of: id)), phrases.teacher.packLink)
    markup("</p>\n")
  }
}

extension Site {
  /// Whether there is anything to plan from or to judge by.
  var hasTeachersPage: Bool {
    framework.each(Competency.self).contains { hasPlan($0.id) }
      || framework.each(Rubric.self).contains { hasPack($0.id) }
  }

  /// Whether a competency has anything to plan from.
  func hasPlan(_ id: EntityID) -> Bool {
    guard isOwn(id), let competency = competency(id), !competency.isRetired else { return false }
    if !competency.levels.isEmpty || !framework.parts.all(.target, in: id).isEmpty { return true }
    return references[id].contains {
      $0.field == "for" && [.rubric, .assessment, .resource, .experience].contains($0.from.kind)
        && self[$0.from].retired == nil
    }
  }

  /// Whether a rubric has anything to judge by.
  func hasPack(_ id: EntityID) -> Bool {
    isOwn(id) && rubric(id)?.isRetired == false && !framework.parts[id, .criterion].isEmpty
  }
}
