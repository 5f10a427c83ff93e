import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// Everything that has an address, in alphabetical order, on as many pages as that takes.
  mutating func alphabetPages() -> [OutputFile] {
    let kinds = Kind.allCases.sorted().filter(\.hasList)
    var letters: [String] = []
    var groups: [ListParts.Group] = []
    for entry in alphabetical(kinds) {
      if letters.last != entry.key.heading {
        letters.append(entry.key.heading)
        groups.append(ListParts.Group(heading: .letter(entry.key.heading), ids: []))
      }
      groups[groups.count - 1].ids.append(entry.id)
    }
    return listPages(
      Addresses.alphabet, edition.fragment(phrases.alphabet), groups,
      opening: { page, list in page.letters(letters, list) },
      entries: { page, ids in
        page.markup("<ul class=\"items\">\n")
        for id in ids { page.alphabetEntry(id) }
        page.markup("</ul>\n")
      })
  }

  private mutating func alphabetEntry(_ id: EntityID) {
    markup("<li>")
    link(id)
    markup(" <span class=\"quiet\">")
    html.text(vocabulary.word(id.kind))
    markup("</span></li>\n")
  }

  /// More letters are no help; writing without an alphabet has thousands.
  private static let mostLetters = 80

  /// Links to where each letter begins.
  private mutating func letters(_ letters: [String], _ list: ListParts) {
    guard letters.count <= PageWriter.mostLetters else { return }
    markup("<nav class=\"letters\" aria-label=\"")
    say(phrases.alphabet)
    markup("\"><ul>\n")
    var linked = 0
    for (index, part) in list.parts.enumerated() {
      for group in part where group.number > linked {
        linked = group.number
        markup("<li><a href=\"")
        if list.parts.count > 1 { address(Addresses.part(index + 1, of: Addresses.alphabet)) }
        markup("#letter-")
        html.number(group.number)
        markup("\">")
        html.text(letters[group.number - 1])
        markup("</a></li>\n")
      }
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
