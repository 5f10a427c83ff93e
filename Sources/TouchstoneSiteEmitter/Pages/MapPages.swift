import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// The pages that show a whole map.
extension PageWriter {
  /// All pages with maps: one for each domain that has one, and one for each competency of a domain that is too large.
  mutating func mapPages(into files: inout [OutputFile]) {
    guard edition.site.maps != nil else { return }
    for index in 0..<framework.ownCounts[Kind.domain.position] {
      let domain = EntityID(.domain, index)
      guard let map = edition.site.maps?[domain] else { continue }
      files.append(mapPage(of: domain, map))
      for whole in map.wholes { files.append(mapPage(of: whole.id, in: domain, whole.map)) }
    }
  }

  private mutating func mapPage(of domain: EntityID, _ map: SiteMaps.DomainMap) -> OutputFile {
    page(mapOutline(domain, trail: [.list(.domain), .thing(domain)])) { page in
      page.mapHeading(domain)
      if map.showsWholesOnly {
        page.markup("<p>")
        page.say(page.phrases.maps.wholesOnly)
        page.markup("</p>\n")
      }
      page.maps(map.maps, map.unconnected, of: domain)
      guard !map.wholes.isEmpty else { return }
      page.section("wholes", page.phrases.maps.wholes) { page in
        page.markup("<ul class=\"items\">\n")
        for whole in map.wholes {
          page.markup("<li><a href=\"")
          page.address(Addresses.map(whole.id.kind, page.edition.site.key(of: whole.id)))
          page.markup("\">")
          page.name(whole.id)
          page.markup("</a></li>\n")
        }
        page.markup("</ul>\n")
      }
    }
  }

  private mutating func mapPage(of whole: EntityID, in domain: EntityID, _ map: SiteMaps.WholeMap) -> OutputFile {
    page(mapOutline(whole, trail: [.list(.domain), .thing(domain), .thing(whole)])) { page in
      page.mapHeading(whole)
      page.maps(map.maps, map.unconnected, of: whole)
    }
  }

  private func mapOutline(_ id: EntityID, trail: [Step]) -> Outline {
    var title = HTMLWriter()
    vocabulary.write(phrases.maps.title, to: &title)
    title.markup(": ")
    title.fragment(edition.name(of: id).plain)
    return Outline(
      path: Addresses.map(id.kind, edition.site.key(of: id)), subject: id, title: title.fragment, trail: trail)
  }

  private mutating func mapHeading(_ id: EntityID) {
    markup("<h1>")
    say(phrases.maps.title)
    markup(": ")
    name(id)
    markup("</h1>\n<p class=\"lede\">")
    say(phrases.maps.introduction)
    markup("</p>\n")
  }

  private mutating func maps(_ maps: [MapContents], _ unconnected: Int, of id: EntityID) {
    let name = edition.name(of: id)
    for (index, contents) in maps.enumerated() {
      if maps.count > 1 {
        markup("<section>\n<h2>")
        say(phrases.maps.part)
        markup(" ")
        html.number(index + 1)
        markup("</h2>\n")
      }
      map(contents, number: index + 1, of: name)
      if maps.count > 1 { markup("</section>\n") }
    }
    undrawn(phrases.maps.unconnected, unconnected)
  }

  /// The map of what stands around a thing, below the lists that say the same.
  mutating func neighbourhood(of id: EntityID) {
    guard let contents = edition.site.maps?.neighbourhood(of: id, framework), !contents.ties.isEmpty else { return }
    map(contents, number: 1, of: edition.name(of: id))
  }

  /// The way from a domain to its map.
  mutating func mapLink(_ domain: EntityID) {
    guard edition.site.maps?[domain] != nil else { return }
    markup("<p>")
    link(to: Addresses.map(.domain, edition.site.key(of: domain)), phrases.maps.link)
    markup("</p>\n")
  }
}

extension Addresses {
  /// The page with the map of a domain, or of what lies in a competency.
  static func map(_ kind: Kind, _ id: String) -> String {
    "\(kind.name)-map/\(SafePath.component(id)).html"
  }
}
