import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// A list of things cut into parts, so that no page grows with the whole: each page shows at most
/// ``ListParts/limit`` of them.
///
/// A list up to the limit stands on one page. Of a longer one that page shows where each part begins and ends, and each
/// part has a page of its own, `targets/3.html`, which leads to the part before and after.
struct ListParts {
  /// The most things that one page lists.
  static let limit = 300

  /// Things under one heading: a letter, or what they lie in.
  struct Group {
    enum Heading {
      case none
      case letter(String)
      case thing(EntityID)
      case others
    }

    var heading: Heading
    var ids: [EntityID]
    /// The number of the heading in the whole list.
    var number = 0
  }

  /// At most `limit` things; a group may go on in the next part.
  private(set) var parts: [[Group]] = []

  init(_ groups: [Group]) {
    var count = 0
    var part: [Group] = []
    for (number, group) in groups.enumerated() {
      var rest = group.ids[...]
      while !rest.isEmpty {
        if count == ListParts.limit {
          parts.append(part)
          part = []
          count = 0
        }
        let piece = rest.prefix(ListParts.limit - count)
        part.append(Group(heading: group.heading, ids: Array(piece), number: number + 1))
        count += piece.count
        rest = rest.dropFirst(piece.count)
      }
    }
    if !part.isEmpty { parts.append(part) }
  }
}

extension PageWriter {
  /// The pages of a list.
  ///
  /// - Parameter entry: writes the list of the things of a group.
  mutating func listPages(
    _ path: String, _ title: HTMLFragment, _ groups: [ListParts.Group],
    opening: (inout PageWriter, ListParts) -> Void, entries: (inout PageWriter, [EntityID]) -> Void
  ) -> [OutputFile] {
    let list = ListParts(groups)
    let whole = page(Outline(path: path, title: title)) { page in
      page.listHeading(title, part: nil)
      opening(&page, list)
      if list.parts.count <= 1 {
        for group in list.parts.first ?? [] { page.listGroup(group, entries) }
      } else {
        page.listOfParts(path, list)
      }
    }
    guard list.parts.count > 1 else { return [whole] }
    return [whole]
      + list.parts.indices.map { index in
        var numbered = HTMLWriter()
        numbered.fragment(title)
        numbered.markup(" (")
        numbered.number(index + 1)
        numbered.markup(")")
        var outline = Outline(path: Addresses.part(index + 1, of: path), title: numbered.fragment)
        outline.trail = [.whole(path, title)]
        return page(outline) { page in
          page.listHeading(title, part: index + 1)
          for group in list.parts[index] { page.listGroup(group, entries) }
          page.partPager(path, index + 1, of: list.parts.count)
        }
      }
  }

  private mutating func listHeading(_ title: HTMLFragment, part: Int?) {
    markup("<h1>")
    html.fragment(title)
    if let part {
      markup(" <span class=\"quiet\">")
      html.number(part)
      markup("</span>")
    }
    markup("</h1>\n")
  }

  private mutating func listGroup(_ group: ListParts.Group, _ entries: (inout PageWriter, [EntityID]) -> Void) {
    switch group.heading {
    case .none:
      return entries(&self, group.ids)
    case .letter(let letter):
      markup("<section class=\"letter\" id=\"letter-")
      html.number(group.number)
      markup("\">\n<h2>")
      html.text(letter)
    case .thing(let id):
      markup("<section>\n<h2>")
      link(id)
    case .others:
      markup("<section>\n<h2>")
      say(phrases.headings.others)
    }
    markup("</h2>\n")
    entries(&self, group.ids)
    markup("</section>\n")
  }

  /// Where each part begins and ends.
  private mutating func listOfParts(_ path: String, _ list: ListParts) {
    section("parts", phrases.finding.parts) { page in
      page.markup("<ol class=\"items\">\n")
      for (index, part) in list.parts.enumerated() {
        guard let first = part.first?.ids.first, let last = part.last?.ids.last else { continue }
        page.markup("<li><a href=\"")
        page.address(Addresses.part(index + 1, of: path))
        page.markup("\">")
        page.name(first)
        page.markup(" – ")
        page.name(last)
        page.markup("</a></li>\n")
      }
      page.markup("</ol>\n")
    }
  }

  private mutating func partPager(_ path: String, _ number: Int, of count: Int) {
    markup("<nav class=\"pager\" aria-label=\"")
    say(phrases.headings.neighbours)
    markup("\"><ul>\n")
    if number > 1 { partLink(phrases.labels.previous, path, number - 1) }
    if number < count { partLink(phrases.labels.next, path, number + 1) }
    markup("</ul></nav>\n")
  }

  private mutating func partLink(_ words: String, _ path: String, _ number: Int) {
    markup("<li><a href=\"")
    address(Addresses.part(number, of: path))
    markup("\">")
    say(words)
    markup(" (")
    html.number(number)
    markup(")</a></li>\n")
  }
}
