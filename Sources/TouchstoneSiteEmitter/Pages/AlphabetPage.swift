import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// Everything that has an address, in alphabetical order.
  mutating func alphabetPage() -> OutputFile {
    var title = HTMLWriter()
    vocabulary.write(phrases.alphabet, to: &title)
    let outline = Outline(path: Addresses.alphabet, title: title.fragment)
    let kinds = Kind.allCases.sorted().filter(\.hasList)
    var groups: [(heading: String, ids: [EntityID])] = []
    for entry in alphabetical(kinds) {
      if groups.last?.heading != entry.key.heading { groups.append((entry.key.heading, [])) }
      groups[groups.count - 1].ids.append(entry.id)
    }
    return page(outline) { page in
      page.markup("<h1>")
      page.say(page.phrases.alphabet)
      page.markup("</h1>\n")
      page.letters(groups.count) { groups[$0].heading }
      for (index, group) in groups.enumerated() {
        page.markup("<section class=\"letter\" id=\"letter-")
        page.html.number(index + 1)
        page.markup("\">\n<h2>")
        page.html.text(group.heading)
        page.markup("</h2>\n<ul class=\"items\">\n")
        for id in group.ids { page.alphabetEntry(id) }
        page.markup("</ul>\n</section>\n")
      }
    }
  }

  private mutating func alphabetEntry(_ id: EntityID) {
    markup("<li>")
    link(id)
    markup(" <span class=\"quiet\">")
    html.text(vocabulary.word(id.kind))
    markup("</span></li>\n")
  }

  private mutating func letters(_ count: Int, _ heading: (Int) -> String) {
    markup("<nav class=\"letters\" aria-label=\"")
    say(phrases.alphabet)
    markup("\"><ul>\n")
    for index in 0..<count {
      markup("<li><a href=\"#letter-")
      html.number(index + 1)
      markup("\">")
      html.text(heading(index))
      markup("</a></li>\n")
    }
    markup("</ul></nav>\n")
  }

  /// The things of some kinds by their names.
  func alphabetical(_ kinds: [Kind]) -> [(id: EntityID, key: SortKey)] {
    var entries: [(id: EntityID, key: SortKey)] = []
    for kind in kinds {
      for index in 0..<framework.ownCounts[kind.position] {
        let id = EntityID(kind, index)
        entries.append((id, SortKey(edition.name(of: id).plainText)))
      }
    }
    return entries.sorted { ($0.key, $0.id) < ($1.key, $1.id) }
  }
}
