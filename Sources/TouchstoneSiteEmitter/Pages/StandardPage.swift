import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// A standard: its own words, and what covers it.
  mutating func standardPage(_ id: EntityID, _ standard: Standard) -> OutputFile {
    page(outline(id, trail: [.list(.standard)])) { page in
      page.opening(id)
      page.statement(id)
      page.standardFacts(standard, id)
      page.covered(by: page.edition.site.references[id].filter { $0.field == "standards" }.map(\.from), id)
      page.linkSection(.standard, "parts", page.referring(to: id, field: "parents"))
      page.prerequisites(standard, id)
      page.rubrics(of: id)
      page.connections(id)
      page.origin(id)
    }
  }

  private mutating func standardFacts(_ standard: Standard, _ id: EntityID) {
    markup("<dl class=\"facts\">\n")
    if let code = standard.code, standard.title != nil {
      fact("{Standard}") { $0.html.text(code.value) }
    }
    if let level = standard.level?.target { fact("{Level}") { $0.link(level) } }
    if !standard.grades.isEmpty {
      fact(gradesPhrase(standard.grades.count)) {
        $0.list(ofWords: $0.edition.wordings(standard.grades, "grades", of: id))
      }
    }
    if let depth = standard.depth?.target { fact("{Depth}") { $0.link(depth) } }
    if let priority = standard.priority?.value, let words = phrases.priorities[priority] {
      fact(phrases.facts.priority) { $0.say(words) }
    }
    if !standard.parents.isEmpty {
      fact(phrases.headings.partOf) { $0.links(standard.parents.lazy.map(\.target)) }
    }
    markup("</dl>\n")
  }

  private mutating func covered(by coverers: [EntityID], _ id: EntityID) {
    section("covered-by", phrases.headings.coveredBy) { page in
      guard !coverers.isEmpty else { return page.notYetWritten() }
      page.markup("<ul class=\"items\">\n")
      for coverer in coverers {
        page.markup("<li>")
        page.entry(coverer)
        let reference = page.standards(of: coverer).first { $0.target == id }
        page.strength(reference?.detail?.strength?.value)
        page.markup("</li>\n")
      }
      page.markup("</ul>\n")
    }
  }

  private func standards(of id: EntityID) -> [Reference] {
    if let competency = edition.site.competency(id) { return competency.standards }
    if let skill = edition.site.skill(id) { return skill.standards }
    return edition.site.target(id)?.standards ?? []
  }
}
