import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// A domain: its competencies.
  mutating func domainPage(_ id: EntityID, _ domain: Domain) -> OutputFile {
    page(outline(id, trail: [.list(.domain)])) { page in
      page.opening(id) { page in
        guard let group = page.edition.wording(domain.group, "group", of: id) else { return }
        page.markup(" · ")
        page.inline(group)
      }
      page.statement(id)
      page.domainFacts(domain, id)
      page.mapLink(id)
      page.openSection("competencies")
      page.sayKinds(.competency)
      page.markup("</h2>\n")
      let competencies = page.competencies(of: id)
      if competencies.isEmpty { page.notYetWritten() } else { page.cards(competencies) }
      page.markup("</section>\n")
      page.connections(id)
      page.origin(id)
    }
  }

  /// First the competencies at home in a domain, then those that also belong to it.
  private func competencies(of domain: EntityID) -> [EntityID] {
    let all = referring(to: domain, field: "domains", kind: .competency)
    func isAtHome(_ id: EntityID) -> Bool {
      edition.site.competency(id)?.domains.first?.target == domain
    }
    return all.filter(isAtHome) + all.filter { !isAtHome($0) }
  }

  private mutating func domainFacts(_ domain: Domain, _ id: EntityID) {
    let span = domain.levelSpan.flatMap { framework.positions(of: $0) }
    guard span != nil || domain.policySource != nil else { return }
    markup("<dl class=\"facts\">\n")
    if let span, let continuum = framework.continuum(of: id) { levelSpan(span, continuum.levels) }
    if let source = edition.wording(domain.policySource, "policy_source", of: id) {
      fact(phrases.facts.policy) { $0.inline(source) }
    }
    markup("</dl>\n")
  }
}
