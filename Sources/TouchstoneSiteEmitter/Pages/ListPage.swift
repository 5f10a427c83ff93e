import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// The page that lists everything of a kind.
  mutating func listPage(_ kind: Kind) -> OutputFile {
    var title = HTMLWriter()
    title.text(vocabulary.capitalisedWords(kind))
    let outline = Outline(path: Addresses.list(kind), title: title.fragment)
    return page(outline) { page in
      page.markup("<h1>")
      page.sayListName(kind)
      page.markup("</h1>\n<p class=\"lede\">")
      page.say(page.phrases.meanings[kind] ?? "")
      page.markup("</p>\n")
      switch kind {
      case .competency: page.listByDomain()
      case .target, .skill: page.listByCompetency(kind)
      default:
        page.linkList((0..<page.framework.ownCounts[kind.position]).map { EntityID(kind, $0) })
      }
    }
  }

  private mutating func listByDomain() {
    let domains = (0..<framework.ownCounts[Kind.domain.position]).map { EntityID(.domain, $0) }
    var listed: Set<EntityID> = []
    for domain in domains {
      let competencies = edition.site.references[domain].filter { $0.field == "domains" }.map(\.from)
      guard !competencies.isEmpty else { continue }
      listed.formUnion(competencies)
      listSection(domain, competencies)
    }
    let others = (0..<framework.ownCounts[Kind.competency.position]).map { EntityID(.competency, $0) }
      .filter { !listed.contains($0) }
    if !others.isEmpty { listSection(nil, others) }
  }

  private mutating func listByCompetency(_ kind: Kind) {
    for index in 0..<framework.ownCounts[Kind.competency.position] {
      let competency = EntityID(.competency, index)
      let parts = framework.parts.all(kind, in: competency)
      if !parts.isEmpty { listSection(competency, parts) }
    }
  }

  private mutating func listSection(_ heading: EntityID?, _ ids: [EntityID]) {
    markup("<section>\n<h2>")
    if let heading { link(heading) } else { say(phrases.headings.others) }
    markup("</h2>\n")
    linkList(ids)
    markup("</section>\n")
  }
}
