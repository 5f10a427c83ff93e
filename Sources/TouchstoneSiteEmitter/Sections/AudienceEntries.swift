import TouchstoneLanguage
import TouchstoneModel

/// The ways in for different readers, on the start page and at the foot of every page.
extension PageWriter {
  /// A page for some of the readers: its address, what it is called, and what is found there.
  struct AudienceEntry {
    var address: String
    var title: String
    var explanation: String
  }

  /// The ways in that the site has.
  var audienceEntries: [AudienceEntry] {
    var entries: [AudienceEntry] = []
    if hasWays {
      entries.append(
        AudienceEntry(
          address: Addresses.ways, title: phrases.learner.forLearners,
          explanation: phrases.learner.forLearnersExplained))
    }
    if edition.hasTeachersPage {
      entries.append(
        AudienceEntry(
          address: Addresses.teachers, title: phrases.teacher.title, explanation: phrases.teacher.introduction))
    }
    if !communityPages.isEmpty {
      entries.append(
        AudienceEntry(
          address: Addresses.community, title: phrases.community.title, explanation: phrases.community.introduction))
    }
    if edition.site.carriesData {
      entries.append(
        AudienceEntry(
          address: Addresses.data, title: phrases.data.title, explanation: phrases.data.introduction))
    }
    return entries
  }

  mutating func audienceCards() {
    let entries = audienceEntries
    guard !entries.isEmpty else { return }
    markup("<ul class=\"cards audiences\">\n")
    for entry in entries {
      markup("<li>\n<p class=\"entry\">")
      link(to: entry.address, entry.title)
      markup("</p>\n<p>")
      say(entry.explanation)
      markup("</p>\n</li>\n")
    }
    markup("</ul>\n")
  }

  mutating func audienceLinks() {
    let entries = audienceEntries
    guard !entries.isEmpty else { return }
    markup("<p class=\"screen\">")
    for (index, entry) in entries.enumerated() {
      if index > 0 { markup(" · ") }
      link(to: entry.address, entry.title)
    }
    markup("</p>\n")
  }
}
