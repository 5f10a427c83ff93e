import TouchstoneLanguage
import TouchstoneModel

/// What each point of the scale looks like here: how good the work is.
extension PageWriter {
  mutating func points(_ entries: [PointEntry], of id: EntityID, scale: EntityID?) {
    guard !entries.isEmpty else { return }
    section("points", phrases.headings.points) { page in
      page.pointList(entries, of: id, scale: scale)
    }
  }

  /// The points as a list of cards, the proficient one marked in words.
  mutating func pointList(_ entries: [PointEntry], of id: EntityID, scale: EntityID?) {
    if let scale {
      markup("<p class=\"quiet\">")
      say(phrases.headings.pointsOf)
      markup(" ")
      link(scale)
      markup("</p>\n")
    }
    let proficient = scale.flatMap { edition.site.scale($0)?.proficient?.target }
    markup("<ol class=\"points")
    columns(for: entries.count)
    markup("\">\n")
    var previous: Wording?
    for entry in inOrder(entries, scale) {
      let point = entry.point.target
      markup(point == proficient ? "<li class=\"proficient\">\n<h3>" : "<li>\n<h3>")
      name(point)
      markup("</h3>\n")
      if point == proficient { proficientMark() }
      let key = Addresses.lastPart(of: edition.site.key(of: point))
      let words = edition.wording(entry.text, "points.", key, "", of: id)
      prose(words, since: previous)
      previous = words
      markup("</li>\n")
    }
    markup("</ol>\n")
  }

  /// Entries from the first point to the highest, however they were written.
  func inOrder(_ entries: [PointEntry], _ scale: EntityID?) -> [PointEntry] {
    entries.sorted { $0.point.target < $1.point.target }
  }

  /// That work is proficient from here on; words, so that nothing depends on colour.
  mutating func proficientMark() {
    markup("<p class=\"mark\">")
    say(phrases.labels.proficient)
    markup("</p>\n")
  }
}
