import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// An outcome: what is promised, and the competencies that lead there.
  mutating func outcomePage(_ id: EntityID, _ outcome: Outcome) -> OutputFile {
    page(outline(id, trail: [.list(.outcome)])) { page in
      page.opening(id) { $0.strandChips(outcome.strands.map(\.target)) }
      page.statement(id)
      page.outcomeFacts(outcome, id)
      page.section("competencies", page.phrases.headings.leadingHere) { page in
        let competencies = page.referring(to: id, field: "outcomes", kind: .competency)
        if competencies.isEmpty { page.notYetWritten() } else { page.cards(competencies) }
      }
      page.connections(id)
      page.origin(id)
    }
  }

  private mutating func outcomeFacts(_ outcome: Outcome, _ id: EntityID) {
    let profile = framework.profile(of: outcome)
    guard profile != nil || !outcome.spheres.isEmpty || outcome.startsAt != nil else { return }
    markup("<dl class=\"facts\">\n")
    if let profile {
      markup("<div><dt>")
      sayKind(.profile)
      markup("</dt><dd>")
      link(profile)
      markup("</dd></div>\n")
    }
    if !outcome.spheres.isEmpty {
      fact(phrases.facts.matters) { page in
        for (index, sphere) in outcome.spheres.enumerated() {
          if index > 0 { page.separator() }
          page.say(page.phrases.spheres[sphere.value] ?? sphere.value.rawValue)
        }
      }
    }
    if let start = outcome.startsAt {
      fact(phrases.facts.begins) { page in
        page.link(start.level.target)
        guard let because = page.edition.wording(start.because, "starts_at.because", of: id) else { return }
        page.markup("<br>")
        page.inline(because)
      }
    }
    markup("</dl>\n")
  }

  /// What names a thing in a field, without what is retired.
  func referring(to id: EntityID, field: String, kind: Kind? = nil) -> [EntityID] {
    edition.site.references[id]
      .filter { $0.field == field && (kind == nil || $0.from.kind == kind) && edition.site.isOwn($0.from) }
      .map(\.from).filter { !edition.name(of: $0).isRetired }
  }
}
