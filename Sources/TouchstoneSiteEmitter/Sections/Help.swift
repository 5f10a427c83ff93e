import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// What a learner can do who is stuck: every way that the framework names, and that it names none where there is none.
extension PageWriter {
  /// - Parameters:
  ///   - level: the level at which it is learned, if there is one.
  ///   - before: what comes first.
  mutating func help(with id: EntityID, at level: EntityID?, after before: [EntityID]) {
    let wholes = wholes(of: id)
    let supports = supports(for: wholes)
    let materials = made(.resource, for: wholes) + made(.experience, for: wholes)
    let previous = level.flatMap { edition.site.neighbours[$0].before }
    section("stuck", phrases.learner.questions.stuck) { page in
      if before.isEmpty && supports.isEmpty && materials.isEmpty && previous == nil {
        page.notSaid()
        guard page.hasWays else { return }
      }
      page.markup("<ul class=\"items\">\n")
      page.way(page.phrases.learner.goBack, before)
      page.way(page.phrases.learner.lookBefore, previous.map { [$0] } ?? [])
      if !supports.isEmpty {
        page.markup("<li>")
        page.say(page.phrases.learner.askFor)
        page.markup(":\n<ul>\n")
        for support in supports { page.supportItem(support) }
        page.markup("</ul>\n</li>\n")
      }
      page.way(page.phrases.learner.learnWith, materials)
      if page.hasWays {
        page.markup("<li>")
        page.link(to: "\(Addresses.ways)#not-yet", page.phrases.learner.moreOnNotYet)
        page.markup("</li>\n")
      }
      page.markup("</ul>\n")
    }
  }

  /// That the district has not answered a question; said openly, since it is for the district to answer.
  mutating func notSaid() {
    markup("<p class=\"quiet\">")
    say(phrases.learner.notSaid)
    markup("</p>\n")
  }

  private mutating func way(_ words: String, _ things: [EntityID]) {
    guard !things.isEmpty else { return }
    markup("<li>")
    say(words)
    markup(": ")
    links(things)
    markup("</li>\n")
  }

  private mutating func supportItem(_ id: EntityID) {
    markup("<li>")
    link(id)
    if let text = edition.statementBesideName(of: id) {
      markup(": ")
      inline(text)
    }
    markup("</li>\n")
  }

  /// The supports that help with any of several things, with their domains, or with everything.
  func supports(for things: [EntityID]) -> [EntityID] {
    let domains = things.compactMap { edition.site.competency($0) }.flatMap { $0.domains.map(\.target) }
    let helped = things + domains
    return framework.each(Support.self).filter { _, support in
      !support.isRetired && (support.subjects.isEmpty || support.subjects.contains { helped.contains($0.target) })
    }.map(\.id)
  }
}
