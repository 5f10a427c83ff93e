import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// The way on to what stands beside a thing.
extension PageWriter {
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
