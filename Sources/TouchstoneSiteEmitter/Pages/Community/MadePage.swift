import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// How the profile was made: who was asked, when, and what they brought.
  mutating func madePage() -> OutputFile {
    let words = phrases.community.made
    return page(communityOutline(CommunityPage.made.address([]), words.title)) { page in
      page.communityHeading(words.title, words.summary)
      let engagements = page.framework.each(Engagement.self).filter { !$0.value.isRetired }
      if engagements.isEmpty {
        page.markup("<p class=\"notice\">")
        page.say(words.nobody)
        page.markup("</p>\n")
      }
      for (id, engagement) in PageWriter.byDate(engagements) { page.engagement(id, engagement) }
      page.beliefs()
      page.revisits()
    }
  }

  /// The earliest first; what has no day comes last.
  private static func byDate(
    _ engagements: [(id: EntityID, value: Engagement)]
  ) -> [(id: EntityID, value: Engagement)] {
    func key(_ one: (id: EntityID, value: Engagement)) -> String { one.value.date?.value.description ?? "~" }
    return engagements.sorted { (key($0), $0.id) < (key($1), $1.id) }
  }

  private mutating func engagement(_ id: EntityID, _ engagement: Engagement) {
    let words = phrases.community.made
    markup("<section>\n<h2>")
    link(id)
    markup("</h2>\n")
    if let day = engagement.date?.value {
      markup("<p class=\"quiet\">")
      date(day)
      markup("</p>\n")
    }
    prose(edition.statementBesideName(of: id))
    markup("<dl class=\"facts\">\n")
    fact(words.groups) { page in
      if engagement.groups.isEmpty { return page.say(words.noGroups) }
      page.list(ofWords: page.edition.wordings(engagement.groups, "groups", of: id))
    }
    if !engagement.historicallyLeftOut.isEmpty {
      fact(words.leftOut) {
        $0.list(
          ofWords: $0.edition.wordings(engagement.historicallyLeftOut, "historically_left_out", of: id))
      }
    }
    if !engagement.subjects.isEmpty { fact(words.shaped) { $0.links(engagement.subjects.lazy.map(\.target)) } }
    markup("</dl>\n")
    if let contribution = edition.wording(engagement.contribution, "contribution", of: id) {
      markup("<h3>")
      say(words.brought)
      markup("</h3>\n")
      prose(contribution)
    }
    markup("</section>\n")
  }

  private mutating func beliefs() {
    let beliefs = framework.each(Belief.self).filter { !$0.value.isRetired }.map(\.id)
    guard !beliefs.isEmpty else { return }
    section("beliefs", phrases.meanings[.belief] ?? "") { page in
      page.markup("<ul class=\"items\">\n")
      for belief in beliefs {
        page.markup("<li>")
        if let statement = page.edition.statement(of: belief) { page.flow(statement) } else { page.link(belief) }
        page.markup("</li>\n")
      }
      page.markup("</ul>\n")
    }
  }

  /// When each profile is looked at again.
  private mutating func revisits() {
    for (id, profile) in framework.each(Profile.self) where !profile.isRetired {
      guard let day = profile.revisit?.value else { continue }
      markup("<p class=\"quiet\">")
      link(id)
      markup(": ")
      say(phrases.revisit)
      markup(" ")
      date(day)
      markup(".</p>\n")
    }
  }
}
