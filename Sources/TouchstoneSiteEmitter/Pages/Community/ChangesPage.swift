import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// What changed since an edition before: the same changes that the bundle carries as `changes.json`, told to those who
/// learn, teach and lead.
extension PageWriter {
  /// So many changes of a sort are told; the data have all of them.
  private static let toldOfEach = 300

  mutating func changesPage(_ feed: ChangeFeed) -> OutputFile {
    page(communityOutline(Addresses.changes, phrases.community.changes.title)) { page in
      let words = page.phrases.community.changes
      page.communityHeading(words.title, words.summary)
      page.editions(feed)
      guard !feed.entries.isEmpty else {
        page.markup("<p>")
        page.say(words.nothing)
        page.markup("</p>\n")
        return
      }
      for effect in ChangesPhrases.learnerEffects {
        let changed = feed.entries.compactMap { entry in
          entry.effects.first { $0.axis == "learner" && $0.word == effect }.map { (entry, $0.reason) }
        }
        page.changes(effect, words.headings[effect] ?? "", changed)
      }
      let systems = feed.entries.compactMap { entry in
        entry.effects.first { $0.axis == "consumer" && $0.word == "breaking" }.map { (entry, $0.reason) }
      }
      page.changes("systems", words.systems, systems)
      let others = feed.entries.filter { entry in
        !entry.isDerived && !entry.effects.contains { $0.axis == "learner" || $0.word == "breaking" }
      }
      page.changes("others", words.others, others.map { ($0, "") })
    }
  }

  /// Which edition is compared with which.
  private mutating func editions(_ feed: ChangeFeed) {
    markup("<p class=\"quiet\">")
    say(phrases.community.changes.since)
    markup(" ")
    html.text(feed.old.version ?? feed.old.name)
    if let version = feed.new.version {
      markup(" → ")
      html.text(version)
    }
    markup("</p>\n")
  }

  private mutating func changes(
    _ anchor: String, _ heading: String, _ changes: [(entry: ChangeFeed.Entry, reason: String)]
  ) {
    guard !changes.isEmpty else { return }
    markup("<section id=\"")
    html.text(anchor)
    markup("\">\n<h2>")
    say(heading)
    markup(" <span class=\"quiet\">(")
    html.number(changes.count)
    markup(")</span></h2>\n<ul class=\"items\">\n")
    for (entry, reason) in changes.prefix(PageWriter.toldOfEach) { change(entry, reason) }
    markup("</ul>\n")
    if changes.count > PageWriter.toldOfEach {
      markup("<p>")
      more(than: PageWriter.toldOfEach, of: changes.count)
      markup("</p>\n")
    }
    markup("</section>\n")
  }

  private mutating func change(_ entry: ChangeFeed.Entry, _ reason: String) {
    markup("<li><p class=\"entry\">")
    if let thing = entry.thing { link(thing) } else { reportText(entry.name) }
    markup("</p>\n")
    if !reason.isEmpty {
      markup("<p>")
      reportText(reason)
      markup("</p>\n")
    }
    markup("<p class=\"quiet\">")
    // The names of fields are marked as such in findings and reports; families read them as words.
    reportText(entry.happening.replacing("`", with: ""))
    markup("</p></li>\n")
  }
}
