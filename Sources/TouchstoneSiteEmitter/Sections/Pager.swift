import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// The way on to what stands beside a thing.
extension PageWriter {
  /// The targets before and after this one in what they lie in.
  mutating func siblings(of id: EntityID) {
    guard let parent = edition.site.parent(of: id) else { return }
    let siblings = framework.parts[parent, .target]
    guard let here = siblings.firstIndex(of: id) else { return }
    pager(before: here > 0 ? siblings[here - 1] : nil, after: here + 1 < siblings.count ? siblings[here + 1] : nil)
  }

  /// Links to what stands before and after.
  mutating func pager(before: EntityID?, after: EntityID?) {
    guard before != nil || after != nil else { return }
    markup("<nav class=\"pager\" aria-label=\"")
    say(phrases.headings.neighbours)
    markup("\"><ul>\n")
    if let before { pagerItem(phrases.labels.previous, before) }
    if let after { pagerItem(phrases.labels.next, after) }
    markup("</ul></nav>\n")
  }

  private mutating func pagerItem(_ words: String, _ id: EntityID) {
    markup("<li><span class=\"quiet\">")
    say(words)
    markup("</span> ")
    link(id)
    markup("</li>\n")
  }
}
