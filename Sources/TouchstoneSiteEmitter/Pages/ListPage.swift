import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// The page that lists everything of a kind, or as many pages as that takes.
  mutating func listPages(_ kind: Kind) -> [OutputFile] {
    var title = HTMLWriter()
    title.text(listName(kind))
    return listPages(
      Addresses.list(kind), title.fragment, listGroups(kind),
      opening: { page, _ in
        page.markup("<p class=\"lede\">")
        page.say(page.phrases.meanings[kind] ?? "")
        page.markup("</p>\n")
      },
      entries: { page, ids in page.linkList(ids) })
  }

  private func listGroups(_ kind: Kind) -> [ListParts.Group] {
    switch kind {
    case .competency: groupsByDomain()
    case .target, .skill: groupsByCompetency(kind)
    default: [ListParts.Group(heading: .none, ids: all(kind))]
    }
  }

  private func all(_ kind: Kind) -> [EntityID] {
    (0..<framework.ownCounts[kind.position]).map { EntityID(kind, $0) }
  }

  private func groupsByDomain() -> [ListParts.Group] {
    var groups: [ListParts.Group] = []
    var listed: Set<EntityID> = []
    for domain in all(.domain) {
      let competencies = edition.site.references[domain].filter { $0.field == "domains" }.map(\.from)
      guard !competencies.isEmpty else { continue }
      listed.formUnion(competencies)
      groups.append(ListParts.Group(heading: .thing(domain), ids: competencies))
    }
    let others = all(.competency).filter { !listed.contains($0) }
    if !others.isEmpty { groups.append(ListParts.Group(heading: .others, ids: others)) }
    return groups
  }

  private func groupsByCompetency(_ kind: Kind) -> [ListParts.Group] {
    all(.competency).compactMap { competency in
      let parts = framework.parts.all(kind, in: competency)
      return parts.isEmpty ? nil : ListParts.Group(heading: .thing(competency), ids: parts)
    }
  }
}
